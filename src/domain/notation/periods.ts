import { Temporal } from 'temporal-polyfill';
import { attempt, type Cursor, flawed, type Rule, take, takeText } from './cursor.ts';
import { notingYear, type Span } from './dates.ts';

/** So many months of a year from the `first`, which year being said elsewhere. */
type Months = { readonly first: number; readonly count: number };

/** Also what a part of the year that does not exist stands for: reading it goes on, to be refused at the end. */
const wholeYearLong: Months = { first: 1, count: 12 };

function monthsOf(year: number, { first, count }: Months): Span {
  const from = Temporal.PlainDate.from({ year, month: first, day: 1 });
  return { from: from.toString(), to: from.add({ months: count }).subtract({ days: 1 }).toString() };
}

/** "3. vuosineljännes", "Q3/2020", "första halvåret", "toukokuussa 2020", "tammi–maaliskuu", "6/2020". */
export const partOfYear: Rule<Span> = (cursor) => attempt(cursor, monthsOfYear, namedPart);

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
  const before = attempt(cursor, yearWord);
  const months = attempt(cursor, quarterRange, quarter, half, monthRange, month);
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

export function ownYear(cursor: Cursor): Span {
  return monthsOf(cursor.year, wholeYearLong);
}

export function isOwnYear(cursor: Cursor, { from, to }: Span): boolean {
  const year = ownYear(cursor);
  return from === year.from && to === year.to;
}

const quarter: Rule<Months> = (cursor) => {
  const nth = attempt(cursor, numberedQuarter, letteredQuarter);
  return nth === undefined ? undefined : quarters(cursor, nth, nth);
};

/** "Q1–Q2", "1.–2. vuosineljännes". */
const quarterRange: Rule<Months> = (cursor) => {
  const first = attempt(cursor, letteredQuarter, ordinal);
  const last = takeText(cursor, '–') && attempt(cursor, numberedQuarter, letteredQuarter);
  return first === undefined || last === undefined ? undefined : quarters(cursor, first, last);
};

function quarters(cursor: Cursor, first: number, last: number): Months {
  const missing = [first, last].find((nth) => nth < 1 || nth > 4);
  if (missing === undefined && first <= last) return { first: 3 * first - 2, count: 3 * (last - first + 1) };
  flawed(
    cursor,
    missing === undefined ? { why: 'reversed-range' } : { why: 'no-such-quarter', quarter: missing },
  );
  return wholeYearLong;
}

const half: Rule<Months> = (cursor) => {
  const nth = attempt(cursor, numberedHalf, letteredHalf);
  if (nth === undefined) return undefined;
  if (nth === 1 || nth === 2) return { first: 6 * nth - 5, count: 6 };
  flawed(cursor, { why: 'no-such-half', half: nth });
  return wholeYearLong;
};

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

/** "3. vuosineljännes", "tredje kvartalet", "2nd quarter", "3:e kvartalet". */
function numbered(kind: 'quarter' | 'half'): Rule<number> {
  return (cursor) => {
    const nth = ordinal(cursor);
    return take(cursor, kind) && nth;
  };
}

/** "Q3", "kvartal 3", "H1". */
function lettered(...kinds: readonly ('quarter' | 'q' | 'half' | 'h')[]): Rule<number> {
  return (cursor) => {
    const nth = take(cursor, ...kinds) && take(cursor, 'digits')?.text;
    return nth === undefined ? undefined : Number(nth);
  };
}

const [numberedQuarter, numberedHalf] = [numbered('quarter'), numbered('half')];
const [letteredQuarter, letteredHalf] = [lettered('quarter', 'q'), lettered('half', 'h')];

const ordinal: Rule<number> = (cursor) => {
  const word = take(cursor, 'ordinal');
  if (word !== undefined) return word.nth;
  // The first Roman numeral; as a word it is Swedish for in.
  if (takeText(cursor, 'I')) return 1;
  const digits = take(cursor, 'digits');
  takeText(cursor, ':');
  const ending = takeText(cursor, '.', 'e', 'a', 'st', 'nd', 'rd', 'th');
  return digits && ending && Number(digits.text);
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
