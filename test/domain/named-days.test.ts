import assert from 'node:assert/strict';
import { type NamedDays, namedDays } from '../../src/domain/named-days.ts';

describe('Days are called', () => {
  const cases: readonly (readonly [from: string, to: string, today: string, named: NamedDays])[] = [
    ['2020-04-08', '2020-04-08', '2020-04-08', { is: 'today' }],
    ['2020-04-07', '2020-04-07', '2020-04-08', { is: 'yesterday' }],
    ['2020-04-10', '2020-04-10', '2020-04-08', { is: 'day', day: '2020-04-10' }],
    // Wednesday's and Sunday's week are one.
    ['2020-04-06', '2020-04-12', '2020-04-12', { is: 'this-week' }],
    ['2020-04-06', '2020-04-12', '2020-04-13', { is: 'last-week' }],
    ['2019-12-30', '2020-01-05', '2019-12-24', { is: 'next-week' }],
    ['2020-04-06', '2020-04-11', '2020-04-06', { is: 'until', day: '2020-04-11' }],
    ['2020-02-01', '2020-02-29', '2020-04-08', { is: 'months', from: 2, to: 2 }],
    ['2020-02-01', '2020-02-28', '2020-04-08', { is: 'days', from: '2020-02-01', to: '2020-02-28' }],
    ['2021-01-01', '2021-01-31', '2020-12-08', { is: 'months', from: 1, to: 1, year: 2021 }],
    ['2020-01-01', '2020-06-30', '2020-04-08', { is: 'months', from: 1, to: 6 }],
    ['2020-04-01', '2020-06-30', '2020-04-01', { is: 'this-quarter' }],
    ['2020-10-01', '2020-12-31', '2020-04-08', { is: 'quarter', quarter: 4 }],
    ['2019-10-01', '2019-12-31', '2020-04-08', { is: 'quarter', quarter: 4, year: 2019 }],
    ['2020-01-01', '2020-12-31', '2020-04-08', { is: 'year', year: 2020 }],
    ['2019-12-01', '2020-01-31', '2020-04-08', { is: 'days', from: '2019-12-01', to: '2020-01-31' }],
  ];
  for (const [from, to, today, named] of cases)
    it(`${named.is}: ${from}–${to} on ${today}`, () => assert.deepEqual(namedDays(from, to, today), named));
});
