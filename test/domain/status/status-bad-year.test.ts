import assert from 'node:assert/strict';
import { daysBetween } from '../../../src/domain/calendar.ts';
import type { Day } from '../../../src/domain/day.ts';
import { totalsOf } from '../../../src/domain/status/totals.ts';
import { inventedYear } from './invented.ts';

const end = '2021-02-02';
const lastRound = '2021-01-08';

/**
 * From when to when each row of the bad year is truly red, worked out by hand from the table in the README: a
 * deadline from the day after it, a word or a number from the day it was told. What is red because nobody has
 * told stands in the other table.
 */
const truth: readonly (readonly [id: string, from: Day, to: Day])[] = [
  // Deadlines: passed on 31 March, 30 September and 31 December with another word than done, or given up.
  ['2', '2020-04-15', '2020-06-11'],
  ['10', '2020-04-01', '2020-04-19'],
  ['31', '2020-10-01', end],
  ['15', '2021-01-01', end],
  ['11', '2020-09-01', end],
  ['49', '2020-08-04', end],
  // Levels more than a tenth below: 15 of 17, 4 of 5, 43 and 48 of 55 %, 3 of 4, 470 of 536, 3.5 of 4.
  ['6', '2020-04-02', '2020-10-01'],
  ['20', '2020-08-04', '2021-01-07'],
  ['21', '2020-04-02', '2021-01-07'],
  ['26', '2020-04-02', '2021-01-07'],
  ['29', '2020-08-04', '2020-10-01'],
  ['34', '2020-08-04', '2020-10-01'],
  // Behind the pace: 400 of 572, 1100 of 1940, 60 of 112 (until 280 of 337), 700 of 882.
  ['17', '2020-04-02', end],
  ['30', '2020-08-04', end],
  ['48', '2020-04-02', '2020-10-01'],
  ['50', '2020-04-02', end],
  // A forecast that the target will not be met, until the next report.
  ['3', '2020-08-04', '2020-10-01'],
  // The year's own figures, more than a tenth short or a fifth off, a grade or a group not reached, not done.
  ...[
    '1',
    '3',
    '5',
    '7',
    '12',
    '14',
    '16',
    '18',
    '24',
    '27',
    '28',
    '33',
    '35',
    '36',
    '37',
    '43',
    '44',
    '47',
    '53',
  ].map((id) => [id, lastRound, end] as const),
];

/** Deadlines that passed without anybody having said a word. */
const untold: typeof truth = [
  ['2', '2020-04-01', '2020-04-14'],
  ['13', '2020-07-01', end],
  ['42', '2021-01-01', end],
];

describe('a bad year of the 2020 agreement, figures invented', () => {
  const days = inventedYear('bad');

  it('shows every red on every day on which it is true, and on no other', () => {
    for (const { day, statuses } of days) {
      const reds = [...statuses].filter(([, { group }]) => group === 'red').map(([id]) => id);
      assert.deepEqual([day, ...reds], [day, ...on(truth, day)]);
    }
  });

  it('counts apart what is red only because nobody has told', () => {
    for (const { day, statuses } of days) {
      const reds = [...statuses].filter(([, { colour, group }]) => colour === 'red' && group === 'no-word');
      assert.deepEqual([day, ...reds.map(([id]) => id)], [day, ...on(untold, day)]);
    }
  });

  it('shows each red within a day of its becoming true', () => {
    for (const [id, from] of [...truth, ...untold]) {
      const seen = days.find(({ day, statuses }) => day >= from && statuses.get(id)?.colour === 'red');
      assert.ok(seen !== undefined && daysBetween(from, seen.day) <= 1, `${id} from ${from}`);
    }
  });

  it('adds up to 53 rows on every day', () => {
    for (const { day, statuses } of days) {
      const sum = Object.values(totalsOf(statuses.values())).reduce((all, count) => all + count);
      assert.deepEqual([day, sum], [day, 53]);
    }
  });
});

function on(spells: typeof truth, day: Day): readonly string[] {
  const ids = spells.filter(([, from, to]) => from <= day && day <= to).map(([id]) => id);
  return ids.sort((one, other) => Number(one) - Number(other));
}
