import type { Language } from '../language.ts';

/** The words that a target is printed with, fit to stand inside a sentence; the reader knows them all. */
export type PrintWords = {
  readonly days: Intl.DateTimeFormat;
  readonly monthNames: Intl.DateTimeFormat;
  readonly point: ',' | '.';
  readonly percent: string;
  readonly least: string;
  readonly most: string;
  readonly over: string;
  readonly below: string;
  readonly about: string;
  readonly exactly: string;
  readonly and: string;
  readonly previous: string;
  /** After "over" and "below", which ask for another case in Finnish. */
  readonly previousAsLimit: string;
  readonly ofPrevious: string;
  readonly every: (group: string) => string;
  readonly grade: (scale: string, grade: string) => string;
  readonly done: string;
  readonly heldOn: (day: string) => string;
  readonly judged: string;
  readonly by: (day: string) => string;
  readonly byEndOf: (period: string) => string;
  readonly during: (period: string) => string;
  readonly between: (days: string) => string;
  /** Periods in the case that "during" and "by the end of" ask for; `year` when it is not the agreement's. */
  readonly quarter: (nth: number, year?: number) => string;
  readonly half: (nth: number, year?: number) => string;
  readonly month: (name: string, year?: number) => string;
  readonly year: (year?: number) => string;
};

const fi: PrintWords = {
  days: new Intl.DateTimeFormat('fi', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
  monthNames: new Intl.DateTimeFormat('fi', { month: 'long', timeZone: 'UTC' }),
  point: ',',
  percent: '\u00a0%',
  least: 'vähintään',
  most: 'enintään',
  over: 'yli',
  below: 'alle',
  about: 'noin',
  exactly: 'tasan',
  and: 'ja',
  previous: 'edellisen vuoden toteuma',
  previousAsLimit: 'edellisen vuoden toteuman',
  ofPrevious: 'edellisen vuoden toteumasta',
  every: (group) => `kaikki ${group}`,
  grade: (scale, grade) => `${scale} kriteeristön ${grade}-taso`,
  done: 'toteutunut',
  heldOn: (day) => `järjestetty ${day}`,
  judged: 'arvioidaan erikseen',
  by: (day) => `${day} mennessä`,
  byEndOf: (period) => `${period} loppuun mennessä`,
  during: (period) => `${period} aikana`,
  between: (days) => `${days} välisenä aikana`,
  quarter: (nth, year) => `${ofYear(year)}${nth}. vuosineljänneksen`,
  half: (nth, year) => `${ofYear(year)}${nth}. vuosipuoliskon`,
  month: (name, year) => `${name}n${after(' ', year)}`,
  year: (year) => `vuoden${after(' ', year)}`,
};

const sv: PrintWords = {
  days: new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  monthNames: new Intl.DateTimeFormat('sv', { month: 'long', timeZone: 'UTC' }),
  point: ',',
  percent: '\u00a0%',
  least: 'minst',
  most: 'högst',
  over: 'över',
  below: 'under',
  about: 'ungefär',
  exactly: 'exakt',
  and: 'och',
  previous: 'föregående års utfall',
  previousAsLimit: 'föregående års utfall',
  ofPrevious: 'av föregående års utfall',
  every: (group) => `alla ${group}`,
  grade: (scale, grade) => `${grade}-nivå enligt ${scale}`,
  done: 'genomfört',
  heldOn: (day) => `ordnas den ${day}`,
  judged: 'bedöms särskilt',
  by: (day) => `senast den ${day}`,
  byEndOf: (period) => `senast vid utgången av ${period}`,
  during: (period) => `under ${period}`,
  between: (days) => `under tiden ${days}`,
  quarter: (nth, year) => `${nthInSwedish[nth]} kvartalet${after(' ', year)}`,
  half: (nth, year) => `${nthInSwedish[nth]} halvåret${after(' ', year)}`,
  month: (name, year) => `${name}${after(' ', year)}`,
  year: (year) => (year === undefined ? 'året' : `år ${year}`),
};

const nthInSwedish: Readonly<Record<number, string>> = { 1: 'första', 2: 'andra', 3: 'tredje', 4: 'fjärde' };
const nthInEnglish: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' };

const en: PrintWords = {
  days: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  monthNames: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
  point: '.',
  percent: '%',
  least: 'at least',
  most: 'at most',
  over: 'over',
  below: 'below',
  about: 'about',
  exactly: 'exactly',
  and: 'and',
  previous: "last year's actual",
  previousAsLimit: "last year's actual",
  ofPrevious: "of last year's actual",
  every: (group) => `all ${group}`,
  grade: (scale, grade) => `${scale} level ${grade}`,
  done: 'completed',
  heldOn: (day) => `held on ${day}`,
  judged: 'judged separately',
  by: (day) => `by ${day}`,
  byEndOf: (period) => `by the end of ${period}`,
  during: (period) => `during ${period}`,
  between: (days) => `in the period ${days}`,
  quarter: (nth, year) => `the ${nthInEnglish[nth]} quarter${after(' of ', year)}`,
  half: (nth, year) => `the ${nthInEnglish[nth]} half of ${year ?? 'the year'}`,
  month: (name, year) => `${name}${after(' ', year)}`,
  year: (year) => String(year ?? 'the year'),
};

function ofYear(year: number | undefined): string {
  return year === undefined ? '' : `vuoden ${year} `;
}

function after(joint: string, year: number | undefined): string {
  return year === undefined ? '' : `${joint}${year}`;
}

export const printWords: Readonly<Record<Language, PrintWords>> = { fi, sv, en };
