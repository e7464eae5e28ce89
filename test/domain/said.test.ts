import assert from 'node:assert/strict';
import type { CheckInContent } from '../../src/domain/check-in.ts';
import { known, rowOf } from '../../src/domain/known.ts';
import { saidOf } from '../../src/domain/said.ts';
import { messages } from '../../src/messages/messages.ts';
import { anAgreement, checkedIn } from '../builders.ts';

describe('What a report says', () => {
  it('is the total with what was added to it, as it was when that was said', () => {
    assert.deepEqual(said('fi', { actual: '530' }, { actual: '+1200' }, { actual: '+9' }), [
      '530, tilanne 1.3.',
      '1\u00a0730 (+1200), tilanne 2.3.',
      '1\u00a0739 (+9), tilanne 3.3.',
    ]);
  });

  it('of no change is the total alone, whether or not something was added before', () => {
    assert.deepEqual(said('sv', { actual: '+1200' }, { actual: '+0', unchanged: true }), [
      '1\u00a0200 (+1200), läget 1.3',
      'oförändrat, 1\u00a0200, läget 2.3',
    ]);
  });

  it('counts what a later Save of the same card has not mended yet', () => {
    assert.deepEqual(said('en', { actual: '+5', card: 'a' }, { actual: '+6', card: 'a' }), [
      '5 (+5), as of 1 March',
      '6 (+6), as of 2 March',
    ]);
  });
});

describe('No change', () => {
  it('says once that nothing has changed, also after no change', () => {
    const report = { actual: '4,5', unchanged: true, asOf: '2020-03-31' } as const;
    assert.equal(messages.en.form.same(report), 'No change: 4.5, as of 31 March');
    assert.equal(
      messages.sv.form.same({ ...report, actual: '+9', total: 1730 }),
      'Oförändrat: 1\u00a0730, läget 31.3',
    );
  });
});

/** What each report says, one a day from 1 March on. */
function said(language: 'fi' | 'sv' | 'en', ...words: readonly Partial<CheckInContent>[]) {
  const events = words.map((word, at) =>
    checkedIn(`2020-03-0${at + 1}T08:00:00.000Z`, { indicator: '17', ...word }),
  );
  const agreement = anAgreement({
    importedAt: '2020-03-01T07:00:00.000Z',
    rows: [{ id: '17', target: '≈ edellisen vuoden toteuma', previous: '2302', accrual: 'even' }],
    events,
  });
  const row = rowOf(known(agreement, '2020-03-20T08:00:00.000Z').rows, '17');
  return row.checkIns.map((report) => messages[language].form.said(saidOf(row, report, agreement.signed)));
}
