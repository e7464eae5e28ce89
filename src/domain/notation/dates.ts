import { type Day, day } from '../day.ts';
import { attempt, type Cursor, flawed, type Rule, take, takeText } from './cursor.ts';

/** A day as written; what is left out comes from the other end of a range or from the agreement's year. */
type Written = { readonly day: number; readonly month?: number; readonly year?: number };

/** Days from the first to the last, both in. */
export type Span = { readonly from: Day; readonly to: Day };

/** "30.6.2020", "31.5.", "31.5", "30. kesäkuuta 2020", "30 June", "June 30, 2020", "2020-06-30". */
export const date: Rule<Day> = (cursor) => {
  const written = attempt(cursor, iso, numeric, named, monthFirst);
  return written && dayOf(cursor, written, written);
};

/** "2.–4.10.2020", "30.9.–2.10.2020", "2–4 October": what the first day leaves out the last one says. */
export const dateRange: Rule<Span> = (cursor) => {
  const first = attempt(cursor, numeric, named, dayNumber);
  return first && takeText(cursor, '–') && upTo(cursor, first);
};

/** "between 1 March and 31 May", "mellan 1.3 och 31.5", "från 1.3 till 31.5". */
export const datesBetween: Rule<Span> = (cursor) => {
  const opening = take(cursor, 'between', 'from');
  // In English "between 3.5 and 4.5" is of numbers: days there have the names of their months.
  const isEnglish = opening !== undefined && /^(?:between|from)$/i.test(opening.text);
  const days = isEnglish ? [named, dayNumber] : [numeric, named, dayNumber];
  const first = opening && attempt(cursor, ...days);
  return first && take(cursor, opening.kind === 'between' ? 'and' : 'to') && upTo(cursor, first);
};

function upTo(cursor: Cursor, first: Written): Span | undefined {
  const last = attempt(cursor, numeric, named);
  if (last === undefined) return undefined;
  const span = { from: dayOf(cursor, first, last), to: dayOf(cursor, last, last) };
  if (span.from > span.to) flawed(cursor, { why: 'reversed-range' });
  return span;
}

const iso: Rule<Written> = (cursor) => {
  const year = digits(cursor, 4);
  const month = takeText(cursor, '–') && digits(cursor, 2);
  const day = takeText(cursor, '–') && digits(cursor, 2);
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
};

const numeric: Rule<Written> = (cursor) => {
  const day = digits(cursor, 1, 2);
  const month = takeText(cursor, '.') && digits(cursor, 1, 2);
  if (day === undefined || month === undefined) return undefined;
  return { day, month, ...(takeText(cursor, '.') ? (attempt(cursor, shortYear) ?? yearOf(cursor)) : {}) };
};

const named: Rule<Written> = (cursor) => {
  const day = dayNumber(cursor);
  take(cursor, 'of');
  const month = take(cursor, 'month');
  return day && month && { ...day, month: month.nth, ...yearOf(cursor) };
};

const monthFirst: Rule<Written> = (cursor) => {
  const month = take(cursor, 'month');
  const day = dayNumber(cursor);
  takeText(cursor, ',');
  return month && day && { ...day, month: month.nth, ...yearOf(cursor) };
};

const dayNumber: Rule<Written> = (cursor) => {
  const day = digits(cursor, 1, 2);
  takeText(cursor, '.', 'st', 'nd', 'rd', 'th');
  return day === undefined ? undefined : { day };
};

/** "30.6.20" in an agreement of 2020 or the year before. */
const shortYear: Rule<{ readonly year: number }> = (cursor) => {
  const two = take(cursor, 'digits');
  if (two?.text.length !== 2 || two.gap !== 'none') return undefined;
  const year = [cursor.year, cursor.year + 1].find((near) => near % 100 === Number(two.text));
  return year === undefined ? undefined : { year };
};

function yearOf(cursor: Cursor): { readonly year?: number } {
  const year = attempt(cursor, fourDigits);
  return year === undefined ? {} : { year };
}

const fourDigits: Rule<number> = (cursor) => digits(cursor, 4);

function digits(cursor: Cursor, ...lengths: readonly number[]): number | undefined {
  const text = take(cursor, 'digits')?.text;
  return text !== undefined && lengths.includes(text.length) ? Number(text) : undefined;
}

function dayOf(cursor: Cursor, written: Written, rest: Written): Day {
  const month = written.month ?? rest.month ?? 0;
  const year = notingYear(cursor, written.year ?? rest.year ?? cursor.year);
  const found = [year, month, written.day].map((n) => String(n).padStart(2, '0')).join('-');
  if (!day.safeParse(found).success) flawed(cursor, { why: 'no-such-day', day: `${written.day}.${month}.` });
  return found;
}

/** A promise of one year ends in that year, or soon after it: any other year is a slip. */
export function notingYear(cursor: Cursor, year: number): number {
  if (year < cursor.year || year > cursor.year + 1) flawed(cursor, { why: 'another-year', year });
  return year;
}
