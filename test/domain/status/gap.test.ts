import assert from 'node:assert/strict';
import type { Target } from '../../../src/domain/target.ts';
import { type Case, said, statusOn } from './status-on.ts';

const sapOrders: Case = {
  target: { kind: 'range', min: 55, max: 75, unit: '%' },
  previous: { kind: 'ratio', value: 46.17, numerator: 633, denominator: 1371 },
  accrual: 'level',
};
const soFar = (row: Case, actual: string) =>
  statusOn('2020-04-02', { ...row, said: [said('2020-03-31', actual)] }).gap;
const inTheEnd = (row: Case, actual: string) =>
  statusOn('2021-01-05', { ...row, said: [said('2020-12-31', actual)] }).gap;

const least = (value: number, strict?: true) => ({ kind: 'bound', at: 'least', value, strict }) as const;
const most = (value: number, strict?: true) => ({ kind: 'bound', at: 'most', value, strict }) as const;

describe('the gap of a share', () => {
  it('is told in the things counted: 633 of 1371 was 122 orders short of 55 %', () => {
    assert.deepEqual(inTheEnd(sapOrders, '46,17 % (633/1371)'), { kind: 'short', units: 122 });
    assert.deepEqual(inTheEnd({ ...sapOrders, unit: 'tilausta' }, '633/1371'), {
      kind: 'short',
      units: 122,
      unit: { text: 'tilausta', language: 'fi' },
    });
  });

  it('says before the end what the rest must bring if the whole becomes last year’s', () => {
    assert.deepEqual(soFar(sapOrders, '44,1 % (150/340)'), {
      kind: 'rest-of-share',
      units: 605,
      left: 1031,
      whole: 1371,
    });
  });

  it('is short now when all that is left would not be enough, or last year’s whole is not known', () => {
    const libraries: Case = {
      target: { kind: 'bound', at: 'least', value: 60, unit: '%' },
      accrual: 'growing',
    };
    const lastYear = (numerator: number, denominator: number) =>
      ({ kind: 'ratio', value: 60, numerator, denominator }) as const;
    assert.deepEqual(soFar({ ...libraries, previous: lastYear(26, 41) }, '15/41'), {
      kind: 'short',
      units: 10,
    });
    assert.deepEqual(soFar({ ...libraries, previous: lastYear(26, 41) }, '20/40'), {
      kind: 'short',
      units: 4,
    });
    // Five are missing and five are left: just enough.
    assert.deepEqual(soFar({ ...libraries, previous: lastYear(26, 45) }, '22/40'), {
      kind: 'rest-of-share',
      units: 5,
      left: 5,
      whole: 45,
    });
    assert.deepEqual(soFar({ ...libraries, previous: lastYear(26, 44) }, '22/40'), {
      kind: 'short',
      units: 2,
    });
    assert.deepEqual(soFar(libraries, '15/41'), { kind: 'short', units: 10 });
  });

  it('is too much above a top that is a miss', () => {
    assert.deepEqual(inTheEnd({ ...sapOrders, over: 'miss' }, '80/100'), { kind: 'excess', units: 5 });
  });

  it('has no unit when the row’s own is per cent', () => {
    assert.deepEqual(inTheEnd({ ...sapOrders, unit: '%' }, '633/1371'), { kind: 'short', units: 122 });
  });

  it('counts whole units on the right side of the bound', () => {
    const percent = (target: Target): Case => ({ target, accrual: 'level' });
    assert.equal(inTheEnd(percent({ ...least(60), unit: '%' }), '23/40')?.units, 1);
    assert.equal(inTheEnd(percent({ ...least(60, true), unit: '%' }), '24/40')?.units, 1);
    assert.deepEqual(inTheEnd(percent({ ...most(60), unit: '%' }), '25/40'), { kind: 'excess', units: 1 });
    assert.deepEqual(inTheEnd(percent({ ...most(61), unit: '%' }), '26/40'), { kind: 'excess', units: 2 });
    assert.equal(inTheEnd(percent({ ...most(60, true), unit: '%' }), '24/40')?.units, 1);
  });
});

describe('the gap of a percentage without its numerator', () => {
  it('is in percentage points', () => {
    const unit = { text: '%', language: 'fi' };
    assert.deepEqual(inTheEnd(sapOrders, '52,8 %'), { kind: 'short', units: 2.2, points: true, unit });
    const growing = { ...sapOrders, accrual: 'growing' as const };
    assert.deepEqual(soFar(growing, '52 %'), { kind: 'short', units: 3, points: true, unit });
  });
});

describe('the gap of a number', () => {
  it('is what the rest of the year must bring, or what was missing in the end', () => {
    const row: Case = { target: { kind: 'range', min: 7, max: 11 }, unit: 'jaksoa' };
    const unit = { text: 'jaksoa', language: 'fi' };
    assert.deepEqual(soFar(row, '3'), { kind: 'rest', units: 4, unit });
    assert.deepEqual(inTheEnd(row, '3'), { kind: 'short', units: 4, unit });
    // In January the year is over, though its own number has not been told.
    const { gap } = statusOn('2021-01-05', { ...row, said: [said('2020-11-30', '3')] });
    assert.deepEqual(gap, { kind: 'short', units: 4, unit });
  });

  it('is what is missing now when the number can go both ways', () => {
    assert.deepEqual(soFar({ target: least(17), accrual: 'level' }, '15'), { kind: 'short', units: 2 });
    assert.deepEqual(soFar({ target: least(4), accrual: 'level' }, '3,84'), { kind: 'short', units: 0.16 });
  });

  it('takes one more where the bound itself is not enough, and whole ones where things are counted', () => {
    assert.deepEqual(soFar({ target: least(5, true) }, '5'), { kind: 'rest', units: 1 });
    assert.deepEqual(soFar({ target: least(5.5) }, '3'), { kind: 'rest', units: 3 });
    assert.deepEqual(soFar({ target: least(5.5) }, '3,2'), { kind: 'rest', units: 2.3 });
    assert.deepEqual(soFar({ target: least(5.5), accrual: 'level' }, '3'), { kind: 'short', units: 2.5 });
  });

  it('tells what is too much', () => {
    assert.deepEqual(soFar({ target: most(50) }, '53'), { kind: 'excess', units: 3 });
    assert.deepEqual(soFar({ target: { kind: 'exactly', value: 0 } }, '2'), { kind: 'excess', units: 2 });
    assert.deepEqual(soFar({ target: most(50, true) }, '50'), { kind: 'excess', units: 1 });
    assert.deepEqual(soFar({ target: most(50) }, '50,5'), { kind: 'excess', units: 0.5 });
  });

  it('is whole where the number and its target are: to the whole number that is green', () => {
    const level = (value: number): Case => ({ target: { kind: 'about', value }, accrual: 'level' });
    // From 10.8 to 13.2 is green.
    assert.deepEqual(inTheEnd(level(12), '14'), { kind: 'excess', units: 1 });
    assert.deepEqual(inTheEnd(level(12), '10'), { kind: 'short', units: 1 });
    assert.deepEqual(inTheEnd({ ...level(12), accrual: 'lumpy' }, '10'), { kind: 'short', units: 1 });
    assert.deepEqual(inTheEnd(level(12), '13,5'), { kind: 'excess', units: 0.3 });
    // 100 × 1.15 is a little less than 115 in binary, which is green.
    const rules = { tolerances: { near: 0.15, far: 0.3 } };
    assert.deepEqual(inTheEnd({ ...level(100), rules }, '116'), { kind: 'excess', units: 1 });
    // A target with a decimal is measured, not counted.
    assert.deepEqual(inTheEnd(level(12.5), '14'), { kind: 'excess', units: 0.25 });
  });

  it('of a number that is only about so much is to the nearer edge of green, or before the end to the number itself', () => {
    const level: Case = { target: { kind: 'about', value: 200 }, accrual: 'level' };
    assert.deepEqual(inTheEnd(level, '160'), { kind: 'short', units: 20 });
    assert.deepEqual(inTheEnd(level, '250'), { kind: 'excess', units: 30 });
    const even: Case = { target: { kind: 'about', value: 2302 }, accrual: 'even' };
    assert.deepEqual(soFar(even, '100'), { kind: 'rest', units: 2202 });
    const share: Case = { target: { kind: 'about', value: 50, unit: '%' }, accrual: 'growing' };
    assert.equal(soFar(share, '45/100'), undefined);
    const rules = { tolerances: { near: 0.2, far: 0.2 } };
    assert.deepEqual(inTheEnd({ ...level, rules }, '150'), { kind: 'short', units: 10 });
  });

  it('of a number that is about so much says how far ahead of its pace it is, and what its target has room for', () => {
    const even: Case = { target: { kind: 'about', value: 2302 }, accrual: 'even' };
    assert.deepEqual(soFar(even, '820'), { kind: 'ahead', units: 248, toCome: 1482 });
    assert.deepEqual(soFar(even, '2302'), { kind: 'ahead', units: 1730, toCome: 0 });
    assert.deepEqual(soFar(even, '2532'), { kind: 'ahead', units: 1960, toCome: 0 });
    // 2532.2 is green still: of what is counted it takes one less.
    assert.deepEqual(soFar(even, '2533'), { kind: 'excess', units: 1 });
    assert.equal(soFar(even, '580'), undefined);
    assert.equal(soFar({ ...even, accrual: 'growing' }, '2400'), undefined);
  });

  it('of green is none, but what is still to come to its target is told of a number that gathers', () => {
    const restOf = (row: Case, actual: string) =>
      statusOn('2020-04-02', { ...row, said: [said('2020-03-31', actual)] }).rest;
    const even: Case = { target: { kind: 'about', value: 2302 }, accrual: 'even' };
    assert.deepEqual(restOf(even, '580'), { kind: 'rest', units: 1722 });
    assert.deepEqual(restOf({ target: least(100), accrual: 'even' }, '30'), { kind: 'rest', units: 70 });
    assert.equal(restOf({ target: least(100), accrual: 'even' }, '100'), undefined);
    assert.equal(restOf({ target: least(100), accrual: 'even' }, '1'), undefined);
    assert.equal(restOf({ target: { kind: 'about', value: 200 }, accrual: 'level' }, '190'), undefined);
  });

  it('is told with a forecast that is not green, and not told of green', () => {
    const row = (forecast: 'will' | 'at-risk'): Case => ({
      target: least(100),
      said: [said('2020-03-31', '10', { forecast })],
    });
    assert.deepEqual(statusOn('2020-04-02', row('at-risk')).gap, { kind: 'rest', units: 90 });
    assert.equal(statusOn('2020-04-02', row('will')).gap, undefined);
    assert.equal(soFar({ target: least(100) }, '100'), undefined);
  });
});
