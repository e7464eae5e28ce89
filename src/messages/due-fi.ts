import type { Due } from '../domain/due.ts';
import type { DueWords } from './due-words.ts';
import { duringFi } from './during-fi.ts';
import { format, sentence } from './format.ts';

const { count, day, dayBeside, days, list } = format.fi;

export const dueFi: DueWords = {
  heading: ({ during, isPast, whose, rows, first, areOneDay }) => {
    const at = `${duringFi(during)} ${whose === 'mine' ? 'sinulla ' : ''}`;
    if (rows === 0) return `${at}${isPast ? 'ei ollut' : 'ei ole'} määräaikoja.`;
    const many = `${at}${isPast ? 'oli' : 'on'} ${count(rows, 'määräaika', 'määräaikaa')}`;
    if (first === undefined) return `${many}.`;
    return sentence(`${many}, ${whichOf(rows, areOneDay)}${dayOf(first)}`);
  },
  next: ({ from, to }, today, names) =>
    `Seuraava${names.length === 1 ? ' on' : 't ovat'} ${from === undefined ? dayBeside(to, today) : days(from, to)}: ${list(names)}.`,
};

function dayOf({ from, to }: Due): string {
  return from === undefined ? day(to) : days(from, to);
}

function whichOf(rows: number, areOneDay: boolean): string {
  if (rows === 1) return '';
  return areOneDay ? (rows === 2 ? 'molemmat ' : 'kaikki ') : 'ensimmäinen ';
}
