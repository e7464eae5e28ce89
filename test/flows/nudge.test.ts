import assert from 'node:assert/strict';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Person } from '../../src/domain/person.ts';
import { remindersDue } from '../../src/domain/reminders/reminders.ts';
import { nudge } from '../../src/flows/nudge.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { type ARow, anAgreement, aPerson } from '../builders.ts';

const zone = 'Europe/Helsinki';
const head = aPerson({ id: 'head', name: 'Päällikkö' });
const count = (id: string, owner: string): ARow => ({ id, target: '≥ 30', owner });

/** "Remind them now", said by the head at a time of a day, and who is sent a form within the hour or the next days. */
async function nudgedOn(day: string, time: string, rows: readonly ARow[], people: readonly Person[]) {
  const roles = [{ person: 'head', as: 'head' as const }];
  const importedAt = '2020-01-02T07:00:00.000Z';
  const agreement = anAgreement({ importedAt, rows, roles });
  const store = memoryStore({ agreements: [agreement], people: [head, ...people] });
  const now = momentOf(day, time, zone);
  const ports = { store, clock: { now: () => now }, log: () => {}, newId: () => 'card', admins: [] };
  const said = await nudge(ports, agreement.signed.id, head);
  const after = await store.agreements.list();
  const met = await store.people.list();
  const isStored = after.some(({ events }) => events.some(({ kind }) => kind === 'nudged'));
  const sentTo = (on: string, at: string) =>
    remindersDue(after, met, momentOf(on, at, zone), [])
      .filter(({ lists }) => lists.some(({ rung }) => rung === 'nudged'))
      .map(({ person }) => person.id);
  return { said, isStored, sentTo };
}

describe('“Remind them now”', () => {
  it('promises to remind whom it then reminds, each once, however the file calls them', async () => {
    const anna = aPerson({ id: 'anna', email: 'anna@example.org' });
    const rows = [count('16', 'anna'), count('17', 'Anna@Example.org')];
    const { said, sentTo } = await nudgedOn('2020-04-07', '11:00', rows, [anna]);
    assert.deepEqual(said, { people: 1, rows: 2, unmet: { people: 0, rows: [] } });
    assert.deepEqual(sentTo('2020-04-07', '12:00'), ['anna']);
  });

  it('counts apart whom it cannot write to: never met, or met only in a channel', async () => {
    const { address: _none, ...channel } = aPerson({ id: 'channel' });
    const rows = [count('16', 'anna'), count('17', 'unmet@example.org'), count('18', 'channel')];
    const { said, isStored } = await nudgedOn('2020-04-07', '11:00', rows, [
      aPerson({ id: 'anna' }),
      channel,
    ]);
    assert.deepEqual(said, { people: 1, rows: 1, unmet: { people: 2, rows: ['17', '18'] } });
    assert.ok(isStored);
  });

  it('promises nothing when it can write to nobody, and may be said again the same day', async () => {
    const { said, isStored } = await nudgedOn('2020-04-07', '11:00', [count('16', 'unmet@example.org')], []);
    assert.deepEqual(said, { people: 0, rows: 0, unmet: { people: 1, rows: ['16'] } });
    assert.ok(!isStored);
  });

  it('promises nothing once the year is settled, nor when no message goes out before', async () => {
    const anna = aPerson({ id: 'anna' });
    const at = (day: string, time: string) => nudgedOn(day, time, [count('16', 'anna')], [anna]);
    for (const [day, time, expected] of [
      ['2021-02-01', '16:00', 'too-late'],
      ['2021-02-02', '08:00', 'settled'],
      ['2021-02-08', '10:00', 'settled'],
    ] as const) {
      const { said, isStored } = await at(day, time);
      assert.equal(said, expected, `${day} ${time}`);
      assert.ok(!isStored);
    }
    const { said, sentTo } = await at('2021-02-01', '15:00');
    assert.ok(typeof said === 'object');
    assert.deepEqual(sentTo('2021-02-01', '15:30'), ['anna']);
  });
});
