import { Temporal } from 'temporal-polyfill';
import type { Day } from '../day.ts';
import type { DatedTarget } from '../target.ts';
import type { PrintWords } from './print-words.ts';

/** "1. vuosineljänneksen aikana", "Senast den 15 april 2020", "2.–4.10.2020". */
export function printTime(target: DatedTarget, words: PrintWords, year: number): string {
  switch (target.kind) {
    case 'deadline': {
      const period = periodEndingOn(target.by, words, year);
      return period === undefined ? words.by(printDays(target.by, target.by, words)) : words.byEndOf(period);
    }
    case 'window': {
      const period = periodOf(target.from, target.to, words, year);
      return period === undefined
        ? words.between(printWindow(target.from, target.to, words))
        : words.during(period);
    }
    case 'event': {
      const days = printDays(target.from, target.to, words);
      return target.from === target.to ? words.heldOn(days) : days;
    }
  }
}

function printDays(from: Day, to: Day, { days }: PrintWords): string {
  return days.formatRange(new Date(from), new Date(to));
}

// A window of one day says both its ends: without a range the day would not be read as one.
function printWindow(from: Day, to: Day, words: PrintWords): string {
  return from === to
    ? `${printDays(from, from, words)}–${printDays(to, to, words)}`
    : printDays(from, to, words);
}

/** The period that the days make up, when it has a name. */
function periodOf(from: Day, to: Day, words: PrintWords, year: number): string | undefined {
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  if (start.day !== 1 || end.day !== end.daysInMonth || start.year !== end.year) return undefined;
  return nameOf(start.year, start.month, end.month, words, year);
}

/** The year or the quarter that ends on the day, else the month. */
function periodEndingOn(by: Day, words: PrintWords, year: number): string | undefined {
  const end = Temporal.PlainDate.from(by);
  if (end.day !== end.daysInMonth) return undefined;
  const first = end.month === 12 ? 1 : end.month % 3 === 0 ? end.month - 2 : end.month;
  return nameOf(end.year, first, end.month, words, year);
}

function nameOf(
  year: number,
  first: number,
  last: number,
  words: PrintWords,
  own: number,
): string | undefined {
  const said = year === own ? undefined : year;
  switch (last - first + 1) {
    case 12:
      return words.year(said);
    case 6:
      return first % 6 === 1 ? words.half((first + 5) / 6, said) : undefined;
    case 3:
      return first % 3 === 1 ? words.quarter((first + 2) / 3, said) : undefined;
    case 1:
      return words.month(words.monthNames.format(Date.UTC(year, first - 1)), said);
    default:
      return undefined;
  }
}
