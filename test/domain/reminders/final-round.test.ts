import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SignedAgreement } from '../../../src/domain/agreement.ts';
import { addDays, momentOf, settlementDay } from '../../../src/domain/calendar.ts';
import type { Day } from '../../../src/domain/day.ts';
import { known, rowOf } from '../../../src/domain/known.ts';
import { finalRound } from '../../../src/domain/reminders/final-round.ts';
import type { Pause } from '../../../src/domain/reminders/pause.ts';
import { remindersDue } from '../../../src/domain/reminders/reminders.ts';
import { rungsOf } from '../../../src/domain/reminders/rungs.ts';
import { isSendingDay } from '../../../src/domain/reminders/sending-days.ts';
import { anAgreement, aPerson } from '../../builders.ts';

const number = { id: '1', target: '≥ 10', owner: 'owner' };
const dated = { id: '2', target: '1. vuosineljänneksen aikana', owner: 'owner' };
const { signed } = anAgreement({ rows: [number, dated] });

describe('The final round', () => {
  for (const [what, rules, days] of [
    ['by default', {}, ['2021-01-07', '2021-01-14', '2021-01-20']],
    ['settled on 28.1.', { settlement: '2021-01-28' }, ['2021-01-07', '2021-01-14', '2021-01-21']],
    ['settled on 22.1.', { settlement: '2021-01-22' }, ['2021-01-07', '2021-01-13', '2021-01-19']],
    ['settled on 19.1.', { settlement: '2021-01-19' }, ['2021-01-07', '2021-01-12', '2021-01-15']],
    ['settled on 15.1.', { settlement: '2021-01-15' }, ['2021-01-07', '2021-01-11', '2021-01-13']],
    ['settled on 11.1.', { settlement: '2021-01-11' }, ['2021-01-07', '2021-01-08', '2021-01-11']],
    ['settled the day after it opens', { settlement: '2021-01-08' }, ['2021-01-07', '2021-01-08']],
    ['settled as it opens', { settlement: '2021-01-07' }, ['2021-01-07']],
    ['quiet to 20.1.', { quiet: { from: '12-20', to: '01-20' } }, ['2021-01-21', '2021-01-26', '2021-01-28']],
    ['quiet to 29.1.', { quiet: { from: '12-20', to: '01-29' } }, ['2021-02-01']],
  ] as const)
    it(`asks somebody silent first, again and for the last time: ${what}`, () => {
      const asked = ['final-round', 'final-chaser', 'last-call'];
      assert.deepEqual(
        silentlyPlayed({ ...signed, rules }),
        days.map((day, at) => `${day} ${asked[at]}`),
      );
    });

  it('keeps that order on days for messages, from its opening to settlement, whatever is early, quiet and paused', () => {
    fc.assert(
      fc.property(january, january, fc.array(pause, { maxLength: 2 }), (settlement, quietTo, pauses) => {
        const rules = { settlement, quiet: { from: '12-20', to: quietTo.slice(5) } };
        const sending = { signed: { ...signed, rules }, pauses };
        const { opens } = finalRound(sending);
        fc.pre(opens <= settlement);
        for (const row of known(
          { signed: sending.signed, events: [] },
          '2020-01-02T07:00:00.000Z',
        ).rows.values()) {
          const asked = rungsOf(sending, row).filter(({ round }) => round?.name === 'final');
          const days = asked.map(({ due }) => due);
          assert.deepEqual(
            asked.map(({ rung }) => rung),
            ['final-round', 'final-chaser', 'last-call'].slice(0, asked.length),
          );
          assert.deepEqual(days, [...new Set(days)].sort());
          assert.equal(days[0], opens);
          assert.ok(days.every((day) => day <= settlement && isSendingDay(sending.signed, day)));
          assert.ok(!days.some((day) => pauses.some(({ moves, until }) => moves <= day && day <= until)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the days of what has gone out when a pause begins after it', () => {
    fc.assert(
      fc.property(january, pause, (settlement, pause) => {
        fc.pre(settlement >= '2021-01-07');
        const short = { ...signed, rules: { settlement } };
        const gone = (pauses: readonly Pause[]) => {
          const { opens, chaser, lastCall } = finalRound({ signed: short, pauses });
          return [opens, chaser, lastCall].filter((day) => day !== undefined && day < pause.moves);
        };
        assert.deepEqual(gone([pause]), gone([]));
      }),
      { numRuns: 500 },
    );
  });
});

describe('A round that quiet weeks move into the next', () => {
  it('asks no more once that has opened', () => {
    const quiet = { from: '07-06', to: '01-04' };
    const sending = { signed: { ...signed, rules: { quiet } }, pauses: [] };
    const { rows } = known({ signed: sending.signed, events: [] }, '2020-01-02T07:00:00.000Z');
    for (const id of ['1', '2'])
      assert.deepEqual(
        rungsOf(sending, rowOf(rows, id))
          .filter(({ due }) => due > '2020-07-06')
          .map(({ rung, due }) => `${rung} ${due}`),
        [
          'quarter-card 2021-01-05',
          ...['final-round 2021-01-07', 'final-chaser 2021-01-14', 'last-call 2021-01-20'],
        ],
      );
  });
});

const january: fc.Arbitrary<Day> = fc.nat(30).map((days) => addDays('2021-01-01', days));
const pause: fc.Arbitrary<Pause> = fc
  .tuple(january, fc.nat(20))
  .map(([from, days]) => ({ from, moves: from, until: addDays(from, days) }));

/** What an owner is sent from December on who never answers. */
function silentlyPlayed(signed: SignedAgreement): readonly string[] {
  const agreement = { signed, events: anAgreement({ importedAt: '2020-11-02T07:00:00.000Z' }).events };
  let owner = aPerson();
  for (let day = '2020-12-01'; day <= addDays(settlementDay(signed), 14); day = addDays(day, 1)) {
    const now = momentOf(day, '09:00', signed.timeZone);
    for (const { lists } of remindersDue([agreement], [owner], now, [])) {
      const slot = { day, card: day, lists: [...lists], claimedAt: now, state: 'sent' as const };
      owner = { ...owner, slots: [...owner.slots, slot] };
    }
  }
  return owner.slots.map(({ day, lists }) => `${day} ${[...new Set(lists.map(({ rung }) => rung))].join()}`);
}
