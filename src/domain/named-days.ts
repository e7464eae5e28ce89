import { addDays, daysBetween, type QuarterNumber, quarterDays, quarterOf } from './calendar.ts';
import type { Day } from './day.ts';

/** Days as people call them; a time of another year than today's carries its year. */
export type NamedDays =
  | { readonly is: 'today' | 'yesterday' | 'tomorrow' | 'last-week' | 'this-week' | 'next-week' }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'months'; readonly from: number; readonly to: number; readonly year?: number }
  | { readonly is: 'this-quarter' }
  | { readonly is: 'quarter'; readonly quarter: QuarterNumber; readonly year?: number }
  | { readonly is: 'year'; readonly year: number }
  /** From today on. */
  | { readonly is: 'until'; readonly day: Day }
  | { readonly is: 'days'; readonly from: Day; readonly to: Day };

/** By how many days from today they are, or from its Monday. */
const near = new Map<number, 'yesterday' | 'today' | 'tomorrow'>([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
]);
const weeks = new Map<number, 'last-week' | 'this-week' | 'next-week'>([
  [-7, 'last-week'],
  [0, 'this-week'],
  [7, 'next-week'],
]);

/** What the days from one to another are called on a day. */
export function namedDays(from: Day, to: Day, today: Day): NamedDays {
  if (from === to) {
    const is = near.get(daysBetween(today, from));
    return is === undefined ? { is: 'day', day: from } : { is };
  }
  const week = weeks.get(daysBetween(mondayOf(today), from));
  if (week !== undefined && daysBetween(from, to) === 6) return { is: week };
  return (
    wholeMonths(from, to, today) ?? (from === today ? { is: 'until', day: to } : { is: 'days', from, to })
  );
}

/** A year, a quarter, a month or some months in a row. */
function wholeMonths(from: Day, to: Day, today: Day): NamedDays | undefined {
  const isWhole = from.endsWith('-01') && addDays(to, 1).endsWith('-01');
  if (!isWhole || from.slice(0, 4) !== to.slice(0, 4)) return undefined;
  const year = Number(from.slice(0, 4));
  const beside = from.slice(0, 4) === today.slice(0, 4) ? {} : { year };
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return { is: 'year', year };
  const quarter = quarterOf(from);
  const days = quarterDays(quarter);
  if (days.from === from && days.to === to) {
    const now = quarterDays(quarterOf(today));
    return now.from === from
      ? { is: 'this-quarter' }
      : { is: 'quarter', quarter: quarter.quarter, ...beside };
  }
  return { is: 'months', from: Number(from.slice(5, 7)), to: Number(to.slice(5, 7)), ...beside };
}

function mondayOf(day: Day): Day {
  return addDays(day, -((daysBetween('2020-01-06', day) % 7) + 7) % 7);
}
