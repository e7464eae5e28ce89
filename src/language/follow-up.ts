import type { Day } from '../domain/day.ts';
import type { Question, Whose } from '../domain/question.ts';
import { changedWithin } from './ask-changed.ts';
import { askedOf } from './ask-row.ts';
import { rowsSenses } from './ask-state.ts';
import { question } from './asking.ts';
import { doneToIt } from './done-to-it.ts';
import type { Rows } from './find-rows.ts';
import type { Intent } from './intent.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, questioning, rowsNamed, type Scope, says, without, withoutYears } from './rule.ts';
import { dayAsked, spanOf, spanSenses } from './span-of.ts';
import { stateOf, stateSenses } from './states.ts';
import { weekdays } from './weekdays.ts';
import { whoseOf } from './whose.ts';

/** What a question before leaves to be understood: "entä keltaiset?", "and Q3?", "why?", "who owns it?" */
export function followUp(
  reading: Reading,
  rows: Rows,
  today: Day,
  { before, ...scope }: Scope & { readonly before: Question },
): Intent | undefined {
  switch (before.kind) {
    case 'row':
      return (
        ofOther(reading, rows, before) ??
        ofRow(reading, before) ??
        doneToIt(reading, rows, today, { ...scope, indicator: before.indicator })
      );
    case 'rows':
      return ofRows(reading, rows, today, before, scope);
    case 'totals':
      return ofRows(reading, rows, today, { kind: 'rows', state: 'any', whose: { kind: 'everyone' } }, scope);
    case 'due':
      return ofDue(reading, rows, today, before, scope);
    case 'changed':
      return ofChanged(reading, rows, today, before, scope);
    case 'next':
      return ofNext(reading, rows, before, scope);
    default:
      return undefined;
  }
}

const ofOneRow: readonly Sense[] = [
  ...stateSenses,
  ...questioning,
  ...([
    'yet',
    'why',
    'history',
    'compared',
    'owns',
    'when',
    'falls-due',
    'gap',
    'about',
    'item',
    'was',
    'next',
    'other-time',
    'send',
    'remind',
    'status',
  ] as const),
];

/** "Och Koha-projektet?": the same of another row. */
function ofOther(
  reading: Reading,
  rows: Rows,
  { asked }: Extract<Question, { kind: 'row' }>,
): Intent | undefined {
  const found = rowsNamed(reading, rows, 'names');
  // "Mites opintomatkat?"
  const isHow = reading.opening === 'how' && reading.senses.size === 1;
  const isPlain =
    isHow || (reading.opening === 'and-what' && isAccountedFor(reading, ['and-what', 'of-them', 'item']));
  if (asked === undefined || found.kind !== 'one' || !isPlain) return undefined;
  return question({ kind: 'row', indicator: found.indicator, asked });
}

/** Another thing of the same row: it names none itself. */
function ofRow(reading: Reading, { indicator }: Extract<Question, { kind: 'row' }>): Intent | undefined {
  if (reading.names.length > 0 || reading.numbers.length > 0 || !isAccountedFor(reading, ofOneRow))
    return undefined;
  if (says(reading, 'next') && !says(reading, 'send', 'remind'))
    return question({ kind: 'next', whose: { kind: 'rows', indicators: [indicator] } });
  // "What is red or without a word?" asks of more than what is missing of the one.
  const isOfColour = says(reading, 'red', 'yellow') && says(reading, 'silent') && !says(reading, 'gap');
  const asked = isOfColour ? undefined : askedOf(reading);
  const asksState = says(reading, ...stateSenses) && reading.opening === 'asks';
  // "Hur ligger den till nu?"
  const isOfIt = says(reading, 'of-them') || reading.opening === 'and-what';
  const asksAll = isOfIt && says(reading, 'how', 'about', 'goes', 'status');
  return asked !== undefined || asksState || asksAll
    ? question({ kind: 'row', indicator, ...(asked && { asked }) })
    : undefined;
}

/** Asks of the rows spoken of what their list says of each: "vilka?", "kuka omistaa ne?" */
const ofTheSame: readonly Sense[] = ['count', 'which', 'show', 'owns', 'who', 'why'];

/** The same rows in another state, of somebody or something else, or on another day; or those very rows again. */
function ofRows(
  reading: Reading,
  rows: Rows,
  today: Day,
  before: Extract<Question, { kind: 'rows' }>,
  scope: Scope,
): Intent | undefined {
  if (!isAccountedFor(reading, [...rowsSenses, 'who'])) return undefined;
  const said = stateOf(reading.senses);
  if (said === undefined && says(reading, ...stateSenses)) return undefined;
  const isNarrowed = reading.names.length > 0 || says(reading, 'mine', 'i');
  // "Ja Sari?": a small word that is "I" in Swedish.
  const named = says(reading, 'and-what') ? without(reading, 'i') : reading;
  // "Hela enheten då?" widens what was one's own.
  const isWidened = says(reading, 'all') && !isNarrowed && before.whose.kind !== 'everyone';
  const kept: Whose = isWidened ? { kind: 'everyone' } : before.whose;
  const whose = isNarrowed ? whoseOf(named, rows, scope) : kept;
  const on = dayAsked(withoutYears(reading, rows), today);
  const isNew = said !== undefined || isNarrowed || isWidened || on !== 'now' || says(reading, ...ofTheSame);
  if (whose === undefined || on === undefined || !isNew) return undefined;
  return question({ ...before, state: said ?? before.state, whose, ...(on !== 'now' && { on }) });
}

/** The same days' deadlines, of other days or of somebody or something else. */
function ofDue(
  reading: Reading,
  rows: Rows,
  today: Day,
  before: Extract<Question, { kind: 'due' }>,
  scope: Scope,
): Intent | undefined {
  const isPlain = isAccountedFor(reading, [...spanSenses, ...questioning, 'item', 'mine', 'i']);
  if (!isPlain) return undefined;
  const span = spanOf(reading, today);
  const isNarrowed = reading.names.length > 0 || says(reading, 'mine');
  const whose = isNarrowed ? whoseOf(reading, rows, scope) : before.whose;
  if (whose === undefined || (span === undefined && !isNarrowed)) return undefined;
  return question({ ...before, ...span, whose });
}

/** What has changed since another day, or of somebody or something else. */
function ofChanged(
  reading: Reading,
  rows: Rows,
  today: Day,
  before: Extract<Question, { kind: 'changed' }>,
  scope: Scope,
): Intent | undefined {
  const isPlain = isAccountedFor(reading, [
    ...spanSenses,
    ...weekdays,
    ...questioning,
    'since',
    'item',
    'mine',
    'i',
  ]);
  if (!isPlain) return undefined;
  const isNarrowed = reading.names.length > 0 || says(reading, 'mine');
  const isOnDay = reading.numbers.length > 0 || says(reading, ...spanSenses, ...weekdays);
  const whose = isNarrowed ? whoseOf(reading, rows, scope) : before.whose;
  const { whose: _before, ...asked } = before;
  const days = isOnDay ? changedWithin(withoutYears(reading, rows), today) : asked;
  if (whose === undefined || days === undefined || !(isNarrowed || isOnDay)) return undefined;
  return question({ kind: 'changed', ...days, whose });
}

/** "Ja minulla?": what happens next to the rows of somebody or something else. */
function ofNext(
  reading: Reading,
  rows: Rows,
  before: Extract<Question, { kind: 'next' }>,
  scope: Scope,
): Intent | undefined {
  const isNarrowed = reading.names.length > 0 || says(reading, 'mine', 'to-me');
  if (!isNarrowed || !isAccountedFor(reading, ['item', 'mine', 'to-me', 'i'])) return undefined;
  const whose = says(reading, 'to-me') ? ({ kind: 'mine' } as const) : whoseOf(reading, rows, scope);
  return whose && question({ ...before, whose });
}
