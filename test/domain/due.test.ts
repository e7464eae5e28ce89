import { deepEqual } from 'node:assert/strict';
import { dueOf } from '../../src/domain/due.ts';
import type { Target } from '../../src/domain/target.ts';

const cases: readonly (readonly [what: string, target: Target, from: string | undefined, to: string])[] = [
  ['a deadline by its day', { kind: 'deadline', by: '2020-06-30' }, undefined, '2020-06-30'],
  [
    'a window by its last day',
    { kind: 'window', from: '2020-01-01', to: '2020-03-31' },
    undefined,
    '2020-03-31',
  ],
  [
    'an event on its days',
    { kind: 'event', from: '2020-10-02', to: '2020-10-04' },
    '2020-10-02',
    '2020-10-04',
  ],
  ["a number by the year's end", { kind: 'bound', at: 'least', value: 5 }, undefined, '2020-12-31'],
];

describe('What must be reached', () => {
  for (const [what, target, from, to] of cases)
    it(`is due, ${what}`, () => {
      deepEqual(dueOf({ target }, { year: 2020 }), { from, to });
    });
});
