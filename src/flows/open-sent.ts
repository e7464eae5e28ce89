import { addDays, dayOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { known } from '../domain/known.ts';
import { isHead, isManager } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { lastRound } from '../domain/reminders/rounds.ts';
import { type SentMessage, sentMessages } from '../domain/reminders/sent-messages.ts';
import { UnknownAgreementError } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** What was sent since the quarter that ended last, to whom and why; names are for the head. */
export type SentSince = {
  readonly since: Day;
  readonly sent: readonly SentMessage[];
  readonly isNamed: boolean;
  /** To the asker alone. */
  readonly isMine: boolean;
};

/** What was sent to the asker, or for managers to everyone. Throws `UnknownAgreementError`. */
export async function openSent(
  { store, clock, admins }: Ports,
  agreement: string,
  person: Person,
  whose: 'mine' | 'everyone',
): Promise<SentSince | 'not-allowed'> {
  const present = await store.agreements.get(agreement);
  if (present === undefined) throw new UnknownAgreementError(agreement);
  const all = known(present, clock.now());
  const isMine = whose === 'mine';
  if (!isMine && !isManager(all, person, admins)) return 'not-allowed';
  const today = dayOf(clock.now(), present.signed.timeZone);
  const since = addDays(lastRound(all, today)?.asOf ?? `${present.signed.year - 1}-12-31`, 1);
  const people = await store.people.list();
  const to = isMine ? people.filter(({ id }) => id === person.id) : people;
  const sent = sentMessages(all, to, since);
  return { since, sent, isNamed: !isMine && isHead(all, person, admins), isMine };
}
