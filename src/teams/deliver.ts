import type { CloudAdapter } from 'botbuilder';
import type { Card } from '../cards/card.ts';
import type { Person } from '../domain/person.ts';
import type { Notice } from '../domain/reminders/notice.ts';
import type { Deliver, Log } from '../flows/ports.ts';
import { endingOf, throttlingOf } from './delivery-ending.ts';
import { referenceOf } from './person-of.ts';
import { activityOf } from './reply.ts';

/** Sends notices through Teams, each one once: what becomes of one that failed is the sender's to decide. */
export function deliverer(
  adapter: CloudAdapter,
  botId: string,
  cardFor: (person: Person, notice: Notice, meantFor?: Person) => Card,
  log: Log,
): Deliver {
  return async (person, notice, meantFor) => {
    if (person.address === undefined) return { ended: 'unreachable' };
    const activity = activityOf(cardFor(person, notice, meantFor));
    let failure: { readonly error: unknown } | undefined;
    try {
      await adapter.continueConversationAsync(botId, referenceOf(person.address), async (context) => {
        // An error that left here would have the adapter apologise, which is a second message.
        await context.sendActivity(activity).catch((error: unknown) => {
          failure = { error };
        });
      });
    } catch (error) {
      failure = { error };
    }
    if (failure === undefined) return { ended: 'sent' };
    const ending = endingOf(failure.error);
    const throttled = throttlingOf(failure.error);
    log('delivery-failed', { person: person.id, kind: notice.kind, ending, error: `${failure.error}` });
    return { ended: ending, ...(throttled && { throttled }) };
  };
}
