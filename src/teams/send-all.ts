import type { TurnContext } from 'botbuilder';
import { backOff, type Timer } from '../flows/pace.ts';
import { endingOf, throttlingOf } from './delivery-ending.ts';
import { activityOf, type Reply } from './reply.ts';
import type { Parts } from './turn.ts';

/**
 * Milliseconds that a turn may wait in all for Teams to take its replies: when a turn has taken fifteen seconds,
 * Teams hands in its activity again.
 */
const longestWait = 8_000;

/**
 * Sends what a turn answers. By now what was asked for has been done and stored: a reply that is lost is logged,
 * and must not be called a failure of it.
 */
export async function sendAll(
  { ports, timer }: Pick<Parts, 'ports' | 'timer'>,
  context: TurnContext,
  replies: readonly Reply[],
): Promise<void> {
  let left = longestWait;
  try {
    for (const reply of replies) left -= await send(timer, context, reply, left);
  } catch (error) {
    ports.log('reply-failed', { activity: context.activity.id, error: String(error) });
  }
}

/**
 * Sends one reply, and again after a pause while Teams takes none. What it may have taken is never sent twice.
 *
 * @returns milliseconds waited. Throws when it may have arrived, was refused, or would take longer than `most`.
 */
async function send(timer: Timer, context: TurnContext, reply: Reply, most: number): Promise<number> {
  for (let waited = 0, pauses = 1; ; pauses += 1) {
    try {
      await context.sendActivity(activityOf(reply));
      return waited;
    } catch (error) {
      const { retryAfter } = throttlingOf(error) ?? {};
      const pause = retryAfter === undefined ? backOff(pauses, timer.random()) : retryAfter * 1000;
      if (endingOf(error) !== 'not-sent' || waited + pause > most) throw error;
      await timer.wait(pause, new AbortController().signal);
      waited += pause;
    }
  }
}
