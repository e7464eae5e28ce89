import { monthSenses, type Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';

/** From January, whose number is 1. */
export const months: readonly Sense[] = monthSenses;

/** The number of the month that is named, of several the first of a year; undefined when none is. */
export function monthNamed({ senses }: Reading): number | undefined {
  const at = months.findIndex((month) => senses.has(month));
  return at < 0 ? undefined : at + 1;
}
