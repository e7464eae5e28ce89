import fc from 'fast-check';
import { type Agreement, type NewEvent, withEvent } from '../../../src/domain/agreement.ts';
import { addDays, isWorkingDay, momentOf } from '../../../src/domain/calendar.ts';
import type { Day, Moment } from '../../../src/domain/day.ts';
import type { Person } from '../../../src/domain/person.ts';
import { anAgreement, aPerson } from '../../builders.ts';

/** Something that happens to the bot or to an agreement, between one nine o'clock and the next. */
export type Happening =
  | { readonly kind: 'answer'; readonly row: number; readonly word: number }
  | { readonly kind: 'hand-over'; readonly row: number; readonly to: number }
  | { readonly kind: 'amend'; readonly row: number }
  | { readonly kind: 'pause'; readonly days: number }
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
  { id: '1', target: '1. vuosineljänneksen aikana' },
  { id: '2', target: '3. vuosineljänneksen loppuun mennessä' },
  { id: '3', target: 'Vuoden loppuun mennessä' },
  { id: '4', target: '15.5. mennessä' },
  { id: '5', target: '≥ 20', accrual: 'even' as const },
  { id: '6', target: '55–75 %', accrual: 'level' as const },
  { id: '7', target: 'Toteutunut' },
];
const numbers = ['5', '6'];

/** Every day of the ten years and of the settlement after them. */
export const days: readonly Day[] = Array.from({ length: years * 365 + 60 }, (_, at) =>
  addDays(`${firstYear}-01-04`, at),
);
export const workingDays: ReadonlySet<Day> = new Set(days.filter(isWorkingDay));

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      row: fc.nat(rows.length - 1),
      word: fc.nat(3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('hand-over' as const),
      row: fc.nat(rows.length - 1),
      to: fc.nat(2),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('amend' as const), row: fc.nat(rows.length - 1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('pause' as const), days: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('down' as const), days: fc.integer({ min: 1, max: 21 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock-back' as const), days: fc.integer({ min: 0, max: 5 }) }),
  },
);

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

/** An agreement after something has happened to it at noon of a day, if it is that year's. */
export function after(
  agreement: Agreement,
  what: Extract<Happening, { kind: 'answer' | 'hand-over' | 'amend' | 'pause' }>,
  day: Day,
): Agreement {
  const at = momentOf(day, '12:00', zone);
  const { year } = agreement.signed;
  const isTold = day.startsWith(`${year}`) || (what.kind === 'answer' && day.startsWith(`${year + 1}-01`));
  return isTold ? withEvent(agreement, eventOf(what, at, day, year)) : agreement;
}

function eventOf(
  what: Extract<Happening, { kind: 'answer' | 'hand-over' | 'amend' | 'pause' }>,
  at: Moment,
  day: Day,
  year: number,
): NewEvent {
  if (what.kind === 'pause') return { kind: 'paused', at, by: 'head', until: addDays(day, what.days) };
  const indicator = rows[what.row]?.id ?? '';
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
  return { kind: 'checked-in', at, by: 'someone', indicator, asOf: day, ...word };
}
