import fc from 'fast-check';
import { type Agreement, type NewEvent, withEvent } from '../../../src/domain/agreement.ts';
import { addDays, isWorkingDay, momentOf } from '../../../src/domain/calendar.ts';
import type { Day, Moment } from '../../../src/domain/day.ts';
import { known, rowOf } from '../../../src/domain/known.ts';
import type { Person } from '../../../src/domain/person.ts';
import { sendingDayOnOrAfter } from '../../../src/domain/reminders/sending-days.ts';
import { latestWish, wishing } from '../../../src/domain/reminders/wishes.ts';
import { anAgreement, aPerson } from '../../builders.ts';

/** Something that is told of an agreement. */
export type Word =
  | { readonly kind: 'answer'; readonly row: number; readonly word: number; readonly isOwn: boolean }
  | { readonly kind: 'hand-over'; readonly row: number; readonly to: number }
  | { readonly kind: 'release'; readonly row: number }
  | { readonly kind: 'amend'; readonly row: number }
  | { readonly kind: 'pause'; readonly days: number }
  /** The head has those who have not answered reminded. */
  | { readonly kind: 'nudge' };

/** Something that an owner asks for themselves. */
export type Wished =
  | { readonly kind: 'away'; readonly owner: number; readonly from: number; readonly days: number }
  /** What was said of an absence changes its end alone. */
  | { readonly kind: 'prolong'; readonly owner: number; readonly days: number }
  | { readonly kind: 'back'; readonly owner: number }
  | { readonly kind: 'remind-later'; readonly row: number; readonly days: number }
  | { readonly kind: 'spare'; readonly owner: number; readonly isSpared: boolean };

/** Something that happens between one nine o'clock and the next. */
export type Happening =
  | Word
  | Wished
  /** The process ends and starts again on what is on disk. */
  | { readonly kind: 'restart' }
  | { readonly kind: 'down'; readonly days: number }
  /** The clock is set back to the nine o'clock of so many days ago, and runs on from there. */
  | { readonly kind: 'clock-back'; readonly days: number };

/** What is played: from where in the ten years, for how many days, and what happens on which of them. */
export type History = {
  readonly from: number;
  readonly length: number;
  readonly happenings: readonly (readonly [number, Happening])[];
};

const zone = 'Europe/Helsinki';
const firstYear = 2020;
const years = 10;
const owners = ['owner 1', 'owner 2', 'owner 3'];
/** One of the owners is the head too, so that a digest and an asking fall on one day. */
export const managers = { head: 'owner 1', area: 'area', division: 'division' } as const;

/** One row of each way in which rows are asked. */
const rows = [
  { id: '1', target: '1. vuosineljänneksen aikana', deputy: 'owner 2' },
  { id: '2', target: '3. vuosineljänneksen loppuun mennessä', deputy: 'owner 3' },
  { id: '3', target: 'Vuoden loppuun mennessä' },
  { id: '4', target: '15.5. mennessä', deputy: 'owner 1' },
  { id: '5', target: '≥ 20', accrual: 'even' as const, deputy: 'owner 3' },
  { id: '6', target: '55–75 %', accrual: 'level' as const, deputy: 'owner 1' },
  { id: '7', target: 'Toteutunut' },
];
const numbers = ['5', '6'];

/** Every day of the ten years and of the settlement after them. */
export const days: readonly Day[] = Array.from({ length: years * 365 + 60 }, (_, at) =>
  addDays(`${firstYear}-01-04`, at),
);
export const workingDays: ReadonlySet<Day> = new Set(days.filter(isWorkingDay));

const row = fc.nat(rows.length - 1);
const owner = fc.nat(owners.length - 1);

/** Answers are the most frequent, as they should be. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), row, word: fc.nat(3), isOwn: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('hand-over' as const), row, to: owner }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const), row }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('amend' as const), row }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('pause' as const), days: upTo(40) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('nudge' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('away' as const), owner, from: fc.nat(4), days: upTo(30) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('prolong' as const), owner, days: upTo(40) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('back' as const), owner }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remind-later' as const), row, days: upTo(25) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('spare' as const), owner, isSpared: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('down' as const), days: upTo(21) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clock-back' as const), days: fc.nat(5) }) },
);

function upTo(days: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: days });
}

/** Some stretch of the ten years. */
export function stretch(length: number, most: number): fc.Arbitrary<History> {
  return fc.record({
    from: fc.nat(days.length - length - 1),
    length: fc.constant(length),
    happenings: fc.array(fc.tuple(fc.nat(length - 1), happening), { maxLength: most }),
  });
}

/** All forty quarters. */
export function wholeTime(most: number): fc.Arbitrary<History> {
  const length = days.length - 1;
  return fc.record({
    from: fc.constant(0),
    length: fc.constant(length),
    happenings: fc.array(fc.tuple(fc.nat(length - 1), happening), { minLength: most / 2, maxLength: most }),
  });
}

/** The agreements of ten years, each imported as its year begins, and everybody in them. */
export function tenYears(): {
  readonly agreements: readonly Agreement[];
  readonly people: readonly Person[];
} {
  const agreements = Array.from({ length: years }, (_, at) => {
    const year = firstYear + at;
    const importedAt = momentOf(`${year}-01-04`, '08:00', zone);
    const events = rows.map(({ id }, place): NewEvent => {
      const owner = owners[place % owners.length] ?? '';
      return { kind: 'assigned', at: importedAt, by: owner, indicator: id, owner };
    });
    const roles = (['head', 'area', 'division'] as const).map((as) => ({ person: managers[as], as }));
    return anAgreement({ id: `sopimus-${year}`, year, rows, roles, importedAt, events });
  });
  return {
    agreements,
    people: [...owners, managers.area, managers.division].map((id) => aPerson({ id, name: id })),
  };
}

/** The agreements that have anything to say on a day: its own year's, and the one that is being settled. */
export function presentOn(agreements: readonly Agreement[], day: Day): readonly Agreement[] {
  const year = Number(day.slice(0, 4));
  const isSettling = day.slice(5) < '03-01';
  return agreements.filter(({ signed }) => signed.year === year || (isSettling && signed.year === year - 1));
}

const mornings = new Map<Day, Moment>();

export function morningOf(day: Day): Moment {
  const morning = mornings.get(day) ?? momentOf(day, '09:00', zone);
  mornings.set(day, morning);
  return morning;
}

/** An agreement after something has been told of it at noon of a day, if it is that year's. */
export function after(agreement: Agreement, what: Word, day: Day): Agreement {
  const at = noonOf(day);
  const { year } = agreement.signed;
  const isTold = day.startsWith(`${year}`) || (what.kind === 'answer' && day.startsWith(`${year + 1}-01`));
  return isTold ? withEvent(agreement, eventOf(agreement, what, at, day)) : agreement;
}

function eventOf(agreement: Agreement, what: Word, at: Moment, day: Day): NewEvent {
  const { year } = agreement.signed;
  if (what.kind === 'pause') return { kind: 'paused', at, by: 'head', until: addDays(day, what.days) };
  if (what.kind === 'nudge') return { kind: 'nudged', at, by: 'head' };
  const indicator = rows[what.row]?.id ?? '';
  if (what.kind === 'release') return { kind: 'assigned', at, by: 'head', indicator };
  if (what.kind === 'hand-over')
    return { kind: 'assigned', at, by: 'head', indicator, owner: owners[what.to] ?? '' };
  if (what.kind === 'amend')
    return { kind: 'amended', at, by: 'head', indicator, from: day, target: `15.11.${year} mennessä` };
  const choices = [
    { choice: 'done' as const, doneOn: day },
    { choice: 'on-track' as const },
    { choice: 'at-risk' as const, expectedOn: addDays(day, 35) },
    { choice: 'wont' as const },
  ];
  const word = numbers.includes(indicator) ? { actual: '12' } : choices[what.word];
  const owner = what.isOwn ? rowOf(known(agreement, at).rows, indicator).owner : undefined;
  return { kind: 'checked-in', at, by: owner ?? 'someone', indicator, asOf: day, ...word };
}

/** A person after somebody has asked for something at noon of a day. */
export function afterWish(person: Person, what: Wished, agreements: readonly Agreement[], day: Day): Person {
  if (what.kind === 'remind-later') return remindedLater(person, what, agreements, day);
  if (person.id !== owners[what.owner]) return person;
  const { away, spared: _before, ...rest } = person;
  if (what.kind === 'back') return { ...rest, ...(person.spared && { spared: true }) };
  if (what.kind === 'spare')
    return { ...rest, ...(away && { away }), ...(what.isSpared && { spared: true }) };
  if (what.kind === 'prolong')
    return away ? { ...person, away: { ...away, until: addDays(away.until, what.days) } } : person;
  const from = addDays(day, what.from);
  return { ...person, away: { from, until: addDays(from, what.days) } };
}

/** As the flow does: on a day on which messages go out, and with the next round at the latest. */
function remindedLater(
  person: Person,
  { row, days: ahead }: Extract<Wished, { kind: 'remind-later' }>,
  agreements: readonly Agreement[],
  day: Day,
): Person {
  const at = noonOf(day);
  const agreement = agreements.find(({ signed }) => day.startsWith(`${signed.year}`));
  const indicator = rows[row]?.id ?? '';
  if (agreement === undefined) return person;
  const all = known(agreement, at);
  if (rowOf(all.rows, indicator).owner !== person.id) return person;
  const latest = latestWish(all, person, at)?.day;
  const asked = sendingDayOnOrAfter(all, addDays(day, ahead));
  const on = latest !== undefined && latest < asked ? latest : asked;
  return wishing(person, { agreement: agreement.signed.id, indicators: [indicator], on, at }, day);
}

function noonOf(day: Day): Moment {
  return momentOf(day, '12:00', zone);
}
