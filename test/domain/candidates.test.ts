import assert from 'node:assert/strict';
import { candidatesOf } from '../../src/domain/candidates.ts';
import { known } from '../../src/domain/known.ts';
import type { Person } from '../../src/domain/person.ts';
import { anAgreement, aPerson, aunela } from '../builders.ts';

const agreement = known(
  anAgreement({
    rows: [{ ...aunela, owner: 'Omistaja@kunta.fi', deputy: 'deputy' }],
    roles: [{ person: 'head', as: 'head' }],
  }),
  '2020-03-24T07:00:00.000Z',
);

/** So many people, each met a minute after the one before. */
function met(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, at) =>
    aPerson({ id: `p${at}`, metAt: new Date(Date.UTC(2020, 2, 2, 7, at)).toISOString() }),
  );
}

describe('whom an owner is chosen from', () => {
  it('is everybody the bot has met, while they fit on a card', () => {
    assert.equal(candidatesOf(agreement, met(50)).length, 50);
    assert.deepEqual(candidatesOf(agreement, []), []);
  });

  it('is first who has to do with the agreement, then who was met last', () => {
    const involved = [
      aPerson({ id: 'owner', email: 'omistaja@kunta.fi', metAt: '2020-01-01T07:00:00.000Z' }),
      aPerson({ id: 'deputy', metAt: '2020-01-02T07:00:00.000Z' }),
      aPerson({ id: 'head', metAt: '2020-01-03T07:00:00.000Z' }),
    ];
    const chosen = candidatesOf(agreement, [...involved, ...met(1000)]).map(({ id }) => id);
    assert.equal(chosen.length, 50);
    assert.deepEqual(chosen.slice(0, 5), ['head', 'deputy', 'owner', 'p999', 'p998']);
  });
});
