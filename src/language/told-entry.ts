import type { Typed } from '../domain/answer-row.ts';
import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { readActual } from '../domain/notation/notation.ts';
import { answerKindOf, isDated, isShare, lastDayOf, type Target } from '../domain/target.ts';
import { wordsFor } from './amount-words.ts';
import { dayToComeSenses } from './day-to-come.ts';
import { dayIn, dayWritten } from './day-written.ts';
import type { Rows } from './find-rows.ts';
import type { Sense } from './lexicon/senses.ts';
import { monthNamed, months } from './months.ts';
import { inOrderOf } from './part-order.ts';
import { countsPeople } from './participants.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, says } from './rule.ts';
import type { Cut } from './values.ts';
import { weekdays } from './weekdays.ts';

/** What telling needs to know: how words are read, which rows there are, what each promises, and the day. */
export type Telling = {
  readonly read: (text: string) => Reading;
  readonly rows: Rows;
  readonly targets: ReadonlyMap<string, Target>;
  /** What each row is called, in each language. */
  readonly shorts: ReadonlyMap<string, readonly string[]>;
  readonly today: Day;
  /** The row that was told of just before: what names none may correct it. */
  readonly before?: string | undefined;
};

/** What a line says of its row's state, in the order in which it is looked for: "ei valmistu" is no "valmistuu". */
export const toldStates = [
  'wont',
  'at-risk',
  'late',
  'comes',
  'on-track',
  'under-way',
  'same',
  'done',
  'started',
] as const satisfies readonly Sense[];

const told: readonly Sense[] = [
  ...toldStates,
  'item',
  'i',
  'report',
  'mine',
  'word',
  'yet',
  'due',
  'others',
  'send',
  'sent',
  'was',
  'goes',
  'changed',
  'until',
  'since',
  'about',
  'status',
  'speak',
  'assign',
  'give',
  'change',
  ...dayToComeSenses,
];

/** What a line tells of a row that is sure; undefined when it is not of the kind that its target asks for. */
export function entryOf(
  indicator: string,
  { values, words, on, isHedged }: Cut,
  { read, targets, shorts, today }: Telling,
): Typed | undefined {
  const target = targets.get(indicator);
  const reading = read(words);
  // "Enter for me: webinars 6"
  const known = says(reading, 'report') ? [...told, 'me' as const, 'to-me' as const] : told;
  if (target === undefined) return undefined;
  // "Arviolta 15.9.": a day may be guessed, a number may not.
  const isChoice = answerKindOf(target) === 'choice';
  if (!isAccountedFor(reading, isChoice ? [...known, 'vague', 'falls-due'] : known)) return undefined;
  const goes =
    isChoice && values.length === 0 && advances.test(words) && !/[,;]/.test(words) ? 'on-track' : undefined;
  const state = toldStates.find((each) => says(reading, each)) ?? goes;
  if (state === 'same') return values.length === 0 ? { indicator, same: true } : undefined;
  if (!isChoice) {
    const isOfShare = target.kind !== 'all' && isShare(target);
    const isPeople = isOfShare && countsPeople(reading) && !values.some((each) => /[%/]/.test(each));
    const isFact =
      !isPeople && !isHedged && !says(reading, 'wont', 'at-risk', 'comes', ...stillToCome(today));
    const counted = withoutDay(values);
    const ordered =
      target.kind === 'all'
        ? inOrderOf(target.parts, counted, reading.names, shorts.get(indicator) ?? [])
        : counted;
    const isNumbers = ordered?.every((each) => !isYear(each) && !isWrittenDay(each));
    return isFact && ordered && isNumbers ? actualOf(indicator, target, ordered) : undefined;
  }
  const [written, ...others] = values;
  if (others.length > 0) return undefined;
  const day = written === undefined ? on : dayTold(written, reading, today);
  if (written !== undefined && day === undefined) return undefined;
  // "Klar i maj": on no day, and in a month that may be still to come.
  if (written === undefined && says(reading, ...months)) return undefined;
  // "Done on Friday": the one that went, or the one that comes.
  if (written === undefined && on === undefined && says(reading, ...weekdays)) return undefined;
  // "Valmis huomenna", "done next week": not yet.
  const isDoing = state === 'done' || state === 'started';
  if (isDoing && written === undefined && says(reading, 'tomorrow', 'next-week'))
    return choiceOf(indicator, target, {
      state: 'comes',
      day: says(reading, 'tomorrow') ? addDays(today, 1) : undefined,
      today,
    });
  // "Should be done on 15.4.", "valmis 30.11. mennessä": said of a day to come.
  const isHoped =
    (isHedged || says(reading, 'until', 'vague', 'falls-due')) &&
    (isDoing || (state === undefined && day !== undefined && day > today));
  return choiceOf(indicator, target, { state: isHoped ? 'comes' : state, day, today });
}

const advances = new RegExp(`(?<!\\p{L})(?:${wordsFor('advances')})[ .!]*$`, 'iu');

/** What a number is not yet of; in January December is the one that has gone. */
function stillToCome(today: Day): readonly Sense[] {
  const month = Number(today.slice(5, 7));
  return ['tomorrow', 'next-week', ...(month === 1 ? [] : months.slice(month))];
}

/** "17.3.", or the 17 of "17 March": this year's, be it gone or to come. A whole day needs no month beside it. */
export function dayTold(written: string, reading: Reading, today: Day): Day | undefined {
  return dayIn(written, today) ?? dayWritten(written, monthNamed(reading), today);
}

/** What is told of a dated or judged row: nothing is done on a day to come, and nothing is expected on one gone. */
function choiceOf(
  indicator: string,
  target: Target,
  told: {
    readonly state: (typeof toldStates)[number] | undefined;
    readonly day: Day | undefined;
    readonly today: Day;
  },
): Typed | undefined {
  const { state, day, today } = told;
  switch (state) {
    case 'done':
    case 'started':
      if (day !== undefined && day > today) return undefined;
      return { indicator, choice: 'done', ...(day && { day }) };
    case 'comes':
      return day !== undefined && day > today ? expected(indicator, target, day) : undefined;
    case 'under-way':
      return choiceOf(indicator, target, { ...told, state: 'on-track' });
    // "Aunela late, 15 May": it will be; without a day it is as often asked.
    case 'late':
      if (day === undefined) return undefined;
      return choiceOf(indicator, target, { ...told, state: 'at-risk' });
    case 'on-track':
    case 'at-risk':
    case 'wont':
      if (day !== undefined && day <= today) return undefined;
      return { indicator, choice: state, ...(day && { day }) };
    default:
      return undefined;
  }
}

/** A day and no word beside it: when a dated or judged row comes, or came. */
export function entryOfDay(indicator: string, day: Day, { targets, today }: Telling): Typed | undefined {
  const target = targets.get(indicator);
  if (target === undefined || answerKindOf(target) !== 'choice') return undefined;
  return choiceOf(indicator, target, { state: day > today ? 'comes' : 'done', day, today });
}

/** A day that is expected: in time is on track, later is at risk. */
function expected(indicator: string, target: Target, day: Day): Typed {
  const isInTime = !isDated(target) || day <= lastDayOf(target);
  return { indicator, choice: isInTime ? 'on-track' : 'at-risk', day };
}

/** "kaukolainat 31.3. mennessä 912": a day beside a value says when, and is on the form. */
function withoutDay(values: readonly string[]): readonly string[] {
  const others = values.filter((value) => !/^\d{1,2}\.\d{1,2}\.?$/.test(value));
  return others.length === 1 ? others : values;
}

/** "Pidettiin 10.3.": when, and not how many. */
function isWrittenDay(value: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.$/.test(value);
}

/** "webinaarit 2021" may ask about a year; a count that looks like one is told with a colon. */
function isYear(value: string): boolean {
  return /^(?:19|20)\d\d$/.test(value);
}

/** The values as the row's target asks for them; undefined when they are not of its kind. */
export function actualOf(indicator: string, target: Target, values: readonly string[]): Typed | undefined {
  const [only, ...others] = values;
  if (only === undefined) return undefined;
  if (target.kind === 'all') {
    const read = others.length === 0 ? readActual(only, target) : undefined;
    const parts = read?.kind === 'parts' ? only.split(/[+;]/).map((part) => part.trim()) : values;
    return parts.length === target.parts.length ? { indicator, parts } : undefined;
  }
  const isRead =
    others.length === 0 && !isShareOfCount(only, target) && readActual(only, target) !== undefined;
  return isRead && answerKindOf(target) === 'text' ? { indicator, actual: only } : undefined;
}

/** "26/41" of what is counted one by one is of another row, or the base was meant. */
function isShareOfCount(value: string, target: Target): boolean {
  const isCount = ['range', 'bound', 'exactly', 'about'].includes(target.kind);
  return /[%/]/.test(value) && isCount && !isShare(target);
}
