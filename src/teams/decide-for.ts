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
  { ports }: Parts,
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
  const title = titleOf(rowOf(known(agreement, ports.clock.now()).rows, indicator).indicator, language);
  return [
    decide.decided(title, colour),
    ...(decided.left.length > 0 ? [decide.left(decided.left)] : []),
  ].join(' ');
}
