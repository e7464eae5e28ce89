import type { CardInput } from '../cards/card-input.ts';
import { addRemark } from '../flows/add-remark.ts';
import { openDigest } from '../flows/open-digest.ts';
import { messages } from '../messages/messages.ts';
import type { Reply } from './reply.ts';
import type { Parts, Turn } from './turn.ts';

/** The Save under the head's own sentence: the digest with it, or with what was typed and why it did not go in. */
export async function remarkFromCard(
  { ports, cards }: Parts,
  { person, language, isPrivate }: Turn,
  { agreement: id, quarter, remark: text }: Extract<CardInput, { verb: 'remark' }>,
): Promise<Reply> {
  const { chat, remark } = messages[language];
  if ((await ports.store.agreements.get(id)) === undefined) return chat.oldCard;
  if (!isPrivate) return chat.onlyInPrivate;
  const is = await addRemark(ports, id, person, { quarter, text });
  if (is === 'not-allowed') return remark.onlyHead;
  if (is === 'past') return remark.past;
  const digest = await openDigest(ports, id, person, quarter);
  return typeof digest === 'string' ? remark.past : cards.digest(digest, language, { is, typed: text });
}
