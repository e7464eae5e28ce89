import type { AdaptiveCard } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { cardInput } from '../cards/card-input.ts';
import { messages } from '../messages/messages.ts';
import { noting } from './noting.ts';
import { press } from './press.ts';
import { type Parts, turnOf } from './turn.ts';

/**
 * A card's button, as an invoke: what it resolves with replaces the card in place. Everything is on disk by then, since
 * Teams shows "sent" as soon as it is answered.
 *
 * @param data what the client sent, which names rows and gives no rights
 */
export async function onPress(
  parts: Parts,
  context: TurnContext,
  data: unknown,
): Promise<AdaptiveCard | string> {
  const turn = await turnOf(parts, context, '');
  if (turn === undefined) return messages.fi.chat.oldCard;
  const input = cardInput(data);
  const pressed = input?.verb === 'say' ? undefined : input;
  const [reply = messages[turn.language].chat.oldCard] = await press(noting(parts, context), turn, pressed);
  // @NOTE Cards are made from cards/*.json, whose type is AdaptiveCard in each.
  return typeof reply === 'string' ? reply : (reply.json as AdaptiveCard);
}
