import type { Typed } from '../domain/answer-row.ts';
import type { Day } from '../domain/day.ts';
import { readActual } from '../domain/notation/notation.ts';
import { answerKindOf, isDated, lastDayOf, type Target } from '../domain/target.ts';
import { dayToComeSenses, months } from './day-to-come.ts';
import type { Rows } from './find-rows.ts';
import type { Sense } from './lexicon/senses.ts';
import { known, opens } from './read-loosely.ts';
import type { Reading } from './reading.ts';
import { says, saysOnly } from './rule.ts';
import { type Cut, cut, dayIn, withDigits } from './values.ts';
import { wordsOf } from './words.ts';

/** Values told in words, each with its row, and the lines that could not be read. Nothing of it is stored yet. */
export type Told = { readonly entries: readonly Typed[]; readonly unread: readonly string[] };

/** What telling needs to know: how words are read, which rows there are, what each promises, and the day. */
export type Telling = {
  readonly read: (text: string) => Reading;
  readonly rows: Rows;
  readonly targets: ReadonlyMap<string, Target>;
  readonly today: Day;
};

/** As many rows as one card asks about: what is told beyond them is said to be left. */
const mostRows = 8;
/** More lines than an agreement has rows are no report. */
const mostLines = 60;

const longestShown = 80;

/** What a line says of its row's state, in the order in which it is looked for: "ei valmistu" is no "valmistuu". */
const states = [
  'wont',
  'at-risk',
  'comes',
  'on-track',
  'same',
  'done',
  'started',
] as const satisfies readonly Sense[];

const told: readonly Sense[] = [
  ...states,
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
  'since',
  ...dayToComeSenses,
];

/**
 * Reads "webinaareja 6, opintomatkoja 1" or lines of such. A value is taken only with a row that is sure and when
 * it is of the kind that the row's target asks for; all else is left to the form or said to be unread.
 */
export function tell(text: string, telling: Telling): Told | undefined {
  if (text.includes('?') || telling.rows.called(wordsOf(text)).length > 0) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > mostLines) return undefined;
  const entries = new Map<string, Typed>();
  const unread: string[] = [];
  for (const line of lines) {
    const found = entriesIn(line.trim(), telling);
    const fits = found !== undefined && entries.size + found.length <= mostRows;
    if (fits) for (const entry of found) entries.set(entry.indicator, entry);
    else unread.push(shown(line.trim()));
  }
  return entries.size === 0 ? undefined : { entries: [...entries.values()], unread };
}

/** As much of a line as tells its writer which it was. */
function shown(line: string): string {
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

/** A line says one thing, or several with commas or an "and" between: all of them are read, or none. */
function entriesIn(line: string, telling: Telling): readonly Typed[] | undefined {
  const whole = entryIn(line, telling);
  if (whole !== undefined) return [whole];
  return (
    entriesOf(line.split(/[;,] +| (?:ja|och|and|sekä|samt|plus|n|o|å|&) /i), telling) ??
    // In a hurry with nothing between: "webinaareja 6 kaukolainoja 912".
    entriesOf(line.split(/(?<=\d) (?=\p{L}{3})/u), telling)
  );
}

function entriesOf(parts: readonly string[], telling: Telling): readonly Typed[] | undefined {
  // More could not be asked about on one card, and each is looked up.
  if (parts.length < 2 || parts.length > mostRows) return undefined;
  const entries = parts.flatMap((part) => entryIn(part, telling) ?? []);
  return entries.length === parts.length ? entries : undefined;
}

function entryIn(text: string, telling: Telling): Typed | undefined {
  const { rows, targets } = telling;
  const [, number, value] = /^(?:nro |nr |no )?(\d{1,3}) ?[:=] ?(\S.*)$/i.exec(text) ?? [];
  if (number !== undefined && value !== undefined && rows.ids.has(number)) {
    const target = targets.get(number);
    const direct = target && actualOf(number, target, [value]);
    return direct ?? entryOf(number, cut(value, telling.today), telling);
  }
  const parts = withGrade(cut(withDigits(text), telling.today));
  const reading = telling.read(parts.words);
  if (reading.asks || reading.names.length === 0) return byNumber(parts, reading, telling);
  const found = rows.find(reading.names, 'names');
  if (found.kind === 'one') return entryOf(found.indicator, parts, telling);
  const names = opens(reading) ? undefined : known(reading.names, rows);
  const loose = names && rows.find(names, 'names');
  if (names === undefined || loose?.kind !== 'one' || !rows.isNamedIn(loose.indicator, names))
    return undefined;
  return entryOf(loose.indicator, parts, telling);
}

/** "10 done 20.3.", "report 39 6": the first number is the row's. */
function byNumber(parts: Cut, reading: Reading, telling: Telling): Typed | undefined {
  const [number, ...values] = parts.values;
  if (number === undefined || reading.asks || !telling.rows.ids.has(number)) return undefined;
  if (!says(reading, ...states, 'report')) return undefined;
  return entryOf(number, { ...parts, values }, telling);
}

function entryOf(
  indicator: string,
  { values, words, on }: Cut,
  { read, targets, today }: Telling,
): Typed | undefined {
  const target = targets.get(indicator);
  const reading = read(words);
  if (target === undefined || !saysOnly(reading, told)) return undefined;
  const state = states.find((each) => says(reading, each));
  if (state === 'same') return values.length === 0 ? { indicator, same: true } : undefined;
  if (answerKindOf(target) !== 'choice') {
    return values.some(isYear) ? undefined : actualOf(indicator, target, values);
  }
  const [written, ...others] = values;
  if (others.length > 0) return undefined;
  const day = written === undefined ? on : dayOfReading(written, reading, today);
  if (written !== undefined && day === undefined) return undefined;
  return choiceOf(indicator, target, {
    state: state ?? (says(reading, 'due') ? 'started' : undefined),
    day,
    today,
  });
}

/** "17.3.", or the 17 of "17 March": this year's, be it gone or to come. */
function dayOfReading(written: string, reading: Reading, today: Day): Day | undefined {
  const plain = dayIn(written, today);
  if (plain !== undefined || !says(reading, ...months)) return plain;
  const month = months.findIndex((each) => says(reading, each)) + 1;
  return dayIn(`${written}.${month}.`, today);
}

/** What is told of a dated or judged row: nothing is done on a day to come, and nothing is expected on one gone. */
function choiceOf(
  indicator: string,
  target: Target,
  told: {
    readonly state: (typeof states)[number] | undefined;
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
    case 'on-track':
    case 'at-risk':
    case 'wont':
      if (day !== undefined && day <= today) return undefined;
      return { indicator, choice: state, ...(day && { day }) };
    default:
      return undefined;
  }
}

/** A day that is expected: in time is on track, later is at risk. */
function expected(indicator: string, target: Target, day: Day): Typed {
  const isInTime = !isDated(target) || day <= lastDayOf(target);
  return { indicator, choice: isInTime ? 'on-track' : 'at-risk', day };
}

/** "Verkkokirjaston saavutettavuus AA": a grade is a value too; written in capitals, for "a" is an article. */
function withGrade(parts: Cut): Cut {
  const [, words, grade] = /^(.*\p{L})\s+(A{1,3})[\s.!]*$/u.exec(parts.words) ?? [];
  if (parts.values.length > 0 || words === undefined || grade === undefined) return parts;
  return { ...parts, words, values: [grade] };
}

/** "webinaarit 2021" may ask about a year; a count that looks like one is told with a colon. */
function isYear(value: string): boolean {
  return /^(?:19|20)\d\d$/.test(value);
}

/** The values as the row's target asks for them; undefined when they are not of its kind. */
function actualOf(indicator: string, target: Target, values: readonly string[]): Typed | undefined {
  const [only, ...others] = values;
  if (only === undefined) return undefined;
  if (target.kind === 'all') {
    const read = others.length === 0 ? readActual(only, target) : undefined;
    const parts = read?.kind === 'parts' ? only.split(/[+;]/).map((part) => part.trim()) : values;
    return parts.length === target.parts.length ? { indicator, parts } : undefined;
  }
  const isRead = others.length === 0 && readActual(only, target) !== undefined;
  return isRead && answerKindOf(target) === 'text' ? { indicator, actual: only } : undefined;
}
