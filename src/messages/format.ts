import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';

/** How one language writes numbers, days, lists and counts. */
export type Format = {
  /** At most two decimals: fi "126 646,5" with a no-break space, en "126,646.5". */
  readonly number: (value: number) => string;
  /** A plain number or share as somebody typed it, as this language writes them; any other text as it is. */
  readonly written: (typed: string) => string;
  /** A number of per cent: fi "46,17 %" with a no-break space, en "46.17%". */
  readonly percent: (value: number) => string;
  /** fi "31.3.", sv "31.3", en "31 March". */
  readonly day: (day: Day) => string;
  /** fi "31.3.2020", sv "31.3.2020", en "31 March 2020". */
  readonly dayOfYear: (day: Day) => string;
  /** A day with its year only when the other is of another year. */
  readonly dayBeside: (day: Day, other: Day) => string;
  /** fi "ti 31.3.", sv "tisdag 31.3", en "Tue 31 March". */
  readonly weekday: (day: Day) => string;
  /** fi "ti 31.3.2020", sv "tisdag 31.3.2020", en "Tue 31 March 2020". */
  readonly weekdayOfYear: (day: Day) => string;
  /** fi "1.1.–31.3.", sv "1.1–31.3", en "1 January – 31 March". */
  readonly days: (from: Day, to: Day) => string;
  /** From `09:00`: fi and sv "9.00", en "9:00". */
  readonly time: (time: string) => string;
  /** fi "a, b ja c". */
  readonly list: (items: readonly string[]) => string;
  /** fi "a, b tai c". */
  readonly either: (items: readonly string[]) => string;
  /** The number and its noun: `count(2, 'mittari', 'mittaria')` is "2 mittaria". */
  readonly count: (count: number, one: string, other: string) => string;
  /** A short text as somebody wrote it: fi and sv ”a”, en “a”. */
  readonly quote: (text: string) => string;
};

/** A number or a share, which may have its ratio after it. Three decimals could as well be thousands. */
const plainNumber = /^(\d+(?:[.,]\d{1,2})?)(?:\s?(%)( \(\d+\/\d+\))?)?$/;

const inFinland = { day: 'numeric', month: 'numeric' } as const;
const inEnglish = { day: 'numeric', month: 'long' } as const;

/** Each language's way of writing, the two of Finland as they are written in Finland. */
export const format: Readonly<Record<Language, Format>> = {
  fi: formatOf('fi-FI', { day: inFinland, between: '–', clock: '.', open: '”' }),
  sv: formatOf('sv-FI', { day: inFinland, between: '–', clock: '.', open: '”' }),
  en: formatOf('en-GB', { day: inEnglish, between: ' – ', clock: ':', open: '“' }),
};

/** Ends a sentence, where its last word may be a Finnish day that ends in a full stop of its own. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

type Ways = {
  readonly day: typeof inFinland | typeof inEnglish;
  readonly between: string;
  readonly clock: string;
  readonly open: string;
};

function formatOf(locale: string, ways: Ways): Format {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const plurals = new Intl.PluralRules(locale);
  const all = new Intl.ListFormat(locale);
  const any = new Intl.ListFormat(locale, { type: 'disjunction' });
  const day = dayFormat(locale, ways.day);
  const dayOfYear = dayFormat(locale, { ...ways.day, year: 'numeric' });
  const name = weekdayName(locale);
  return {
    number: (value) => numbers.format(value),
    written: (typed) => {
      const [, number, sign, ratio = ''] = plainNumber.exec(typed) ?? [];
      if (number === undefined) return typed;
      const value = Number(number.replace(',', '.'));
      return sign === undefined ? numbers.format(value) : shares.format(value / 100) + ratio;
    },
    percent: (value) => shares.format(value / 100),
    day,
    dayOfYear,
    dayBeside: (value, other) => (isSameYear(value, other) ? day(value) : dayOfYear(value)),
    weekday: (value) => `${name(value)} ${day(value)}`,
    weekdayOfYear: (value) => `${name(value)} ${dayOfYear(value)}`,
    days: (from, to) => (from === to ? day(from) : `${day(from)}${ways.between}${day(to)}`),
    time: (value) => value.replace(/^0/, '').replace(':', ways.clock),
    list: (items) => all.format(items),
    either: (items) => any.format(items),
    count: (count, one, other) => `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : other}`,
    quote: (text) => `${ways.open}${text}”`,
  };
}

function isSameYear(one: Day, other: Day): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

/** A day has no time zone of its own, so it is printed in the zone it is read in. */
function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const days = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day) => days.format(new Date(`${day}T00:00:00Z`));
}

/** In Swedish in full: Finland's two letters ("on 15.4") read as a preposition in the middle of a sentence. */
function weekdayName(locale: string): (day: Day) => string {
  return dayFormat(locale, { weekday: locale === 'sv-FI' ? 'long' : 'short' });
}
