import type { CardInput } from '../cards/card-input.ts';
import { assignFromCard } from './give-rows.ts';
import { remarkFromCard } from './remark-for.ts';
import type { Reply } from './reply.ts';
import { save } from './save.ts';
import { takeBackFromCard } from './take-back-for.ts';
import type { Parts, Turn } from './turn.ts';

/** What becomes of a card whose button was pressed. */
export function answerCard(parts: Parts, turn: Turn, input: CardInput | undefined): Promise<Reply> {
  if (input?.verb === 'assign') return assignFromCard(parts, turn, input);
  if (input?.verb === 'remark') return remarkFromCard(parts, turn, input);
  return input?.verb === 'undo' ? takeBackFromCard(parts, turn, input) : save(parts, turn, input);
}
