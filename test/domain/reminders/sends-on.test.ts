import assert from 'node:assert/strict';
import { momentOf } from '../../../src/domain/calendar.ts';
import { known } from '../../../src/domain/known.ts';
import type { Person } from '../../../src/domain/person.ts';
import { sendsOn } from '../../../src/domain/reminders/sends-on.ts';
import { anAgreement, aPerson } from '../../builders.ts';

const zone = 'Europe/Helsinki';

function on(day: string, time: string, person: Person = aPerson()): string {
  const now = momentOf(day, time, zone);
  return sendsOn(known(anAgreement(), now), person, now);
}

describe('When a message that is due now goes out', () => {
  it('is at once in the hours of sending, and before or after them when they next begin', () => {
    assert.equal(on('2020-04-08', '08:59'), '2020-04-08');
    assert.equal(on('2020-04-08', '09:00'), 'now');
    assert.equal(on('2020-04-08', '15:59'), 'now');
    assert.equal(on('2020-04-08', '16:00'), '2020-04-09');
  });

  it('is on the next working day, after Easter too', () => {
    assert.equal(on('2020-04-05', '10:00'), '2020-04-06');
    assert.equal(on('2020-04-09', '18:00'), '2020-04-14');
    assert.equal(on('2020-04-10', '08:00'), '2020-04-14');
  });

  it('is the day after one that has had its message, and after an absence', () => {
    const lists = [{ agreement: 'yhteiset-palvelut-2020', rung: 'digest' as const, due: '2020-04-08' }];
    const claimedAt = '2020-04-08T06:00:00.000Z';
    const written = aPerson({ slots: [{ day: '2020-04-08', card: 'a', lists, claimedAt, state: 'sent' }] });
    assert.equal(on('2020-04-08', '10:00', written), '2020-04-09');
    assert.equal(on('2020-04-08', '08:00', written), '2020-04-09');
    const away = aPerson({ away: { from: '2020-04-07', until: '2020-04-19' } });
    assert.equal(on('2020-04-08', '10:00', away), '2020-04-20');
  });
});
