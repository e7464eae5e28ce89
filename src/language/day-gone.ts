import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { wholeWord, wordsFor, wordsForEach } from './amount-words.ts';
import { lastWeekday } from './weekdays.ts';

/** How each day that has gone is called, by its number from Monday, which is 1. */
const weekdays = [...wordsForEach('weekdaysGone')].map(([number, words]) => ({
  number,
  name: wholeWord(words),
}));
/** By how far back they are. */
const near = [wholeWord(wordsFor('today')), wholeWord(wordsFor('yesterday'))];

/** "i fredags", "last Friday", "eilen": the words without the day, and the day. */
export function withoutDayGone(
  words: string,
  today: Day,
): { readonly words: string; readonly on: Day | undefined } {
  const named = [
    ...near.map((name, back) => ({ name, on: addDays(today, -back) })),
    ...weekdays.map(({ name, number }) => ({ name, on: lastWeekday(number - 1, today) })),
  ].filter(({ name }) => words.search(name) >= 0);
  return {
    words: named.reduce((left, { name }) => left.replace(name, ' '), words),
    on: named[0]?.on,
  };
}
