import assert from 'node:assert/strict';
import type { NewEvent } from '../../../src/domain/agreement.ts';
import type { Day } from '../../../src/domain/day.ts';
import { known } from '../../../src/domain/known.ts';
import type { Delivery, Slot } from '../../../src/domain/person.ts';
import { deliveriesOf } from '../../../src/domain/reminders/deliveries.ts';
import { roundsOf } from '../../../src/domain/reminders/rounds.ts';
import { sentMessages } from '../../../src/domain/reminders/sent-messages.ts';
import { reopened } from '../../../src/domain/reminders/slots.ts';
import { anAgreement, aPerson, aunela, checkedIn } from '../../builders.ts';

const card = 'card 2020-04-01';
const answer = checkedIn('2020-04-02T08:00:00.000Z', { choice: 'at-risk', card });

describe('What was sent, as the list and the digest read it', () => {
  it('arrived when an answer carries its card, and when that answer was taken back', () => {
    const taken: NewEvent = {
      ...{ kind: 'withdrawn', at: '2020-04-03T08:00:00.000Z', by: 'owner' },
      ...{ indicator: '10', report: 2 },
    };
    assert.deepEqual(readings(['2020-04-01', 'unknown']), { list: ['unknown'], digest: [0, 1] });
    for (const events of [[answer], [answer, taken]])
      assert.deepEqual(readings(['2020-04-01', 'unknown'], { events }), {
        list: ['delivered'],
        digest: [1, 0],
      });
  });

  it('is unknown of a card that was still leaving when the bot stopped', () => {
    assert.deepEqual(readings(['2020-04-01', 'claimed']), { list: ['unknown'], digest: [0, 1] });
  });

  it('went with the next message, when somebody out of reach has written', () => {
    const { slots } = reopened(aPerson({ slots: [slot('2020-04-01', 'unreachable')] }));
    const before = anAgreement({ rows: [{ ...aunela, owner: 'owner' }] });
    const listed = (more: readonly Slot[]) =>
      sentMessages(known(before, '2020-04-08T06:00:00.000Z'), [aPerson({ slots: [...slots, ...more] })], {
        from: '2020-04-01',
      }).map(({ day, ended }) => [day, ended]);
    assert.deepEqual(listed([]), [['2020-04-01', 'not-sent']]);
    for (const ended of ['not-sent', 'unreachable'] as const)
      assert.deepEqual(listed([slot('2020-04-06', ended)]), [
        ['2020-04-01', 'not-sent'],
        ['2020-04-06', ended],
      ]);
    assert.deepEqual(listed([slot('2020-04-06', 'sent')]), [['2020-04-06', 'delivered']]);
  });

  it('is of one agreement, and of the days that are asked', () => {
    const other = { ...slot('2020-04-02', 'sent'), lists: [{ ...tuple('2020-04-02'), agreement: 'toinen' }] };
    const all = known(anAgreement(), '2020-04-08T06:00:00.000Z');
    const people = [
      aPerson({
        slots: [slot('2020-03-24', 'sent'), slot('2020-04-01', 'sent'), other, slot('2020-04-08', 'sent')],
      }),
    ];
    assert.deepEqual(
      sentMessages(all, people, { from: '2020-04-01', to: '2020-04-07' }).map(({ day }) => day),
      ['2020-04-01'],
    );
  });

  it('is told with its reasons and rows', () => {
    const all = known(anAgreement(), '2020-04-08T06:00:00.000Z');
    const lists = [
      tuple('2020-04-06'),
      { ...tuple('2020-04-06'), indicator: '16' },
      { ...tuple('2020-04-06'), rung: 'passed' as const },
    ];
    const people = [aPerson({ slots: [{ ...slot('2020-04-06', 'sent'), lists }] })];
    const [message] = sentMessages(all, people, { from: '2020-04-06' });
    assert.deepEqual(
      [message?.why, message?.rows],
      [
        ['quarter-card', 'passed'],
        ['10', '16'],
      ],
    );
  });
});

/** One message of the first round to the owner of row 10: as the list has it, and as delivered and unknown of the digest. */
function readings(
  [day, state]: readonly [Day, Delivery],
  { events = [] }: { events?: readonly NewEvent[] } = {},
) {
  const rows = [{ ...aunela, owner: 'owner' }];
  const imported = '2020-01-02T07:00:00.000Z';
  const all = known(anAgreement({ importedAt: imported, rows, events }), '2020-04-08T06:00:00.000Z');
  const [round] = roundsOf(all);
  assert.ok(round);
  const people = [aPerson({ slots: [slot(day, state)] })];
  const { delivered, unknown } = deliveriesOf(all, round, '2020-04-08', people);
  return {
    list: sentMessages(all, people, { from: day }).map(({ ended }) => ended),
    digest: [delivered, unknown],
  };
}

function slot(day: Day, state: Delivery): Slot {
  return { day, card: `card ${day}`, lists: [tuple(day)], claimedAt: `${day}T06:00:00.000Z`, state };
}

function tuple(due: Day) {
  return { agreement: 'yhteiset-palvelut-2020', indicator: '10', rung: 'quarter-card', due } as const;
}
