import type { SentQuestion } from '../domain/reminders/sent-messages.ts';
import { openSent } from '../flows/open-sent.ts';
import { messages } from '../messages/messages.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

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
