import { isAtMost } from '../compare.ts';
import type { Colour } from './status.ts';
import type { Tolerances } from './tolerances.ts';

/**
 * The colour of a number that comes evenly through the year, held against how much of it should be there.
 * Counts scatter by about their square root, so a small pace forgives more than a large one.
 */
export function colourBehindPace(pace: number, value: number, tolerances: Tolerances): Colour {
  const green = band(pace, tolerances);
  const yellow = Math.max(tolerances.paceFar, tolerances.paceTwice * green);
  return colourWithin(pace - value, green * pace, yellow * pace);
}

/** The same for a number that should neither fall behind nor run ahead. */
export function colourAroundPace(pace: number, value: number, tolerances: Tolerances): Colour {
  const green = band(pace, tolerances);
  return colourWithin(Math.abs(value - pace), green * pace, tolerances.paceTwice * green * pace);
}

/** Green up to one distance from where it should be, yellow up to another, else red. */
export function colourWithin(distance: number, green: number, yellow: number): Colour {
  if (isAtMost(distance, green)) return 'green';
  return isAtMost(distance, yellow) ? 'yellow' : 'red';
}

function band(pace: number, { paceNear, paceSpread }: Tolerances): number {
  return Math.max(paceNear, paceSpread / Math.sqrt(pace));
}
