import type { Activity, CloudAdapter, ConversationReference } from 'botbuilder';
import type { Card } from '../cards/card.ts';
import type { Person } from '../domain/person.ts';
import type { Notice } from '../domain/reminders/notice.ts';
import type { Delivered, Log, Prepare } from '../flows/ports.ts';
import { endingOf, throttlingOf } from './delivery-ending.ts';
import { referenceOf } from './person-of.ts';
import { activityOf } from './reply.ts';

/** Makes notices into messages that go through Teams once: what becomes of one that failed is the sender's to decide. */
export function preparing(
  adapter: CloudAdapter,
  botId: string,
  cardFor: (person: Person, notice: Notice, meantFor?: Person) => Card,
  log: Log,
): Prepare {
  return async (person, notice, meantFor) => {
    const activity = activityOf(cardFor(person, notice, meantFor));
    const send = async (): Promise<Delivered> => {
      if (person.address === undefined) return { ended: 'unreachable' };
      const failure = await failureOf(adapter, botId, referenceOf(person.address), activity);
      if (failure === undefined) return { ended: 'sent' };
      const ended = endingOf(failure.error);
      const throttled = throttlingOf(failure.error);
      log('delivery-failed', {
        person: person.id,
        kind: notice.kind,
        ending: ended,
        error: `${failure.error}`,
      });
      return { ended, ...(throttled && { throttled }) };
    };
    return { claim: 'claimed', send };
  };
}

/** Sends one activity; undefined when Teams has taken it. */
async function failureOf(
  adapter: CloudAdapter,
  botId: string,
  to: Partial<ConversationReference>,
  activity: Partial<Activity>,
): Promise<{ readonly error: unknown } | undefined> {
  let failure: { readonly error: unknown } | undefined;
  try {
    await adapter.continueConversationAsync(botId, to, async (context) => {
      // An error that left here would have the adapter apologise, which is a second message.
      await context.sendActivity(activity).catch((error: unknown) => {
        failure = { error };
      });
    });
  } catch (error) {
    return { error };
  }
  return failure;
}
