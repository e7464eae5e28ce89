import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Agreement, type NewEvent, withEvent } from '../../../src/domain/agreement.ts';
import { addDays, dayOf, isWorkingDay, momentOf, settlementDay } from '../../../src/domain/calendar.ts';
import type { Day, Moment } from '../../../src/domain/day.ts';
import { known } from '../../../src/domain/known.ts';
import type { Person, Tuple } from '../../../src/domain/person.ts';
import { isAnswered } from '../../../src/domain/reminders/askings.ts';
import { isPaused } from '../../../src/domain/reminders/pause.ts';
import { lifetime, type Reminder, tupleOf } from '../../../src/domain/reminders/reminder.ts';
import { remindersDue } from '../../../src/domain/reminders/reminders.ts';
import { rungsOf } from '../../../src/domain/reminders/rungs.ts';
import { isOld, isSendingDay } from '../../../src/domain/reminders/sending-days.ts';
import { claimed, settled } from '../../../src/domain/reminders/slots.ts';
import { anAgreement, aPerson } from '../../builders.ts';

const zone = 'Europe/Helsinki';
const firstYear = 2020;
const years = 10;
const owners = ['owner 1', 'owner 2', 'owner 3'];

/** Something that happens on a day between two ticks. */
type Happening =
  | { readonly kind: 'answer'; readonly row: number; readonly word: number }
  | { readonly kind: 'hand-over'; readonly row: number; readonly to: number }
  | { readonly kind: 'amend'; readonly row: number }
  | { readonly kind: 'pause'; readonly days: number }
  /** The bot is down for some days, and comes back on what is on disk. */
  | { readonly kind: 'down'; readonly days: number }
  /** The clock goes back some minutes or days, and runs again from there. */
  | { readonly kind: 'clock-back'; readonly minutes: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), row: fc.nat(5), word: fc.nat(3) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('hand-over' as const), row: fc.nat(5), to: fc.nat(2) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('amend' as const), row: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('pause' as const), days: fc.integer({ min: 1, max: 40 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('down' as const), days: fc.integer({ min: 1, max: 21 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clock-back' as const),
      minutes: fc.integer({ min: 1, max: 5000 }),
    }),
  },
);

/** What happens on which day of the ten years. */
const history = fc.array(fc.tuple(fc.nat(years * 365), happening), { maxLength: 120 });

const rows = [
  { id: '1', target: '1. vuosineljänneksen aikana' },
  { id: '2', target: '3. vuosineljänneksen loppuun mennessä' },
  { id: '3', target: 'Vuoden loppuun mennessä' },
  { id: '4', target: '≥ 20', accrual: 'even' as const },
  { id: '5', target: '55–75 %', accrual: 'level' as const },
  { id: '6', target: 'Toteutunut' },
];

/** The agreements that can have anything to say on a day: its own year's and the one that is being settled. */
function near(agreements: readonly Agreement[], day: Day): readonly Agreement[] {
  const year = Number(day.slice(0, 4));
  return agreements.filter(({ signed }) => signed.year === year || signed.year === year - 1);
}

type World = { agreements: readonly Agreement[]; people: readonly Person[]; now: Moment };

function start(): World {
  const agreements = Array.from({ length: years }, (_, at) => {
    const year = firstYear + at;
    const importedAt = momentOf(`${year}-01-04`, '08:00', zone);
    const events = rows.map(({ id }, place): NewEvent => {
      const owner = owners[place % owners.length] ?? '';
      return { kind: 'assigned', at: importedAt, by: owner, indicator: id, owner };
    });
    return anAgreement({ id: `sopimus-${year}`, year, rows, importedAt, events });
  });
  return {
    agreements,
    people: owners.map((id) => aPerson({ id, name: id })),
    now: momentOf(`${firstYear}-01-04`, '09:00', zone),
  };
}

/** Plays ten years of nine o'clocks; every message is handed to the observer before it is sent. */
function play(
  happenings: readonly (readonly [number, Happening])[],
  sent: (reminder: Reminder, world: World) => void,
  ticked: (world: World) => void = () => {},
): void {
  const byDay = new Map<number, Happening[]>();
  for (const [at, what] of happenings) byDay.set(at, [...(byDay.get(at) ?? []), what]);
  const world = start();
  let day: Day = `${firstYear}-01-04`;
  let upFrom = 0;
  for (let at = 0; at <= years * 365 + 40; at += 1, day = addDays(day, 1)) {
    if (at >= upFrom && isWorkingDay(day)) tick(world, momentOf(day, '09:00', zone), sent, ticked);
    for (const what of byDay.get(at) ?? []) {
      if (what.kind === 'down') upFrom = at + 1 + what.days;
      else if (what.kind === 'clock-back') {
        if (at >= upFrom) tick(world, earlier(day, what.minutes), sent, () => {});
      } else happen(world, what, momentOf(day, '12:00', zone));
    }
  }
}

function earlier(day: Day, minutes: number): Moment {
  return new Date(Date.parse(momentOf(day, '12:00', zone)) - minutes * 60_000).toISOString();
}

function tick(
  world: World,
  now: Moment,
  sent: (reminder: Reminder, world: World) => void,
  ticked: (world: World) => void,
): void {
  world.now = now;
  for (const reminder of remindersDue(near(world.agreements, dayOf(now, zone)), world.people, now, [])) {
    sent(reminder, world);
    const card = `${reminder.person.id} ${now}`;
    world.people = world.people.map((person) =>
      person.id === reminder.person.id
        ? settled(
            claimed(person, { day: reminder.day, card, lists: [...reminder.lists], claimedAt: now }),
            card,
            'sent',
            now,
          )
        : person,
    );
  }
  ticked(world);
}

function happen(world: World, what: Exclude<Happening, { kind: 'down' | 'clock-back' }>, at: Moment): void {
  const year = Number(dayOf(at, zone).slice(0, 4));
  world.agreements = world.agreements.map((agreement) =>
    agreement.signed.year === year && agreement.events.every((event) => event.at <= at)
      ? withEvent(agreement, eventOf(what, at, agreement.signed.year))
      : agreement,
  );
}

function eventOf(
  what: Exclude<Happening, { kind: 'down' | 'clock-back' }>,
  at: Moment,
  year: number,
): NewEvent {
  const day = dayOf(at, zone);
  if (what.kind === 'pause') return { kind: 'paused', at, by: 'head', until: addDays(day, what.days) };
  const indicator = rows[what.row]?.id ?? '';
  if (what.kind === 'hand-over') {
    const owner = owners[what.to] ?? '';
    return { kind: 'assigned', at, by: owner, indicator, owner };
  }
  if (what.kind === 'amend')
    return { kind: 'amended', at, by: 'head', indicator, from: day, target: `15.11.${year} mennessä` };
  const isNumber = indicator === '4' || indicator === '5';
  const choices = [
    { choice: 'done' as const, doneOn: day },
    { choice: 'on-track' as const },
    { choice: 'at-risk' as const, expectedOn: addDays(day, 35) },
    { choice: 'wont' as const },
  ];
  const word = isNumber ? { actual: '12' } : choices[what.word];
  return { kind: 'checked-in', at, by: 'someone', indicator, asOf: day, ...word };
}

const nameOf = ({ agreement, indicator, rung, due }: Tuple) => `${agreement} ${indicator} ${rung} ${due}`;

describe('Forty quarters of answers, handovers, amendments, pauses, downtime and clocks set back', () => {
  it('list each reason at most once to a person, ask nobody who has answered, and forget nobody', () =>
    fc.assert(
      fc.property(history, (happenings) => {
        const told = new Set<string>();
        const days = new Set<string>();
        play(
          happenings,
          (reminder) => {
            isNew(days, `${reminder.person.id} ${reminder.day}`, 'has two messages on one day');
            for (const tuple of reminder.lists)
              isNew(told, `${reminder.person.id} ${nameOf(tuple)}`, 'is told twice');
            if (reminder.kind === 'reminder') asksRightly(reminder);
          },
          forgetsNobody,
        );
        assert.ok(told.size > 0);
      }),
      { numRuns: 5, seed: 2020 },
    )).timeout(120_000);
});

function isNew(seen: Set<string>, what: string, otherwise: string): void {
  assert.ok(!seen.has(what), `${what} ${otherwise}`);
  seen.add(what);
}

/** Nobody is asked about what has been answered, and only whoever has the row. */
function asksRightly({ known: present, asks, person }: Extract<Reminder, { kind: 'reminder' }>): void {
  for (const { row, asking } of asks) {
    assert.ok(!isAnswered(present, row, asking), `${row.indicator.id} has been answered`);
    assert.equal(row.owner, person.id);
  }
}

/** After a tick whatever is due and is not answered has been sent, or waits to go with another. */
function forgetsNobody({ agreements, people, now }: World): void {
  const day = dayOf(now, zone);
  for (const agreement of near(agreements, day)) {
    const all = known(agreement, now);
    if (!isSendingDay(all.signed, day) || isPaused(all.pauses, day)) continue;
    if (day > settlementDay(all.signed)) continue;
    for (const row of all.rows.values()) {
      const newest = rungsOf(all, row).findLast(({ dueAt }) => dueAt <= now);
      if (newest === undefined || isAnswered(all, row, newest)) continue;
      const isTheirs = newest.dueAt > (row.ownedSince ?? all.importedAt);
      if (!isTheirs || isOld(all, newest.due, day, lifetime)) continue;
      const slots = people.find(({ id }) => id === row.owner)?.slots ?? [];
      const tuple = nameOf(tupleOf(all, row, newest));
      const isTold = slots.some(({ lists }) => lists.some((each) => nameOf(each) === tuple));
      const waits = newest.early !== undefined || newest.rung === 'passed';
      const hadAnother = slots.some((slot) => slot.day === day && !isTold);
      assert.ok(isTold || waits || hadAnother, `${row.owner} has heard nothing of ${tuple}`);
    }
  }
}
