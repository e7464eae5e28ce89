import type { Actual } from './actual.ts';
import { either, type Rule, take, takeText } from './cursor.ts';
import { decimal, quantity, withUnit } from './numbers.ts';

type Share = Extract<Actual, { kind: 'ratio' }>;
type Count = Extract<Actual, { kind: 'number' }>;

/** "633/1371". Not "3/2020", which is March as often as it is a share; and nothing is a share of none. */
export const share: Rule<Share> = (cursor) => {
  const read = fraction(cursor);
  const isMonth = read && read.numerator <= 12 && read.denominator >= 2000 && read.denominator < 2100;
  return isMonth ? undefined : read;
};

/** "46,17 % (633/1371)", "633/1371 (46,17 %)": refused when the one is not the other, rounded. */
export const sharePrinted: Rule<Share> = either<Share>(
  (cursor) => {
    const isRounded = percentIsRounded(cursor);
    const read = takeText(cursor, '(', '=') && fraction(cursor);
    takeText(cursor, ')');
    return read && isRounded?.(read.value) ? read : undefined;
  },
  (cursor) => {
    const read = fraction(cursor);
    const isRounded = takeText(cursor, '(', '=') && percentIsRounded(cursor);
    takeText(cursor, ')');
    return read && isRounded?.(read.value) ? read : undefined;
  },
);

const fraction: Rule<Share> = (cursor) => {
  const numerator = wholeNumber(cursor);
  const denominator = takeText(cursor, '/') && wholeNumber(cursor);
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  return { kind: 'ratio', value: (100 * numerator) / denominator, numerator, denominator };
};

const wholeNumber: Rule<number> = (cursor) => {
  const written = decimal(cursor);
  return written?.decimals === 0 ? written.value : undefined;
};

/** Whether a value is what the percentage at the cursor was rounded from, to as many decimals as it has. */
const percentIsRounded: Rule<(value: number) => boolean> = (cursor) => {
  const written = decimal(cursor);
  if (written === undefined || !take(cursor, 'percent')) return undefined;
  const halfOfLast = 0.5 / 10 ** written.decimals;
  // A double is off by far less than this, and no one writes so many decimals.
  return (value) => Math.abs(value - written.value) <= halfOfLast + 1e-9;
};

/** "5", "126 646 €", "20 asiakaspäätettä". */
export const count: Rule<Count> = (cursor) => {
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

const pieces = new Set(['kpl', 'kappaletta', 'st', 'stycken', 'pcs', 'pieces']);

/**
 * Whether a reported unit can be the target's: one of them is left out or only says "pieces", or they name one
 * thing in different cases or lengths ("puhelin" and "puhelinta", "palaveria" and "tulosyksikköpalaveria").
 */
export function isSameUnit(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  if (isSign(one) || isSign(other)) return false;
  const [short, long] =
    one.length < other.length ? [lastWord(one), lastWord(other)] : [lastWord(other), lastWord(one)];
  return pieces.has(short) || long.includes(short);
}

function isSign(unit: string): boolean {
  return unit === '%' || unit === '€';
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}
