import { addDays } from '../calendar.ts';
import type { Day } from '../day.ts';

/** Days on which a manager lets nothing go out, both ends included; colours go on (section 6 of the design). */
export type Pause = { readonly from: Day; readonly until: Day };

export function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(({ from, until }) => from <= day && day <= until);
}

/** Pauses after a new one from a day on, in whose favour one that still runs ends: the last word counts. */
export function pausedFrom(pauses: readonly Pause[], { from, until }: Pause): readonly Pause[] {
  return [...resumedOn(pauses, from), { from, until }];
}

/** Pauses as they are when messages go out again from a day on; the days that have been stay paused. */
export function resumedOn(pauses: readonly Pause[], day: Day): readonly Pause[] {
  return pauses.flatMap(({ from, until }) => {
    if (until < day) return [{ from, until }];
    return from < day ? [{ from, until: addDays(day, -1) }] : [];
  });
}
