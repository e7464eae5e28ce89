import { setTimeout } from 'node:timers/promises';
import type { Moment } from './domain/day.ts';
import type { Timer } from './flows/pace.ts';
import type { Clock } from './flows/ports.ts';

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** Milliseconds that a clock may be set back by and is waited for. */
const longestWait = 60 * 60_000;

/**
 * A clock that stands still while another one, which was set back, catches up: what has been told just now stays
 * told, since an agreement is known as it was at a moment. One that is set back by more than an hour was wrong before,
 * and is followed.
 */
export function steadyClock(clock: Clock): Clock {
  let latest = clock.now();
  return {
    now: () => {
      const now = clock.now();
      const behind = Date.parse(latest) - Date.parse(now);
      if (behind < 0 || behind > longestWait) latest = now;
      return latest;
    },
  };
}

/** A clock that stands still until it is moved, and never goes back. */
export interface SimulatedClock extends Clock {
  moveTo(moment: Moment): Promise<void>;
}

/**
 * @param start where the clock stands
 * @param keep writes each move to disk before it holds, so that a restart goes on from there
 */
export function simulatedClock(start: Moment, keep: (moment: Moment) => Promise<void>): SimulatedClock {
  let now = start;
  return {
    now: () => now,
    moveTo: async (moment) => {
      if (moment < now) throw new Error(`The clock cannot go back from ${now} to ${moment}`);
      await keep(moment);
      now = moment;
    },
  };
}

/** Time as it passes, whatever a simulated clock says: for rates and pauses. */
export const realTime: Timer = {
  now: () => performance.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
  random: Math.random,
};

const minute = 60_000;
/** Milliseconds that what is under way has to end in when the bot stops. A claim without an ending is told as unknown. */
const lastMoment = 9_000;

/**
 * Runs `task` once a minute, one run at a time, until stopped. What is due is computed from the store at each
 * tick and never from a timer: a timer of a quarter overflows (2^31 ms is 24.8 days) and fires at once.
 */
export function everyMinute(
  task: () => Promise<void>,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(task).catch(failed);
  }, minute);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      const given = new AbortController();
      await Promise.race([running, realTime.wait(lastMoment, given.signal)]);
      given.abort();
    },
  };
}
