import assert from 'node:assert/strict';
import { momentOf } from '../../src/domain/calendar.ts';
import { beAway, beBack } from '../../src/flows/be-away.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { aPerson } from '../builders.ts';

const zone = 'Europe/Helsinki';
const summer = { from: '2020-08-03', until: '2020-08-14' };

/** Someone who has told on 1 June of being away in August, and takes it back on a day. */
async function takenBackOn(day: string) {
  let now = momentOf('2020-06-01', '10:00', zone);
  const store = memoryStore({ people: [aPerson()] });
  const ports = { store, clock: { now: () => now }, log: () => {}, newId: () => 'card', admins: [] };
  const person = await beAway(ports, aPerson(), summer, zone);
  now = momentOf(day, '10:00', zone);
  const ended = await beBack(ports, person, zone);
  return { ended, away: (await store.people.get('owner'))?.away };
}

describe('Coming back', () => {
  it('ends an absence, on its first and on its last day', async () => {
    for (const day of ['2020-08-03', '2020-08-14'])
      assert.deepEqual(await takenBackOn(day), { ended: 'back', away: undefined });
  });

  it('takes back an absence that is to come', async () => {
    for (const day of ['2020-06-01', '2020-08-02'])
      assert.deepEqual(await takenBackOn(day), { ended: summer, away: undefined });
  });

  it('is nothing to do when the absence is over', async () => {
    assert.deepEqual(await takenBackOn('2020-08-15'), { ended: 'not-away', away: summer });
  });
});
