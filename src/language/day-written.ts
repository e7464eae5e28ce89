import { type Day, day } from '../domain/day.ts';

const dotted = /^(\d{1,2})\.(\d{1,2})\.?(\d{4})?$/;
const dashed = /^\d{4}-\d\d-\d\d$/;

/** Whether it looks like a day: "20.3.", "20.3.2020" or "2020-03-20". There may be no such day. */
export function isWrittenAsDay(text: string): boolean {
  return dotted.test(text) || dashed.test(text);
}

/** "20.3.", "20.3.2020" or "2020-03-20"; without a year it is this year's. Undefined when there is no such day. */
export function dayIn(text: string, today: Day): Day | undefined {
  const [, date, month, year = today.slice(0, 4)] = dotted.exec(text) ?? [];
  const written = date === undefined ? text : `${year}-${month?.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return day.safeParse(written).data;
}

/** That date of a day's month: the 30th. Undefined when the month has none. */
export function dateInMonth(date: string, of: Day): Day | undefined {
  return day.safeParse(`${of.slice(0, 8)}${date.padStart(2, '0')}`).data;
}

/** The day that a number says: a whole day, or beside a month its date, the 24 of "24 March". */
export function dayWritten(number: string, month: number | undefined, today: Day): Day | undefined {
  return dayIn(month === undefined ? number : `${number}.${month}.`, today);
}
