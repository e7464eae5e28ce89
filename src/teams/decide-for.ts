import { known, rowOf } from '../domain/known.ts';
import { decideRow } from '../flows/decide-row.ts';
import type { Intent } from '../language/intent.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn } from './respond.ts';
import type { Parts } from './turn.ts';

/** A manager's word on a row; without a reason it is asked for, since the signed table shows it. */
export async function decideFor(
  { ports, cards }: Parts,
  { agreement, person, language, isPrivate }: AgreementTurn,
  { indicator, colour, why }: Extract<Intent, { kind: 'decide' }>,
): Promise<Reply> {
  const { chat, decide } = messages[language];
  if (!isPrivate) return chat.onlyInPrivate;
  if (why === '') return decide.needsReason(indicator);
  const { id } = agreement.signed;
  const decided = await decideRow(ports, id, person, { indicator, colour, why });
  if (decided === 'not-allowed') return decide.onlyManagers;
  if (decided === 'frozen') return decide.frozen;
  const { rows } = known(agreement, ports.clock.now());
  const row = rowOf(rows, indicator);
  if (decided.left.length === 0) return decide.decided(titleOf(row.indicator, language), colour);
  return cards.decided({ row, colour, left: decided.left.map((each) => rowOf(rows, each)) }, language);
}
