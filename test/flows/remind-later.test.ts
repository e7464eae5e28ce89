import assert from 'node:assert/strict';
import type { NewEvent } from '../../src/domain/agreement.ts';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Row } from '../../src/domain/known.ts';
import type { Person } from '../../src/domain/person.ts';
import { remindersDue } from '../../src/domain/reminders/reminders.ts';
import { type RemindedLater, remindLater } from '../../src/flows/remind-later.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { type AnAgreement, type ARow, anAgreement, aPerson, aunela, checkedIn } from '../builders.ts';

const zone = 'Europe/Helsinki';

/** "Remind me on …", said at ten of a day of a row that has told nothing, and the days on which something then goes out. */
async function wished(
  today: Day,
  on: Day,
  about: AnAgreement = {},
  indicators?: readonly string[],
  person: Person = aPerson(),
) {
  const agreement = anAgreement({ rows: [{ ...aunela, owner: 'owner' }], ...about });
  const { id } = agreement.signed;
  const store = memoryStore({ agreements: [agreement], people: [person] });
  const now = momentOf(today, '10:00', zone);
  const ports = { store, clock: { now: () => now }, log: () => {}, newId: () => 'card', admins: [] };
  const reminded = await remindLater(ports, id, person, { indicators, on });
  const people = await store.people.list();
  const isSentOn = (day: Day) =>
    remindersDue([agreement], people, momentOf(day, '09:00', zone), []).length > 0;
  const told = typeof reminded === 'string' ? reminded : { ...reminded.putOff, ...namesIn(reminded) };
  return { reminded: told, isSentOn, wishes: people[0]?.wishes };
}

const owned = (rows: readonly ARow[]) => rows.map((row) => ({ ...row, owner: 'owner' }));
const idsIn = (rows: readonly ARow[]) => rows.map(({ id }) => id);
const idsOf = (rows: readonly Row[]) => rows.map(({ indicator }) => indicator.id);

function namesIn({ putOff, asUsual }: RemindedLater) {
  return {
    ...(putOff !== undefined && { rows: idsOf(putOff.rows) }),
    ...(asUsual.length > 0 && {
      asUsual: asUsual.map(({ row, deadline, days }) => [row.indicator.id, deadline, days]),
    }),
  };
}

describe('“Remind me on …” a day after a deadline', () => {
  const on = (rows: readonly ARow[], today: Day, day: Day, events: readonly NewEvent[] = []) =>
    wished(today, day, { rows: owned(rows), events }, idsIn(rows));

  it('takes away nothing that is asked before the deadline', async () => {
    const { reminded, isSentOn, wishes } = await on([aunela], '2020-03-02', '2020-04-20');
    assert.deepEqual(reminded, { asUsual: [['10', '2020-03-31', ['2020-03-24', '2020-04-01']]] });
    assert.equal(wishes, undefined);
    assert.ok(isSentOn('2020-03-24'));
  });

  it('takes it away neither when the next round comes before the deadline', async () => {
    const late = { id: '10', target: '14.4.2020 mennessä' };
    const { reminded, isSentOn } = await on([late], '2020-03-02', '2020-04-20');
    assert.deepEqual(reminded, {
      asUsual: [['10', '2020-04-14', ['2020-03-13', '2020-04-01', '2020-04-07', '2020-04-15']]],
    });
    assert.ok(isSentOn('2020-03-18'));
  });

  it('takes away nothing before a day that the owner has named instead', async () => {
    const word = { choice: 'wont', expectedOn: '2020-05-15' } as const;
    const told = checkedIn('2020-04-02T08:00:00.000Z', word);
    const { reminded } = await on([aunela], '2020-05-04', '2020-05-20', [told]);
    assert.deepEqual(reminded, { asUsual: [['10', '2020-05-15', ['2020-05-08', '2020-05-18']]] });
  });

  it('puts off what else is asked, and what a deadline has been asked for already', async () => {
    const later = { id: '11', target: '30.9.2020 mennessä' };
    assert.deepEqual((await on([aunela], '2020-03-25', '2020-04-01')).reminded, {
      day: '2020-04-01',
      rows: ['10'],
    });
    assert.deepEqual(
      (await wished('2020-03-02', '2020-04-20', { rows: owned([aunela, later]) }, ['10', '11'])).reminded,
      {
        day: '2020-04-01',
        rows: ['11'],
        insteadAt: 'round',
        asUsual: [['10', '2020-03-31', ['2020-03-24', '2020-04-01']]],
      },
    );
  });
});

describe('“Remind me on …” a day on which one is away', () => {
  const away = (from: Day, until: Day) => aPerson({ away: { from, until } });

  it('is promised of the day on which one is back and it comes', async () => {
    const later = await wished('2020-04-08', '2020-04-22', {}, ['10'], away('2020-04-20', '2020-05-03'));
    assert.deepEqual(later.reminded, { day: '2020-05-04', rows: ['10'], insteadAt: 'return' });
    assert.ok(!later.isSentOn('2020-04-22'));
    assert.ok(later.isSentOn('2020-05-04'));
    // Whoever comes back earlier is reminded on the day that they named.
    assert.equal(later.wishes?.[0]?.on, '2020-04-22');
  });

  it('is so also when the next round asks before that, in the absence', async () => {
    const september = { id: '11', target: '30.9.2020 mennessä' };
    const over = await wished(
      '2020-03-25',
      '2020-04-20',
      { rows: owned([september]) },
      ['11'],
      away('2020-03-30', '2020-05-03'),
    );
    assert.deepEqual(over.reminded, { day: '2020-05-04', rows: ['11'], insteadAt: 'return' });
    assert.ok(over.isSentOn('2020-05-04'));
  });

  it('comes though a newer question was answered before it was wished', async () => {
    const judged = { id: '10', target: 'Toteutunut' };
    const told = (at: string) => checkedIn(`${at}T08:00:00.000Z`, { choice: 'on-track' });
    const about = (row: ARow, at: string) => ({ rows: owned([row]), events: [told(at)] });
    const round = await wished(
      '2020-09-17',
      '2020-10-09',
      about(judged, '2020-09-01'),
      ['10'],
      away('2020-09-15', '2020-10-07'),
    );
    assert.deepEqual(round.reminded, { day: '2020-10-08', rows: ['10'], insteadAt: 'return' });
    assert.ok(round.isSentOn('2020-10-08'));
    const june = { id: '10', target: '30.6.2020 mennessä' };
    const early = await wished(
      '2020-04-29',
      '2020-05-08',
      about(june, '2020-04-22'),
      ['10'],
      away('2020-05-06', '2020-06-04'),
    );
    assert.deepEqual(early.reminded, { day: '2020-06-05', rows: ['10'], insteadAt: 'return' });
    assert.ok(early.isSentOn('2020-06-05'));
  });

  it('waits for no other question when its day has come', async () => {
    const fair = { id: '10', target: '2.–4.10.2020' };
    const told = checkedIn('2020-12-03T08:00:00.000Z', { choice: 'at-risk', expectedOn: '2021-01-08' });
    const about = { rows: owned([fair]), events: [told] };
    const later = await wished('2020-12-04', '2020-12-31', about, ['10'], away('2020-12-15', '2021-01-11'));
    assert.deepEqual(later.reminded, { day: '2021-01-12', rows: ['10'], insteadAt: 'return' });
    assert.ok(later.isSentOn('2021-01-12'));
  });

  it('is of no day when the absence lasts from today until answers count no more', async () => {
    const none = await wished('2021-01-11', '2021-03-04', {}, ['10'], away('2021-01-11', '2021-02-12'));
    assert.equal(none.reminded, 'too-late');
  });

  it('is before an absence that lasts as long as answers count, or of no day at all', async () => {
    const before = await wished('2021-01-22', '2021-01-29', {}, ['10'], away('2021-01-27', '2021-02-05'));
    assert.deepEqual(before.reminded, { day: '2021-01-26', rows: ['10'], insteadAt: 'settlement' });
    assert.ok(before.isSentOn('2021-01-26'));
    const none = await wished('2021-01-27', '2021-01-29', {}, ['10'], away('2021-01-27', '2021-02-05'));
    assert.equal(none.reminded, 'too-late');
  });
});

describe('“Remind me on …” near the end', () => {
  it('is of nothing when the row is done: no message would come', async () => {
    const events = [checkedIn('2020-03-02T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-02' })];
    assert.equal((await wished('2020-03-10', '2020-03-16', { events }, ['10'])).reminded, 'nothing');
    assert.deepEqual((await wished('2020-03-10', '2020-03-16', {}, ['10'])).reminded, {
      day: '2020-03-16',
      rows: ['10'],
    });
  });

  it('comes with the next round though its question has been answered, and a named day has passed besides', async () => {
    const told = checkedIn('2020-06-18T08:00:00.000Z', { choice: 'at-risk', expectedOn: '2020-07-22' });
    const judged = owned([{ id: '10', target: 'Toteutunut' }]);
    const { reminded, isSentOn } = await wished(
      '2020-07-03',
      '2020-08-22',
      { rows: judged, events: [told] },
      ['10'],
    );
    assert.deepEqual(reminded, { day: '2020-08-03', rows: ['10'], insteadAt: 'round' });
    assert.ok(isSentOn('2020-08-03'));
  });

  it('is at the latest with the last call', async () => {
    const { reminded } = await wished('2021-01-15', '2021-02-10');
    assert.deepEqual(reminded, { day: '2021-01-20', rows: ['10'], insteadAt: 'round' });
  });

  it('is after it at the latest on the last day on which answers count, and then goes out', async () => {
    const { reminded, isSentOn } = await wished('2021-01-25', '2021-02-10');
    assert.deepEqual(reminded, { day: '2021-02-01', rows: ['10'], insteadAt: 'settlement' });
    assert.ok(!isSentOn('2021-01-29'));
    assert.ok(isSentOn('2021-02-01'));
  });

  it('is on its own day when answers count then', async () => {
    for (const day of ['2021-01-28', '2021-02-01']) {
      const { reminded, isSentOn } = await wished('2021-01-25', day);
      assert.deepEqual(reminded, { day, rows: ['10'] });
      assert.ok(isSentOn(day));
    }
  });

  it('is on a day on which messages go out, also when the last of all is none or is paused', async () => {
    const rules = { settlement: '2021-01-31' };
    const sunday = await wished('2021-01-25', '2021-01-30', { rules });
    assert.deepEqual(sunday.reminded, { day: '2021-01-29', rows: ['10'], insteadAt: 'settlement' });
    assert.ok(sunday.isSentOn('2021-01-29'));
    const at = '2021-01-22T10:00:00.000Z';
    const events = [{ kind: 'paused' as const, at, by: 'head', until: '2021-02-05' }];
    const paused = await wished('2021-01-25', '2021-02-10', { events });
    assert.equal(paused.reminded, 'too-late');
  });

  it('is too late on the last day, and after it the year is closed: nothing is promised', async () => {
    const last = await wished('2021-02-01', '2021-02-03');
    assert.equal(last.reminded, 'too-late');
    assert.equal(last.wishes, undefined);
    assert.equal((await wished('2021-02-02', '2021-02-10')).reminded, 'settled');
  });
});
