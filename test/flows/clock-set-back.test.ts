import assert from 'node:assert/strict';
import { steadyClock } from '../../src/clock.ts';
import { known } from '../../src/domain/known.ts';
import { remindersDue } from '../../src/domain/reminders/reminders.ts';
import { recordCheckIns } from '../../src/flows/record-check-ins.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aPerson, aunela } from '../builders.ts';
import { statusOf } from '../domain/status/status-of.ts';

const anna = aPerson({ id: 'anna', name: 'Anna' });
const hilla = aPerson({ id: 'hilla', name: 'Hilla' });

describe('What was told before the machine’s clock was set back by ten minutes', () => {
  it('stays told: it has its colour, is not asked again, and is not overwritten unseen', async () => {
    const signed = anAgreement({
      rows: [{ ...aunela, owner: 'anna' }],
      roles: [{ person: 'hilla', as: 'head' }],
    });
    const { id } = signed.signed;
    const store = memoryStore({ agreements: [signed], people: [anna, hilla] });
    let machine = '2020-03-24T08:10:00.000Z';
    const clock = steadyClock({ now: () => machine });
    const ports = { store, clock, log: () => {}, newId: () => 'card', admins: [] };
    const row = { indicator: '10', choice: 'done', day: '2020-03-24', seen: 0 };
    const saved = (card: string) => ({ card, agreement: id, rows: [row], later: [], isUnchanged: false });
    await recordCheckIns(ports, anna, saved('hers'));

    machine = '2020-03-24T08:00:00.000Z';
    const now = clock.now();
    const [agreement] = await store.agreements.list();
    assert.ok(agreement);
    assert.equal(statusOf(agreement, '10', '2020-03-24', now).colour, 'green');
    assert.deepEqual(remindersDue([agreement], [anna], now, []), []);
    const { stored, refused } = await recordCheckIns(ports, hilla, saved('stale'));
    assert.deepEqual(stored, []);
    assert.equal(refused[0]?.refusal?.why, 'newer');
    assert.equal(known(agreement, now).rows.get('10')?.checkIns.length, 1);
  });
});
