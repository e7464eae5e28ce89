import type { TurnContext } from 'botbuilder';
import { activityOf, type Reply } from './reply.ts';
import type { Parts } from './turn.ts';

/**
 * Sends what a turn answers. By now what was asked for has been done and stored: a reply that is lost is logged,
 * and must not be called a failure of it.
 */
export async function sendAll(
  { ports }: Parts,
  context: TurnContext,
  replies: readonly Reply[],
): Promise<void> {
  try {
    for (const reply of replies) await context.sendActivity(activityOf(reply));
  } catch (error) {
    ports.log('reply-failed', { activity: context.activity.id, error: String(error) });
  }
}
