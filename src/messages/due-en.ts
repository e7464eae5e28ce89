import type { Due } from '../domain/due.ts';
import type { DueWords } from './due-words.ts';
import { duringEn } from './during-en.ts';
import { format } from './format.ts';

const { count, day, dayBeside, days, list } = format.en;

export const dueEn: DueWords = {
  heading: ({ during, isPast, whose, rows, first, areOneDay }) => {
    const be = rows === 1 ? (isPast ? 'was' : 'is') : isPast ? 'were' : 'are';
    const there = whose === 'mine' ? `you ${isPast ? 'had' : 'have'}` : `there ${be}`;
    const at = `${duringEn(during)} ${there}`;
    if (rows === 0) return `${at} no deadlines.`;
    const many = `${at} ${count(rows, 'deadline', 'deadlines')}`;
    return first === undefined ? `${many}.` : `${many}, ${whichOf(rows, areOneDay)}${dayOf(first)}.`;
  },
  next: ({ from, to }, today, names) =>
    `The next ${names.length === 1 ? 'is' : 'are'} ${from === undefined ? `on ${dayBeside(to, today)}` : days(from, to)}: ${list(names)}.`,
};

function dayOf({ from, to }: Due): string {
  return from === undefined ? `on ${day(to)}` : days(from, to);
}

function whichOf(rows: number, areOneDay: boolean): string {
  if (rows === 1) return '';
  return areOneDay ? (rows === 2 ? 'both ' : 'all ') : 'the first ';
}
