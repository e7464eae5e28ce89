import type { NamedDays } from '../domain/named-days.ts';
import { format } from './format.ts';

const { day, days } = format.fi;

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

/** The days that something is said of, as a sentence begins with them. */
export function duringFi(during: NamedDays): string {
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
