import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { wholeWord, wordsFor, wordsForEach } from './amount-words.ts';
import { lastWeekday } from './weekdays.ts';

/** How each day that has gone is called, from Monday; then yesterday and today, by how far back they are. */
const weekdays = wordsForEach('weekdaysGone').map(wholeWord);
const near = [wholeWord(wordsFor('today')), wholeWord(wordsFor('yesterday'))];

/** "i fredags", "last Friday", "eilen": the words without the day, and the day. */
export function withoutDayGone(
  words: string,
  today: Day,
): { readonly words: string; readonly on: Day | undefined } {
  const named = [
    ...near.map((name, back) => ({ name, on: addDays(today, -back) })),
    ...weekdays.map((name, weekday) => ({ name, on: lastWeekday(weekday, today) })),
  ].filter(({ name }) => words.search(name) >= 0);
  return {
    words: named.reduce((left, { name }) => left.replace(name, ' '), words),
    on: named[0]?.on,
  };
}
