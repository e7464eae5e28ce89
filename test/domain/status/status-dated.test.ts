import assert from 'node:assert/strict';
import type { Target } from '../../../src/domain/target.ts';
import { checkedIn, taken } from '../../builders.ts';
import { type Case, chose, statusOn } from './status-on.ts';
import { told } from './told.ts';

const firstQuarter: Target = { kind: 'window', from: '2020-01-01', to: '2020-03-31' };
const byLeapDay: Target = { kind: 'deadline', by: '2020-02-29' };
const byYearsEnd: Target = { kind: 'deadline', by: '2020-12-31' };
const bookFair: Target = { kind: 'event', from: '2020-10-02', to: '2020-10-04' };

/** Imported as in the local trial, after the first asking of 28 February. */
const aunela: Case = { target: firstQuarter, importedAt: '2020-03-02T07:00:00.000Z' };

describe('a dated row of which nobody says anything', () => {
  const days: readonly [string, string][] = [
    ['2020-03-02', 'none not-due'],
    ['2020-03-23', 'none not-due'],
    ['2020-03-24', 'none not-due'],
    ['2020-03-25', 'yellow unanswered'],
    ['2020-03-31', 'yellow unanswered'],
    ['2020-04-01', 'red no-word, no-word'],
    ['2020-04-08', 'red no-word, no-word'],
    ['2021-02-02', 'red no-word, no-word'],
  ];
  for (const [day, expected] of days)
    it(`is ${expected} on ${day}`, () => assert.equal(told(statusOn(day, aunela)), expected));

  it('tells the asking and the days left', () => {
    assert.deepEqual(statusOn('2020-03-25', aunela).reason, {
      code: 'unanswered',
      asked: '2020-03-24',
      by: '2020-03-31',
      days: 6,
    });
    assert.deepEqual(statusOn('2020-03-31', aunela).reason, {
      code: 'unanswered',
      asked: '2020-03-24',
      by: '2020-03-31',
      days: 0,
    });
  });

  it('tells when nobody was asked, or who has taken it since', () => {
    const unasked = (about: Partial<Case>) => {
      const { reason } = statusOn('2020-03-25', { ...aunela, owner: undefined, ...about });
      return reason.code === 'unanswered' ? reason.unasked : assert.fail(reason.code);
    };
    assert.equal(unasked({}), 'no-owner');
    assert.equal(unasked({ said: [taken('2020-03-25T08:00:00.000Z')] }), 'new-owner');
    assert.equal(unasked({ said: [taken('2020-03-23T08:00:00.000Z')] }), undefined);
  });

  it('is silent from the round that asked after its day and closed', () => {
    assert.equal(statusOn('2020-04-07', aunela).silentSince, undefined);
    assert.equal(statusOn('2020-04-08', aunela).silentSince, '2020-04-01');
    assert.equal(statusOn('2021-02-02', aunela).silentSince, '2020-04-01');
  });

  it('is never final', () => {
    assert.equal(statusOn('2020-04-08', aunela).final, false);
    assert.equal(statusOn('2021-02-02', aunela).final, false);
  });

  it('is not due while nothing has been asked of it since its import', () => {
    const late = { ...aunela, importedAt: '2020-03-25T07:00:00.000Z' };
    assert.equal(told(statusOn('2020-03-31', late)), 'none not-due');
  });

  it('shows an unanswered asking from seven days before, or as many as the rules say', () => {
    const asked: Case = { target: firstQuarter };
    assert.equal(told(statusOn('2020-03-23', asked)), 'none not-due');
    const rules = { tolerances: { lastDays: 8 } };
    assert.equal(told(statusOn('2020-03-22', { ...asked, rules })), 'none not-due');
    assert.equal(told(statusOn('2020-03-23', { ...asked, rules })), 'yellow unanswered');
  });

  it('turns on the day after a leap day and after the year’s last day', () => {
    assert.equal(told(statusOn('2020-02-28', { target: byLeapDay })), 'yellow unanswered');
    assert.equal(told(statusOn('2020-02-29', { target: byLeapDay })), 'yellow unanswered');
    assert.equal(told(statusOn('2020-03-01', { target: byLeapDay })), 'red no-word, no-word');
    assert.equal(told(statusOn('2020-12-31', { target: byYearsEnd })), 'yellow unanswered');
    assert.equal(told(statusOn('2021-01-01', { target: byYearsEnd })), 'red no-word, no-word');
  });

  it('counts an event’s days to its first and turns red after its last', () => {
    assert.equal(told(statusOn('2020-09-24', { target: bookFair })), 'none not-due');
    // The asking of thirty days before has none either.
    assert.deepEqual(statusOn('2020-09-25', { target: bookFair }).reason, {
      code: 'unanswered',
      asked: '2020-09-02',
      by: '2020-10-02',
      days: 7,
    });
    assert.deepEqual(statusOn('2020-09-28', { target: bookFair }).reason, {
      code: 'unanswered',
      asked: '2020-09-25',
      by: '2020-10-02',
      days: 4,
    });
    assert.equal(told(statusOn('2020-10-04', { target: bookFair })), 'yellow unanswered');
    assert.equal(told(statusOn('2020-10-05', { target: bookFair })), 'red no-word, no-word');
  });
});

describe('a dated row before its day', () => {
  it('is green while on track, until the next asking goes unanswered', () => {
    const row = { ...aunela, said: [chose('2020-03-23', 'on-track')] };
    assert.deepEqual(statusOn('2020-03-23', row), {
      colour: 'green',
      group: 'green',
      reason: { code: 'on-track', said: '2020-03-23', by: '2020-03-31' },
      over: false,
      final: false,
    });
    assert.equal(told(statusOn('2020-03-24', row)), 'green on-track');
    assert.equal(told(statusOn('2020-03-25', row)), 'yellow unanswered');
    const answered = { ...aunela, said: [...row.said, chose('2020-03-24', 'on-track')] };
    assert.equal(told(statusOn('2020-03-31', answered)), 'green on-track');
  });

  it('is yellow at risk', () => {
    const row = { ...aunela, said: [chose('2020-03-25', 'at-risk')] };
    assert.equal(told(statusOn('2020-03-25', row)), 'yellow at-risk');
    assert.deepEqual(statusOn('2020-03-31', row).reason, {
      code: 'at-risk',
      said: '2020-03-25',
      by: '2020-03-31',
    });
  });

  it('is red once it was said that it will not be done, also when a near asking is unanswered', () => {
    const row = { ...aunela, said: [chose('2020-03-10', 'wont', { expectedOn: '2020-06-15' })] };
    for (const day of ['2020-03-10', '2020-03-24', '2020-03-31'])
      assert.deepEqual(statusOn(day, row), {
        colour: 'red',
        group: 'red',
        reason: { code: 'wont', said: '2020-03-10', by: '2020-03-31', expectedOn: '2020-06-15' },
        over: false,
        final: false,
      });
  });

  it('shows an unanswered asking before an older word of risk', () => {
    const row = { ...aunela, said: [chose('2020-03-10', 'at-risk')] };
    assert.equal(told(statusOn('2020-03-24', row)), 'yellow at-risk');
    assert.equal(told(statusOn('2020-03-25', row)), 'yellow unanswered');
  });

  it('has the colour of the last choice made, and a comment alone is none', () => {
    const twice = [chose('2020-03-25', 'at-risk'), chose('2020-03-26', 'on-track')];
    assert.equal(told(statusOn('2020-03-27', { ...aunela, said: twice })), 'green on-track');
    const comment = checkedIn('2020-03-27T10:00:00.000Z', { comment: 'x' });
    assert.equal(told(statusOn('2020-03-27', { ...aunela, said: [...twice, comment] })), 'green on-track');
    assert.equal(told(statusOn('2020-03-23', { ...aunela, said: [comment] })), 'none not-due');
  });

  it('tells the day a word was said in the agreement’s own zone', () => {
    const said = [checkedIn('2020-03-25T22:30:00.000Z', { choice: 'on-track', asOf: '2020-03-26' })];
    assert.deepEqual(statusOn('2020-03-26', { ...aunela, said }, '2020-03-25T23:00:00.000Z').reason, {
      code: 'on-track',
      said: '2020-03-26',
      by: '2020-03-31',
    });
  });

  it('keeps to what is about that day and known at that moment', () => {
    const row = { ...aunela, said: [chose('2020-03-26', 'on-track')] };
    assert.equal(told(statusOn('2020-03-26', row, '2020-03-26T09:59:59.999Z')), 'yellow unanswered');
    assert.equal(told(statusOn('2020-03-26', row, '2020-03-26T10:00:00.000Z')), 'green on-track');
    // The asking of the 24th is known to be answered by then, but what was said is not about the 25th.
    assert.equal(told(statusOn('2020-03-25', row, '2020-04-01T07:00:00.000Z')), 'none not-due');
  });
});

describe('a dated row that is done', () => {
  it('is green and final for good when it was in time', () => {
    const row = { ...aunela, said: [chose('2020-03-17', 'done', { doneOn: '2020-03-17' })] };
    for (const day of ['2020-03-17', '2020-03-31', '2020-04-01', '2020-04-08', '2021-02-02'])
      assert.deepEqual(statusOn(day, row), {
        colour: 'green',
        group: 'green',
        reason: { code: 'done-in-time', doneOn: '2020-03-17', by: '2020-03-31' },
        over: false,
        final: true,
        ...(day === '2021-02-02' && { settled: true }),
      });
  });

  const days: readonly [string, Target, string, string][] = [
    [
      'before its window',
      { kind: 'window', from: '2020-04-01', to: '2020-06-30' },
      '2020-03-31',
      'green done-in-time',
    ],
    ['on its last day', firstQuarter, '2020-03-31', 'green done-in-time'],
    ['a day late', firstQuarter, '2020-04-01', 'yellow done-late'],
    ['on an event’s first day', bookFair, '2020-10-02', 'green done-in-time'],
    ['on an event’s last day', bookFair, '2020-10-04', 'green done-in-time'],
    ['after an event', bookFair, '2020-10-05', 'yellow done-late'],
  ];
  for (const [when, target, doneOn, expected] of days)
    it(`is ${expected} when done ${when}`, () => {
      const row = { target, said: [chose('2020-11-02', 'done', { doneOn })] };
      assert.equal(told(statusOn('2020-11-03', row)), expected);
    });

  it('cannot be an event before its first day', () => {
    const row = { target: bookFair, said: [chose('2020-10-01', 'done', { doneOn: '2020-10-01' })] };
    assert.equal(told(statusOn('2020-10-01', row)), 'none not-due');
    assert.equal(told(statusOn('2020-10-05', row)), 'red passed');
  });

  it('tells how many days it was late', () => {
    const row = { ...aunela, said: [chose('2020-04-07', 'done', { doneOn: '2020-04-05' })] };
    assert.deepEqual(statusOn('2020-04-07', row), {
      colour: 'yellow',
      group: 'yellow',
      reason: { code: 'done-late', doneOn: '2020-04-05', by: '2020-03-31', days: 5 },
      over: false,
      final: true,
    });
  });

  it('was done on the day it was done, not on the day that was said', () => {
    const row = { ...aunela, said: [chose('2020-04-05', 'done', { doneOn: '2020-03-30' })] };
    assert.equal(told(statusOn('2020-04-01', row)), 'red no-word, no-word');
    assert.equal(told(statusOn('2020-04-05', row)), 'green done-in-time');
    const later = '2020-04-05T10:00:00.000Z';
    assert.equal(told(statusOn('2020-04-01', row, later)), 'green done-in-time');
    assert.equal(told(statusOn('2020-03-30', row, later)), 'green done-in-time');
    assert.equal(told(statusOn('2020-03-23', row, later)), 'none not-due');
  });

  it('was done on the day the report is about when it names no other', () => {
    const row = { ...aunela, said: [chose('2020-04-02', 'done', { asOf: '2020-03-31' })] };
    assert.deepEqual(statusOn('2020-04-02', row).reason, {
      code: 'done-in-time',
      doneOn: '2020-03-31',
      by: '2020-03-31',
    });
  });

  it('can be taken back', () => {
    const said = [chose('2020-03-25', 'done', { doneOn: '2020-03-25' }), chose('2020-03-26', 'at-risk')];
    assert.equal(told(statusOn('2020-03-26', { ...aunela, said })), 'yellow at-risk');
  });

  it('is what the newest answer on a card says, not the one it mends', () => {
    const said = [
      chose('2020-03-25', 'done', { doneOn: '2020-03-25', card: 'a' }),
      checkedIn('2020-03-25T10:05:00.000Z', { comment: 'x', card: 'a' }),
    ];
    assert.equal(told(statusOn('2020-03-26', { ...aunela, said })), 'yellow unanswered');
    const apart = [
      said[0] ?? assert.fail(),
      checkedIn('2020-03-25T10:05:00.000Z', { comment: 'x', card: 'b' }),
    ];
    assert.equal(told(statusOn('2020-03-26', { ...aunela, said: apart })), 'green done-in-time');
  });
});

describe('a dated row whose day has passed', () => {
  it('still tells the new day that was given', () => {
    const row = { ...aunela, said: [chose('2020-03-24', 'at-risk', { expectedOn: '2020-04-15' })] };
    assert.deepEqual(statusOn('2020-04-01', row).reason, {
      code: 'passed',
      choice: 'at-risk',
      said: '2020-03-24',
      by: '2020-03-31',
      expectedOn: '2020-04-15',
    });
  });

  for (const choice of ['on-track', 'at-risk', 'wont'] as const)
    it(`is red and known when the last word was ${choice}`, () => {
      const row = { ...aunela, said: [chose('2020-03-25', choice)] };
      assert.notEqual(statusOn('2020-03-31', row).reason.code, 'passed');
      assert.deepEqual(statusOn('2020-04-01', row), {
        colour: 'red',
        group: 'red',
        reason: { code: 'passed', choice, said: '2020-03-25', by: '2020-03-31' },
        over: false,
        final: false,
      });
    });

  it('calls at risk late when that was said after it', () => {
    const said = [chose('2020-03-31', 'at-risk'), chose('2020-04-01', 'at-risk')];
    const quoted = (word: number) => {
      const { reason } = statusOn('2020-04-02', { ...aunela, said: said.slice(0, word) });
      return reason.code === 'passed' ? reason.choice : assert.fail(reason.code);
    };
    assert.deepEqual([quoted(1), quoted(2)], ['at-risk', 'late']);
  });

  it('stays red and known in silence', () => {
    const row = { ...aunela, said: [chose('2020-03-25', 'on-track')] };
    assert.equal(statusOn('2020-04-07', row).silentSince, undefined);
    assert.equal(told(statusOn('2020-04-08', row)), 'red passed');
    assert.equal(statusOn('2020-04-08', row).silentSince, '2020-04-01');
    const answered = { ...aunela, said: [...row.said, chose('2020-04-20', 'at-risk')] };
    assert.equal(statusOn('2020-04-20', answered).silentSince, undefined);
  });

  it('is final when the year is settled, and a later report changes nothing', () => {
    const row = { ...aunela, said: [chose('2020-03-25', 'on-track')] };
    assert.equal(statusOn('2021-02-01', row).final, false);
    assert.equal(statusOn('2021-02-02', row).final, true);
    assert.deepEqual(
      [statusOn('2021-02-01', row).settled, statusOn('2021-02-02', row).settled],
      [undefined, true],
    );
    const late = (at: string) => ({
      ...aunela,
      said: [checkedIn(at, { choice: 'done', doneOn: '2020-03-30', asOf: '2020-12-31' })],
    });
    assert.equal(told(statusOn('2021-02-03', late('2021-02-01T21:59:59.999Z'))), 'green done-in-time');
    assert.equal(told(statusOn('2021-02-03', late('2021-02-01T22:00:00.000Z'))), 'red no-word, no-word');
  });

  it('is known by a comment too, without a choice to quote', () => {
    const said = [checkedIn('2020-03-25T10:00:00.000Z', { comment: 'viivästyy' })];
    assert.deepEqual(statusOn('2020-04-01', { ...aunela, said }).reason, {
      code: 'passed',
      choice: undefined,
      said: '2020-03-25',
      by: '2020-03-31',
    });
  });
});
