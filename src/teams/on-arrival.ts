import type { TurnContext } from 'botbuilder';
import { greet } from '../flows/greet.ts';
import { messages } from '../messages/messages.ts';
import { contactOf, isPersonal } from './person-of.ts';
import { sendAll } from './send-all.ts';
import { type Parts, turnOf } from './turn.ts';

/**
 * The bot has come into a chat. Someone met for the first time is welcomed, once; a client that opens the chat
 * again only renews how to reach them.
 */
export async function onArrival(parts: Parts, context: TurnContext): Promise<void> {
  const contact = contactOf(context.activity);
  if (contact === undefined || !isPersonal(context.activity)) return;
  const isNew = (await parts.ports.store.people.get(contact.id)) === undefined;
  const turn = await turnOf(parts, context, '');
  if (!isNew || turn === undefined) return;
  const { agreement, person, language } = turn;
  const welcome =
    agreement === undefined
      ? messages[language].chat.noAgreement
      : parts.cards.welcome(greet(parts.ports, agreement, person), language);
  await sendAll(parts, context, [welcome]);
}
