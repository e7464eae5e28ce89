import type { Target } from '../target.ts';
import { attempt, type Cursor, either, type Rule, take } from './cursor.ts';
import { date, dateRange, datesBetween, type Span } from './dates.ts';
import { isOwnYear, ownYear, partOfYear, wholeYear, yearNamed } from './periods.ts';

/** "1. vuosineljänneksen aikana", "under maj", "Q2", "1.3.–31.5. aikana": it has a start and an end. */
export const window: Rule<Target> = (cursor) => {
  const span = beingDone(cursor, either(markedSpan, datesBetween, partOfYear, yearNamed));
  return span && { kind: 'window', ...span };
};

const markedSpan: Rule<Span> = (cursor) => {
  const before = take(cursor, 'during', 'in', 'under');
  const span = attempt(cursor, partOfYear, wholeYear, dateRange);
  const after = take(cursor, 'during');
  return (before ?? after) && span;
};

/** "vuoden aikana", "vuonna 2020", "per år": all of the agreement's year. */
export const throughTheYear: Rule<true> = (cursor) => {
  if (take(cursor, 'yearly')) return true;
  const span = attempt(cursor, markedSpan, yearNamed);
  return span && isOwnYear(cursor, span) ? true : undefined;
};

/** "30.6.2020 mennessä", "senast vid utgången av juni", "by the end of Q3": early is fine. */
export const deadline: Rule<Target> = (cursor) => {
  const by = beingDone(cursor, either(byDay, byEnd, atTheLatestIn));
  return by === undefined ? undefined : { kind: 'deadline', by };
};

/** "2.–4.10.2020", "järjestetty 2.10.2020": on these days, neither before nor after. */
export const event: Rule<Target> = (cursor) => {
  take(cursor, 'held', 'done', 'comes');
  const days = attempt(cursor, dateRange, dayAlone);
  return days && { kind: 'event', ...days };
};

const dayAlone: Rule<Span> = (cursor) => {
  const day = date(cursor);
  return day === undefined ? undefined : { from: day, to: day };
};

// A day with no word beside it may be a deadline or an event: both rules read it, so that neither wins.
const byDay: Rule<string> = (cursor) => {
  take(cursor, 'by', 'latest');
  const day = date(cursor);
  take(cursor, 'by', 'latest');
  return day;
};

// "before the end" is "by the end" too. "by June" is not read: its first day may be meant, or its last.
const byEnd: Rule<string> = (cursor) => {
  const before = take(cursor, 'by', 'latest', 'before');
  take(cursor, 'in');
  const last = attempt(cursor, endOf, yearEnd);
  const after = take(cursor, 'by', 'latest');
  return (before ?? after) && last?.to;
};

const atTheLatestIn: Rule<string> = (cursor) => {
  const before = take(cursor, 'latest');
  take(cursor, 'in', 'under', 'during');
  const last = attempt(cursor, partOfYear, wholeYear);
  return (before ?? take(cursor, 'latest')) && last?.to;
};

/** "vuoden loppuun", "utgången av juni", "the end of Q3". */
const endOf: Rule<Span> = (cursor) => {
  const before = take(cursor, 'end');
  const span = attempt(cursor, partOfYear, wholeYear);
  const end = before ?? take(cursor, 'end');
  return end && span;
};

const yearEnd: Rule<Span> = (cursor) =>
  take(cursor, 'year-end') && (attempt(cursor, wholeYear) ?? ownYear(cursor));

/** "Toteutettu 30.6. mennessä" and "30.6. mennessä toteutettu" promise what "30.6. mennessä" does. */
function beingDone<T>(cursor: Cursor, rule: Rule<T>): T | undefined {
  take(cursor, 'done', 'comes');
  const read = rule(cursor);
  take(cursor, 'done', 'comes');
  return read;
}
