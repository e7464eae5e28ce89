/** What a pace needs of the world: real time in milliseconds, waiting that can be cut short, and a number in [0, 1). */
export type Timer = {
  readonly now: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
};

/** Leave for one message to go, to which Teams' answer to that message is told. */
export type Leave = {
  /** Teams took it. */
  took(): void;
  /**
   * Teams asks to wait, for so many seconds if it says so: nobody is sent anything meanwhile. Several that were
   * under way together are told to wait together, and that is one pause.
   *
   * @returns milliseconds of the pause that this answer begins; undefined when an earlier answer has begun it
   */
  throttled(retryAfter?: number): number | undefined;
};

/** When the next message may leave. */
export type Pace = {
  /** Resolves when a message may leave; with undefined when the rest has to be left for a later pass. */
  turn(): Promise<Leave | undefined>;
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
  let pauses = 0;
  let pausesInARow = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const mayLeaveAt = (now: number) => {
    sent = sent.filter((at) => at > now - second);
    const first = sent.length < mostASecond ? now : (sent[0] ?? now) + second;
    return Math.max(first, heldUntil);
  };
  const leave = (): Leave => {
    const pausesBefore = pauses;
    const isOfThisPause = () => pauses > pausesBefore;
    return {
      took: () => {
        if (!isOfThisPause()) pausesInARow = 0;
      },
      throttled: (retryAfter) => {
        const begins = !isOfThisPause();
        if (begins) {
          pauses += 1;
          pausesInARow += 1;
        } else if (retryAfter === undefined) return undefined;
        const pause = retryAfter === undefined ? backOff(pausesInARow, timer.random()) : retryAfter * second;
        heldUntil = Math.max(heldUntil, timer.now() + pause);
        return begins ? pause : undefined;
      },
    };
  };
  const next = async (): Promise<Leave | undefined> => {
    for (;;) {
      const now = timer.now();
      const wait = mayLeaveAt(now) - now;
      if (stopping.signal.aborted || wait > longestWait) return undefined;
      if (wait <= 0) {
        sent = [...sent, now];
        return leave();
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
    stop: () => stopping.abort(),
  };
}

/**
 * Milliseconds to wait when Teams does not say how long: two seconds, four, eight … give or take a fifth, so that many
 * bots do not come back at once.
 *
 * @param times how many pauses there have been in a row, with this one
 * @param random a number in [0, 1)
 */
export function backOff(times: number, random: number): number {
  return Math.min(2 ** times * second, longestPause) * (0.8 + 0.4 * random);
}

/** No pace at all: for what is simulated. */
export const atOnce: Pace = {
  turn: async () => ({ took: () => {}, throttled: () => undefined }),
  stop: () => {},
};
