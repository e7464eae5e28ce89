import type { Timer } from '../../src/flows/pace.ts';

/** Time that passes only when somebody waits for it: it goes on to the earliest end of a wait. */
export function simulatedTimer(
  random: () => number = () => 0.5,
): Timer & { pass(milliseconds: number): void } {
  let now = 0;
  return {
    now: () => now,
    random,
    wait: async (milliseconds, signal) => {
      if (!signal.aborted) now = Math.max(now, now + milliseconds);
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}
