import assert from 'node:assert/strict';
import { addDays } from '../../../src/domain/calendar.ts';
import { redSpells } from '../../../src/domain/colour-calendar.ts';
import { totalsOf } from '../../../src/domain/status/totals.ts';
import { inventedYear } from './invented.ts';

describe('an ordinary year of the 2020 agreement, figures invented', () => {
  const days = inventedYear('ordinary');

  it('is looked at on every day until settlement is over', () => {
    assert.equal(days.length, 398);
    for (const [at, { day }] of days.entries()) assert.equal(day, addDays('2020-01-02', at));
    assert.equal(days.at(-1)?.day, '2021-02-02');
  });

  it('ends green on every row, and final, from the day the last round is answered', () => {
    for (const { day, statuses } of days.filter(({ day }) => day >= '2021-01-08'))
      for (const [id, { colour, final }] of statuses)
        assert.deepEqual([day, id, colour, final], [day, id, 'green', true]);
  });

  it('is red on no day but for levels that are still more than a tenth below their bottom', () => {
    assert.deepEqual(
      redSpells(days).map(({ indicator, from, to, status }) => [indicator, from, to, status.reason.code]),
      [
        // Digital tutors at 15 of 17, SAP orders at 46 of 55 %, projects under way at 3 of 4: as last year.
        ['6', '2020-04-02', '2020-08-03', 'short'],
        ['21', '2020-04-02', '2020-08-03', 'short'],
        ['26', '2020-04-02', '2021-01-07', 'short'],
      ],
    );
  });

  it('adds up to 53 rows on every day, and leaves none without a word', () => {
    for (const { day, statuses } of days) {
      const totals = totalsOf(statuses.values());
      const sum = Object.values(totals).reduce((all, count) => all + count);
      assert.deepEqual([day, sum, totals['no-word']], [day, 53, 0]);
    }
  });
});
