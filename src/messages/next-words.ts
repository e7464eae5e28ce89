import type { TurnsTo } from '../domain/coming.ts';
import type { Day } from '../domain/day.ts';
import type { Due } from '../domain/due.ts';
import type { Whoses } from './answer-words.ts';

/** What is said of the days to come. */
export type NextWords = {
  /** Rows that turn on a day: "1.4. Koha ja Aunela menevät punaiselle, ellei kukaan kirjaa niitä." */
  readonly turning: (day: Day, to: TurnsTo, names: readonly string[]) => string;
  /** No colour turns by itself up to a day. */
  readonly nothing: (until: Day, whose: Whoses) => string;
  /** The rows that are asked about, when they are more than are named. */
  readonly many: (rows: number) => string;
  /** Which target has its day next. */
  readonly deadline: (due: Due, names: readonly string[]) => string;
  /** When everybody is asked next. */
  readonly asks: (day: Day) => string;
  readonly digest: (day: Day) => string;
};

/** More rows than these are counted instead of named: a sentence is to be taken in at a glance. */
export const mostNames = 4;
