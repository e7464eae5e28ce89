import assert from 'node:assert/strict';
import { yearOf } from '../../src/domain/agreement-year.ts';
import type { CheckInContent } from '../../src/domain/check-in.ts';
import { known, rowOf } from '../../src/domain/known.ts';
import { doubtOf } from '../../src/domain/unlikely-number.ts';
import { type ARow, anAgreement, checkedIn } from '../builders.ts';
import { agreement as seed } from '../seeds/seed.ts';

const share: ARow = { id: '21', target: '55–75 %', previous: '46,17 % (633/1371)', accrual: 'level' };
const mean: ARow = { id: '34', target: '≥ 4,0', previous: '3,84', accrual: 'level' };
const bulletins: ARow = { id: '16', target: '≈ edellisen vuoden toteuma', previous: '121', accrual: 'even' };

describe('A number is asked about', () => {
  it('when a share is more than the whole, with or without its sign', () => {
    assert.deepEqual(doubts(share, '640', '6400 %', '101 %', '150 % (3/2)'), [
      'over-whole',
      'over-whole',
      'over-whole',
      'over-whole',
    ]);
    assert.deepEqual(doubts(share, '100 %', '64', '0,64', '44,1 % (150/340)'), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('not when the target itself goes over the whole', () => {
    assert.deepEqual(doubts({ id: '21', target: '≥ 105 %' }, '110 %'), [undefined]);
  });

  it('when it is a share and the target is not', () => {
    assert.deepEqual(doubts(mean, '3 %', '3'), ['not-a-share', undefined]);
    assert.deepEqual(doubts({ id: '39', target: '8–10' }, '9 %', '9 kpl'), ['not-a-share', undefined]);
  });

  it('when a mean has lost its comma', () => {
    assert.deepEqual(doubts(mean, '45', '39', '384', '4,5', '10'), [
      'many-targets',
      'many-targets',
      'many-targets',
      undefined,
      undefined,
    ]);
  });

  it('when it is ten times the target, or last year’s where the target leans on it or is nought', () => {
    assert.deepEqual(doubts(bulletins, '1210', '1209'), ['many-previous', undefined]);
    assert.deepEqual(doubts({ id: '39', target: '8–10', previous: '0' }, '100', '99'), [
      'many-targets',
      undefined,
    ]);
    assert.deepEqual(doubts({ id: '19', target: '0', previous: '2' }, '20', '19'), [
      'many-previous',
      undefined,
    ]);
    assert.deepEqual(doubts({ id: '1', target: '≤ 5', previous: '12' }, '60', '120'), [
      undefined,
      'many-targets',
    ]);
  });

  it('by what it comes to, when it is said to be added', () => {
    const told = { indicator: '16', actual: '1000', asOf: '2020-03-01' };
    assert.deepEqual(doubts(bulletins, '+1300'), ['many-previous']);
    assert.deepEqual(doubtsAfter(told, bulletins, '+100', '1100'), [undefined, undefined]);
  });

  it('in any part of several', () => {
    const devices: ARow = { id: '12', target: '≥ 20 asiakaspäätettä; ≥ 15 puhelinta' };
    assert.deepEqual(doubts(devices, '20; 15', '20; 150'), [undefined, 'many-targets']);
  });

  it('never where there is nothing to hold it against', () => {
    assert.deepEqual(doubts({ id: '1', target: '0' }, '500'), [undefined]);
    assert.deepEqual(doubts({ id: '1', target: '≥ edellisen vuoden toteuma' }, '500'), [undefined]);
    assert.deepEqual(doubts({ id: '1', target: 'Kaikki työryhmät kokoontuneet ≥ 2 kertaa' }, '3/5'), [
      undefined,
    ]);
  });

  it('of no row of the real agreement that is what it was last year', () => {
    const { rows } = known({ signed: seed, events: [] }, '2020-12-31T10:00:00.000Z');
    const asked = [...rows.values()].filter((row) =>
      doubtOf(row, { text: row.indicator.previous, asOf: '2020-12-31', card: 'c', year: yearOf(seed) }),
    );
    assert.deepEqual(
      asked.map(({ indicator }) => indicator.id),
      [],
    );
  });
});

function doubts(row: ARow, ...texts: readonly string[]) {
  return doubtsAfter(undefined, row, ...texts);
}

/** @param told what had been reported before, on another card */
function doubtsAfter(told: Partial<CheckInContent> | undefined, row: ARow, ...texts: readonly string[]) {
  const events = told === undefined ? [] : [checkedIn('2020-03-02T08:00:00.000Z', told)];
  const { rows, signed } = known(anAgreement({ rows: [row], events }), '2020-04-01T08:00:00.000Z');
  return texts.map((text) =>
    doubtOf(rowOf(rows, row.id), { text, asOf: '2020-03-31', card: 'c', year: yearOf(signed) }),
  );
}
