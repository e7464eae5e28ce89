import type { CardInput } from '../cards/card-input.ts';
import { assignFromCard } from './give-rows.ts';
import type { Reply } from './reply.ts';
import { save } from './save.ts';
import type { Parts, Turn } from './turn.ts';

/** What becomes of a card whose button was pressed. */
export function answerCard(parts: Parts, turn: Turn, input: CardInput | undefined): Promise<Reply> {
  return input?.verb === 'assign' ? assignFromCard(parts, turn, input) : save(parts, turn, input);
}
