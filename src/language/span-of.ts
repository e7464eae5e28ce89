import { addDays, type Quarter, type QuarterNumber, quarterDays, quarterOf } from '../domain/calendar.ts';
import { type Day, day } from '../domain/day.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { dayIn } from './values.ts';
import { nextWeekday } from './weekdays.ts';

export type Span = { readonly from: Day; readonly to: Day };

/** The last quarter and the next may be another year's. */
function quarterFrom({ year, quarter }: Quarter, step: -1 | 0 | 1): Span {
  const here = quarterDays({ year, quarter });
  if (step === 0) return here;
  return quarterDays(quarterOf(addDays(step < 0 ? here.from : here.to, step)));
}

function quarter(number: QuarterNumber): (today: Day) => Span {
  return (today) => quarterDays({ year: quarterOf(today).year, quarter: number });
}

function month(number: number): (today: Day) => Span {
  return (today) => {
    const first = `${today.slice(0, 4)}-${String(number).padStart(2, '0')}-01`;
    return { from: first, to: addDays(addDays(first, 31).slice(0, 8).concat('01'), -1) };
  };
}

function monthAfter(today: Day): Span {
  const first = addDays(month(Number(today.slice(5, 7)))(today).to, 1);
  return month(Number(first.slice(5, 7)))(first);
}

function monthBefore(today: Day): Span {
  const last = addDays(`${today.slice(0, 8)}01`, -1);
  return { from: `${last.slice(0, 8)}01`, to: last };
}

function dayAway(days: number): (today: Day) => Span {
  return (today) => ({ from: addDays(today, days), to: addDays(today, days) });
}

/** Monday to Sunday. */
function week(today: Day): Span {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { from: addDays(today, -weekday), to: addDays(today, 6 - weekday) };
}

/** The eves of feasts that things are to be ready before. Midsummer's is the Friday from the 19th to the 25th. */
const eves: ReadonlyMap<Sense, (year: string) => Day> = new Map([
  ['before-may-day', (year) => `${year}-04-30`],
  ['before-midsummer', (year) => nextWeekday(friday, `${year}-06-18`)],
]);

const friday = 4;

const spans: ReadonlyMap<Sense, (today: Day) => Span> = new Map<Sense, (today: Day) => Span>([
  ['today', dayAway(0)],
  ['yesterday', dayAway(-1)],
  ['tomorrow', dayAway(1)],
  ['this-week', week],
  ['last-week', (today) => week(addDays(today, -7))],
  ['next-week', (today) => week(addDays(today, 7))],
  ['last-month', monthBefore],
  ['this-month', (today) => month(Number(today.slice(5, 7)))(today)],
  ['next-month', (today) => monthAfter(today)],
  ['this-quarter', (today) => quarterFrom(quarterOf(today), 0)],
  ['last-quarter', (today) => quarterFrom(quarterOf(today), -1)],
  ['next-quarter', (today) => quarterFrom(quarterOf(today), 1)],
  ['year-end', month(12)],
  ['q1', quarter(1)],
  ['q2', quarter(2)],
  ['q3', quarter(3)],
  ['q4', quarter(4)],
  ['january', month(1)],
  ['february', month(2)],
  ['march', month(3)],
  ['april', month(4)],
  ['may', month(5)],
  ['june', month(6)],
  ['july', month(7)],
  ['august', month(8)],
  ['september', month(9)],
  ['october', month(10)],
  ['november', month(11)],
  ['december', month(12)],
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
export function dayOf(reading: Reading, today: Day): Day | 'now' | undefined {
  const { senses, numbers } = reading;
  const isNamed = spanSenses.some((sense) => senses.has(sense)) || numbers.length > 0;
  if (!isNamed) return 'now';
  const [written, ...others] = numbers;
  const isWritten =
    written !== undefined && others.length === 0 && !spanSenses.some((sense) => senses.has(sense));
  const on = isWritten ? dayIn(written, today) : undefined;
  if (on !== undefined) return on < today ? on : on === today ? 'now' : undefined;
  const isAhead = [...eves.keys()].some((sense) => senses.has(sense));
  const span = written === undefined && !isAhead ? spanOf(reading, today) : undefined;
  if (span === undefined || span.from > today) return undefined;
  return span.to < today ? span.to : 'now';
}

/** The 30 of "30 September". */
function dayOfMonth({ from, to }: Span, written: string): Day | undefined {
  const isMonth = from.slice(0, 7) === to.slice(0, 7);
  const on = day.safeParse(`${from.slice(0, 8)}${written.padStart(2, '0')}`).data;
  return isMonth ? on : undefined;
}
