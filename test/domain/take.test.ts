import assert from 'node:assert/strict';
import { known, rowOf } from '../../src/domain/known.ts';
import { take } from '../../src/domain/take.ts';
import { anAgreement, aunela, taken } from '../builders.ts';

const at = '2020-03-03T08:00:00.000Z';
const agreement = anAgreement({
  rows: [aunela, { id: '39', target: '8–10' }],
  events: [taken('2020-03-02T08:00:00.000Z')],
});
const by = (id: string, admins: readonly string[] = []) => ({ asker: { id }, admins, at });

describe('take', () => {
  it('gives a row that nobody has to who asks', () => {
    const result = take(agreement, ['39'], by('someone'));
    assert.deepEqual(result.taken, ['39']);
    const row = rowOf(known(result.agreement, at).rows, '39');
    assert.deepEqual([row.owner, row.ownedSince], ['someone', at]);
  });

  it('takes all that nobody has, and nothing else', () => {
    assert.deepEqual(take(agreement, 'all', by('someone')).taken, ['39']);
  });

  it('leaves a row with its owner, and says whose it already is', () => {
    const result = take(agreement, ['10'], by('someone'));
    assert.deepEqual([result.taken, result.refused, result.agreement], [[], ['10'], agreement]);
    assert.deepEqual(take(agreement, ['10'], by('owner')).already, ['10']);
  });

  it('lets a manager take a row from its owner', () => {
    assert.deepEqual(take(agreement, ['10'], by('admin', ['admin'])).taken, ['10']);
  });

  it('throws for a row that is not there', () => {
    assert.throws(() => take(agreement, ['99'], by('someone')), /No indicator 99/);
  });
});
