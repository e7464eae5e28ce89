import { addDays, type QuarterNumber, quarterDays, quarterOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { dateInMonth, dayIn } from './day-written.ts';
import type { Sense } from './lexicon/senses.ts';
import { months } from './months.ts';
import type { Reading } from './reading.ts';
import { says } from './rule.ts';
import { nextWeekday, weekdayOf } from './weekdays.ts';

export type Span = { readonly from: Day; readonly to: Day };

/** The days that a word says, as of a day. */
type Period = (day: Day) => Span;

const theDay: Period = (day) => ({ from: day, to: day });

/** Monday to Sunday. */
const week: Period = (day) => {
  const monday = addDays(day, -weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
};

const month: Period = (day) => {
  const first = `${day.slice(0, 8)}01`;
  return { from: first, to: addDays(`${addDays(first, 31).slice(0, 8)}01`, -1) };
};

const quarter: Period = (day) => quarterDays(quarterOf(day));

/** The one before, which may be another year's. */
function last(period: Period): Period {
  return (day) => period(addDays(period(day).from, -1));
}

function next(period: Period): Period {
  return (day) => period(addDays(period(day).to, 1));
}

function monthNumbered(number: number): Period {
  return (day) => month(`${day.slice(0, 4)}-${String(number).padStart(2, '0')}-01`);
}

function quarterNumbered(number: QuarterNumber): Period {
  return (day) => quarterDays({ year: quarterOf(day).year, quarter: number });
}

/** The eves of feasts that things are to be ready before. Midsummer's is the Friday from the 19th to the 25th. */
const eves: ReadonlyMap<Sense, (year: string) => Day> = new Map([
  ['before-may-day', (year) => `${year}-04-30`],
  ['before-midsummer', (year) => nextWeekday(friday, `${year}-06-18`)],
]);

const friday = 4;

const spans: ReadonlyMap<Sense, Period> = new Map<Sense, Period>([
  ['today', theDay],
  ['yesterday', last(theDay)],
  ['tomorrow', next(theDay)],
  ['this-week', week],
  ['last-week', last(week)],
  ['next-week', next(week)],
  ['this-month', month],
  ['last-month', last(month)],
  ['next-month', next(month)],
  ['this-quarter', quarter],
  ['last-quarter', last(quarter)],
  ['next-quarter', next(quarter)],
  ['year-end', monthNumbered(12)],
  ['q1', quarterNumbered(1)],
  ['q2', quarterNumbered(2)],
  ['q3', quarterNumbered(3)],
  ['q4', quarterNumbered(4)],
  ...months.map((sense, at) => [sense, monthNumbered(at + 1)] as const),
]);

/** Every sense that says when. */
export const spanSenses: readonly Sense[] = [...spans.keys(), ...eves.keys()];

/**
 * The days that a message speaks of, in the year of today: a named time, or from today until a day ("30.9.
 * mennessä", "by 30 September", "före midsommar"). Undefined when it names none, or more than one.
 */
export function spanOf({ senses, numbers }: Reading, today: Day): Span | undefined {
  const [sense, ...others] = spanSenses.filter((each) => senses.has(each));
  const [number, ...rest] = numbers;
  if (others.length > 0 || rest.length > 0) return undefined;
  const eve = sense && eves.get(sense)?.(today.slice(0, 4));
  if (eve !== undefined) return number === undefined ? until(eve, today) : undefined;
  const named = sense && spans.get(sense)?.(today);
  if (number === undefined) return named;
  return until(named === undefined ? dayIn(number, today) : dayOfMonth(named, number), today);
}

function until(to: Day | undefined, today: Day): Span | undefined {
  return to === undefined || to < today ? undefined : { from: today, to };
}

/**
 * The day that a question about how things were is about: the last of the named days that have gone, a day that is
 * written, or undefined when the days named have not gone by. `now` is named by nothing, or by days that run.
 */
export function dayAsked(reading: Reading, today: Day): Day | 'now' | undefined {
  const [written, ...others] = reading.numbers;
  const isTimed = says(reading, ...spanSenses);
  if (written === undefined && !isTimed) return 'now';
  // "By 30 September" and "before midsummer" are of days to come.
  if (others.length > 0 || (written !== undefined && isTimed) || says(reading, ...eves.keys()))
    return undefined;
  const span = written === undefined ? spanOf(reading, today) : spanWritten(written, today);
  if (span === undefined || span.from > today) return undefined;
  return span.to < today ? span.to : 'now';
}

function spanWritten(number: string, today: Day): Span | undefined {
  const on = dayIn(number, today);
  return on === undefined ? undefined : theDay(on);
}

/** The 30 of "30 September". */
function dayOfMonth({ from, to }: Span, written: string): Day | undefined {
  return from.slice(0, 7) === to.slice(0, 7) ? dateInMonth(written, from) : undefined;
}
