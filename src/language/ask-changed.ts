import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { asking, question } from './asking.ts';
import { dayWritten } from './day-written.ts';
import type { Sense } from './lexicon/senses.ts';
import { monthNamed } from './months.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, type Rule, says, without, withoutYears } from './rule.ts';
import { spanOf, spanSenses } from './span-of.ts';
import { lastWeekday, weekdayNamed, weekdays } from './weekdays.ts';
import { whoseOf } from './whose.ts';

/** Days back that "what has changed?" looks when it names none. */
const lately = 7;

/** "mitä on muuttunut 24.3. jälkeen?", "what changed this week" */
export const askChanged: Rule = (reading, rows, today, scope) => {
  const asks =
    reading.asks || reading.opening === 'changed' || says(reading, 'which', 'show', 'since', 'item');
  // "Did Sari change anything since 1.4.?"
  const isChanged = says(reading, 'changed') || (says(reading, 'change') && says(reading, 'since'));
  if (!isChanged || !asks) return undefined;
  // "Sitten maanantain": the small word is a time of its own elsewhere.
  const since: readonly Sense[] = says(reading, ...weekdays) ? ['since', 'other-time'] : ['since'];
  if (!isAccountedFor(reading, ['changed', 'change', 'was', ...since, ...weekdays, ...spanSenses, ...asking]))
    return undefined;
  // "I was ill since the 16th, what has changed?": who was away says so, and asks of everyone's.
  const whose = whoseOf(says(reading, 'since') ? without(reading, 'i') : reading, rows, scope);
  const from = sinceOf(withoutYears(reading, rows), today);
  return whose === undefined || from === undefined
    ? undefined
    : question({ kind: 'changed', since: from, whose });
};

/** The first of the days that are named, which have to have begun; a week back when none is. */
export function sinceOf(reading: Reading, today: Day): Day | undefined {
  const [written, ...others] = reading.numbers;
  if (others.length > 0) return undefined;
  const weekday = weekdayNamed(reading);
  if (written === undefined && weekday !== undefined) return lastWeekday(weekday, today);
  if (written === undefined && !says(reading, ...spanSenses)) return addDays(today, -lately);
  const since =
    written === undefined ? spanOf(reading, today)?.from : dayWritten(written, monthNamed(reading), today);
  return since !== undefined && since <= today ? since : undefined;
}
