import {
  type Agreement,
  type NewEvent,
  type SignedAgreement,
  signedAgreement,
  withEvent,
} from '../../../src/domain/agreement.ts';
import { addDays, momentOf } from '../../../src/domain/calendar.ts';
import type { CheckInContent } from '../../../src/domain/check-in.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { Row } from '../../../src/domain/known.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Reminder } from '../../../src/domain/reminders/reminder.ts';
import { remindersDue } from '../../../src/domain/reminders/reminders.ts';
import { answerKindOf, isDated, lastDayOf } from '../../../src/domain/target.ts';
import { aPerson } from '../../builders.ts';
import { agreement as seed } from '../../seeds/seed.ts';

/** What somebody says of a row that they are asked about on a day, or nothing. */
export type Habit = (row: Row, on: Day, asOf: Day) => Partial<CheckInContent> | undefined;

/** What is told of a number does not matter here, as long as its row can be given it. */
const numbers: Readonly<Record<string, string>> = {
  '21': '60 %',
  '24': '30/41',
  '33': '95 %',
  '34': '4,1',
  '40': '30/41',
  '12': '20; 15',
  '14': 'AA',
  '44': '5/5',
};

/** On the same day: on track before a deadline, done in time after it, and every number; at the end, not done. */
export const answers: Habit = (row, on, asOf) => {
  if (answerKindOf(row.target) !== 'choice') return { actual: numbers[row.indicator.id] ?? '14', asOf };
  if (!isDated(row.target))
    return asOf.endsWith('-12-31') ? { choice: 'wont', asOf } : { choice: 'on-track' };
  const last = lastDayOf(row.target);
  return on <= last ? { choice: 'on-track' } : { choice: 'done', doneOn: last };
};

export const silent: Habit = () => undefined;

/** Twelve rows: every kind of deadline (2, 13, 15, 31, 49), judged, graded, even, level, growing and lumpy ones. */
export const everyKind = ['2', '7', '13', '14', '15', '16', '17', '21', '24', '31', '39', '49'];

/** Twelve rows as one owner of the real agreement might have: deadlines are 10 and 49. */
export const twoDeadlines = ['7', '10', '12', '14', '16', '21', '24', '33', '34', '39', '44', '49'];

/** The agreement of 2020 as it would be signed for another year. */
export function signedIn(year: number): SignedAgreement {
  return signedAgreement.parse(
    JSON.parse(
      JSON.stringify(seed).replaceAll('10.2020', `10.${year}`).replace('"year":2020', `"year":${year}`),
    ),
  );
}

/** Every nine o'clock of a year, with what is answered at noon. */
export function play(
  signed: SignedAgreement,
  who: Readonly<Record<string, { readonly rows: readonly string[]; readonly habit: Habit }>>,
): readonly Reminder[] {
  const { year, timeZone } = signed;
  const imported: NewEvent = {
    kind: 'imported',
    at: momentOf(`${year}-01-04`, '09:00', timeZone),
    by: 'admin',
  };
  const taken = Object.entries(who).flatMap(([owner, { rows }]) =>
    rows.map((indicator): NewEvent => ({ kind: 'assigned', at: imported.at, by: owner, indicator, owner })),
  );
  let agreement: Agreement = [imported, ...taken].reduce(withEvent, { signed, events: [] });
  const ids = [...Object.keys(who), ...signed.roles.map(({ person }) => person)];
  let people: readonly Person[] = ids.map((id) => aPerson({ id, name: id }));
  const played: Reminder[] = [];
  for (let day: Day = `${year}-01-04`; day <= `${year + 1}-02-20`; day = addDays(day, 1)) {
    const morning = momentOf(day, '09:00', timeZone);
    for (const reminder of remindersDue([agreement], people, morning, [])) {
      played.push(reminder);
      const slot = { day, card: day, lists: [...reminder.lists], claimedAt: morning, state: 'sent' as const };
      people = people.map((person) =>
        person.id === reminder.person.id ? { ...person, slots: [...person.slots, slot] } : person,
      );
      for (const { row, asking } of reminder.kind === 'reminder' ? reminder.asks : []) {
        const word = who[reminder.person.id]?.habit(row, day, asking.round?.asOf ?? day);
        if (word === undefined) continue;
        agreement = withEvent(agreement, {
          kind: 'checked-in',
          at: momentOf(day, '12:00', timeZone),
          by: reminder.person.id,
          indicator: row.indicator.id,
          asOf: day,
          ...word,
        });
      }
    }
  }
  return played;
}

export type Asked = Extract<Reminder, { kind: 'reminder' }>;

export function asked(played: readonly Reminder[]): readonly Asked[] {
  return played.filter((each): each is Asked => each.kind === 'reminder');
}
