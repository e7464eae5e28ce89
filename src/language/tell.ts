import type { Typed } from '../domain/answer-row.ts';
import type { Day } from '../domain/day.ts';
import { readActual } from '../domain/notation/notation.ts';
import { answerKindOf, type Target } from '../domain/target.ts';
import type { Rows } from './find-rows.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { says, saysOnly } from './rule.ts';
import { cut, dayIn } from './values.ts';

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

const told: readonly Sense[] = ['done', 'item', 'i', 'report', 'mine', 'word'];

/**
 * Reads "webinaareja 6, opintomatkoja 1" or lines of such. A value is taken only with a row that is sure and when
 * it is of the kind that the row's target asks for; all else is left to the form or said to be unread.
 */
export function tell(text: string, telling: Telling): Told | undefined {
  if (text.includes('?')) return undefined;
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
  const parts = line.split(/[;,] +| (?:ja|och|and|sekä|samt) /);
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
  const parts = cut(text, telling.today);
  const reading = telling.read(parts.words);
  if (reading.asks || reading.names.length === 0) return byNumber(parts, reading, telling);
  const found = rows.find(reading.names, 'names');
  return found.kind === 'one' ? entryOf(found.indicator, parts, telling) : undefined;
}

/** "10 done 20.3.", "report 39 6": the first number is the row's. */
function byNumber(parts: ReturnType<typeof cut>, reading: Reading, telling: Telling): Typed | undefined {
  const [number, ...values] = parts.values;
  if (number === undefined || reading.asks || !telling.rows.ids.has(number)) return undefined;
  if (!says(reading, 'done', 'report')) return undefined;
  return entryOf(number, { ...parts, values }, telling);
}

function entryOf(
  indicator: string,
  { values, words, on }: ReturnType<typeof cut>,
  { read, targets, today }: Telling,
): Typed | undefined {
  const target = targets.get(indicator);
  const reading = read(words);
  if (target === undefined || !saysOnly(reading, told)) return undefined;
  if (answerKindOf(target) !== 'choice') {
    return values.some(isYear) ? undefined : actualOf(indicator, target, values);
  }
  if (!says(reading, 'done') || values.length > 1) return undefined;
  const [written] = values;
  const done = written === undefined ? on : dayIn(written, today);
  // "valmistuu 15.9." looks like "valmistui": nothing is done on a day to come.
  if (written !== undefined && (done === undefined || done > today)) return undefined;
  return { indicator, choice: 'done', ...(done && { day: done }) };
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
