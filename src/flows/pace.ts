/** What a pace needs of the world: real time in milliseconds, waiting that can be cut short, and a number in [0, 1). */
export type Timer = {
  readonly now: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
};

/** When the next message may leave. */
export type Pace = {
  /** Resolves when a message may leave; with false when the rest has to be left for a later pass. */
  turn(): Promise<boolean>;
  /** Teams took a message. */
  took(): void;
  /** Teams asks to wait, for so many seconds if it says so: nobody is sent anything meanwhile. */
  throttled(retryAfter?: number): void;
  /** Nothing more leaves: what waits is left. */
  stop(): void;
};

/**
 * Messages a second in all. Teams allows a bot 50 a second in a tenant, an older page of its says 30; and 7 in one
 * conversation, of which the one message a person a day takes one.
 */
const mostASecond = 25;
const second = 1000;
/** Milliseconds after which a pass does not wait for its turn: the next pass, a minute later, knows better what is due. */
const longestWait = 60 * second;
/** Milliseconds of the longest pause that is taken without being told to. */
const longestPause = 5 * 60 * second;

/** A pace within Teams' limits, that holds back when Teams says so. */
export function paceOf(timer: Timer): Pace {
  const stopping = new AbortController();
  let sent: readonly number[] = [];
  let heldUntil = 0;
  let throttledInARow = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const mayLeaveAt = (now: number) => {
    sent = sent.filter((at) => at > now - second);
    const first = sent.length < mostASecond ? now : (sent[0] ?? now) + second;
    return Math.max(first, heldUntil);
  };
  const next = async (): Promise<boolean> => {
    for (;;) {
      const now = timer.now();
      const wait = mayLeaveAt(now) - now;
      if (stopping.signal.aborted || wait > longestWait) return false;
      if (wait <= 0) {
        sent = [...sent, now];
        return true;
      }
      await timer.wait(wait, stopping.signal);
    }
  };
  return {
    turn: () => {
      const turn = queue.then(next);
      queue = turn;
      return turn;
    },
    took: () => {
      throttledInARow = 0;
    },
    throttled: (retryAfter) => {
      const pause = retryAfter === undefined ? backOff(throttledInARow, timer.random()) : retryAfter * second;
      throttledInARow += 1;
      heldUntil = Math.max(heldUntil, timer.now() + pause);
    },
    stop: () => stopping.abort(),
  };
}

/** Two seconds, four, eight … give or take a fifth, so that many bots do not come back at once. */
function backOff(times: number, random: number): number {
  return Math.min(2 ** (times + 1) * second, longestPause) * (0.8 + 0.4 * random);
}

/** No pace at all: for what is simulated. */
export const atOnce: Pace = { turn: async () => true, took: () => {}, throttled: () => {}, stop: () => {} };
