import { dayToComeSenses } from './day-to-come.ts';
import { isWrittenAsDay } from './day-written.ts';
import type { Rows } from './find-rows.ts';
import type { Sense } from './lexicon/senses.ts';
import { months } from './months.ts';
import type { Reading } from './reading.ts';
import { says, withoutYears } from './rule.ts';

/** What wishes say with when they are to hold. */
export const whenSenses: readonly Sense[] = [...dayToComeSenses, 'until', 'at-time'];

/** The numbers that are days, and those that are not: rows, if anything. */
export function daysAmong(
  reading: Reading,
  rows: Rows,
): { readonly days: readonly string[]; readonly others: readonly string[] } {
  // "24.6.–3.8." is two days.
  const numbers = withoutYears(reading, rows).numbers.flatMap((number) =>
    /^\d{1,2}\.\d{1,2}\.?[-–]\d/.test(number) ? number.split(/[-–]/) : [number],
  );
  const hasMonth = says(reading, ...months);
  const days = numbers.filter(isWrittenAsDay);
  if (days.length > 0 || !hasMonth)
    return { days, others: numbers.filter((number) => !isWrittenAsDay(number)) };
  // "20 April": the number beside a month is its day, and the last one at that ("10 on 20 April").
  return { days: numbers.slice(-1), others: numbers.slice(0, -1) };
}
