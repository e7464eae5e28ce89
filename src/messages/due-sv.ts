import type { Due } from '../domain/due.ts';
import type { DueWords } from './due-words.ts';
import { duringSv } from './during-sv.ts';
import { format } from './format.ts';

const { count, day, dayBeside, days, list } = format.sv;

export const dueSv: DueWords = {
  heading: ({ during, isPast, whose, rows, first, areOneDay }) => {
    const there = whose === 'mine' ? `${isPast ? 'hade' : 'har'} du` : `${isPast ? 'fanns' : 'finns'} det`;
    const at = `${duringSv(during)} ${there}`;
    if (rows === 0) return `${at} inga tidsfrister.`;
    const many = `${at} ${count(rows, 'tidsfrist', 'tidsfrister')}`;
    return first === undefined ? `${many}.` : `${many}, ${whichOf(rows, areOneDay)}${dayOf(first)}.`;
  },
  next: ({ from, to }, today, names) =>
    `${names.length === 1 ? 'Nästa' : 'De följande'} är ${from === undefined ? dayBeside(to, today) : days(from, to)}: ${list(names)}.`,
};

function dayOf({ from, to }: Due): string {
  return from === undefined ? day(to) : days(from, to);
}

function whichOf(rows: number, areOneDay: boolean): string {
  if (rows === 1) return '';
  return areOneDay ? (rows === 2 ? 'båda ' : 'alla ') : 'den första ';
}
