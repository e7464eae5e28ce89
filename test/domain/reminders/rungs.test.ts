import assert from 'node:assert/strict';
import type { NewEvent } from '../../../src/domain/agreement.ts';
import { known, rowOf } from '../../../src/domain/known.ts';
import { rungsOf } from '../../../src/domain/reminders/rungs.ts';
import { type AnAgreement, anAgreement, checkedIn } from '../../builders.ts';

const year = ['final-round 2021-01-07', 'final-chaser 2021-01-14', 'last-call 2021-01-20'];
const q1 = ['quarter-card 2020-04-01', 'chaser 2020-04-06'];
const q2 = ['quarter-card 2020-08-03', 'chaser 2020-08-06'];
const q3 = ['quarter-card 2020-10-01', 'chaser 2020-10-06'];

describe('a dated row is asked', () => {
  for (const [what, target, rungs] of [
    [
      'Aunela, in the first quarter',
      '1. vuosineljänneksen aikana',
      ['approaching 2020-02-28', 'approaching 2020-03-24', ...q1, ...q2, ...q3, ...year],
    ],
    [
      'access control, by the end of the third quarter',
      '3. vuosineljänneksen loppuun mennessä',
      ['announcing 2020-08-03', 'approaching 2020-08-31', 'approaching 2020-09-23', ...q3, ...year],
    ],
    [
      'the chat service, by the end of the year',
      'Vuoden loppuun mennessä',
      ['announcing 2020-10-01', 'approaching 2020-12-01', 'approaching 2020-12-23', ...year],
    ],
    [
      'a deadline inside a quarter',
      '15.5.2020 mennessä',
      [
        ...['announcing 2020-04-01', 'approaching 2020-04-15', 'approaching 2020-05-08'],
        ...['passed 2020-05-18', ...q2, ...q3, ...year],
      ],
    ],
    [
      'a deadline in the quiet weeks, whose last days nobody sees coming',
      '15.7.2020 mennessä',
      ['approaching 2020-06-15', 'passed 2020-08-03', ...q2, ...q3, ...year],
    ],
    [
      'a deadline after the year, which no card of the year announces',
      '26.2.2021 mennessä',
      ['approaching 2021-01-27', 'approaching 2021-02-19', 'passed 2021-03-01'],
    ],
  ] as const)
    it(`on these days: ${what}`, () => {
      assert.deepEqual(rungs10({ rows: [{ id: '10', target }] }), rungs);
    });

  it('on these days: the book fair, which has to be ready when it begins', () => {
    const name = 'Messuosaston organisointi Turun Kirjamessuille 2.–4.10.2020.';
    assert.deepEqual(rungs10({ rows: [{ id: '10', name, target: 'Toteutunut' }] }), [
      ...['approaching 2020-09-02', 'approaching 2020-09-25', 'announcing 2020-10-01', 'passed 2020-10-05'],
      ...year,
    ]);
  });
});

describe('a row that runs all year is asked', () => {
  for (const [rhythm, rungs] of [
    ['quarter', [...q1, ...q2, ...q3, ...year]],
    ['half', [...q2, ...year]],
    ['year', year],
  ] as const)
    it(`in the rounds of its rhythm: ${rhythm}`, () => {
      assert.deepEqual(rungs10({ rows: [{ id: '10', target: '≥ 10', rhythm }] }), rungs);
    });
});

describe('an expected day', () => {
  const base = ['approaching 2020-02-28', 'approaching 2020-03-24'];

  it('moves the ladder and silences the rounds before it', () => {
    const event = checkedIn('2020-03-25T08:00:00.000Z', { choice: 'at-risk', expectedOn: '2020-06-15' });
    assert.deepEqual(rungs10({}, event), [
      ...[...base, 'approaching 2020-06-08', 'passed 2020-06-16'],
      ...[...q2, ...q3, ...year],
    ]);
  });

  it('said during a round leaves what was asked before and takes the chaser away', () => {
    const event = checkedIn('2020-04-02T08:00:00.000Z', { choice: 'wont', expectedOn: '2020-05-29' });
    assert.deepEqual(rungs10({}, event), [
      ...[...base, 'quarter-card 2020-04-01', 'approaching 2020-05-22', 'passed 2020-06-01'],
      ...[...q2, ...q3, ...year],
    ]);
  });

  it('that is a round’s own leaves its card to the rung after it', () => {
    const event = checkedIn('2020-03-25T08:00:00.000Z', { choice: 'at-risk', expectedOn: '2020-10-01' });
    assert.deepEqual(rungs10({}, event), [
      ...[...base, 'approaching 2020-09-24', 'passed 2020-10-02', 'chaser 2020-10-06'],
      ...year,
    ]);
  });

  it('next year does not silence the final round', () => {
    const event = checkedIn('2020-11-02T08:00:00.000Z', { choice: 'at-risk', expectedOn: '2021-01-29' });
    const rungs = rungs10({}, event);
    assert.deepEqual(rungs.slice(8), [
      ...['final-round 2021-01-07', 'final-chaser 2021-01-14', 'last-call 2021-01-20'],
      ...['approaching 2021-01-22', 'passed 2021-02-01'],
    ]);
  });

  it('of someone who is on track changes nothing', () => {
    const event = checkedIn('2020-03-09T08:00:00.000Z', { choice: 'on-track', expectedOn: '2020-03-27' });
    assert.deepEqual(rungs10({}, event), [...base, ...q1, ...q2, ...q3, ...year]);
  });
});

describe('a rung', () => {
  it('follows the target that is agreed now, and the agreement’s own quiet days', () => {
    const { signed, pauses, rows } = known(anAgreement(), '2020-03-02T09:00:00.000Z');
    const row = rowOf(rows, '10');
    const first = (...about: Parameters<typeof rungsOf>) => rungsOf(...about)[0]?.due;
    assert.equal(first({ signed, pauses }, row), '2020-02-28');
    const quiet = { signed: { ...signed, rules: { quiet: { from: '02-24', to: '03-01' } } }, pauses };
    assert.equal(first(quiet, row), '2020-03-02');
    assert.equal(first(quiet, { ...row, target: { kind: 'deadline', by: '2020-05-15' } }), '2020-04-01');
  });

  for (const [timeZone, at] of [
    ['Europe/Helsinki', ['2020-03-24T07:00:00.000Z', '2020-04-01T06:00:00.000Z']],
    ['Europe/Stockholm', ['2020-03-24T08:00:00.000Z', '2020-04-01T07:00:00.000Z']],
    ['America/New_York', ['2020-03-24T13:00:00.000Z', '2020-04-01T13:00:00.000Z']],
  ] as const)
    it(`is due from 09:00 in ${timeZone}, before and after the spring change`, () => {
      const all = known(anAgreement({ timeZone }), '2020-03-02T09:00:00.000Z');
      const [, late, card] = rungsOf(all, rowOf(all.rows, '10'));
      assert.deepEqual([late?.dueAt, card?.dueAt], at);
    });
});

function rungs10(about: AnAgreement, ...events: readonly NewEvent[]): readonly string[] {
  const all = known(anAgreement({ ...about, events }), '2021-12-31T00:00:00.000Z');
  return rungsOf(all, rowOf(all.rows, '10')).map(
    ({ rung, due, announces }) => `${announces ? 'announcing' : rung} ${due}`,
  );
}
