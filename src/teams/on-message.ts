import type { TurnContext } from 'botbuilder';
import { cardInput } from '../cards/card-input.ts';
import { noting } from './noting.ts';
import { press } from './press.ts';
import type { Reply } from './reply.ts';
import { respond } from './respond.ts';
import { sendAll } from './send-all.ts';
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
  return input?.verb === 'say' ? respond(noted, turn) : press(noted, turn, input);
}
