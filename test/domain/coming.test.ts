import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withEvent } from '../../src/domain/agreement.ts';
import { addDays } from '../../src/domain/calendar.ts';
import { comingOf } from '../../src/domain/coming.ts';
import type { Day } from '../../src/domain/day.ts';
import { directoryOf } from '../../src/domain/directory.ts';
import { known, type Row } from '../../src/domain/known.ts';
import { viewOf } from '../../src/domain/row-view.ts';
import { type AnAgreement, anAgreement, aunela, checkedIn } from '../builders.ts';
import { agreement as signed } from '../seeds/seed.ts';

function comingOn(day: Day, about: AnAgreement = {}) {
  const { turnings, ...rest } = comingOf(known(anAgreement(about), `${day}T18:00:00.000Z`), day);
  return {
    ...rest,
    turnings: turnings.map(({ day, to, rows }) => [day, to, ...rows.map(({ indicator }) => indicator.id)]),
  };
}

describe('what happens next', () => {
  it('tells of a deadline that passes without a word, up to the next digest', () => {
    const rows = [{ id: '2', target: '1. vuosineljänneksen aikana' }, aunela];
    assert.deepEqual(comingOn('2020-03-25', { rows }), {
      until: '2020-04-08',
      isDigest: true,
      asksOn: '2020-04-01',
      // Asked on 24 March and not answered, both are yellow already.
      turnings: [['2020-04-01', 'no-word', '2', '10']],
    });
  });

  it('tells of the day on which an unanswered asking begins to show', () => {
    assert.deepEqual(comingOn('2020-03-20').turnings, [
      ['2020-03-25', 'yellow', '10'],
      ['2020-04-01', 'no-word', '10'],
    ]);
  });

  it('leaves out what has been done, and what is red or without a word already', () => {
    const done = [checkedIn('2020-03-20T10:00:00.000Z', { choice: 'done', doneOn: '2020-03-20' })];
    assert.deepEqual(comingOn('2020-03-25', { events: done }).turnings, []);
    assert.deepEqual(comingOn('2020-04-01').turnings, []);
  });

  it('tells of numbers that will be left without a word when their round closes', () => {
    const rows = [{ id: '16', target: '120' }];
    assert.deepEqual(comingOn('2020-04-01', { rows }).turnings, [['2020-04-08', 'no-word', '16']]);
  });

  it('looks no farther than thirty days when the next digest is later, or there is none', () => {
    assert.deepEqual(comingOn('2020-05-04'), {
      until: '2020-06-03',
      isDigest: false,
      asksOn: '2020-08-03',
      turnings: [],
    });
    // Its questions have gone out, so that the digest comes before the next.
    assert.equal(comingOn('2020-08-04').asksOn, undefined);
    assert.deepEqual(comingOn('2021-02-03').until, '2021-03-05');
    assert.equal(comingOn('2020-07-11').until, '2020-08-10');
    assert.equal(comingOn('2020-07-11').isDigest, true);
    assert.equal(comingOn('2020-07-10').isDigest, false);
  });

  it('looks past a digest that is today’s', () => {
    assert.equal(comingOn('2020-04-08').until, '2020-05-08');
  });

  it('puts Koha and Aunela first on the last of March of the 2020 agreement', () => {
    const imported = { kind: 'imported', at: '2020-03-02T07:00:00.000Z', by: 'admin' } as const;
    const present = known(withEvent({ signed, events: [] }, imported), '2020-03-31T18:00:00.000Z');
    const [first, ...later] = comingOf(present, '2020-03-31').turnings;
    assert.deepEqual(
      [first?.day, first?.to, first?.rows.map(({ indicator }) => indicator.id)],
      ['2020-04-01', 'no-word', ['2', '10']],
    );
    // Every row that the first round asks, and that has not told anything by its digest.
    assert.deepEqual(
      later.map(({ day, to, rows }) => [day, to, rows.length]),
      [['2020-04-08', 'no-word', 45]],
    );
  });

  it('is on each day what that day’s own list shows, whatever has been told', () => {
    const indicators = kinds.map((kind, at) => ({ ...kind, id: String(at + 1), owner: 'owner' }));
    fc.assert(
      fc.property(told, fc.nat(dayCount), (words, at) => {
        const today = addDays('2020-03-03', at);
        const events = words.map(({ on, row, word }) => ({
          ...checkedIn(`${addDays('2020-03-03', on)}T08:00:00.000Z`, word),
          indicator: String(row + 1),
        }));
        const ordered = [...events].sort((a, b) => a.at.localeCompare(b.at));
        const present = known(anAgreement({ rows: indicators, events: ordered }), `${today}T20:00:00.000Z`);
        const { until, turnings } = comingOf(present, today);
        const shown = (row: Row, day: Day) => viewOf(present, row, day, directoryOf([])).status.group;
        for (let day = addDays(today, 1); day <= until; day = addDays(day, 1))
          for (const row of present.rows.values()) {
            const [before, then] = [shown(row, addDays(day, -1)), shown(row, day)];
            const foretold = turnings.filter((each) => each.day === day && each.rows.includes(row));
            const isWorse = before !== then && then !== 'green' && then !== 'not-yet';
            assert.deepEqual(
              foretold.map(({ to }) => to),
              isWorse ? [then] : [],
              `${row.indicator.target} ${day}`,
            );
          }
      }),
      { numRuns: 60 },
    );
  });
});

const kinds = [
  { target: '1. vuosineljänneksen aikana' },
  { target: '15.5. mennessä' },
  { target: 'Vuoden loppuun mennessä' },
  { target: '≥ 20', accrual: 'even' as const },
  { target: '55–75 %', accrual: 'level' as const },
  { target: 'Toteutunut' },
];
const dayCount = 360;
const choices = [
  { choice: 'on-track' },
  { choice: 'at-risk' },
  { choice: 'wont' },
  { actual: '2' },
  { actual: '60' },
] as const;
const told = fc.array(
  fc.record({
    on: fc.nat(dayCount),
    row: fc.nat(kinds.length - 1),
    word: fc.constantFrom(...choices),
  }),
  { maxLength: 8 },
);
