import assert from 'node:assert/strict';
import { type Agreement, agreement as schema } from '../../src/domain/agreement.ts';
import { known, rowOf } from '../../src/domain/known.ts';
import { undo } from '../../src/domain/undo.ts';
import { anAgreement, aunela, checkedIn } from '../builders.ts';

const rows = [aunela, { id: '3', target: '≥ 3' }];
const now = '2020-04-02T07:00:00.000Z';
const first = checkedIn('2020-03-24T08:00:00.000Z', { choice: 'at-risk', card: 'march' });
const saved = [
  checkedIn('2020-04-01T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-30', card: 'april' }),
  checkedIn('2020-04-01T08:00:00.000Z', { indicator: '3', actual: '2', card: 'april' }),
];
const mine = { id: 'owner' };

describe('undo', () => {
  it('takes back all that one press saved, and what was said before holds again', () => {
    const undone = done(anAgreement({ rows, events: [first, ...saved] }));
    assert.deepEqual(undone.indicators, ['10', '3']);
    assert.deepEqual(said(undone.agreement, '10'), ['at-risk']);
    assert.deepEqual(said(undone.agreement, '3'), []);
  });

  it('again takes back what was saved before that, until there is nothing left', () => {
    const once = done(anAgreement({ rows, events: [first, ...saved] }));
    const twice = done(once.agreement);
    assert.deepEqual(twice.indicators, ['10']);
    assert.equal(undo(twice.agreement, mine, now), 'nothing');
  });

  it('keeps the report and its taking back in the ledger, readable as before', () => {
    const { agreement } = done(anAgreement({ rows, events: [first] }));
    assert.deepEqual(
      agreement.events.map(({ kind }) => kind),
      ['imported', 'checked-in', 'withdrawn'],
    );
    assert.deepEqual(schema.parse(JSON.parse(JSON.stringify(agreement))), agreement);
    assert.deepEqual(said(agreement, '10', '2020-04-01T21:00:00.000Z'), ['at-risk']);
  });

  it('leaves what others have reported', () => {
    const theirs = { ...saved[1], by: 'other' } as typeof first;
    const undone = done(anAgreement({ rows, events: [first, theirs] }));
    assert.deepEqual(undone.indicators, ['10']);
    assert.equal(undo(anAgreement({ rows, events: [theirs] }), mine, now), 'nothing');
  });

  it('is over once the year is settled, from the day after the last on which reports count', () => {
    const agreement = anAgreement({ rows, events: [first] });
    assert.notEqual(undo(agreement, mine, '2021-02-01T21:59:00.000Z'), 'settled');
    assert.equal(undo(agreement, mine, '2021-02-01T22:00:00.000Z'), 'settled');
  });
});

function done(agreement: Agreement) {
  const undone = undo(agreement, mine, now);
  if (typeof undone === 'string') throw new Error(`It came to ${undone}`);
  return undone;
}

/** What stands of what was said of a row. */
function said(agreement: Agreement, indicator: string, at = now) {
  const { checkIns } = rowOf(known(agreement, at).rows, indicator);
  return checkIns.map(({ choice, actual }) => choice ?? actual);
}
