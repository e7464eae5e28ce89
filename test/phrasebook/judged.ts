import type { Typed } from '../../src/domain/answer-row.ts';
import type { Place } from '../../src/domain/place.ts';
import { type Asked, statesOfOne, type Whose } from '../../src/domain/question.ts';
import type { Intent, Understood } from '../../src/language/intent.ts';
import type { Utterance } from './book.ts';

/**
 * What became of an utterance.
 *
 * - `right`    what the book says, with every slot
 * - `silent`   not understood, which is said to the person
 * - `offered`  rows to choose from, the right one among them
 * - `form`     a form of right rows alone, where the book has more values read: the rest is left to be typed
 * - `wrong`    anything else
 */
export type Verdict = 'right' | 'silent' | 'offered' | 'form' | 'wrong';

export type Judged = {
  readonly utterance: Utterance;
  readonly verdict: Verdict;
  /** The intent as the book names it. */
  readonly got: string;
  /** A row that the book does not name was shown, taken or opened as if it were sure. */
  readonly isWrongRow: boolean;
};

/** Compares what a reader understood with the book, by the rules of the README beside it. */
export function judged(utterance: Utterance, { intent }: Understood): Judged {
  const got = intentInBook(intent);
  const stated = rowsStated(intent);
  const named = rowsOf(utterance);
  const isWrongRow = stated.some((row) => utterance.intent === 'choose' || !named.includes(row));
  return { utterance, got, isWrongRow, verdict: isWrongRow ? 'wrong' : verdict(utterance, intent, got) };
}

function verdict(utterance: Utterance, intent: Intent, got: string): Verdict {
  if (utterance.intent === 'none') return got === 'none' || got === 'choose' ? 'right' : 'wrong';
  if (got === 'none') return 'silent';
  const named = rowsOf(utterance);
  if (intent.kind === 'choose') {
    const isOffered = named.length > 0 && named.every((row) => intent.indicators.includes(row));
    return !isOffered ? 'wrong' : utterance.intent === 'choose' ? 'right' : 'offered';
  }
  if (utterance.intent === 'who-has-not-answered') return isWithoutWord(intent) ? 'right' : 'wrong';
  if (utterance.intent !== got) return 'wrong';
  if (intent.kind === 'tell') return verdictOnTold(utterance, intent);
  if (got === 'report')
    return utterance.slots.get('entries')?.join() === `${named[0]}:unread` ? 'right' : 'form';
  return sameSlots(expectedSlots(utterance), slotsUnderstood(intent)) ? 'right' : 'wrong';
}

/** Who has not answered is told as the rows without a word, with the names of their owners for the head. */
function isWithoutWord(intent: Intent): boolean {
  return intent.kind === 'question' && intent.question.kind === 'rows' && intent.question.state === 'no-word';
}

function intentInBook(intent: Intent): string {
  if (intent.kind === 'unknown') return 'none';
  if (intent.kind === 'tell') return 'report';
  if (intent.kind === 'farewell') return 'greeting';
  if (intent.kind === 'assign') return 'assign-other';
  if (intent.kind === 'become-manager') return `become-${intent.as}`;
  return intent.kind === 'report' && intent.indicator === undefined ? 'form' : intent.kind;
}

function rowsStated(intent: Intent): readonly string[] {
  if (intent.kind === 'question') return intent.question.kind === 'row' ? [intent.question.indicator] : [];
  if (intent.kind === 'take') return intent.indicators === 'all' ? [] : intent.indicators;
  if (intent.kind === 'tell') return intent.entries.map(({ indicator }) => indicator);
  if (intent.kind === 'assign' || intent.kind === 'release') return rowsGiven(intent.indicators);
  if (intent.kind === 'remind-me') return intent.indicators ?? [];
  return intent.kind === 'report' && intent.indicator !== undefined ? [intent.indicator] : [];
}

function rowsGiven(indicators: 'unowned' | 'mine' | Place | readonly string[]): readonly string[] {
  return typeof indicators === 'string' || 'part' in indicators ? [] : indicators;
}

function rowsOf({ slots }: Utterance): readonly string[] {
  const reported = slots.get('entries')?.map((entry) => entry.split(':')[0] ?? '');
  return slots.get('rows') ?? reported ?? [];
}

type Slots = ReadonlyMap<string, readonly string[]>;

/** The states that the domain holds as one, by the domain's name. */
const sameState: ReadonlyMap<string, string> = new Map([
  ['late', 'overdue'],
  ['silent', 'no-word'],
  ['not-due', 'not-yet'],
  ['!green', 'not-green'],
  ['!red', 'not-red'],
  ['!yellow', 'not-yellow'],
  ['!done', 'not-done'],
  ['progressing', 'under-way'],
]);

/** The day on which the book is written to be read. */
export const today = '2020-04-08';

/** The days that the book's times name when today is 2020-04-08; until a day is from today. */
const daysNamed: ReadonlyMap<string, string> = new Map([
  ['month:3', '2020-03-01 2020-03-31'],
  ['month:4', '2020-04-01 2020-04-30'],
  ['month:5', '2020-05-01 2020-05-31'],
  ['month:6', '2020-06-01 2020-06-30'],
  ['month:9', '2020-09-01 2020-09-30'],
  ['month:10', '2020-10-01 2020-10-31'],
  ['month:12', '2020-12-01 2020-12-31'],
  ['this-week', '2020-04-06 2020-04-12'],
  ['last-quarter', '2020-01-01 2020-03-31'],
  ['Q1', '2020-01-01 2020-03-31'],
  ['this-quarter', '2020-04-01 2020-06-30'],
  ['Q2', '2020-04-01 2020-06-30'],
  ['next-quarter', '2020-07-01 2020-09-30'],
  ['Q3', '2020-07-01 2020-09-30'],
  ['Q4', '2020-10-01 2020-12-31'],
  ['year-end', '2020-12-01 2020-12-31'],
]);

/** The days of a question of what is due; a day that is written is the last of them. */
function dueDays(when: string): string | undefined {
  const [, written] = /^day:(\d\d-\d\d)$/.exec(when) ?? [];
  return daysNamed.get(when) ?? (written && `${today} 2020-${written}`);
}

/** What has changed since a day, or in days that are named: since the first of them. */
function sinceInBook(when: string): string {
  const [from] = (daysNamed.get(when) ?? `2020-${when.replace('day:', '')}`).split(' ');
  return from ?? '';
}

/** A list's first line is its count, and a row's card has its value: neither is asked apart from it. */
function expectedSlots({ intent, slots }: Utterance): Slots {
  const expected = new Map(slots);
  expected.delete('topic');
  const states = slots.get('state');
  if (states !== undefined)
    expected.set('state', states.map((state) => sameState.get(state) ?? state).sort());
  const how = slots.get('how')?.[0];
  const days = how === 'due' ? dueDays(slots.get('when')?.[0] ?? '') : undefined;
  if (days !== undefined) expected.set('when', [days]);
  const goes = slots.get('when')?.[0] ?? '';
  if (how === 'changed') expected.set('when', [sinceInBook(goes)]);
  // The digest is the last quarter's, unless another is named.
  if (intent === 'digest' && goes === 'last-quarter') expected.delete('when');
  const isDated = states !== undefined || (slots.has('rows') && how === 'count');
  const [, written] = /^day:(\d\d-\d\d)$/.exec(goes) ?? [];
  const on = written && `2020-${written}`;
  const span = !isDated ? undefined : (daysNamed.get(goes) ?? (on && `${on} ${on}`));
  if (span !== undefined) {
    const [, to = ''] = span.split(' ');
    if (to < today) expected.set('when', [to]);
    // The colours of days that run are those of today.
    else expected.delete('when');
  }
  // What is missing in all is told row by row, of those that are behind.
  if (how === 'gap' && !slots.has('rows')) expected.set('state', ['behind']).delete('how');
  // A list says of each row who has it and why it is so.
  if ((slots.get('rows')?.length ?? 0) > 1 && (how === 'owner' || how === 'why')) expected.delete('how');
  // The rows of a goal or a person are listed with their counts.
  const isTotals = how === 'count' && states === undefined && !slots.has('rows') && !slots.has('whose');
  if (intent === 'question' && !isTotals && (how === 'count' || how === 'list')) expected.delete('how');
  return expected;
}

function slotsUnderstood(intent: Intent): Slots {
  if (intent.kind === 'language') return new Map([['lang', [intent.language]]]);
  if (intent.kind === 'digest') return slotsOf({ when: intent.quarter && [`Q${intent.quarter}`] });
  if (intent.kind === 'remind-me')
    return slotsOf({ rows: intent.indicators, when: intent.on && [`day:${intent.on.slice(5)}`] });
  if (intent.kind === 'away') return slotsOf({ when: intent.until && [`day:${intent.until.slice(5)}`] });
  if (intent.kind === 'assign')
    return slotsOf({
      rows: rowsGiven(intent.indicators),
      whose: intent.to === undefined ? undefined : [`person:${intent.to}`],
    });
  if (intent.kind === 'release') return slotsOf({ rows: rowsGiven(intent.indicators) });
  if (intent.kind === 'take')
    return new Map([
      intent.indicators === 'all' ? ['state', ['unowned']] : ['rows', [...intent.indicators].sort()],
    ]);
  if (intent.kind !== 'question') return new Map();
  const { question, asks } = intent;
  // Two rows asked of apart are both answered.
  if (question.kind === 'row' && asks?.kind === 'row' && question.asked === undefined)
    return new Map([['rows', [question.indicator, asks.indicator].sort()]]);
  if (question.kind === 'totals') return new Map([['how', ['count']]]);
  if (question.kind === 'next') {
    return new Map([['how', ['next']], ...whoseInBook(question.whose)]);
  }
  if (question.kind === 'row') {
    const asked = [question.asked].flatMap(howInBook).map((how) => ['how', [how]] as const);
    const on = question.on === undefined ? [] : ([['when', [question.on]]] as const);
    return new Map<string, readonly string[]>([['rows', [question.indicator]], ...asked, ...on]);
  }
  const slots = new Map<string, readonly string[]>();
  if (question.kind === 'changed') slots.set('how', ['changed']).set('when', [question.since]);
  else if (question.kind === 'due')
    slots.set('how', ['due']).set('when', [`${question.from} ${question.to}`]);
  else if (question.state !== 'any')
    slots.set('state', question.state === 'red-or-yellow' ? ['red', 'yellow'] : [question.state]);
  if (question.kind === 'rows' && question.on !== undefined) slots.set('when', [question.on]);
  return new Map([...slots, ...whoseInBook(question.whose)]);
}

/** A state that is named beside a row the book does not list. */
function howInBook(asked: Asked | undefined): readonly string[] {
  if (asked === undefined || statesOfOne.some((state) => state === asked)) return [];
  return [asked === 'compared' ? 'compare' : asked];
}

/** The book calls a place by its title or a short form of it, and a person by their name. */
function whoseInBook(whose: Whose): Slots {
  switch (whose.kind) {
    case 'everyone':
      return new Map();
    case 'mine':
      return new Map([['whose', ['mine']]]);
    case 'person':
      return new Map([['whose', [`person:${whose.person}`]]]);
    case 'rows':
      return new Map([['rows', [...whose.indicators].sort()]]);
    case 'place':
      return new Map([['whose', [placeInBook(whose.place)]]]);
  }
}

function placeInBook({ part, title }: Place): string {
  return `${part}:${title.replace(/ ja työelämän laatu$/, '').replaceAll(' ', '_')}`;
}

function slotsOf(slots: Readonly<Record<string, readonly string[] | '' | 0 | undefined>>): Slots {
  return new Map(
    Object.entries(slots).flatMap(([key, values]) => (values ? [[key, [...values].sort()]] : [])),
  );
}

function sameSlots(a: Slots, b: Slots): boolean {
  return a.size === b.size && [...a].every(([key, values]) => b.get(key)?.join() === values.join());
}

/** A value that the book does not name is wrong; one that it names and the form leaves open is not. */
function verdictOnTold(
  { slots }: Utterance,
  { entries, unread }: Extract<Intent, { kind: 'tell' }>,
): Verdict {
  const expected = (slots.get('entries') ?? []).map((entry) => entry.replaceAll('€', ''));
  const told = entries.map((entry) => `${entry.indicator}:${toldOf(entry)}`);
  if (!told.every((entry) => expected.includes(entry))) return 'wrong';
  const isWhole = told.length === expected.length && unread.length === Number(slots.get('unread')?.[0] ?? 0);
  return isWhole ? 'right' : 'form';
}

function toldOf({ actual, parts, choice, day, same }: Typed): string {
  if (same === true) return 'unchanged';
  // A day to come is expected, on track or not.
  if (choice !== 'done' && day !== undefined) return `expected@${day.slice(5)}`;
  if (choice !== undefined) return day === undefined ? choice : `${choice}@${day.slice(5)}`;
  // The row knows that it counts money.
  return (parts?.join('&') ?? actual ?? '').replaceAll(/[\s€]/g, '').replaceAll(',', '.');
}
