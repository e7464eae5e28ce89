import type { NumberTarget } from '../target.ts';
import { attempt, type Cursor, either, flawed, type Rule, take, takeText } from './cursor.ts';
import { lastYears } from './last-year.ts';
import { textOf } from './lexicon.ts';
import { number, type Quantity, quantity, unit, withUnit } from './numbers.ts';

type Bound = Extract<NumberTarget, { kind: 'bound' }>;

/** Which way a bound holds, and whether its own value is outside. */
export type Direction = { readonly at: 'least' | 'most'; readonly strict?: true };

/** "≥", "enintään", "yli", "below". */
export const direction: Rule<Direction> = (cursor) => {
  const sign = take(cursor, 'least', 'most', 'over', 'below', 'under');
  switch (sign?.kind) {
    case 'least':
    case 'most':
      return { at: sign.kind };
    case 'over':
      return { at: 'least', strict: true };
    case 'below':
    case 'under':
      return { at: 'most', strict: true };
    default:
      return undefined;
  }
};

/** "7–11", "55 % – 75 %", "between 7 and 11". */
const range: Rule<NumberTarget> = (cursor) => {
  const start = cursor.at;
  const opening = take(cursor, 'between', 'from');
  const low = lowEnd(cursor);
  const joint = takeText(cursor, '–') ?? take(cursor, 'to', 'and');
  const high = quantity(cursor);
  const closing = take(cursor, 'between');
  if (low === undefined || joint === undefined || high === undefined) return undefined;
  if (joint.kind === 'and' && opening?.kind !== 'between' && closing === undefined) return undefined;
  const written = textOf(cursor.items.slice(start, cursor.at));
  if (openingHours.test(written)) flawed(cursor, { why: 'ambiguous-number', number: written });
  return low.unit !== undefined && high.unit === undefined ? undefined : rangeOf(cursor, low, high);
};

/** "8.00–16.00" is from eight to four as often as it is a range of marks. */
const openingHours = /^\d{1,2}\.(?:00|15|30|45) ?– ?\d{1,2}\.(?:00|15|30|45)$/;

// Only signs are written at both ends: "55 % – 75 %".
const lowEnd: Rule<Quantity> = (cursor) => {
  const value = number(cursor);
  if (value === undefined) return undefined;
  return withUnit(value, take(cursor, 'percent') ? '%' : take(cursor, 'euro') ? '€' : undefined);
};

function rangeOf(cursor: Cursor, low: Quantity, high: Quantity): NumberTarget | undefined {
  const unit = low.unit ?? high.unit;
  if (high.unit !== undefined && high.unit !== unit) return undefined;
  if (low.value > high.value) flawed(cursor, { why: 'reversed-range' });
  const { value: max, ...unitOfBoth } = withUnit(high.value, unit);
  return { kind: 'range', min: low.value, max, ...unitOfBoth };
}

/** "≥ 10", "vähintään 20 asiakaspäätettä", "< 5". */
const bound: Rule<Bound> = (cursor) => {
  const way = direction(cursor);
  const limit = way && quantity(cursor);
  return limit && { kind: 'bound', ...way, ...limit };
};

/** "vähintään 5 ja enintään 10" is the range 5–10; with a strict end it stays two rules. */
const bounds: Rule<NumberTarget> = (cursor) => {
  const one = bound(cursor);
  const joint = takeText(cursor, ';', ',') ?? take(cursor, 'and');
  const other = joint && bound(cursor);
  if (one === undefined || other === undefined || attempt(cursor, ofLastYears)) return undefined;
  if (one.at === other.at || one.strict || other.strict) return undefined;
  return one.at === 'least' ? rangeOf(cursor, one, other) : rangeOf(cursor, other, one);
};

/** In "enintään 10; vähintään 105 % edellisen vuoden toteumasta" the second rule is none on a plain number. */
const ofLastYears: Rule<true> = (cursor) => {
  take(cursor, 'of');
  return lastYears(cursor);
};

/** "5 tai enemmän", "5 or more visits", "10 kpl vähintään", "10+". */
const boundAfter: Rule<NumberTarget> = (cursor) => {
  const value = number(cursor);
  const counted = attempt(cursor, unit);
  const at = attempt(cursor, orBeyond, saidAfter, openEnd);
  if (value === undefined || at === undefined) return undefined;
  return { kind: 'bound', at, ...withUnit(value, counted ?? attempt(cursor, unit)) };
};

/** "tai yli", "eller färre": the number itself is in. */
const orBeyond: Rule<Direction['at']> = (cursor) => {
  const sense = take(cursor, 'or') && take(cursor, 'more', 'over', 'less', 'below', 'under')?.kind;
  return sense && (sense === 'more' || sense === 'over' ? 'least' : 'most');
};

/** "vähintään", "at most"; "10 min" may be ten minutes. */
const saidAfter: Rule<Direction['at']> = (cursor) => {
  const sign = take(cursor, 'least', 'most');
  if (sign === undefined || /^min\.?$/i.test(sign.text)) return undefined;
  return sign.kind === 'least' || sign.kind === 'most' ? sign.kind : undefined;
};

const openEnd: Rule<Direction['at']> = (cursor) =>
  takeText(cursor, '+')?.gap === 'none' && cursor.at === cursor.items.length ? 'least' : undefined;

/** "≈ 200", "noin 200 kpl". */
const about: Rule<NumberTarget> = (cursor) => {
  const value = take(cursor, 'about') && quantity(cursor);
  return value && { kind: 'about', ...value };
};

/** "5", "100 %", "tasan 5". */
const exactly: Rule<NumberTarget> = (cursor) => {
  take(cursor, 'exact');
  const value = quantity(cursor);
  return value && { kind: 'exactly', ...value };
};

/** "on vähintään 4,0", "ska vara minst 90 %", "stays below 5 %". What stays at one number is last year's too: judged. */
export const statedAmount: Rule<NumberTarget> = (cursor) => {
  if (take(cursor, 'keeps')) return attempt(cursor, range, bounds, bound, boundAfter, about);
  return take(cursor, 'is') && plainAmount(cursor);
};

/** A target on a number that stands on its own, without last year's. */
export const plainAmount: Rule<NumberTarget> = either(range, bounds, bound, boundAfter, about, exactly);
