import type { TurnContext } from 'botbuilder';
import type { Timer } from '../flows/pace.ts';
import { backOff } from '../flows/pauses.ts';
import { endingOf, throttlingOf } from './delivery-ending.ts';
import { activityOf, type Reply } from './reply.ts';
import type { Parts } from './turn.ts';

/**
 * Milliseconds from the first reply of a turn within which one may be sent again, with what the sending takes: when a
 * turn has taken fifteen seconds, Teams hands in its activity again.
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
  const until = timer.now() + longestWait;
  try {
    for (const reply of replies) await send(timer, context, reply, until);
  } catch (error) {
    ports.log('reply-failed', { activity: context.activity.id, error: String(error) });
  }
}

/**
 * Sends one reply, and again after a pause while Teams takes none. What it may have taken is never sent twice. Throws
 * when it may have arrived, was refused, or would have to wait beyond `until`.
 *
 * @param until by the timer
 */
async function send(timer: Timer, context: TurnContext, reply: Reply, until: number): Promise<void> {
  for (let pauses = 1; ; pauses += 1) {
    try {
      await context.sendActivity(activityOf(reply));
      return;
    } catch (error) {
      const { retryAfter } = throttlingOf(error) ?? {};
      const pause = retryAfter === undefined ? backOff(pauses, timer.random()) : retryAfter * 1000;
      if (endingOf(error) !== 'not-sent' || timer.now() + pause > until) throw error;
      await timer.wait(pause, new AbortController().signal);
    }
  }
}
