import type { CardInput } from '../cards/card-input.ts';
import { messages } from '../messages/messages.ts';
import { answerTo } from './answer-to.ts';
import type { Reply } from './reply.ts';
import type { Parts, Turn } from './turn.ts';

/** What did not fit on a list: its question is asked again, by whoever presses the button, as things stand now. */
export async function restOf(
  parts: Parts,
  turn: Turn,
  { agreement: id, question, page }: Extract<CardInput, { verb: 'rest' }>,
): Promise<Reply> {
  const agreement = await parts.ports.store.agreements.get(id);
  if (agreement === undefined) return messages[turn.language].chat.oldCard;
  return answerTo(parts, { ...turn, agreement }, question, page);
}
