import type { Due } from '../domain/due.ts';
import type { NamedDays } from '../domain/named-days.ts';
import type { DueWords } from './due-words.ts';
import { format } from './format.ts';

const { count, day, dayBeside, days, list } = format.sv;

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
const quarters = { 1: 'Första', 2: 'Andra', 3: 'Tredje', 4: 'Fjärde' } as const;
const near = {
  today: 'I dag',
  yesterday: 'I går',
  tomorrow: 'I morgon',
  'last-week': 'Förra veckan',
  'this-week': 'Den här veckan',
  'next-week': 'Nästa vecka',
  'this-quarter': 'Det här kvartalet',
} as const;

export const dueSv: DueWords = {
  heading: ({ during, isPast, whose, rows, first }) => {
    const there = whose === 'mine' ? `${isPast ? 'hade' : 'har'} du` : `${isPast ? 'fanns' : 'finns'} det`;
    const at = `${nameOf(during)} ${there}`;
    if (rows === 0) return `${at} inga tidsfrister.`;
    const many = `${at} ${count(rows, 'tidsfrist', 'tidsfrister')}`;
    return first === undefined ? `${many}.` : `${many}, ${rows === 1 ? '' : 'den första '}${dayOf(first)}.`;
  },
  next: ({ from, to }, today, names) =>
    `${names.length === 1 ? 'Nästa' : 'De följande'} är ${from === undefined ? dayBeside(to, today) : days(from, to)}: ${list(names)}.`,
};

function dayOf({ from, to }: Due): string {
  return from === undefined ? day(to) : days(from, to);
}

function nameOf(during: NamedDays): string {
  switch (during.is) {
    case 'day':
      return day(during.day);
    case 'months':
      return `I ${[...new Set([months[during.from - 1], months[during.to - 1]])].join('–')}${inYear(during.year)}`;
    case 'quarter':
      return `${quarters[during.quarter]} kvartalet${inYear(during.year)}`;
    case 'year':
      return `År ${during.year}`;
    case 'until':
      return `Fram till ${day(during.day)}`;
    case 'days':
      return days(during.from, during.to);
    default:
      return near[during.is];
  }
}

function inYear(year: number | undefined): string {
  return year === undefined ? '' : ` ${year}`;
}
