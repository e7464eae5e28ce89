import type { Due } from '../domain/due.ts';
import type { NamedDays } from '../domain/named-days.ts';
import type { DueWords } from './due-words.ts';
import { format } from './format.ts';

const { count, day, dayBeside, days, list } = format.en;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const quarters = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const;
const near = {
  today: 'Today',
  yesterday: 'Yesterday',
  tomorrow: 'Tomorrow',
  'last-week': 'Last week',
  'this-week': 'This week',
  'next-week': 'Next week',
  'this-quarter': 'This quarter',
} as const;

export const dueEn: DueWords = {
  heading: ({ during, isPast, whose, rows, first }) => {
    const be = rows === 1 ? (isPast ? 'was' : 'is') : isPast ? 'were' : 'are';
    const there = whose === 'mine' ? `you ${isPast ? 'had' : 'have'}` : `there ${be}`;
    const at = `${nameOf(during)} ${there}`;
    if (rows === 0) return `${at} no deadlines.`;
    const many = `${at} ${count(rows, 'deadline', 'deadlines')}`;
    return first === undefined ? `${many}.` : `${many}, ${rows === 1 ? '' : 'the first '}${dayOf(first)}.`;
  },
  next: ({ from, to }, today, names) =>
    `The next ${names.length === 1 ? 'is' : 'are'} ${from === undefined ? `on ${dayBeside(to, today)}` : days(from, to)}: ${list(names)}.`,
};

function dayOf({ from, to }: Due): string {
  return from === undefined ? `on ${day(to)}` : days(from, to);
}

function nameOf(during: NamedDays): string {
  switch (during.is) {
    case 'day':
      return `On ${day(during.day)}`;
    case 'months': {
      const [first, last] = [months[during.from - 1], months[during.to - 1]];
      const name = first === last ? `In ${first}` : `From ${first} to ${last}`;
      return `${name}${inYear(during.year)}`;
    }
    case 'quarter':
      return `In the ${quarters[during.quarter]} quarter${during.year === undefined ? '' : ` of ${during.year}`}`;
    case 'year':
      return `In ${during.year}`;
    case 'until':
      return `By ${day(during.day)}`;
    case 'days':
      return `From ${day(during.from)} to ${day(during.to)}`;
    default:
      return near[during.is];
  }
}

function inYear(year: number | undefined): string {
  return year === undefined ? '' : ` ${year}`;
}
