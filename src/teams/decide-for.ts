import { dayOf } from '../domain/calendar.ts';
import { known, type Row, rowOf } from '../domain/known.ts';
import { isSettled } from '../domain/settlement.ts';
import { answerKindOf } from '../domain/target.ts';
import { decideRows } from '../flows/decide-rows.ts';
import type { Intent } from '../language/intent.ts';
import { messages } from '../messages/messages.ts';
import { titlesOf } from '../messages/row-name.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** A manager's word on rows; without a reason it is asked for, since the signed table shows it. */
export async function decideFor(
  { ports, cards }: Parts,
  { agreement, person, language, isPrivate, message }: AgreementTurn,
  { indicators, colour, why }: Extract<Intent, { kind: 'decide' }>,
): Promise<Reply> {
  const { chat, decide } = messages[language];
  if (!isPrivate) return chat.onlyInPrivate;
  if (why === '') return decide.needsReason(indicators, colour);
  const { id } = agreement.signed;
  const decided = await decideRows(ports, id, person, { indicators, colour, why, message });
  if (decided === 'not-allowed') return decide.onlyManagers;
  if (decided === 'frozen') return decide.frozen;
  const { rows } = known(agreement, ports.clock.now());
  const named = indicators.map((each) => rowOf(rows, each));
  const titles = titlesOf(named, language);
  if (decided.left.length === 0) {
    const isOpen = !isSettled(agreement, dayOf(ports.clock.now(), agreement.signed.timeZone));
    const asked = isOpen && colour !== 'ruled' ? named : [];
    return [
      decide.decided(titles, colour),
      ...(asked.some(isChosen) ? [decide.statusIsNotAsked] : []),
      ...(asked.every(isChosen) ? [] : [decide.numberIsAsked]),
    ].join(' ');
  }
  return cards.decided(
    { rows: named, colour, left: decided.left.map((each) => rowOf(rows, each)) },
    language,
  );
}

function isChosen({ target }: Row): boolean {
  return answerKindOf(target) === 'choice';
}
