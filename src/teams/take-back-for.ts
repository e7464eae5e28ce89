import type { Agreement } from '../domain/agreement.ts';
import type { Person } from '../domain/person.ts';
import { takeBack } from '../flows/take-back.ts';
import { messages } from '../messages/messages.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/**
 * Takes back what someone said last, in all or of one row; what is older than today, or not what they have just typed,
 * is named first.
 */
export async function takeBackFor(
  { ports, cards, talks }: Parts,
  turn: AgreementTurn,
  row: string | undefined,
): Promise<Reply> {
  const { agreement, person, language, isPrivate, talk, message } = turn;
  const { chat, decide, undo } = messages[language];
  if (!isPrivate) return chat.onlyInPrivate;
  const { id } = agreement.signed;
  const form = talks.opened(talk);
  const isUnsaved = form?.agreement === id && !hasSaidSince(agreement, person, form.events);
  const taken = await takeBack(ports, id, person, { row, isUnsaved, message });
  if (taken === 'frozen') return decide.frozen;
  if (taken === 'settled') return undo.tooLate;
  return taken === 'nothing' ? undo.nothing : cards.undo({ ...taken, isUnsaved }, language);
}

/** Whoever has saved or decided something after a form was opened takes back that. */
function hasSaidSince({ events }: Agreement, { id }: Person, before: number): boolean {
  return events
    .slice(before)
    .some(({ kind, by }) => by === id && (kind === 'checked-in' || kind === 'decided'));
}

/** The button under what was named: it takes back that and nothing newer. */
export async function takeBackFromCard(
  { ports, cards }: Parts,
  { agreement, person, language }: AgreementTurn,
  word: number,
): Promise<Reply> {
  const { decide, undo } = messages[language];
  const taken = await takeBack(ports, agreement.signed.id, person, { which: word });
  if (taken === 'frozen') return cards.text(decide.frozen, language);
  if (taken === 'settled') return cards.text(undo.tooLate, language);
  if (taken === 'nothing') return cards.text(undo.already, language);
  return cards.undo({ ...taken, isUnsaved: false }, language);
}
