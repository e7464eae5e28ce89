import type { Due } from '../domain/due.ts';
import type { NamedDays } from '../domain/named-days.ts';
import type { DueWords } from './due-words.ts';
import { format, sentence } from './format.ts';

const { count, day, dayBeside, days, list } = format.fi;

const months = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
const quarters = { 1: 'Ensimmäisellä', 2: 'Toisella', 3: 'Kolmannella', 4: 'Neljännellä' } as const;
const near = {
  today: 'Tänään',
  yesterday: 'Eilen',
  tomorrow: 'Huomenna',
  'last-week': 'Viime viikolla',
  'this-week': 'Tällä viikolla',
  'next-week': 'Ensi viikolla',
  'this-quarter': 'Tällä neljänneksellä',
} as const;

export const dueFi: DueWords = {
  heading: ({ during, isPast, whose, rows, first }) => {
    const at = `${nameOf(during)} ${whose === 'mine' ? 'sinulla ' : ''}`;
    if (rows === 0) return `${at}${isPast ? 'ei ollut' : 'ei ole'} määräaikoja.`;
    const many = `${at}${isPast ? 'oli' : 'on'} ${count(rows, 'määräaika', 'määräaikaa')}`;
    if (first === undefined) return `${many}.`;
    return sentence(`${many}, ${rows === 1 ? '' : 'ensimmäinen '}${dayOf(first)}`);
  },
  next: ({ from, to }, today, names) =>
    `Seuraava${names.length === 1 ? ' on' : 't ovat'} ${from === undefined ? dayBeside(to, today) : days(from, to)}: ${list(names)}.`,
};

function dayOf({ from, to }: Due): string {
  return from === undefined ? day(to) : days(from, to);
}

function nameOf(during: NamedDays): string {
  switch (during.is) {
    case 'day':
      return day(during.day);
    case 'months': {
      const name = [...new Set([months[during.from - 1], months[during.to - 1]])].join('–');
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}kuussa${inYear(during.year)}`;
    }
    case 'quarter':
      return `${quarters[during.quarter]} neljänneksellä${inYear(during.year)}`;
    case 'year':
      return `Vuonna ${during.year}`;
    case 'until':
      return `${day(during.day)} mennessä`;
    case 'days':
      return days(during.from, during.to);
    default:
      return near[during.is];
  }
}

function inYear(year: number | undefined): string {
  return year === undefined ? '' : ` ${year}`;
}
