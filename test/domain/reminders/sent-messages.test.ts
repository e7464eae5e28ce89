import assert from 'node:assert/strict';
import type { Slot } from '../../../src/domain/person.ts';
import { sentMessages } from '../../../src/domain/reminders/sent-messages.ts';
import { anAgreement, aPerson } from '../../builders.ts';

const { signed } = anAgreement();

describe('What has been sent', () => {
  const person = aPerson({ slots: [on('2020-03-31'), on('2020-04-01'), on('2020-04-06')] });

  it('is told from the very day that is asked about, the newest first', () => {
    assert.deepEqual(
      sentMessages(signed, [person], '2020-04-01').map(({ day }) => day),
      ['2020-04-06', '2020-04-01'],
    );
  });

  it('is told of its own agreement, with its reasons, rows and ending', () => {
    assert.deepEqual(sentMessages({ id: 'toinen' }, [person], '2020-01-01'), []);
    const message = sentMessages(signed, [person], '2020-04-06').map(told);
    assert.deepEqual(message, [['2020-04-06', 'owner', ['chaser'], ['10', '16'], 'sent']]);
  });
});

function told({ day, to, why, rows, state }: ReturnType<typeof sentMessages>[number]) {
  return [day, to.id, why, rows, state];
}

function on(day: string): Slot {
  const about = { agreement: signed.id, rung: 'chaser' as const, due: day };
  const lists = ['10', '16'].map((indicator) => ({ ...about, indicator }));
  return { day, card: day, lists, claimedAt: `${day}T06:00:00.000Z`, state: 'sent' };
}
