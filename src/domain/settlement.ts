import { settlementDay } from './calendar.ts';
import type { Day } from './day.ts';
import type { Known } from './known.ts';
import { statusOfRow } from './status/status.ts';

/** Whether reports about the year no longer count: from then on its head decides (section 6 of the design). */
export function isSettled({ signed }: Pick<Known, 'signed'>, day: Day): boolean {
  return day > settlementDay(signed);
}

/**
 * The rows that wait for a decision: of some nobody has given a word, and the signed table never says red for
 * silence, not even of a deadline; others need a person's judgement.
 */
export function undecided(known: Known, day: Day): readonly string[] {
  return [...known.rows.values()]
    .filter((row) => {
      const { group, colour, reason } = statusOfRow(known, row, day);
      return group === 'no-word' || (colour === 'none' && reason.code !== 'decided');
    })
    .map(({ indicator }) => indicator.id);
}

/** The year is settled and every row has a colour: nothing of it changes any more. */
export function isFrozen(known: Known, day: Day): boolean {
  return isSettled(known, day) && undecided(known, day).length === 0;
}
