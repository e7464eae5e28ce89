import { addRemark } from '../flows/add-remark.ts';
import { openDigest } from '../flows/open-digest.ts';
import { messages } from '../messages/messages.ts';
import type { Pressed } from './press.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** The Save under the head's own sentence: the digest with it, or with what was typed and why it did not go in. */
export async function remarkFromCard(
  { ports, cards }: Parts,
  { agreement, person, language }: AgreementTurn,
  { quarter, remark: text }: Extract<Pressed, { verb: 'remark' }>,
): Promise<Reply> {
  const { remark } = messages[language];
  const { id } = agreement.signed;
  const is = await addRemark(ports, id, person, { quarter, text });
  if (is === 'not-allowed') return remark.onlyHead;
  if (is === 'past') return remark.past;
  const digest = await openDigest(ports, id, person, quarter);
  return typeof digest === 'string' ? remark.past : cards.digest(digest, language, { is, typed: text });
}
