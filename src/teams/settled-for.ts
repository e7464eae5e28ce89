import { dayOf } from '../domain/calendar.ts';
import { known } from '../domain/known.ts';
import { closedFor } from '../domain/settlement.ts';
import { messages } from '../messages/messages.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/**
 * Why nothing can be reported of a year that is settled, and who can still decide: the way on for whoever asks.
 *
 * @param indicator the row in question, if it is one
 */
export async function settledFor(
  { ports: { store, clock, admins } }: Pick<Parts, 'ports'>,
  { agreement, person, language, isPrivate }: AgreementTurn,
  indicator?: string,
): Promise<string> {
  const now = clock.now();
  const today = dayOf(now, agreement.signed.timeZone);
  // Names are not for groups.
  const people = isPrivate ? await store.people.list() : [];
  const closed = closedFor(known(agreement, now), today, { asker: person, admins, people });
  if (closed === undefined) throw new Error(`${agreement.signed.id} still takes reports`);
  return messages[language].decide.closed(closed, indicator);
}
