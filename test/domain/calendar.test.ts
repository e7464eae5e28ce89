import assert from 'node:assert/strict';
import {
  addDays,
  dayOf,
  daysBetween,
  firstWorkingDayAfter,
  isWorkingDay,
  momentOf,
  quarterDays,
  quarterOf,
  settlementDay,
  timeOf,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysAfter,
  workingDaysBefore,
} from '../../src/domain/calendar.ts';
import { anAgreement } from '../builders.ts';

const helsinki = 'Europe/Helsinki';

describe('days and moments', () => {
  for (const [moment, timeZone, day, time] of [
    ['2020-03-31T20:59:59.999Z', helsinki, '2020-03-31', '23:59'],
    ['2020-03-31T21:00:00.000Z', helsinki, '2020-04-01', '00:00'],
    ['2020-12-31T21:59:59.999Z', helsinki, '2020-12-31', '23:59'],
    ['2020-12-31T22:00:00.000Z', helsinki, '2021-01-01', '00:00'],
    ['2020-02-28T22:00:00.000Z', helsinki, '2020-02-29', '00:00'],
    ['2020-04-01T03:30:00.000Z', 'America/New_York', '2020-03-31', '23:30'],
    ['2020-03-31T15:00:00.000Z', 'Asia/Tokyo', '2020-04-01', '00:00'],
    ['2020-03-31T22:59:00.000Z', 'Europe/London', '2020-03-31', '23:59'],
  ] as const)
    it(`${moment} is ${day} ${time} in ${timeZone}`, () => {
      assert.equal(dayOf(moment, timeZone), day);
      assert.equal(timeOf(moment, timeZone), time);
    });

  for (const [day, time, timeZone, moment] of [
    ['2020-03-02', '09:00', helsinki, '2020-03-02T07:00:00.000Z'],
    ['2020-03-24', '09:00', helsinki, '2020-03-24T07:00:00.000Z'],
    ['2020-03-29', '09:00', helsinki, '2020-03-29T06:00:00.000Z'],
    ['2020-10-25', '09:00', helsinki, '2020-10-25T07:00:00.000Z'],
    ['2020-02-29', '09:00', helsinki, '2020-02-29T07:00:00.000Z'],
    ['2020-03-02', '09:00', 'Europe/Stockholm', '2020-03-02T08:00:00.000Z'],
    ['2020-07-01', '09:00', 'America/New_York', '2020-07-01T13:00:00.000Z'],
  ] as const)
    it(`${day} ${time} in ${timeZone} is ${moment}`, () => {
      assert.equal(momentOf(day, time, timeZone), moment);
    });

  it('a time that the spring change skips comes as long after the change', () => {
    assert.equal(momentOf('2020-03-29', '03:30', helsinki), '2020-03-29T01:30:00.000Z');
  });

  it('of a time that the autumn change repeats the first is meant', () => {
    assert.equal(momentOf('2020-10-25', '03:30', helsinki), '2020-10-25T00:30:00.000Z');
  });

  for (const [from, days, to] of [
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-02-28', 2, '2020-03-01'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-03-31', -30, '2020-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2020-03-28', 2, '2020-03-30'],
  ] as const)
    it(`${days} days from ${from} is ${to}`, () => {
      assert.equal(addDays(from, days), to);
      assert.equal(daysBetween(from, to), days);
    });

  for (const [day, quarter, from, to] of [
    ['2020-01-01', 1, '2020-01-01', '2020-03-31'],
    ['2020-03-31', 1, '2020-01-01', '2020-03-31'],
    ['2020-04-01', 2, '2020-04-01', '2020-06-30'],
    ['2020-09-30', 3, '2020-07-01', '2020-09-30'],
    ['2020-12-31', 4, '2020-10-01', '2020-12-31'],
  ] as const)
    it(`${day} is in quarter ${quarter}, ${from} to ${to}`, () => {
      assert.deepEqual(quarterOf(day), { year: 2020, quarter });
      assert.deepEqual(quarterDays({ year: 2020, quarter }), { from, to });
    });
});

describe('working days', () => {
  const off = [
    ...['2020-01-01', '2020-01-06', '2020-04-10', '2020-04-12', '2020-04-13', '2020-05-01', '2020-05-21'],
    ...['2020-05-31', '2020-06-19', '2020-06-20', '2020-10-31', '2020-12-06', '2020-12-24', '2020-12-25'],
    ...['2020-12-26', '2020-02-29', '2020-03-01', '2021-01-01', '2021-01-06', '2021-06-25', '2021-12-06'],
  ];
  for (const day of off) it(`${day} is not one`, () => assert.equal(isWorkingDay(day), false));

  // New Year's Eve, Maundy Thursday and the days before the eves are ordinary.
  for (const day of ['2020-12-31', '2021-12-31', '2020-04-09', '2020-06-18', '2020-12-23'])
    it(`${day} is one`, () => assert.equal(isWorkingDay(day), true));

  it('are found before, on and after a day', () => {
    assert.equal(workingDayOnOrBefore('2020-03-01'), '2020-02-28');
    assert.equal(workingDayOnOrBefore('2020-03-24'), '2020-03-24');
    assert.equal(workingDayOnOrBefore('2020-12-24'), '2020-12-23');
    assert.equal(workingDayOnOrAfter('2020-04-10'), '2020-04-14');
    assert.equal(workingDayOnOrAfter('2020-04-01'), '2020-04-01');
    assert.equal(firstWorkingDayAfter('2020-10-04'), '2020-10-05');
    assert.equal(firstWorkingDayAfter('2020-04-09'), '2020-04-14');
    assert.equal(firstWorkingDayAfter('2020-08-02'), '2020-08-03');
  });

  it('are counted over Easter and the year’s end', () => {
    assert.equal(workingDaysAfter('2020-04-01', 3), '2020-04-06');
    assert.equal(workingDaysAfter('2020-04-01', 7), '2020-04-14');
    assert.equal(workingDaysAfter('2020-12-23', 1), '2020-12-28');
    assert.equal(workingDaysBefore('2021-02-01', 8), '2021-01-20');
    assert.equal(workingDaysAfter('2020-04-01', 0), '2020-04-01');
  });

  for (const [year, last] of [
    [2020, '2021-02-01'],
    [2021, '2022-01-31'],
    [2022, '2023-01-31'],
    [2025, '2026-02-02'],
  ] as const)
    it(`the year ${year} is settled on ${last}`, () => {
      assert.equal(settlementDay(anAgreement({ year }).signed), last);
    });

  it('a unit may settle its year on another day', () => {
    const agreement = anAgreement({ rules: { settlement: '2021-01-22' } });
    assert.equal(settlementDay(agreement.signed), '2021-01-22');
  });
});
