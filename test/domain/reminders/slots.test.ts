import assert from 'node:assert/strict';
import type { Slot } from '../../../src/domain/person.ts';
import type { Rung } from '../../../src/domain/reminders/rung.ts';
import { claimed, reopened, settled } from '../../../src/domain/reminders/slots.ts';
import { aPerson } from '../../builders.ts';

const march = aSlot('a', '2020-03-24', 'approaching');
const april = aSlot('b', '2020-04-01', 'quarter-card');

describe('a slot', () => {
  it('is taken before its message leaves, once a day', () => {
    const person = claimed(aPerson(), march);
    assert.deepEqual(person.slots, [{ ...march, state: 'claimed' }]);
    assert.equal(claimed(person, aSlot('c', '2020-03-24', 'passed')), person);
    assert.deepEqual(claimed(person, april).slots.length, 2);
  });

  it('never lists again what another day’s has spent', () => {
    const person = claimed(aPerson(), march);
    assert.equal(claimed(person, { ...march, card: 'c', day: '2020-03-25' }), person);
  });

  it('of a message that never left makes room on its day, and stays as it was after it', () => {
    const person = settled(claimed(aPerson(), march), 'a', 'not-sent', '2020-03-24T07:00:01.000Z');
    const cards = (again: Omit<Slot, 'state'>) => claimed(person, again).slots.map(({ card }) => card);
    assert.deepEqual(cards({ ...march, card: 'c' }), ['c']);
    assert.deepEqual(cards({ ...march, card: 'c', day: '2020-03-25' }), ['a', 'c']);
  });

  it('is settled by its card alone', () => {
    const person = claimed(claimed(aPerson(), march), april);
    assert.deepEqual(settled(person, 'b', 'sent', '2020-04-01T06:00:01.000Z').slots, [
      { ...march, state: 'claimed' },
      { ...april, state: 'sent', endedAt: '2020-04-01T06:00:01.000Z' },
    ]);
  });

  it('that reached nobody is free again once its person writes', () => {
    const person = settled(claimed(aPerson(), march), 'a', 'unreachable', '2020-03-24T07:00:01.000Z');
    assert.equal(claimed(person, april), person);
    assert.equal(claimed(reopened(person), april).slots.length, 2);
    const reached = settled(claimed(aPerson(), march), 'a', 'sent', '2020-03-24T07:00:01.000Z');
    assert.equal(reopened(reached), reached);
  });
});

function aSlot(card: string, day: string, rung: Rung): Omit<Slot, 'state'> {
  const lists = [{ agreement: 'yhteiset-palvelut-2020', indicator: '10', rung, due: day }];
  return { card, day, lists, claimedAt: `${day}T07:00:00.000Z` };
}
