import type { AdaptiveCard } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { cardInput } from '../cards/card-input.ts';
import { messages } from '../messages/messages.ts';
import { answerCard } from './answer-card.ts';
import { noting } from './noting.ts';
import { type Parts, turnOf } from './turn.ts';

/**
 * The button of a form, as an invoke: what it resolves with replaces the card in place. Everything is on disk by
 * then, since Teams shows "sent" as soon as it is answered.
 *
 * @param data what the client sent, which names rows and gives no rights
 */
export async function onSave(
  parts: Parts,
  context: TurnContext,
  data: unknown,
): Promise<AdaptiveCard | string> {
  const turn = await turnOf(parts, context, '');
  if (turn === undefined) return messages.fi.chat.oldCard;
  const reply = await answerCard(noting(parts, context), turn, cardInput(data));
  // @NOTE Cards are made from cards/*.json, whose type is AdaptiveCard in each.
  return typeof reply === 'string' ? reply : (reply.json as AdaptiveCard);
}
