import type { Day } from '../domain/day.ts';
import type { Due } from '../domain/due.ts';
import type { NamedDays } from '../domain/named-days.ts';
import type { Whoses } from './answer-words.ts';

/** The words of what is due within some days. */
export type DueWords = {
  /** How many targets have their day within the days asked, and when the first of them is. */
  readonly heading: (due: {
    readonly during: NamedDays;
    /** The days have gone by. */
    readonly isPast: boolean;
    readonly whose: Whoses;
    readonly rows: number;
    readonly first: Due | undefined;
    /** All of them have that day. */
    readonly areOneDay: boolean;
  }) => string;
  /** After a time without any: what is due first after it. */
  readonly next: (due: Due, today: Day, names: readonly string[]) => string;
};
