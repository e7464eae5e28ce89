import type { CardInput } from '../cards/card-input.ts';
import type { SentQuestion } from '../domain/reminders/sent-messages.ts';
import { openSent } from '../flows/open-sent.ts';
import { messages } from '../messages/messages.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts, Turn } from './turn.ts';

/** What was sent to whom and why, for who may know it; `page` is that of a list that goes on. */
export async function sentFor(
  { ports, cards }: Parts,
  { agreement, person, language, isPrivate }: AgreementTurn,
  question: SentQuestion,
  page = 0,
): Promise<Reply> {
  const { chat } = messages[language];
  if (!isPrivate) return chat.onlyInPrivate;
  const sent = await openSent(ports, agreement.signed.id, person, question);
  if (sent === 'not-allowed') return chat.notAllowed.digest;
  return sent === 'too-early' ? chat.oldCard : cards.sent(sent, language, page);
}

/** A button that asks for it: whoever presses it is answered, as things stand now. */
export async function sentFromButton(
  parts: Parts,
  turn: Turn,
  { agreement: id, question, page }: Extract<CardInput, { verb: 'sent' }>,
): Promise<Reply> {
  const agreement = await parts.ports.store.agreements.get(id);
  if (agreement === undefined) return messages[turn.language].chat.oldCard;
  return sentFor(parts, { ...turn, agreement }, question, page);
}
