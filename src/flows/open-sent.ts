import { dayOf, type QuarterNumber } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { type Known, known } from '../domain/known.ts';
import { isHead, isManager } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { remindersOf, toldFrom } from '../domain/reminders/deliveries.ts';
import { lastRound, roundsOf } from '../domain/reminders/rounds.ts';
import {
  type Days,
  type SentAnswer,
  type SentQuestion,
  sentMessages,
} from '../domain/reminders/sent-messages.ts';
import type { Ports } from './ports.ts';
import { storedAgreement } from './stored-agreement.ts';

/**
 * What was sent to the asker, or for managers to everyone. Without days it is all of which the last digest tells, and
 * what came after it. Throws `UnknownAgreementError`.
 */
export async function openSent(
  { store, clock, admins }: Ports,
  id: string,
  person: Person,
  question: SentQuestion,
): Promise<SentAnswer | 'not-allowed' | 'too-early'> {
  const present = await storedAgreement({ store }, id);
  const agreement = present.signed;
  const all = known(present, clock.now());
  const isMine = question.kind === 'mine';
  if (!isMine && !isManager(all, person, admins)) return 'not-allowed';
  const today = dayOf(clock.now(), agreement.timeZone);
  const people = await store.people.list();
  const isNamed = !isMine && isHead(all, person, admins);
  if (question.kind === 'digest') {
    const told = remindersIn(all, question.quarter, today, people);
    if (told === undefined) return 'too-early';
    return { agreement, question, days: told, messages: told.messages, isNamed };
  }
  const days = upTo(today, question.days ?? { from: toldFrom(all, lastRound(all, today)) });
  const to = isMine ? people.filter(({ id }) => id === person.id) : people;
  return { agreement, question, days, messages: sentMessages(all, to, days), isNamed };
}

function remindersIn(all: Known, quarter: QuarterNumber, today: Day, people: readonly Person[]) {
  const round = roundsOf(all).find((each) => each.quarter === quarter && each.asOf < today);
  return round && remindersOf(all, round, today, people);
}

/** Days that are not over have no end yet. */
function upTo(today: Day, { from, to }: Days): Days {
  return to === undefined || to >= today ? { from } : { from, to };
}
