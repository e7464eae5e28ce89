import { attempt, type Cursor, flawed, many, type Rule, take, takeText, takeWord } from './cursor.ts';

/** A number and what it counts, as far as the wording says. */
export type Quantity = { readonly value: number; readonly unit?: string };

/** A number and how many decimals it was written with. */
export type Decimal = { readonly value: number; readonly decimals: number };

/** Digits beyond these are not kept by a double, and no agreement counts so far. */
const mostDigits = 15;
const mostUnitWords = 3;

/** Without a Finnish ending that says when, where or how ("kesällä", "kuukaudessa", "viikoittain"), as no unit does. */
const thing = /(?<!ll[aä]|lt[aä]|ss[aä]|lle|sti|tt[aä]in|isin)$/iu;

/** "10 000", "4,0", "46.17": a single blank parts thousands, a comma or a point begins the decimals. */
export const number: Rule<number> = (cursor) => decimal(cursor)?.value;

/** "10 000", "87,80", "kaksi". */
export const decimal: Rule<Decimal> = (cursor) => {
  const word = take(cursor, 'cardinal');
  if (word !== undefined) return { value: word.nth, decimals: 0 };
  const first = take(cursor, 'digits');
  if (first === undefined) return undefined;
  const groups = first.text.length > 3 ? [] : many(cursor, thousands);
  const whole = [first.text, ...groups].join('');
  const fraction = fractionOf(cursor, whole, groups.length === 0);
  if (/^0\d/.test(whole) || whole.length + fraction.length > mostDigits) return undefined;
  return { value: Number(`${whole}.${fraction}`), decimals: fraction.length };
};

const thousands: Rule<string> = (cursor) => {
  const next = cursor.items[cursor.at];
  return next?.text.length === 3 && next.gap === 'blank' ? take(cursor, 'digits')?.text : undefined;
};

function fractionOf(cursor: Cursor, whole: string, ungrouped: boolean): string {
  const [mark, digits] = [cursor.items[cursor.at], cursor.items[cursor.at + 1]];
  if (mark?.text !== ',' && mark?.text !== '.') return '';
  if (mark.gap !== 'none' || digits?.kind !== 'digits' || digits.gap !== 'none') return '';
  cursor.at += 2;
  // "3.548" is three thousand to some and three and a half to others; "0.548" and "12 345,678" are plain.
  if (digits.text.length === 3 && ungrouped && /^[1-9]\d{0,2}$/.test(whole))
    flawed(cursor, { why: 'ambiguous-number', number: `${whole}${mark.text}${digits.text}` });
  return digits.text;
}

/** "75 %", "20 asiakaspäätettä", "€ 500", "17", "kahdesti", "ei yhtään valitusta". */
export const quantity: Rule<Quantity> = (cursor) => {
  const times = take(cursor, 'kertaa', 'gånger', 'times');
  if (times !== undefined) return { value: times.nth, unit: times.kind };
  if (take(cursor, 'none')) return withUnit(0, attempt(cursor, unit));
  const money = take(cursor, 'euro') && '€';
  const start = cursor.items[cursor.at];
  const value = number(cursor);
  if (value === undefined) return undefined;
  const named = money ?? attempt(cursor, unit);
  // Four digits that are the agreement's year or one beside it, with nothing to count: perhaps the year is meant.
  if (named === undefined && start?.text.length === 4 && Math.abs(value - cursor.year) <= 1)
    flawed(cursor, { why: 'ambiguous-number', number: start.text });
  return withUnit(value, named);
};

/** A value with its unit, or without the property when it has none. */
export function withUnit(value: number, unit: string | undefined): Quantity {
  return unit === undefined ? { value } : { value, unit };
}

/** "%", "€", hours, or one to three words that only name what is counted. */
export const unit: Rule<string> = (cursor) => {
  if (take(cursor, 'percent', 'percent-of')) {
    attempt(cursor, ofWhom);
    return '%';
  }
  if (take(cursor, 'euro')) return '€';
  if (take(cursor, 'h')) return 'h';
  const words = many(cursor, noun);
  if (words.length === 0 || words.length > mostUnitWords) return undefined;
  return words.join(' ') + (attempt(cursor, perMember) ?? '');
};

/** "85 % vastaajista", "85 % of customers": the number stays a share, whoever it is of. */
const ofWhom: Rule<true> = (cursor) => {
  const isOf = take(cursor, 'of') !== undefined;
  const first = takeWord(cursor, isOf ? /./ : /ist[aä]$/iu);
  if (first === undefined) return undefined;
  many(cursor, noun);
  return true;
};

/** "pv/hlö", "kpl/toimipiste". What comes each month or day is another sum in a year: a person judges it. */
const perMember: Rule<string> = (cursor) => {
  const whose = takeText(cursor, '/') && noun(cursor);
  return whose === undefined || time.test(whose) ? undefined : `/${whose}`;
};

const time =
  /^(?:kk|kuukau.*|vko|viik.*|vrk|pv|päiv.*|tunti|min|mån(?:ad)?|vecka|dag|dygn|timme|month|mo|week|wk|day|hour|hr|kvart.*|nelj.*|quarter|krt|kerta|gång|time)$/iu;

/** A word that names things, with what is hyphened to it: "chat-palvelua". One letter may multiply: "5 k". */
export const noun: Rule<string> = (cursor) => {
  const first = takeWord(cursor, thing)?.text;
  const text = first && [first, ...many(cursor, hyphened)].join('-');
  return text !== undefined && text.length > 1 ? text : undefined;
};

const hyphened: Rule<string> = (cursor) => {
  const hyphen = takeText(cursor, '–');
  const word = takeWord(cursor, thing);
  return hyphen?.gap === 'none' && word?.gap === 'none' ? word.text : undefined;
};
