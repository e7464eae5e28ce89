import type { SignedAgreement } from '../agreement.ts';
import { addDays, dayOf, settlementDay } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import { startOf } from './sending-start.ts';

/**
 * Days on which a manager lets nothing go out, both ends included; colours go on, for they follow the calendar. What is
 * due from `moves` on is due after it instead, as after the quiet weeks: what went out on the morning of the day on
 * which the pause was asked for is not due a second time.
 */
export type Pause = { readonly from: Day; readonly moves: Day; readonly until: Day };

/** A pause asked for at a moment. */
export function pauseOf(at: Moment, until: Day, timeZone: string): Pause {
  const from = dayOf(at, timeZone);
  return { from, moves: at < startOf(from, timeZone) ? from : addDays(from, 1), until };
}

/** Whether a day is within one of the pauses, on which nothing goes out. */
export function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(({ from, until }) => from <= day && day <= until);
}

/** The pause after which it is due instead, what would be due on a day. */
export function pauseMoving(pauses: readonly Pause[], day: Day): Pause | undefined {
  return pauses.find(({ moves, until }) => moves <= day && day <= until);
}

/** Days after settlement to which a pause may last: more is a slip of the pen, such as in the year. */
const longestAfterSettlement = 30;

/** The last day to which messages about an agreement can be paused. */
export function longestPause(signed: SignedAgreement): Day {
  return addDays(settlementDay(signed), longestAfterSettlement);
}

/** Pauses after a new one from a day on, in whose favour one that still runs ends: the last word counts. */
export function pausedFrom(pauses: readonly Pause[], pause: Pause): readonly Pause[] {
  const moves = pauseMoving(pauses, pause.from) === undefined ? pause.moves : pause.from;
  return [...resumedOn(pauses, pause.from), { ...pause, moves }];
}

/** Pauses as they are when messages go out again from a day on; the days that have been stay paused. */
export function resumedOn(pauses: readonly Pause[], day: Day): readonly Pause[] {
  return pauses.flatMap((pause) => {
    if (pause.until < day) return [pause];
    return pause.from < day ? [{ ...pause, until: addDays(day, -1) }] : [];
  });
}

/** Tells pauses apart, for what is worked out from them once. */
export function keyOf(pauses: readonly Pause[]): string {
  return pauses.map(({ moves, until }) => `${moves} ${until}`).join();
}
