import { type Asked, type StateOfOne, statesOfOne } from '../domain/question.ts';
import { asksGap, question } from './asking.ts';
import { type Sense, tellingSenses } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, questioning, type Rule, rowsNamed, says } from './rule.ts';
import { dayAsked, spanSenses } from './span-of.ts';
import { stateOf, stateSenses } from './states.ts';

/**
 * "Aunela", "10", "onko Aunela punaisella?": the row's own answer says what is asked of it. "mikä on punaisella
 * logistiikassa?" asks for some of many: the row that fits is offered, not stated. What is told rather than
 * asked ("Aunela ei ole valmis", "punainen kortti") is left alone.
 */
export const askRow: Rule = (reading, rows, today) => {
  // "Suurkiitos avusta" thanks for help, whatever row its words could be.
  if (reading.opening === 'thanks' || !isAccountedFor(reading, knownIn(reading))) return undefined;
  const isAsked = asks(reading);
  const isOfState = saysState(reading);
  const isTold = says(reading, 'not', 'done', 'on-track') || (isOfState && reading.names.length > 0);
  if (isTold && !isAsked) return undefined;
  // "Point 4: how much is red?" counts what is red, and nothing of row 4.
  const isCounted = says(reading, 'count', 'how-much') && says(reading, 'red', 'yellow');
  if (isCounted && reading.names.length === 0) return undefined;
  const found = rowsNamed(
    withoutYearBefore(reading),
    rows,
    isOfState && !asksGap(reading) ? 'names' : 'everything',
  );
  // "Montako webinaaria pidettiin Q1:llä?": how it stood when those days ended.
  const on = says(reading, ...spanSenses) ? dayAsked({ ...reading, numbers: [] }, today) : 'now';
  if (found.kind === 'none' || on === undefined || (on !== 'now' && !isAsked)) return undefined;
  const asked = askedOf(reading);
  const ofIt = { ...(asked && { asked }), ...(on !== 'now' && { on }) };
  if (found.kind === 'one' && !asksForSome(reading))
    return question({ kind: 'row', indicator: found.indicator, ...ofIt });
  const indicators = found.kind === 'one' ? [found.indicator] : found.indicators;
  const isOfOne = asked === 'why' || asked === 'gap';
  return isOfState && indicators.length > 1 && !isOfOne
    ? undefined
    : { kind: 'choose', indicators, for: 'show', ...ofIt };
};

const known: readonly Sense[] = [
  ...stateSenses,
  ...questioning,
  ...spanSenses,
  ...(['item', 'show', 'status', 'about', 'why', 'was', 'when', 'falls-due', 'owns', 'owner'] as const),
  ...(['changed', 'gap', 'history', 'compared', 'sent', 'i', 'mine', 'done'] as const),
];

/** What it accounts for: some words belong to a question about a row only beside others. */
function knownIn(reading: Reading): readonly Sense[] {
  return [
    ...known,
    ...(says(reading, 'show') ? (['me', 'to-me'] as const) : []),
    ...(asksWhenAsked(reading) ? (['send', 'remind', 'me', 'to-me', 'other-time', 'next'] as const) : []),
    ...(says(reading, 'owns', 'why') ? (['report'] as const) : []),
    ...(reading.asks || says(reading, 'when') ? tellingSenses : []),
    ...(reading.asks && !says(reading, 'not') ? (['report', 'word', 'changed', 'all'] as const) : []),
  ];
}

/** Asks by its words or its mark, where a name alone may be anything. */
function asks(reading: Reading): boolean {
  const asksDeadline = says(reading, 'which') && says(reading, 'deadline');
  // "Aunela due", "kirjamessujen vastuuhenkilö"
  const isDue = reading.senses.size === 1 && says(reading, 'due', 'owner', 'deadline', 'history', 'compared');
  return (
    reading.asks ||
    asksDeadline ||
    isDue ||
    asksMissing(reading) ||
    says(reading, 'about', 'why', 'when', 'falls-due', 'who', 'count', 'how-much', 'gap')
  );
}

/** "What are we missing on the webinars?" */
function asksMissing(reading: Reading): boolean {
  return says(reading, 'silent') && says(reading, 'which', 'how', 'count', 'how-much');
}

/** "When do you next ask about Aunela?", "koska muistutat 11:stä?" */
function asksWhenAsked(reading: Reading): boolean {
  return says(reading, 'when') && says(reading, 'send', 'remind') && !says(reading, 'sent');
}

/** What makes a sentence about one row a question of its colour; being done is told as often as asked. */
const rowStates = stateSenses.filter((sense) => sense !== 'done');

/** A deadline is a state once it has passed. */
function saysState(reading: Reading): boolean {
  return says(reading, ...rowStates.filter((sense) => sense !== 'deadline' || says(reading, 'past')));
}

/** Asks which of many are so: "mikä on punaisella?", "does any indicator of library cooperation lack an owner?" */
function asksForSome(reading: Reading): boolean {
  const asksWhich = saysState(reading) && !asksMissing(reading) && says(reading, 'which', 'show');
  return asksWhich || (says(reading, 'free') && says(reading, 'item') && reading.numbers.length === 0);
}

/** "Compared to 2019": last year's actual stands on the row. */
function withoutYearBefore(reading: Reading): Reading {
  if (!says(reading, 'compared')) return reading;
  return { ...reading, numbers: reading.numbers.filter((number) => !/^(?:19|20)\d\d$/.test(number)) };
}

/**
 * What is asked of a row, looked for in this order: "kuka vastaa Aunelasta?" asks who has it, where "kuka on tehnyt" is
 * told by the row as it stands, and so is anything asked of a colour: "milloin Aunela on vihreä?"
 */
export function askedOf(reading: Reading): Asked | undefined {
  if (says(reading, 'why')) return 'why';
  if (asksWhenAsked(reading)) return 'asks';
  if (says(reading, 'history') || (says(reading, 'changed') && says(reading, 'who', 'when')))
    return 'history';
  if (says(reading, 'compared')) return 'compared';
  const asksUntilGreen =
    says(reading, 'count') && says(reading, 'green') && says(reading, 'undone', 'yet', 'until');
  if (asksGap(reading) || asksMissing(reading) || asksUntilGreen) return 'gap';
  const state = stateIn(reading);
  if (state !== undefined) return state;
  if (says(reading, ...rowStates.filter((sense) => !ofItself.includes(sense)))) return undefined;
  const isDue = says(reading, 'due') && reading.opening !== 'asks';
  if (isDue || says(reading, 'when', 'deadline', 'falls-due')) return 'due';
  if (says(reading, 'changed') && !says(reading, 'count') && reading.opening !== 'asks') return 'history';
  const asksWho = says(reading, 'owns', 'owner') || (says(reading, 'who') && !says(reading, 'done'));
  return asksWho ? 'owner' : undefined;
}

/** Of these a row is asked its day, or who has it: "when must it be started?", "who answers for 44?" */
const ofItself: readonly Sense[] = ['due', 'deadline', 'started', 'owner', 'word'];

/** "Onko Aunela punaisella?", "isn't it red?": a state that it may be answered with yes or no to be in. */
function stateIn(reading: Reading): StateOfOne | undefined {
  if (reading.opening !== 'asks' || says(reading, 'who', 'when', 'which', 'how', 'count', 'how-much', 'was'))
    return undefined;
  const said = stateOf(reading.senses)?.replace(/^not-/, '');
  return statesOfOne.find((state) => state === said);
}
