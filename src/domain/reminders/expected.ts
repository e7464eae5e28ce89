import type { Agreement } from '../agreement.ts';
import { addDays, dayOf, momentOf, settlementDay } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import { directoryOf } from '../directory.ts';
import type { Admins } from '../permission.ts';
import type { Person } from '../person.ts';
import type { Reminder } from './reminder.ts';
import { remindersOf } from './reminders.ts';
import type { Rung } from './rung.ts';
import { isAgain } from './wishes.ts';

/** One message that somebody would be sent, as things stand. */
export type Expected = {
  readonly day: Day;
  readonly why: readonly Rung[];
  /** The rows it would ask about; none for a digest. */
  readonly rows: readonly string[];
  /** It asks again for what has been asked, so whoever answers does not get it. */
  readonly isOnlyUnanswered: boolean;
};

/** Days after settlement by which the last messages about a year have gone out. */
const daysAfterSettlement = 14;

/**
 * Every message that a person would still be sent about an agreement, by the rules that send them, if nobody told
 * anything new. What has been told since makes it less. The other people decide it too: a deputy gets what asks an
 * owner again who is away, and the head hears of that.
 */
export function expectedOf(
  agreement: Agreement,
  person: Person,
  people: readonly Person[],
  now: Moment,
  admins: Admins,
): readonly Expected[] {
  const { timeZone } = agreement.signed;
  const last = addDays(settlementDay(agreement.signed), daysAfterSettlement);
  const others = people.filter(({ id }) => id !== person.id);
  const expected: Expected[] = [];
  let sentTo = person;
  for (let day = dayOf(now, timeZone); day <= last; day = addDays(day, 1)) {
    const morning = momentOf(day, '09:00', timeZone);
    if (morning < now) continue;
    const directory = directoryOf([...others, sentTo]);
    const [reminder] = remindersOf(agreement, directory, morning, admins, person.id);
    if (reminder === undefined) continue;
    expected.push(expectedBy(reminder));
    const slot = { day, card: `expected ${day}`, lists: [...reminder.lists], claimedAt: morning };
    sentTo = { ...sentTo, slots: [...sentTo.slots, { ...slot, state: 'sent' }] };
  }
  return expected;
}

function expectedBy(reminder: Reminder): Expected {
  const { day, lists } = reminder;
  const rows = lists.flatMap(({ indicator }) => indicator ?? []);
  if (reminder.kind !== 'reminder') return { day, why: [reminder.kind], rows, isOnlyUnanswered: false };
  const askings = reminder.asks.map(({ asking }) => asking);
  return {
    day,
    why: [...new Set(askings.map(({ rung }) => rung))],
    rows,
    isOnlyUnanswered: askings.every((asking) => isAgain(asking) || asking.rung === 'last-call'),
  };
}
