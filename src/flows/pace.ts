import { pausesOf, refusalsOf } from './pauses.ts';
import { type Limit, windowsOf, windowsOfEach } from './windows.ts';

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
  /** Teams definitely did not take it, for a reason of this one chat, which is left alone for longer and longer. */
  refused(): void;
};

/** When the next message may leave. */
export type Pace = {
  /**
   * Resolves when a message may leave; with undefined when it has to be left for a later pass.
   *
   * @param chat whose chat it goes into: the id of a person
   */
  turn(chat: string): Promise<Leave | undefined>;
  /**
   * An answer leaves now. It waits for nothing, for somebody is waiting for it; what the bot sends by itself makes room
   * for it.
   *
   * @param chat the id of a person, of another chat any name of its own
   */
  answered(chat: string): void;
  /** A question to Teams leaves now, as who somebody is: no message, but one more of all that it takes in a second. */
  asked(): void;
  /** Nothing more leaves: what waits is left. */
  stop(): void;
};

const second = 1000;
/**
 * Teams' limits on what a bot sends: into one chat, and in all its chats in a tenant, for which an older page says 30
 * ("Optimize your bot with rate limiting in Teams").
 */
const teamsLimits = {
  inOneChat: [
    { most: 7, within: second },
    { most: 8, within: 2 * second },
    { most: 60, within: 30 * second },
    { most: 1800, within: 3600 * second },
  ],
  inAll: [{ most: 50, within: second }],
};
/** The bot sends nothing by itself once half of a limit is used: its answers, which do not wait, find the other half. */
const halfOf = (limits: readonly Limit[]) =>
  limits.map(({ most, within }) => ({ most: Math.floor(most / 2), within }));
/** Milliseconds after which a pass does not wait for its turn: the next pass, a minute later, knows better what is due. */
const longestWait = 60 * second;

/** A pace within Teams' limits, that holds back when Teams says so. */
export function paceOf(timer: Timer): Pace {
  const stopping = new AbortController();
  const inAll = windowsOf(halfOf(teamsLimits.inAll));
  const inChat = windowsOfEach(halfOf(teamsLimits.inOneChat));
  const pauses = pausesOf(timer);
  const refusals = refusalsOf(timer);
  const windowsFor = (chat: string, now: number) => [inAll, inChat(chat, now)];
  return {
    turn: async (chat) => {
      for (;;) {
        const now = timer.now();
        const windows = windowsFor(chat, now);
        const free = windows.map((each) => each.freeAt(now));
        const wait = Math.max(pauses.heldUntil(), refusals.heldUntil(chat), ...free) - now;
        if (stopping.signal.aborted || wait > longestWait) return undefined;
        if (wait <= 0) {
          for (const each of windows) each.add(now);
          const { took, throttled } = pauses.leave();
          return {
            took: () => {
              took();
              refusals.end(chat);
            },
            throttled,
            refused: () => refusals.add(chat),
          };
        }
        await timer.wait(wait, stopping.signal);
      }
    },
    answered: (chat) => {
      const now = timer.now();
      for (const each of windowsFor(chat, now)) each.add(now);
    },
    asked: () => inAll.add(timer.now()),
    stop: () => stopping.abort(),
  };
}

/** No pace at all: for what is simulated. */
export const atOnce: Pace = {
  turn: async () => ({ took: () => {}, throttled: () => undefined, refused: () => {} }),
  answered: () => {},
  asked: () => {},
  stop: () => {},
};
