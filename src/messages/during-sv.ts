import type { NamedDays } from '../domain/named-days.ts';
import { format } from './format.ts';

const { day, days } = format.sv;

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

/** The days that something is said of, as a sentence begins with them. */
export function duringSv(during: NamedDays): string {
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
