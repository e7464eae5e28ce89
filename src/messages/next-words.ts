import type { TurnsTo } from '../domain/coming.ts';
import type { Day } from '../domain/day.ts';

/** What is said of the days to come. */
export type NextWords = {
  /** Rows that turn on a day: "1.4. Koha ja Aunela menevät punaiselle, ellei kukaan kirjaa niitä." */
  readonly turning: (day: Day, to: TurnsTo, names: readonly string[]) => string;
  /** No colour turns by itself up to a day. */
  readonly nothing: (until: Day, whose: 'everyone' | 'mine' | 'some') => string;
  readonly digest: (day: Day) => string;
};

/** More rows than these are counted instead of named: a sentence is to be taken in at a glance. */
export const mostNames = 4;
