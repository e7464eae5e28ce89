import type { Actual } from '../actual.ts';
import { type Cursor, either, type Rule, take, takeText } from './cursor.ts';
import { type Decimal, decimal, quantity, withUnit } from './numbers.ts';

type Share = Extract<Actual, { kind: 'ratio' }>;
type Count = Extract<Actual, { kind: 'number' }>;

/** "633/1371", "5 of 12". Not "3/2020", which is March as often as it is a share; and nothing is a share of none. */
export const share: Rule<Share> = (cursor) => {
  const read = fraction(cursor);
  const isMonth = read && read.numerator <= 12 && read.denominator >= 2000 && read.denominator < 2100;
  return isMonth ? undefined : read;
};

/** "46,17 % (633/1371)", "633/1371 = 46,17 %": refused when the one is not the other, rounded. */
export const sharePrinted: Rule<Share> = either(
  (cursor) => {
    const percent = percentage(cursor);
    const read = beside(cursor, fraction);
    return read && percent && isRounded(percent, read.value) ? read : undefined;
  },
  (cursor) => {
    const read = fraction(cursor);
    const percent = beside(cursor, percentage);
    return read && percent && isRounded(percent, read.value) ? read : undefined;
  },
);

/** "(633/1371)" or "= 633/1371". */
function beside<T>(cursor: Cursor, rule: Rule<T>): T | undefined {
  if (takeText(cursor, '=')) return rule(cursor);
  const read = takeText(cursor, '(') && rule(cursor);
  return takeText(cursor, ')') && read;
}

const fraction: Rule<Share> = (cursor) => {
  const numerator = wholeNumber(cursor);
  const denominator = (takeText(cursor, '/') ?? take(cursor, 'of')) && wholeNumber(cursor);
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  return { kind: 'ratio', value: (100 * numerator) / denominator, numerator, denominator };
};

const wholeNumber: Rule<number> = (cursor) => {
  const written = decimal(cursor);
  return written?.decimals === 0 ? written.value : undefined;
};

const percentage: Rule<Decimal> = (cursor) => {
  const written = decimal(cursor);
  return take(cursor, 'percent') && written;
};

/** Whether the number as written is the value rounded, up or down, to as many decimals as were written. */
function isRounded(written: Decimal, value: number): boolean {
  const halfOfLast = 0.5 / 10 ** written.decimals;
  // What doubles lose is far less than this, and no one writes so many decimals.
  return Math.abs(value - written.value) <= halfOfLast + 1e-9;
}

/** "5", "126 646 €", "20 asiakaspäätettä". */
export const count: Rule<Count> = (cursor) => {
  take(cursor, 'total');
  const read = quantity(cursor);
  return read && { kind: 'number', ...read };
};

/** "2 + 1", "20 kpl + 15 kpl"; percentages of different things do not add up. */
export const sum: Rule<Count> = (cursor) => {
  const terms: Count[] = [];
  do {
    const term = count(cursor);
    if (term === undefined) return undefined;
    terms.push(term);
  } while (takeText(cursor, '+'));
  const [unit, another] = new Set(terms.flatMap((term) => term.unit ?? []));
  if (terms.length < 2 || unit === '%' || another !== undefined) return undefined;
  const value = terms.reduce((total, term) => total + term.value, 0);
  return { kind: 'number', ...withUnit(Number(value.toPrecision(15)), unit) };
};

/** "+9": so many more than what was reported before. */
export const added: Rule<Actual> = (cursor) => {
  const more = takeText(cursor, '+') && quantity(cursor);
  if (more === undefined || more.unit === '%') return undefined;
  const { value: by, ...unit } = more;
  return { kind: 'added', by, ...unit };
};
