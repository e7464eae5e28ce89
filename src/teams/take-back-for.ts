import type { Agreement } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import { type Handed, handedLast } from '../domain/handed.ts';
import { known, rowOf } from '../domain/known.ts';
import { mayGive } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import type { Word } from '../domain/undo.ts';
import { takeBack } from '../flows/take-back.ts';
import { messages } from '../messages/messages.ts';
import { titlesOf } from '../messages/row-name.ts';
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
  const handed = row === undefined ? handedLast(agreement, person) : undefined;
  const today = dayOf(ports.clock.now(), agreement.signed.timeZone);
  // What was done last is meant, but by an older giving no form that has been opened since and not saved.
  if (handed !== undefined && (!isUnsaved || handed.on === today))
    return handedIn({ ports }, turn, handed, taken === 'nothing' ? undefined : taken.word);
  return taken === 'nothing' ? undo.nothing : cards.undo({ ...taken, isUnsaved }, language);
}

/** Whose a row is, is changed by giving it again: says with which words. */
function handedIn(
  { ports }: Pick<Parts, 'ports'>,
  { agreement, person, language }: AgreementTurn,
  handed: Handed,
  before: Word | undefined,
): Reply {
  const present = known(agreement, ports.clock.now());
  const rows = handed.rows.map((id) => rowOf(present.rows, id));
  const isTheirs = rows.every((row) => mayGive(present, row, person, ports.admins));
  return messages[language].undo.handed({
    how: handed.how === 'given' && !isTheirs ? 'given-away' : handed.how,
    titles: titlesOf(rows, language),
    rows: handed.rows,
    before: before?.events[0]?.indicator,
  });
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
