import assert from 'node:assert/strict';
import { type NewEvent, withEvent } from '../../src/domain/agreement.ts';
import { addDays } from '../../src/domain/calendar.ts';
import type { Day } from '../../src/domain/day.ts';
import { known, type Row } from '../../src/domain/known.ts';
import { rungsOf } from '../../src/domain/rungs.ts';
import { type Status, statusOfRow } from '../../src/domain/status.ts';
import { isDated, lastDayOf } from '../../src/domain/target.ts';
import { totalsOf } from '../../src/domain/totals.ts';
import { checkedIn } from '../builders.ts';
import { agreement as signed } from '../seeds/seed.ts';

/** Where each number of the 2020 agreement ends in an ordinary year. The numbers are invented. */
const ends: Readonly<Record<string, number>> = {
  1: 8,
  3: 4,
  4: 11,
  5: 120,
  6: 18,
  16: 125,
  17: 2250,
  18: 205,
  19: 0,
  20: 5,
  21: 58,
  22: 2,
  23: 60,
  24: 65,
  25: 2,
  26: 4,
  27: 130000,
  28: 120,
  29: 545,
  30: 3990,
  32: 10,
  33: 92,
  34: 4.1,
  35: 4,
  36: 80,
  37: 5,
  38: 17,
  39: 9,
  40: 80,
  41: 2,
  43: 3,
  45: 3,
  46: 3,
  47: 4,
  48: 470,
  50: 3500,
  52: 100,
};

/** The rounds' quarters, when they are answered, and the share of the year gone. */
const rounds: readonly [asOf: Day, on: Day, share: number][] = [
  ['2020-03-31', '2020-04-02', 0.25],
  ['2020-06-30', '2020-08-04', 0.5],
  ['2020-09-30', '2020-10-02', 0.75],
  ['2020-12-31', '2021-01-08', 1],
];

const imported: NewEvent = { kind: 'imported', at: '2020-01-02T07:00:00.000Z', by: 'admin' };
const start = known(withEvent({ signed, events: [] }, imported), imported.at);

function reportsOf(row: Row): readonly NewEvent[] {
  const { target } = row;
  const indicator = row.indicator.id;
  if (isDated(target)) {
    const asked = rungsOf(signed, row).filter(({ due }) => due < lastDayOf(target));
    const last = lastDayOf(target);
    return [
      ...asked.map(({ due }) => checkedIn(`${due}T10:00:00.000Z`, { indicator, choice: 'on-track' })),
      checkedIn(`${last}T10:00:00.000Z`, { indicator, choice: 'done', doneOn: last }),
    ];
  }
  return rounds.map(([asOf, on, share]) => {
    const isEnd = share === 1;
    const at = `${on}T10:00:00.000Z`;
    if (target.kind === 'done' || target.kind === 'judged')
      return checkedIn(at, {
        indicator,
        asOf,
        choice: isEnd ? 'done' : 'on-track',
        doneOn: isEnd ? asOf : undefined,
      });
    return checkedIn(at, { indicator, asOf, actual: actualOf(row, share) });
  });
}

/** What has come in by a share of the year: a level moves from last year's to its end, the rest gathers. */
function actualOf(row: Row, share: number): string {
  const { target, previous, accrual } = row;
  if (target.kind === 'grade') return share === 1 ? 'AA' : 'A';
  if (target.kind === 'every') return share === 1 ? '5/5' : '3/5';
  if (row.indicator.id === '12') return `${Math.floor(21 * share)}; ${Math.floor(16 * share)}`;
  if (row.indicator.id === '53') return share === 1 ? '3 + 1' : '1 + 0';
  const end = ends[row.indicator.id] ?? assert.fail(`no end for ${row.indicator.id}`);
  const from = accrual === 'level' && previous !== undefined && 'value' in previous ? previous.value : 0;
  const value = from + (end - from) * (accrual === 'level' ? (share * 4 - 1) / 3 : share);
  const isShare = accrual === 'growing' || row.indicator.id === '21';
  return isShare || row.indicator.id === '34'
    ? `${value.toFixed(2).replace('.', ',')}${isShare ? ' %' : ''}`
    : `${Math.floor(value)}`;
}

const events = [imported, ...[...start.rows.values()].flatMap(reportsOf)].toSorted((one, other) =>
  one.at < other.at ? -1 : 1,
);
const year = events.reduce(withEvent, { signed, events: [] });

function on(day: Day): ReadonlyMap<string, Status> {
  const present = known(year, `${day}T18:00:00.000Z`);
  return new Map([...present.rows].map(([id, row]) => [id, statusOfRow(present, row, day)]));
}

describe('an ordinary year of the 2020 agreement', () => {
  it('ends green on every row, and final', () => {
    for (const day of ['2021-01-08', '2021-02-02'])
      for (const [id, { colour, final }] of on(day))
        assert.deepEqual([id, colour, final], [id, 'green', true]);
  });

  it('is never red but for levels still more than a tenth below their bottom', () => {
    const reds = new Set<string>();
    for (let day = '2020-01-02'; day <= '2021-02-05'; day = addDays(day, 3))
      for (const [id, { colour }] of on(day)) if (colour === 'red') reds.add(id);
    // Digital tutors at 15 of 17, SAP orders at 46 of 55 %, projects under way at 3 of 4.
    assert.deepEqual([...reds], ['6', '21', '26']);
  });

  it('adds up to 53 rows in every month', () => {
    for (let day = '2020-01-15'; day <= '2021-02-15'; day = addDays(day, 30)) {
      const totals = totalsOf(on(day).values());
      assert.equal(
        Object.values(totals).reduce((sum, count) => sum + count),
        53,
      );
      assert.equal(totals['no-word'], 0);
    }
  });
});
