import type { CardInput } from '../cards/card-input.ts';
import { recordCheckIns } from '../flows/record-check-ins.ts';
import { messages } from '../messages/messages.ts';
import type { Reply } from './reply.ts';
import type { Parts, Turn } from './turn.ts';

/** Stores a form: the card that it becomes, or a sentence when it cannot be read and nothing was stored. */
export async function save(
  { ports, cards, talks }: Parts,
  turn: Turn,
  input: CardInput | undefined,
): Promise<Reply> {
  const isKnown =
    input?.verb === 'check-in' && (await ports.store.agreements.get(input.agreement)) !== undefined;
  const { chat } = messages[turn.language];
  if (!isKnown) return chat.oldCard;
  // Its answer names people and quotes what was told.
  if (!turn.isPrivate) return chat.onlyInPrivate;
  const summary = await recordCheckIns(ports, turn.person, input);
  const [told, ...others] = summary.stored.map(({ row }) => row.indicator.id);
  // "No, 5" just after is of that row.
  if (told !== undefined && others.length === 0)
    talks.remember(
      turn.talk,
      { agreement: input.agreement, before: { kind: 'row', indicator: told }, told },
      ports.clock.now(),
    );
  return cards.summary(summary, turn.language);
}
