import type { NamedDays } from '../domain/named-days.ts';
import { format } from './format.ts';

const { day } = format.en;

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

/** The days that something is said of, as a sentence begins with them. */
export function duringEn(during: NamedDays): string {
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
