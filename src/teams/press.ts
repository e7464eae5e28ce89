import type { CardInput } from '../cards/card-input.ts';
import { messages } from '../messages/messages.ts';
import { answerTo } from './answer-to.ts';
import { assignFromCard, giveFromButton } from './give-rows.ts';
import { remarkFromCard } from './remark-for.ts';
import type { Reply } from './reply.ts';
import { save } from './save.ts';
import { sentFor } from './sent-for.ts';
import { takeBackFromCard } from './take-back-for.ts';
import type { Parts, Turn } from './turn.ts';

/** What a card's button carries, but for one that says words for the person. */
export type Pressed = Exclude<CardInput, { verb: 'say' }>;

/**
 * What becomes of a button that was pressed: it is of the agreement that its card names, and who presses it gets what
 * they may have, as things stand now. Undefined is a card that cannot be read.
 */
export async function press(
  parts: Parts,
  turn: Turn,
  pressed: Pressed | undefined,
): Promise<readonly Reply[]> {
  const { chat } = messages[turn.language];
  const agreement = pressed && (await parts.ports.store.agreements.get(pressed.agreement));
  if (pressed === undefined || agreement === undefined) return [chat.oldCard];
  const about = { ...turn, agreement };
  // A list goes on anywhere; the others name people or quote them.
  if (pressed.verb === 'rest') return [await answerTo(parts, about, pressed.question, pressed.page)];
  if (!turn.isPrivate) return [chat.onlyInPrivate];
  switch (pressed.verb) {
    case 'check-in':
      return [await save(parts, about, pressed)];
    case 'assign':
      return [await assignFromCard(parts, about, pressed)];
    case 'remark':
      return [await remarkFromCard(parts, about, pressed)];
    case 'undo':
      return [await takeBackFromCard(parts, about, pressed.word)];
    case 'sent':
      return [await sentFor(parts, about, pressed.question, pressed.page)];
    case 'give':
      return giveFromButton(parts, about, pressed.rows);
  }
}
