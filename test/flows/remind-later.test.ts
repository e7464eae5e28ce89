import assert from 'node:assert/strict';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Day } from '../../src/domain/day.ts';
import { remindersDue } from '../../src/domain/reminders/reminders.ts';
import { remindLater } from '../../src/flows/remind-later.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { type AnAgreement, anAgreement, aPerson, aunela, checkedIn } from '../builders.ts';

const zone = 'Europe/Helsinki';

/** "Remind me on …", said at ten of a day of a row that has told nothing, and the days on which something then goes out. */
async function wished(today: Day, on: Day, about: AnAgreement = {}, indicators?: readonly string[]) {
  const agreement = anAgreement({ rows: [{ ...aunela, owner: 'owner' }], ...about });
  const { id } = agreement.signed;
  const store = memoryStore({ agreements: [agreement], people: [aPerson()] });
  const now = momentOf(today, '10:00', zone);
  const ports = { store, clock: { now: () => now }, log: () => {}, newId: () => 'card', admins: [] };
  const reminded = await remindLater(ports, id, aPerson(), { indicators, on });
  const people = await store.people.list();
  const isSentOn = (day: Day) =>
    remindersDue([agreement], people, momentOf(day, '09:00', zone), []).length > 0;
  return { reminded, isSentOn, wishes: people[0]?.wishes };
}

describe('“Remind me on …” near the end', () => {
  it('is of nothing when the row is done: no message would come', async () => {
    const events = [checkedIn('2020-03-02T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-02' })];
    assert.equal((await wished('2020-03-10', '2020-03-16', { events }, ['10'])).reminded, 'nothing');
    assert.deepEqual((await wished('2020-03-10', '2020-03-16', {}, ['10'])).reminded, {
      day: '2020-03-16',
      rows: 1,
    });
  });

  it('is at the latest with the last call', async () => {
    const { reminded } = await wished('2021-01-15', '2021-02-10');
    assert.deepEqual(reminded, { day: '2021-01-20', rows: 1, insteadAt: 'round' });
  });

  it('is after it at the latest on the last day on which answers count, and then goes out', async () => {
    const { reminded, isSentOn } = await wished('2021-01-25', '2021-02-10');
    assert.deepEqual(reminded, { day: '2021-02-01', rows: 1, insteadAt: 'settlement' });
    assert.ok(!isSentOn('2021-01-29'));
    assert.ok(isSentOn('2021-02-01'));
  });

  it('is on its own day when answers count then', async () => {
    for (const day of ['2021-01-28', '2021-02-01']) {
      const { reminded, isSentOn } = await wished('2021-01-25', day);
      assert.deepEqual(reminded, { day, rows: 1 });
      assert.ok(isSentOn(day));
    }
  });

  it('is on a day on which messages go out, also when the last of all is none or is paused', async () => {
    const rules = { settlement: '2021-01-31' };
    const sunday = await wished('2021-01-25', '2021-01-30', { rules });
    assert.deepEqual(sunday.reminded, { day: '2021-01-29', rows: 1, insteadAt: 'settlement' });
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
