import type { Day } from '../domain/day.ts';
import type { State, Whose } from '../domain/question.ts';
import { asking, asksGap, question } from './asking.ts';
import { personNamed } from './find-person.ts';
import type { Rows } from './find-rows.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, type Rule, type Scope, says, withoutYears } from './rule.ts';
import { dayAsked, spanSenses } from './span-of.ts';
import { stateOf, stateSenses } from './states.ts';
import { whoseOf } from './whose.ts';

/** Everything that a question about rows in some state is made of. */
export const rowsSenses: readonly Sense[] = [
  ...stateSenses,
  ...spanSenses,
  ...asking,
  ...(['owns', 'was', 'gap', 'why'] as const),
];

/** "mikä on punaisella?", "my reds", "what was red in logistics last quarter?" */
export const askState: Rule = (reading, rows, today, scope) => {
  const state = isAccountedFor(reading, rowsSenses) ? stateAsked(reading) : undefined;
  if (state === undefined || isOfOneRow(state, reading) || isTold(state, reading, scope)) return undefined;
  const whose = whoseIn(state, reading, rows, scope);
  const on = dayOf(state, reading, rows, today);
  if (whose === undefined || on === undefined) return undefined;
  return question({ kind: 'rows', state, whose, ...(on !== 'now' && { on }) });
};

function stateAsked(reading: Reading): State | undefined {
  return says(reading, 'gap', 'silent') && says(reading, 'green') ? 'behind' : stateOf(reading.senses);
}

/** Asks of one row, spoken of before: its list answers none of these. */
function isOfOneRow(state: State, reading: Reading): boolean {
  // "How much is still missing?"
  if (asksGap(reading) && state !== 'behind' && state !== 'green') return true;
  // "Is it red or yellow?"
  if (state === 'red-or-yellow' && reading.opening === 'asks' && reading.names.length === 0) return true;
  // Why several are so, the list says of each; "why red?" asks of the one.
  return says(reading, 'why') && !says(reading, 'item', 'mine');
}

/** Tells how things are, or that nothing was told, and asks for no rows. */
function isTold(state: State, reading: Reading, { people }: Scope): boolean {
  const asksWhich = says(reading, 'which', 'count', 'item', 'all');
  // "The deadline has not passed yet"
  if (state === 'not-yet' && says(reading, 'past') && !reading.asks && !asksWhich && !says(reading, 'show'))
    return true;
  // "I did not say that"
  const asks = reading.asks || asksWhich || says(reading, 'who', 'show');
  if (state === 'no-word' && says(reading, 'not') && says(reading, 'i') && !asks) return true;
  // "Done", "nothing is red"
  const isAsked =
    asksWhich ||
    says(reading, 'how-much', 'except') ||
    isShown(reading) ||
    personNamed(reading.names, people) !== undefined;
  return (tellsRather.has(state) || says(reading, 'on-track')) && !isAsked;
}

/** What is as often told as asked, unless the words ask which or how many. */
const tellsRather: ReadonlySet<State> = new Set(['done', 'not-done', 'not-red', 'not-yellow', 'not-green']);

/** "Show those that are not green" shows; "don't show the green ones" does not. */
function isShown(reading: Reading): boolean {
  const isFirst = reading.opening === 'show' || reading.opening === 'give';
  return says(reading, 'show') && (!says(reading, 'not') || isFirst);
}

/** Whose rows in a state are meant; undefined when it is something else that the message asks for. */
function whoseIn(state: State, reading: Reading, rows: Rows, scope: Scope): Whose | undefined {
  if (says(reading, 'me', 'to-me') && !says(reading, 'show', 'give')) return undefined;
  if (state !== 'unowned') return whoseOf(reading, rows, scope);
  // "Give all that have no owner to Leena": nobody's rows are no person's.
  if (personNamed(reading.names, scope.people) !== undefined) return undefined;
  const whose = whoseOf(reading, rows, scope);
  // Nor are they one's own: "I'd like to know which have no owner".
  return whose?.kind === 'mine' && !says(reading, 'mine') ? { kind: 'everyone' } : whose;
}

/** The day whose colours are asked; "what was red?" names none. */
function dayOf(state: State, reading: Reading, rows: Rows, today: Day): Day | 'now' | undefined {
  const on = dayAsked(withoutYears(reading, rows), today);
  return on === 'now' && says(reading, 'was') && !sinceLong.has(state) ? undefined : on;
}

/** "Which have been silent?" is of now. */
const sinceLong: ReadonlySet<State> = new Set(['no-word', 'unowned', 'overdue', 'under-way', 'not-done']);
