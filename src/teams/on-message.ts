import type { TurnContext } from 'botbuilder';
import { cardInput } from '../cards/card-input.ts';
import { answerCard } from './answer-card.ts';
import { giveFromButton } from './give-rows.ts';
import { noting } from './noting.ts';
import type { Reply } from './reply.ts';
import { respond } from './respond.ts';
import { restOf } from './rest-of.ts';
import { sendAll } from './send-all.ts';
import { sentFromButton } from './sent-for.ts';
import { type Parts, turnOf } from './turn.ts';

/** A message: words, or a button that says words for the person, or a form from a client without invokes. */
export async function onMessage(parts: Parts, context: TurnContext): Promise<void> {
  await sendAll(parts, context, await repliesTo(parts, context));
}

async function repliesTo(parts: Parts, context: TurnContext): Promise<readonly Reply[]> {
  const { text, value } = context.activity;
  const words = { verb: 'say' as const, text: text ?? '' };
  const form = value === undefined || value === null ? words : cardInput(value);
  // A client may put data of its own beside what someone wrote.
  const input = form ?? (text ? words : undefined);
  const turn = await turnOf(parts, context, input?.verb === 'say' ? input.text : '');
  if (turn === undefined) return [];
  const noted = noting(parts, context);
  if (input?.verb === 'say') return respond(noted, turn);
  if (input?.verb === 'rest') return [await restOf(noted, turn, input)];
  if (input?.verb === 'sent') return [await sentFromButton(noted, turn, input)];
  if (input?.verb === 'give') return giveFromButton(noted, turn, input);
  return [await answerCard(noted, turn, input)];
}
