import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, momentOf } from '../../../src/domain/calendar.ts';
import { remindersDue } from '../../../src/domain/reminders/reminders.ts';
import { isSendingDay, sendingDayOnOrAfter } from '../../../src/domain/reminders/sending-days.ts';
import { anAgreement, aPerson, taken } from '../../builders.ts';
import { statusOf } from '../status/status-of.ts';

const { signed } = anAgreement();

describe('The day on which messages go out', () => {
  for (const [name, pauses, day, sending] of [
    ['is the day itself', [], '2020-03-24', '2020-03-24'],
    ['comes after a weekend', [], '2020-03-28', '2020-03-30'],
    ['comes after the quiet weeks', [], '2020-06-24', '2020-08-03'],
    ['comes after a pause', [['2020-03-23', '2020-03-30']], '2020-03-24', '2020-03-31'],
    [
      'comes after pauses and quiet weeks that follow on each other',
      [
        ['2020-06-20', '2020-06-23'],
        ['2020-08-03', '2020-08-07'],
      ],
      '2020-06-22',
      '2020-08-10',
    ],
    ['comes after a pause of two centuries', [['2020-03-23', '2202-06-01']], '2020-03-24', '2202-06-02'],
  ] as const)
    it(name, () => {
      const sent = { signed, pauses: pauses.map(([from, until]) => ({ from, moves: from, until })) };
      assert.equal(sendingDayOnOrAfter(sent, day), sending);
    });

  it('is there for every day, whatever is paused and quiet', () => {
    const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('2000-01-01', days));
    const pause = fc
      .tuple(day, day)
      .map((days) => days.sort())
      .map(([from = '', until = '']) => ({ from, moves: from, until }));
    const quietFrom = fc.integer({ min: 0, max: 365 }).map((days) => addDays('2000-01-01', days));
    const quiet = fc
      .tuple(quietFrom, fc.integer({ min: 0, max: 181 }))
      .map(([from, days]) => ({ from: from.slice(5), to: addDays(from, days).slice(5) }));
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 4 }), quiet, day, (pauses, quiet, from) => {
        const signed = { ...anAgreement().signed, rules: { quiet } };
        const sending = sendingDayOnOrAfter({ signed, pauses }, from);
        assert.ok(sending >= from && isSendingDay(signed, sending), sending);
        assert.ok(!pauses.some(({ moves, until }) => moves <= sending && sending <= until), sending);
      }),
      { numRuns: 300 },
    );
  });
});

describe('A pause of years', () => {
  const at = '2020-03-04T07:00:00.000Z';
  const agreement = anAgreement({
    events: [taken(at), { kind: 'paused', at, by: 'head', until: '2022-12-31' }],
  });

  it('keeps every colour, sends nothing, and fails neither before nor after its end', () => {
    for (const day of ['2020-03-05', '2020-04-01', '2021-02-02', '2023-04-03']) {
      const now = momentOf(day, '09:00', 'Europe/Helsinki');
      assert.equal(statusOf(agreement, '10', day, now).colour, day < '2020-04-01' ? 'none' : 'red');
      assert.deepEqual(remindersDue([agreement], [aPerson()], now, []), []);
    }
  });
});
