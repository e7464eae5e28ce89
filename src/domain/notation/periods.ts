import { Temporal } from 'temporal-polyfill';
import { attempt, type Cursor, flawed, type Rule, take, takeText } from './cursor.ts';
import { notingYear, type Span } from './dates.ts';
import { half, type Months, quarter, wholeYearLong } from './quarters.ts';
import { week } from './weeks.ts';

function monthsOf(year: number, { first, count }: Months): Span {
  const from = Temporal.PlainDate.from({ year, month: first, day: 1 });
  return { from: from.toString(), to: from.add({ months: count }).subtract({ days: 1 }).toString() };
}

/** "3. vuosineljännes", "Q3/2020", "första halvåret", "toukokuussa 2020", "tammi–maaliskuu", "6/2020". */
export const partOfYear: Rule<Span> = (cursor) => attempt(cursor, monthsOfYear, namedPart, week);

/** "6/2020", "1–3/2020". */
const monthsOfYear: Rule<Span> = (cursor) => {
  const first = monthNumber(cursor);
  const last = takeText(cursor, '–') ? monthNumber(cursor) : first;
  const year = takeText(cursor, '/') && yearDigits(cursor);
  if (first === undefined || last === undefined || year === undefined) return undefined;
  return monthsOf(year, monthsFrom(cursor, first, last));
};

const monthNumber: Rule<number> = (cursor) => {
  const digits = take(cursor, 'digits');
  return digits && digits.text.length <= 2 ? Number(digits.text) : undefined;
};

const namedPart: Rule<Span> = (cursor) => {
  const before = attempt(cursor, yearWord, yearInFront);
  const months = attempt(cursor, quarter, half, monthRange, month);
  const after = attempt(cursor, yearAfter);
  if (months === undefined || (before ?? after) !== (after ?? before)) return undefined;
  return monthsOf(before ?? after ?? cursor.year, months);
};

/** "vuoden", "vuonna 2020", "året", "of the year 2020". Alone it is too little to be a time. */
export const wholeYear: Rule<Span> = (cursor) => {
  const year = attempt(cursor, yearWord, yearDigits);
  return year === undefined ? undefined : monthsOf(year, wholeYearLong);
};

/** "vuonna 2020", "år 2020". */
export const yearNamed: Rule<Span> = (cursor) => {
  const year = take(cursor, 'year') && yearDigits(cursor);
  return year === undefined ? undefined : monthsOf(year, wholeYearLong);
};

/** The whole year of the agreement. */
export function ownYear(cursor: Cursor): Span {
  return monthsOf(cursor.year, wholeYearLong);
}

/** Whether the days are the whole year of the agreement, no less and no more. */
export function isOwnYear(cursor: Cursor, { from, to }: Span): boolean {
  const year = ownYear(cursor);
  return from === year.from && to === year.to;
}

const month: Rule<Months> = (cursor) => {
  const month = take(cursor, 'month');
  takeText(cursor, 'månad', 'månads');
  return month && { first: month.nth, count: 1 };
};

const monthRange: Rule<Months> = (cursor) => {
  const first = take(cursor, 'month-stem', 'month')?.nth;
  const last = takeText(cursor, '–') && month(cursor)?.first;
  return first === undefined || last === undefined ? undefined : monthsFrom(cursor, first, last);
};

function monthsFrom(cursor: Cursor, first: number, last: number): Months {
  const missing = [first, last].find((nth) => nth < 1 || nth > 12);
  if (missing === undefined && first <= last) return { first, count: last - first + 1 };
  flawed(
    cursor,
    missing === undefined ? { why: 'reversed-range' } : { why: 'no-such-month', month: missing },
  );
  return wholeYearLong;
}

/** "2020 Q3", "2020/Q3" */
const yearInFront: Rule<number> = (cursor) => {
  const year = yearDigits(cursor);
  takeText(cursor, '/');
  return year;
};

const yearWord: Rule<number> = (cursor) =>
  take(cursor, 'year') && (attempt(cursor, yearDigits) ?? cursor.year);

const yearAfter: Rule<number> = (cursor) => {
  if (!takeText(cursor, '/')) take(cursor, 'of');
  return attempt(cursor, yearWord, yearDigits);
};

const yearDigits: Rule<number> = (cursor) => {
  const digits = take(cursor, 'digits');
  return digits?.text.length === 4 ? notingYear(cursor, Number(digits.text)) : undefined;
};
