import assert from 'node:assert/strict';
import { asOfOn, lastRound, roundsOf } from '../../../src/domain/reminders/rounds.ts';
import { anAgreement } from '../../builders.ts';

const { signed } = anAgreement();
const ordinary = { signed, pauses: [] };

describe('the rounds of 2020', () => {
  it('open after their quarter, chase, and close with the head’s digest', () => {
    assert.deepEqual(roundsOf(ordinary), [
      {
        name: 'Q1',
        quarter: 1,
        asOf: '2020-03-31',
        opens: '2020-04-01',
        chaser: '2020-04-06',
        closes: '2020-04-08',
        area: '2020-04-14',
        division: '2020-04-16',
      },
      {
        name: 'Q2',
        quarter: 2,
        asOf: '2020-06-30',
        opens: '2020-08-03',
        chaser: '2020-08-06',
        closes: '2020-08-10',
        area: '2020-08-12',
        division: '2020-08-14',
      },
      {
        name: 'Q3',
        quarter: 3,
        asOf: '2020-09-30',
        opens: '2020-10-01',
        chaser: '2020-10-06',
        closes: '2020-10-08',
        area: '2020-10-12',
        division: '2020-10-14',
      },
      {
        name: 'final',
        quarter: 4,
        asOf: '2020-12-31',
        opens: '2021-01-07',
        chaser: '2021-01-14',
        lastCall: '2021-01-20',
        closes: '2021-02-02',
        area: '2021-02-02',
        division: '2021-02-02',
      },
    ]);
  });

  it('move with quiet days of the unit’s own, and what is counted from a card moves along', () => {
    const { signed } = anAgreement({ rules: { quiet: { from: '03-30', to: '04-19' } } });
    const [first, second] = roundsOf({ signed, pauses: [] });
    assert.equal(first?.opens, '2020-04-20');
    assert.equal(first?.chaser, '2020-04-23');
    assert.equal(first?.closes, '2020-04-27');
    assert.equal(second?.opens, '2020-07-01');
  });

  it('may have quiet days around the new year', () => {
    const { signed } = anAgreement({ rules: { quiet: { from: '12-20', to: '01-10' } } });
    assert.equal(roundsOf({ signed, pauses: [] })[3]?.opens, '2021-01-11');
  });

  it('are the last one’s from the day after its quarter', () => {
    assert.equal(lastRound(ordinary, '2020-03-31'), undefined);
    assert.equal(lastRound(ordinary, '2020-04-01')?.name, 'Q1');
    assert.equal(lastRound(ordinary, '2020-12-31')?.name, 'Q3');
    assert.equal(lastRound(ordinary, '2021-06-01')?.name, 'final');
  });
});

describe('a report', () => {
  for (const [today, asOf] of [
    ['2020-03-20', '2020-03-20'],
    ['2020-04-01', '2020-03-31'],
    ['2020-04-07', '2020-03-31'],
    ['2020-04-08', '2020-04-08'],
    ['2020-07-15', '2020-06-30'],
    ['2020-08-09', '2020-06-30'],
    ['2020-12-31', '2020-12-31'],
    ['2021-01-01', '2020-12-31'],
    ['2021-02-01', '2020-12-31'],
    ['2021-02-02', '2021-02-02'],
  ] as const)
    it(`made on ${today} is about ${asOf}`, () => assert.equal(asOfOn(ordinary, today), asOf));
});
