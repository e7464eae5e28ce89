import type { Timer } from '../../src/flows/pace.ts';

/**
 * Time that passes only when somebody waits for it: once everyone else has gone as far as they get, it goes on to the
 * earliest end of a wait.
 */
export function simulatedTimer(
  random: () => number = () => 0.5,
): Timer & { pass(milliseconds: number): void } {
  let now = 0;
  let waits: readonly { readonly until: number; readonly end: () => void }[] = [];
  const goOn = () => {
    if (waits.length === 0) return;
    now = Math.max(now, Math.min(...waits.map(({ until }) => until)));
    const ended = waits.filter(({ until }) => until <= now);
    waits = waits.filter(({ until }) => until > now);
    for (const { end } of ended) end();
    setImmediate(goOn);
  };
  return {
    now: () => now,
    random,
    wait: (milliseconds, signal) =>
      new Promise((end) => {
        if (signal.aborted) return end();
        if (waits.length === 0) setImmediate(goOn);
        waits = [...waits, { until: now + milliseconds, end }];
      }),
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}
