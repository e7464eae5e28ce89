import assert from 'node:assert/strict';
import type { Target } from '../../../src/domain/target.ts';
import { checkedIn } from '../../builders.ts';
import { type Case, chose, said, statusOn } from './status-on.ts';
import { told } from './told.ts';

const done: Target = { kind: 'done' };
const judged: Target = { kind: 'judged' };

describe('a row that a person judges', () => {
  for (const target of [done, judged]) {
    it(`is not yet while nobody has said anything (${target.kind})`, () => {
      assert.equal(told(statusOn('2020-03-31', { target, rhythm: 'year' })), 'none unreported');
      assert.equal(told(statusOn('2021-02-01', { target, rhythm: 'year' })), 'none unreported');
    });

    it(`is not reported once settlement has passed (${target.kind})`, () => {
      const silent = statusOn('2021-02-02', { target, rhythm: 'year' });
      assert.equal(told(silent), 'none not-reported, no-word');
      assert.deepEqual(silent.reason, { code: 'not-reported' });
      const old = { target, said: [chose('2020-11-02', 'on-track')] };
      assert.deepEqual(statusOn('2021-02-02', old).reason, { code: 'not-reported', last: '2020-11-02' });
    });
  }

  it('is green and final once done, whenever that was', () => {
    for (const on of ['2020-05-12', '2020-12-31', '2021-01-20']) {
      const row: Case = { target: done, said: [chose(on, 'done', { doneOn: on })] };
      for (const day of [on, '2021-02-01', '2021-02-02'])
        assert.deepEqual(statusOn(day, row), {
          colour: 'green',
          group: 'green',
          reason: { code: 'done', doneOn: on },
          over: false,
          final: true,
          ...(day === '2021-02-02' && { settled: true }),
        });
    }
    const noDay = { target: done, said: [chose('2020-05-12', 'done', { asOf: '2020-03-31' })] };
    assert.deepEqual(statusOn('2020-05-12', noDay).reason, { code: 'done', doneOn: '2020-03-31' });
  });

  const choices = [
    ['on-track', 'will', 'green'],
    ['at-risk', 'at-risk', 'yellow'],
    ['wont', 'wont', 'red'],
  ] as const;
  for (const [choice, forecast, colour] of choices) {
    it(`is ${colour} by ${choice}, as by a forecast of ${forecast}`, () => {
      const reason = { code: 'forecast', forecast, said: '2020-03-31' };
      const chosen = statusOn('2020-04-02', { target: done, said: [chose('2020-03-31', choice)] });
      assert.deepEqual([chosen.colour, chosen.reason], [colour, reason]);
      const foretold = [checkedIn('2020-03-31T10:00:00.000Z', { forecast })];
      const status = statusOn('2020-04-02', { target: done, said: foretold });
      assert.deepEqual([status.colour, status.reason], [colour, reason]);
    });
  }

  it('is red when it was said of the year that it will not be done', () => {
    const row = { target: done, said: [chose('2021-01-08', 'wont', { asOf: '2020-12-31' })] };
    assert.deepEqual(statusOn('2021-01-08', row), {
      colour: 'red',
      group: 'red',
      reason: { code: 'not-done', said: '2021-01-08' },
      over: false,
      final: true,
    });
    assert.equal(told(statusOn('2021-02-02', row)), 'red not-done');
  });

  it('is not called undone by a forecast, also one of the year’s last day', () => {
    for (const [choice, , colour] of choices.slice(0, 2)) {
      const row: Case = { target: done, said: [chose('2020-12-31', choice)] };
      assert.equal(told(statusOn('2021-01-31', row)), `${colour} forecast`);
      assert.equal(told(statusOn('2021-02-02', row)), 'none not-reported, no-word');
    }
  });

  it('is still open by a word about the day before the last', () => {
    const row = { target: done, said: [chose('2020-12-30', 'at-risk')] };
    assert.equal(told(statusOn('2020-12-31', row)), 'yellow forecast');
    const last = { target: done, said: [chose('2020-12-31', 'wont')] };
    assert.equal(told(statusOn('2020-12-31', last)), 'red not-done');
  });

  it('is under way by a word that is no choice', () => {
    const row = { target: done, said: [checkedIn('2020-03-31T10:00:00.000Z', { comment: 'x' })] };
    assert.deepEqual(statusOn('2020-04-02', row), {
      colour: 'none',
      group: 'not-yet',
      reason: { code: 'under-way', said: '2020-03-31' },
      over: false,
      final: false,
    });
  });

  it('lets a comment about the last day decide nothing, and a number wait for a person', () => {
    const comment = checkedIn('2020-12-31T10:00:00.000Z', { comment: 'x' });
    const row = { target: judged, said: [chose('2020-12-30', 'at-risk'), comment] };
    assert.equal(told(statusOn('2020-12-31', row)), 'yellow forecast');
    const number = statusOn('2020-12-31', { target: judged, said: [said('2020-12-31', '5')] });
    assert.equal(told(number), 'none to-judge');
    assert.equal(number.final, false);
  });

  it('believes a newer forecast before an older choice', () => {
    const forecast = checkedIn('2020-03-31T10:00:00.000Z', { forecast: 'wont' });
    const row = { target: done, said: [chose('2020-03-30', 'on-track'), forecast] };
    assert.equal(told(statusOn('2020-04-02', row)), 'red forecast');
  });

  it('can be taken back', () => {
    const said = [chose('2020-03-10', 'done', { doneOn: '2020-03-10' }), chose('2020-03-31', 'at-risk')];
    assert.equal(told(statusOn('2020-04-02', { target: done, said })), 'yellow forecast');
  });
});

describe('a grade', () => {
  const doubleA: Target = { kind: 'grade', scale: 'WCAG 2.1', grade: 'AA' };
  const steps: readonly [actual: string, before: string, after: string][] = [
    ['A', 'none in-progress', 'red not-reached'],
    ['AA', 'green reached', 'green reached'],
    ['AAA', 'green reached', 'green reached'],
    ['Kyllä', 'green reached', 'green reached'],
    ['Ei', 'none in-progress', 'red not-reached'],
    ['–', 'none unreported', 'none unreported'],
  ];
  for (const [actual, before, after] of steps)
    it(`at ${actual} is ${before} before the end and ${after} after it`, () => {
      const early = statusOn('2020-04-02', { target: doubleA, said: [said('2020-03-31', actual)] });
      assert.equal(told(early), before);
      assert.equal(early.final, false);
      const late = statusOn('2021-01-05', { target: doubleA, said: [said('2020-12-31', actual)] });
      assert.equal(told(late), after);
      assert.equal(late.final, after !== 'none unreported');
    });

  it('takes a forecast until it is reached or the year is out', () => {
    const at = (asOf: string, actual: string, day: string) =>
      told(statusOn(day, { target: doubleA, said: [said(asOf, actual, { forecast: 'at-risk' })] }));
    assert.equal(at('2020-03-31', 'A', '2020-04-02'), 'yellow forecast');
    assert.equal(at('2020-03-31', '–', '2020-04-02'), 'yellow forecast');
    assert.equal(at('2020-03-31', 'AA', '2020-04-02'), 'green reached');
    assert.equal(at('2020-12-31', 'A', '2021-01-05'), 'red not-reached');
    assert.equal(at('2020-12-31', '–', '2021-02-02'), 'none not-reported, no-word');
  });

  it('is not reported without a word about the last day', () => {
    const row = { target: doubleA, said: [said('2020-11-30', 'AA')] };
    assert.equal(told(statusOn('2021-01-05', row)), 'green reached');
    assert.deepEqual(statusOn('2021-02-02', row).reason, { code: 'not-reported', last: '2020-11-30' });
    assert.deepEqual(statusOn('2020-12-01', row).reason, { code: 'reached', asOf: '2020-11-30' });
  });
});

describe('a group whose every member is to reach something', () => {
  const twiceEach: Target = {
    kind: 'every',
    of: 'työryhmät',
    part: { kind: 'bound', at: 'least', value: 2 },
  };
  const steps: readonly [actual: string, before: string, after: string][] = [
    ['Kyllä', 'green reached', 'green reached'],
    ['5/5', 'green reached', 'green reached'],
    ['4/5', 'none in-progress', 'red not-reached'],
    ['Ei', 'none in-progress', 'red not-reached'],
    ['2', 'none unreported', 'none unreported'],
  ];
  for (const [actual, before, after] of steps)
    it(`at ${actual} is ${before} before the end and ${after} after it`, () => {
      const at = (day: string, asOf: string) =>
        told(statusOn(day, { target: twiceEach, said: [said(asOf, actual)] }));
      assert.equal(at('2020-04-02', '2020-03-31'), before);
      assert.equal(at('2021-01-05', '2020-12-31'), after);
    });
});
