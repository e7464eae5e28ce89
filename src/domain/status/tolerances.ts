import { z } from 'zod';

const fraction = z.number().min(0).max(1);

/** How far a number may be from green and still be yellow, and how soon a near day is worth a warning. */
export const tolerances = z.strictObject({
  /** A fraction of the bound: 55 % is yellow down to 49,5 %. */
  short: fraction,
  /** Fractions of a number that is only about so much: green to the first, yellow to the second. */
  near: fraction,
  far: fraction,
  /** A pace below this many says nothing yet: chance is larger than any lag. */
  paceFrom: z.number().positive(),
  /** Behind the pace by the larger of `paceNear` and `paceSpread` / √pace is still green: counts scatter. */
  paceNear: fraction,
  paceSpread: z.number().min(0),
  /** Behind the pace by the larger of `paceFar` and `paceTwice` times the green one is yellow. */
  paceFar: fraction,
  paceTwice: z.number().min(1),
  /** Days before a deadline from which an unanswered asking shows. */
  lastDays: z.int().min(0),
});
export type Tolerances = z.infer<typeof tolerances>;

const defaults: Tolerances = {
  short: 0.1,
  near: 0.1,
  far: 0.2,
  paceFrom: 10,
  paceNear: 0.1,
  paceSpread: 2,
  paceFar: 0.4,
  paceTwice: 2,
  lastDays: 7,
};

/** The tolerances of an agreement: its own where its rules name them. */
export function tolerancesOf(own: Partial<Tolerances> | undefined): Tolerances {
  return { ...defaults, ...own };
}
