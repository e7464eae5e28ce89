import type { SignedAgreement } from '../domain/agreement.ts';
import { addDays, dayOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { known } from '../domain/known.ts';
import { isHead, isManager } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { lastRound } from '../domain/reminders/rounds.ts';
import { type SentMessage, type SentQuestion, sentMessages } from '../domain/reminders/sent-messages.ts';
import { UnknownAgreementError } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** What was sent since the quarter that ended last, to whom and why; names are for the head. */
export type SentSince = {
  readonly agreement: SignedAgreement;
  readonly question: SentQuestion;
  readonly since: Day;
  readonly sent: readonly SentMessage[];
  readonly isNamed: boolean;
};

/** What was sent to the asker, or for managers to everyone. Throws `UnknownAgreementError`. */
export async function openSent(
  { store, clock, admins }: Ports,
  id: string,
  person: Person,
  question: SentQuestion,
): Promise<SentSince | 'not-allowed'> {
  const present = await store.agreements.get(id);
  if (present === undefined) throw new UnknownAgreementError(id);
  const agreement = present.signed;
  const all = known(present, clock.now());
  const isMine = question.whose === 'mine';
  if (!isMine && !isManager(all, person, admins)) return 'not-allowed';
  const today = dayOf(clock.now(), agreement.timeZone);
  const since = addDays(lastRound(all, today)?.asOf ?? `${agreement.year - 1}-12-31`, 1);
  const people = await store.people.list();
  const to = isMine ? people.filter(({ id }) => id === person.id) : people;
  const isNamed = !isMine && isHead(all, person, admins);
  return { agreement, question, since, sent: sentMessages(all, to, since), isNamed };
}
