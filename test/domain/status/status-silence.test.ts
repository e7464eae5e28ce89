import assert from 'node:assert/strict';
import type { Day } from '../../../src/domain/day.ts';
import type { Target } from '../../../src/domain/target.ts';
import { checkedIn, taken } from '../../builders.ts';
import { type Case, chose, said, statusOn } from './status-on.ts';
import { told } from './told.ts';

const level: Case = { target: { kind: 'bound', at: 'least', value: 100 }, accrual: 'level' };
const lumpy: Case = { target: { kind: 'range', min: 7, max: 11 } };
const done: Target = { kind: 'done' };

function unaskedOn(day: Day, row: Case) {
  const { reason } = statusOn(day, row);
  return reason.code === 'silent' ? reason.unasked : assert.fail(`Not silent: ${reason.code}`);
}

describe('silence', () => {
  it('begins when a round that asked closes without an answer', () => {
    const row = { ...level, said: [said('2020-03-31', '100')] };
    assert.equal(told(statusOn('2020-08-09', row)), 'green within');
    const silent = statusOn('2020-08-10', row);
    assert.equal(told(silent), 'none silent, no-word');
    assert.equal(silent.silentSince, '2020-08-03');
    assert.deepEqual(silent.reason, {
      code: 'silent',
      asked: '2020-08-03',
      last: {
        said: '2020-03-31',
        colour: 'green',
        reason: {
          code: 'within',
          measured: {
            actual: { kind: 'number', value: 100 },
            asOf: '2020-03-31',
            demand: { kind: 'least', least: 100 },
          },
        },
      },
    });
    assert.equal(silent.gap, undefined);
    assert.equal(silent.over, false);
  });

  it('fades green, yellow and none, and leaves red', () => {
    const silent = (row: Case) => told(statusOn('2020-08-10', row));
    assert.equal(silent({ ...level, said: [said('2020-03-31', '95')] }), 'none silent, no-word');
    assert.equal(silent({ ...lumpy, said: [said('2020-03-31', '3')] }), 'none silent, no-word');
    assert.equal(silent({ ...lumpy, said: [said('2020-03-31', '12')] }), 'none silent, no-word');
    const red = statusOn('2020-08-10', { ...level, said: [said('2020-03-31', '50')] });
    assert.equal(told(red), 'red short');
    assert.equal(red.silentSince, '2020-08-03');
    assert.deepEqual(red.gap, { kind: 'short', units: 50 });
  });

  it('is of a row never reported too, since its first unanswered asking', () => {
    assert.equal(told(statusOn('2020-04-07', lumpy)), 'none unreported');
    assert.deepEqual(statusOn('2020-04-08', lumpy), {
      colour: 'none',
      group: 'no-word',
      reason: { code: 'silent', asked: '2020-04-01' },
      over: false,
      final: false,
      silentSince: '2020-04-01',
    });
    assert.deepEqual(statusOn('2020-08-10', lumpy).reason, {
      code: 'silent',
      asked: '2020-04-01',
    });
  });

  it('tells the last word that says how things stand, a choice or a number, not a later comment', () => {
    const comment = checkedIn('2020-05-04T10:00:00.000Z', { comment: 'x' });
    const lastSaid = (row: Case) => {
      const { reason } = statusOn('2020-08-10', row);
      return reason.code === 'silent' && [reason.last?.said, reason.last?.colour];
    };
    const judged = { target: done, said: [chose('2020-04-02', 'at-risk'), comment] };
    assert.deepEqual(lastSaid(judged), ['2020-04-02', 'yellow']);
    assert.deepEqual(lastSaid({ ...level, said: [said('2020-03-31', '100'), comment] }), [
      '2020-03-31',
      'green',
    ]);
    assert.deepEqual(lastSaid({ ...level, said: [comment] }), [undefined, undefined]);
  });

  it('ends with a report made after the asking, however late', () => {
    const row = { ...level, said: [said('2020-03-31', '100'), said('2020-08-20', '100')] };
    assert.equal(told(statusOn('2020-08-19', row)), 'none silent, no-word');
    assert.equal(told(statusOn('2020-08-20', row)), 'green within');
    assert.equal(statusOn('2020-08-20', row).silentSince, undefined);
    assert.equal(told(statusOn('2020-10-08', row)), 'none silent, no-word');
    assert.equal(statusOn('2020-10-08', row).silentSince, '2020-10-01');
  });

  it('is not of a row that was not asked: another rhythm, or imported later', () => {
    assert.equal(told(statusOn('2020-04-08', { ...lumpy, rhythm: 'half' })), 'none unreported');
    assert.equal(told(statusOn('2020-08-10', { ...lumpy, rhythm: 'half' })), 'none silent, no-word');
    assert.equal(told(statusOn('2020-12-31', { ...lumpy, rhythm: 'year' })), 'none unreported');
    const late = { ...lumpy, importedAt: '2020-04-06T06:00:00.000Z' };
    assert.equal(told(statusOn('2020-04-08', late)), 'none unreported');
  });

  it('is never of a row that is done, or final', () => {
    const finished = { target: done, said: [chose('2020-05-12', 'done', { doneOn: '2020-05-12' })] };
    assert.equal(told(statusOn('2020-08-10', finished)), 'green done');
    assert.equal(statusOn('2020-08-10', finished).silentSince, undefined);
    const final = { ...level, said: [said('2020-12-31', '50', { on: '2020-12-31' })] };
    assert.equal(statusOn('2021-02-02', final).silentSince, undefined);
  });

  it('is of a row without an owner too, and blames nobody for it', () => {
    const nobodys = { ...lumpy, owner: undefined };
    assert.equal(unaskedOn('2020-04-08', nobodys), 'no-owner');
    assert.equal(unaskedOn('2020-04-08', lumpy), undefined);
  });

  it('is not that of an owner who took the row after it was asked, until a round that asks them has closed', () => {
    const just = { ...lumpy, owner: undefined, said: [taken('2020-04-08T08:00:00.000Z')] };
    assert.equal(unaskedOn('2020-04-08', just), 'new-owner');
    assert.equal(unaskedOn('2020-08-09', just), 'new-owner');
    assert.equal(unaskedOn('2020-08-10', just), undefined);
    assert.equal(statusOn('2020-04-08', lumpy).silentSince, '2020-04-01');
    assert.equal(statusOn('2020-08-10', lumpy).silentSince, '2020-04-01');
    assert.equal(statusOn('2020-08-10', just).silentSince, '2020-08-03');
    const beforeChaser = { ...just, said: [taken('2020-04-03T08:00:00.000Z')] };
    assert.equal(unaskedOn('2020-04-08', beforeChaser), undefined);
  });

  it('does not hide that the year was not reported', () => {
    const row = { ...level, said: [said('2020-09-30', '100')] };
    const status = statusOn('2021-02-02', row);
    assert.equal(told(status), 'none not-reported, no-word');
    assert.equal(status.silentSince, '2021-01-07');
  });
});
