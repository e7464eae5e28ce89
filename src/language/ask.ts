import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import type { Asked, Question, State, Whose } from '../domain/question.ts';
import { months } from './day-to-come.ts';
import type { Named } from './find-person.ts';
import { personNamed } from './find-person.ts';
import type { Rows } from './find-rows.ts';
import type { Intent } from './intent.ts';
import { type Sense, tellingSenses } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { namesNoRow, questioning, type Rule, rowsNamed, says, saysOnly } from './rule.ts';
import { dayOf, spanOf, spanSenses } from './span-of.ts';
import { stateOf, stateSenses } from './states.ts';
import { dayIn } from './values.ts';
import { lastWeekday, weekdays } from './weekdays.ts';

const asking: readonly Sense[] = [
  ...questioning,
  'show',
  'give',
  'me',
  'to-me',
  'i',
  'mine',
  'status',
  'item',
  'all',
  'this-week',
];

/** Who else can be meant in a message: the people the bot has met. */
export type Scope = { readonly people: readonly Named[] };

/** Everything that a question about rows in some state is made of. */
export const rowsSenses: readonly Sense[] = [
  ...stateSenses,
  ...spanSenses,
  ...asking,
  ...(['owns', 'was', 'gap'] as const),
];

/** "mikä on punaisella?", "my goals", "what was red in logistics last quarter?" */
export const askRows: Rule = (reading, rows, today, scope) => {
  if (!saysOnly(reading, rowsSenses)) return undefined;
  const state = asksGap(reading) && says(reading, 'green') ? 'behind' : stateOf(reading.senses);
  if (state === undefined) {
    if (says(reading, ...stateSenses, ...spanSenses, 'was')) return undefined;
    return namesNoRow(reading, rows) ? askAll(reading) : askPerson(reading, scope);
  }
  if (says(reading, 'me', 'to-me') && !says(reading, 'show', 'give')) return undefined;
  // "How much is still missing?" is of one row, spoken of before.
  if (asksGap(reading) && state !== 'behind') return undefined;
  // "Is it red or yellow?" asks of one row, and "done" or "nothing is red" tells.
  if (state === 'red-or-yellow' && reading.opening === 'asks') return undefined;
  if (tellsRather.has(state) && !says(reading, 'which', 'count', 'item', 'all', 'except')) return undefined;
  const [whose, on] = [whoseOf(reading, rows, scope), dayOf(onlyDays(reading, rows), today)];
  if (whose === undefined || on === undefined || (on === 'now' && says(reading, 'was'))) return undefined;
  return question({ kind: 'rows', state, whose, ...(on !== 'now' && { on }) });
};

/** "paljonko vihreään puuttuu?", "how far is 21 from green?" */
function asksGap(reading: Reading): boolean {
  return says(reading, 'gap') || (says(reading, 'how-much') && says(reading, 'silent', 'green'));
}

/** What is as often told as asked, unless the words ask which or how many. */
const tellsRather: ReadonlySet<State> = new Set(['done', 'not-done', 'not-red', 'not-yellow', 'not-green']);

/** The writer's own, everyone's, or those of the place that is named; undefined when what is named is none. */
export function whoseOf(reading: Reading, rows: Rows, { people }: Scope): Whose | undefined {
  if (reading.names.length === 0) return isMine(reading) ? 'mine' : 'everyone';
  if (isMine(reading)) return undefined;
  // "Onko Koha punaisella?" asks of the one row of that name.
  const isOneRow = reading.opening === 'asks' && rows.find(reading.names, 'names').kind === 'one';
  if (isOneRow) return undefined;
  const person = personNamed(reading.names, people);
  return person === undefined ? rows.place(reading.names) : { person: person.id };
}

/** An agreement's own year says nothing of the day. */
export function onlyDays(reading: Reading, rows: Rows): Reading {
  return { ...reading, numbers: reading.numbers.filter((number) => !rows.years.has(number)) };
}

/** What makes a sentence about one row a question of its colour; being done is told as often as asked. */
const rowStates = stateSenses.filter((sense) => sense !== 'done');

/** "mikä Leenan tilanne on?", "how is Matti doing": all rows of somebody the bot has met. */
function askPerson(reading: Reading, { people }: Scope): Intent | undefined {
  const person = reading.numbers.length === 0 ? personNamed(reading.names, people) : undefined;
  if (person === undefined || !says(reading, 'status', 'item', 'show', 'goes', 'owns', 'which'))
    return undefined;
  return question({ kind: 'rows', state: 'any', whose: { person: person.id } });
}

/** "my goals", "all indicators"; anything that could be taking rows is not a question. */
function askAll(reading: Reading): Intent | undefined {
  if (says(reading, 'give') || (says(reading, 'me', 'to-me') && !says(reading, 'show'))) return undefined;
  if (says(reading, 'mine') || (says(reading, 'i') && says(reading, 'owns')))
    return question({ kind: 'rows', state: 'any', whose: 'mine' });
  return says(reading, 'item', 'all') && !says(reading, 'status', 'owns')
    ? question({ kind: 'rows', state: 'any', whose: 'everyone' })
    : undefined;
}

/** "am I late?" is about mine, "can I see the red ones?" is not. */
function isMine(reading: Reading): boolean {
  return says(reading, 'mine') || (says(reading, 'i') && !says(reading, 'show', 'give'));
}

/** Days back that "what has changed?" looks when it names none. */
const lately = 7;

/** "mitä on muuttunut 24.3. jälkeen?", "what changed this week" */
export const askChanged: Rule = (reading, rows, today, scope) => {
  if (!says(reading, 'changed') || !(reading.asks || says(reading, 'which', 'show', 'since')))
    return undefined;
  if (!saysOnly(reading, ['changed', 'since', 'was', ...weekdays, ...spanSenses, ...asking]))
    return undefined;
  const whose = whoseOf(reading, rows, scope);
  const since = sinceOf(onlyDays(reading, rows), today);
  return whose === undefined || since === undefined ? undefined : question({ kind: 'changed', since, whose });
};

/** The first of the days that are named, which have to have begun. */
function sinceOf(reading: Reading, today: Day): Day | undefined {
  const [written, ...others] = reading.numbers;
  if (others.length > 0) return undefined;
  const weekday = weekdays.findIndex((each) => says(reading, each));
  if (written === undefined && weekday >= 0) return lastWeekday(weekday, today);
  if (written === undefined && !says(reading, ...spanSenses)) return addDays(today, -lately);
  const since = written === undefined ? spanOf(reading, today)?.from : dayWrittenIn(reading, written, today);
  return since !== undefined && since <= today ? since : undefined;
}

/** "24.3.", or the 24 of "24 March". */
function dayWrittenIn(reading: Reading, written: string, today: Day): Day | undefined {
  const month = months.findIndex((each) => reading.senses.has(each)) + 1;
  return month === 0 ? dayIn(written, today) : dayIn(`${written}.${month}.`, today);
}

/** "rivit 16 ja 17": more rows than one, by their numbers. */
export const askThese: Rule = (reading, rows) => {
  const indicators = [...new Set(reading.numbers)];
  const areRows = indicators.length > 1 && indicators.every((number) => rows.ids.has(number));
  if (!areRows || reading.names.length > 0) return undefined;
  return saysOnly(reading, ['item', 'show', 'which', 'about', 'status', 'how', 'goes', 'me', 'to-me'])
    ? question({ kind: 'rows', state: 'any', whose: { indicators } })
    : undefined;
};

const dueSenses: readonly Sense[] = ['falls-due', 'due', 'deadline'];

/** "mitä erääntyy toukokuussa?", "what do I have due this week?", "määräajat Q2" */
export const askDue: Rule = (reading, rows, today, scope) => {
  // "What is coming up in Q3?"
  const isDue = says(reading, ...dueSenses) || (says(reading, 'next') && says(reading, ...spanSenses));
  if (!isDue || !saysOnly(reading, [...dueSenses, ...spanSenses, ...asking, 'owns', 'next']))
    return undefined;
  const span = spanOf(reading, today);
  const isForMe =
    says(reading, 'me', 'to-me') && reading.names.length === 0 && !says(reading, 'show', 'give');
  const whose = isForMe ? 'mine' : whoseOf(reading, rows, scope);
  return span === undefined || whose === undefined ? undefined : question({ kind: 'due', ...span, whose });
};

/** "miten logistiikassa menee?", "basic operations status": all rows of one place. */
export const askPlace: Rule = (reading, rows) => {
  const asks = says(reading, 'status', 'all') || (says(reading, 'goes') && says(reading, 'how', 'which'));
  if (!asks || reading.numbers.length > 0) return undefined;
  if (says(reading, 'to-me', 'give', 'mine', 'i') || !saysOnly(reading, asking)) return undefined;
  const place = rows.place(reading.names);
  return place && question({ kind: 'rows', state: 'any', whose: place });
};

/** "status", "miten yksiköllä menee?" */
export const askTotals: Rule = (reading, rows) =>
  (says(reading, 'status') || (says(reading, 'how') && says(reading, 'goes'))) &&
  namesNoRow(reading, rows) &&
  !says(reading, 'mine') &&
  saysOnly(reading, asking)
    ? question({ kind: 'totals' })
    : undefined;

/** "mitä seuraavaksi tapahtuu?", "what happens next?" */
export const askNext: Rule = (reading, rows) =>
  says(reading, 'next') && namesNoRow(reading, rows) && saysOnly(reading, [...questioning, 'show', 'next'])
    ? question({ kind: 'next' })
    : undefined;

/**
 * "Aunela", "10", "onko Aunela punaisella?": the row's own answer says what is asked of it. "mikä on punaisella
 * logistiikassa?" asks for some of many: the row that fits is offered, not stated. What is told rather than
 * asked ("Aunela ei ole valmis", "punainen kortti") is left alone.
 */
export const askRow: Rule = (reading, rows, today) => {
  // "Suurkiitos avusta" thanks for help, whatever row its words could be.
  if (reading.opening === 'thanks') return undefined;
  const asksDeadline = says(reading, 'which') && says(reading, 'deadline');
  const asked =
    reading.asks ||
    asksDeadline ||
    says(reading, 'about', 'why', 'when', 'falls-due', 'who', 'count', 'how-much');
  const states = says(reading, ...rowStates);
  const known: readonly Sense[] = [
    ...stateSenses,
    ...questioning,
    'item',
    'show',
    'status',
    'about',
    'why',
    'was',
    'when',
    'falls-due',
    'owns',
    'gap',
    'history',
    'compared',
    'sent',
    'i',
    'mine',
    'done',
    ...spanSenses,
    ...(reading.asks ? tellingSenses : []),
  ];
  if (!saysOnly(reading, says(reading, 'show') ? [...known, 'me', 'to-me'] : known)) return undefined;
  const tells = says(reading, 'not', 'done') || (states && reading.names.length > 0);
  if (tells && !asked) return undefined;
  const found = rowsNamed(reading, rows, states ? 'names' : 'everything');
  // "Montako webinaaria pidettiin Q1:llä?": how it stood when those days ended.
  const on = says(reading, ...spanSenses) ? dayOf({ ...reading, numbers: [] }, today) : 'now';
  if (found.kind === 'none' || on === undefined || (on !== 'now' && !asked)) return undefined;
  const isOneOfMany = states && says(reading, 'which', 'show');
  if (found.kind === 'one' && !isOneOfMany)
    return question({
      kind: 'row',
      indicator: found.indicator,
      ...askedOf(reading),
      ...(on !== 'now' && { on }),
    });
  const indicators = found.kind === 'one' ? [found.indicator] : found.indicators;
  return states && indicators.length > 1 ? undefined : { kind: 'choose', indicators, for: 'show' };
};

/**
 * "kuka vastaa Aunelasta?" asks who has it, "kuka on tehnyt" is told by the row as it stands, and so is anything
 * asked of a colour: "milloin Aunela on vihreä?"
 */
export function askedOf(reading: Reading): { readonly asked?: Asked } {
  if (says(reading, 'why')) return { asked: 'why' };
  if (says(reading, 'history')) return { asked: 'history' };
  if (says(reading, 'compared')) return { asked: 'compared' };
  if (asksGap(reading)) return { asked: 'gap' };
  if (says(reading, ...rowStates.filter((sense) => sense !== 'due' && sense !== 'deadline'))) return {};
  if (says(reading, 'when', 'deadline', 'falls-due')) return { asked: 'due' };
  const asksWho = says(reading, 'owns') || (says(reading, 'who') && !says(reading, 'done'));
  return asksWho ? { asked: 'owner' } : {};
}

export function question(asked: Question): Intent {
  return { kind: 'question', question: asked };
}
