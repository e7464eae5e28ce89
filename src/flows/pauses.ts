import type { Leave, Timer } from './pace.ts';

const second = 1000;
/** Milliseconds of the longest pauses that are taken without being told to: of all messages, and of one chat. */
const longestPause = 5 * 60 * second;
const longestInChat = 60 * 60 * second;

/** The pauses that Teams asks for: nobody is sent anything in one. */
export function pausesOf(timer: Timer) {
  let heldUntil = Number.NEGATIVE_INFINITY;
  let pauses = 0;
  let pausesInARow = 0;
  const leave = (): Pick<Leave, 'took' | 'throttled'> => {
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
  return { heldUntil: () => heldUntil, leave };
}

/** The chats that took nothing when last tried: each is left alone for longer and longer. */
export function refusalsOf(timer: Timer) {
  const chats = new Map<string, { readonly heldUntil: number; readonly times: number }>();
  const heldUntil = (chat: string) => chats.get(chat)?.heldUntil ?? Number.NEGATIVE_INFINITY;
  return {
    heldUntil,
    add: (chat: string) => {
      const now = timer.now();
      // Several that were under way together are refused together, and that is once.
      if (heldUntil(chat) > now) return;
      const times = (chats.get(chat)?.times ?? 0) + 1;
      chats.set(chat, { heldUntil: now + backOff(times, timer.random(), longestInChat), times });
    },
    end: (chat: string) => void chats.delete(chat),
  };
}

/**
 * Milliseconds to wait when Teams does not say how long: two seconds, four, eight … give or take a fifth, so that many
 * bots do not come back at once.
 *
 * @param times how many pauses there have been in a row, with this one
 * @param random a number in [0, 1)
 * @param longest milliseconds beyond which it grows no more
 */
export function backOff(times: number, random: number, longest = longestPause): number {
  return Math.min(2 ** times * second, longest) * (0.8 + 0.4 * random);
}
