import assert from 'node:assert/strict';
import type { Agreement } from '../../src/domain/agreement.ts';
import { type Report, report } from '../../src/domain/report.ts';
import { anAgreement, aunela, taken } from '../builders.ts';

const owned = anAgreement({
  rows: [aunela, { id: '39', target: '8–10' }],
  events: [taken('2020-03-02T08:00:00.000Z'), taken('2020-03-02T08:00:00.000Z', { indicator: '39' })],
});

function reporting(agreement: Agreement, rows: Report['rows'], about: Partial<Report> = {}) {
  return report(agreement, {
    by: { id: 'owner' },
    admins: [],
    at: '2020-03-24T07:00:00.000Z',
    today: '2020-03-24',
    asOf: '2020-03-24',
    card: 'card',
    rows,
    ...about,
  });
}

function wordsIn({ events }: Agreement) {
  return events.filter(({ kind }) => kind === 'checked-in');
}

describe('report', () => {
  it('stores the good rows, hands back the refused and counts the empty', () => {
    const result = reporting(owned, [
      { indicator: '10', choice: 'maybe' },
      { indicator: '39', actual: '6' },
    ]);
    assert.deepEqual(result.stored, ['39']);
    assert.deepEqual(result.refused, [
      { typed: { indicator: '10', choice: 'maybe' }, refusal: { why: 'choice-missing' } },
    ]);
    assert.deepEqual(
      wordsIn(result.agreement).map(({ by, at }) => ({ by, at })),
      [{ by: 'owner', at: '2020-03-24T07:00:00.000Z' }],
    );
    assert.equal(reporting(owned, [{ indicator: '10' }]).left, 1);
  });

  it('changes nothing when nothing is stored', () => {
    assert.equal(reporting(owned, [{ indicator: '10' }, { indicator: '39', actual: '?' }]).agreement, owned);
  });

  it('stores the same card, row and value once, and says stored each time', () => {
    const once = reporting(owned, [{ indicator: '39', actual: '6' }]);
    const again = reporting(once.agreement, [{ indicator: '39', actual: '6' }]);
    assert.deepEqual(again.stored, ['39']);
    assert.equal(again.agreement, once.agreement);
  });

  it('takes another value, or the same on another card, as a new word', () => {
    const once = reporting(owned, [{ indicator: '39', actual: '6' }]).agreement;
    assert.equal(wordsIn(reporting(once, [{ indicator: '39', actual: '7' }]).agreement).length, 2);
    assert.equal(
      wordsIn(reporting(once, [{ indicator: '39', actual: '6' }], { card: 'other' }).agreement).length,
      2,
    );
  });

  describe('of a count that falls', () => {
    /** What came of counts written one after the other, each on its card and about its day: stored or refused. */
    const counts = (...words: readonly (readonly [card: string, actual: string, asOf?: string])[]) => {
      let { agreement } = reporting(owned, []);
      return words.map(([card, actual, asOf = '2020-03-24']) => {
        const result = reporting(agreement, [{ indicator: '39', actual }], { card, asOf });
        agreement = result.agreement;
        const [refused] = result.refused;
        return refused?.refusal.why === 'fell' ? `fell from ${refused.refusal.before}` : 'stored';
      });
    };

    it('holds it against what the other cards come to', () => {
      assert.deepEqual(counts(['a', '14'], ['b', '+9'], ['c', '20']), ['stored', 'stored', 'fell from 23']);
    });

    it('does not count what a later word on the same card has replaced', () => {
      assert.deepEqual(counts(['a', '+9'], ['a', '+5'], ['b', '7']), ['stored', 'stored', 'stored']);
    });

    it('takes a smaller number on the same card as a correction', () => {
      assert.deepEqual(counts(['a', '43'], ['a', '29']), ['stored', 'stored']);
    });

    it('holds it against the count on the day that it is about', () => {
      const later = ['b', '14', '2020-03-24'] as const;
      assert.deepEqual(counts(['a', '6', '2020-02-29'], later, ['c', '9', '2020-03-01']), [
        'stored',
        'stored',
        'stored',
      ]);
    });
  });

  it('refuses a row that is not there, and one that is somebody else’s', () => {
    const rows = [
      { indicator: '99', actual: '6' },
      { indicator: '39', actual: '6' },
    ];
    const { refused, stored, agreement } = reporting(owned, rows, { by: { id: 'someone' } });
    assert.deepEqual(
      refused.map(({ refusal }) => refusal),
      [{ why: 'unknown-row' }, { why: 'not-yours', owner: 'owner' }],
    );
    assert.deepEqual([stored, agreement], [[], owned]);
  });

  it('lets managers report for anyone, and admins until there is a head', () => {
    const rows = [{ indicator: '39', actual: '6' }];
    const headed = anAgreement({
      rows: [{ id: '39', target: '8–10' }],
      roles: [{ person: 'boss', as: 'head' }],
    });
    assert.deepEqual(reporting(headed, rows, { by: { id: 'boss' } }).stored, ['39']);
    assert.deepEqual(reporting(owned, rows, { by: { id: 'admin' }, admins: ['admin'] }).stored, ['39']);
    assert.deepEqual(reporting(headed, rows, { by: { id: 'admin' }, admins: ['admin'] }).stored, []);
  });
});
