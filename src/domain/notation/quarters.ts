import { attempt, type Cursor, either, flawed, type Rule, take, takeText, takeWord } from './cursor.ts';

/** So many months of a year from the `first`, which year being said elsewhere. */
export type Months = { readonly first: number; readonly count: number };

/** Also what a part of the year that does not exist stands for: reading it goes on, to be refused at the end. */
export const wholeYearLong: Months = { first: 1, count: 12 };

const oneQuarter: Rule<Months> = (cursor) => {
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

/** "H1", "första halvåret". */
export const half: Rule<Months> = (cursor) => {
  const nth = attempt(cursor, numberedHalf, letteredHalf);
  if (nth === undefined) return undefined;
  if (nth === 1 || nth === 2) return { first: 6 * nth - 5, count: 6 };
  flawed(cursor, { why: 'no-such-half', half: nth });
  return wholeYearLong;
};

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
    attempt(cursor, caseEnding);
    return nth === undefined ? undefined : Number(nth);
  };
}

/** "Q3:n", "Q3:lla" */
const caseEnding: Rule<true> = (cursor) =>
  takeText(cursor, ':n') || (takeText(cursor, ':') && takeWord(cursor, /^(?:ll[aä]|ss[aä])$/))
    ? true
    : undefined;

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

/** "Q3", "3. vuosineljännes", "Q1–Q2". */
export const quarter: Rule<Months> = either(quarterRange, oneQuarter);
