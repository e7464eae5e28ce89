import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { pattern, wordsFor } from './amount-words.ts';
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
  const days = changedWithin(withoutYears(reading, rows), today);
  return whose === undefined || days === undefined
    ? undefined
    : question({ kind: 'changed', ...days, whose });
};

const sinceEnding = pattern(`(?:${wordsFor('sinceEndings')})(?!\\p{L})`);

/** "Since March", "maaliskuusta": from then on, where "in March" ends with it. */
function saysSince(reading: Reading): boolean {
  // "Sitten maanantain", "och sedan i måndags": the small words are others elsewhere.
  const isSinceDay = weekdayNamed(reading) !== undefined && says(reading, 'of-them', 'and-what');
  return says(reading, 'since') || isSinceDay || reading.text.search(sinceEnding) >= 0;
}

/**
 * From the first of the days that are named, which have to have begun, and until the last of them when they have gone; a week
 * back when none is. "Since March" has no end.
 */
export function changedWithin(
  reading: Reading,
  today: Day,
): { readonly since: Day; readonly until?: Day } | undefined {
  const [written, ...others] = reading.numbers;
  // "Before March" has no beginning.
  if (others.length > 0 || says(reading, 'until')) return undefined;
  const weekday = weekdayNamed(reading);
  if (written === undefined && weekday !== undefined)
    return upTo(lastWeekday(weekday, today), lastWeekday(weekday, today), reading, today);
  if (written === undefined && !says(reading, ...spanSenses)) return { since: addDays(today, -lately) };
  if (written !== undefined) {
    const day = dayWritten(written, monthNamed(reading), today);
    return day === undefined || day > today ? undefined : upTo(day, day, reading, today);
  }
  const span = spanOf(reading, today);
  return span === undefined || span.from > today ? undefined : upTo(span.from, span.to, reading, today);
}

/** Until the last of the days when they have gone, and until now "since" them. */
function upTo(
  since: Day,
  until: Day,
  reading: Reading,
  today: Day,
): { readonly since: Day; readonly until?: Day } {
  return until < today && !saysSince(reading) ? { since, until } : { since };
}
