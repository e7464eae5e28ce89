import assert from 'node:assert/strict';
import { momentOf } from '../../src/domain/calendar.ts';
import { remindersDue } from '../../src/domain/reminders/reminders.ts';
import { previewYear } from '../../src/flows/preview-year.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aPerson } from '../builders.ts';

const zone = 'Europe/Helsinki';

describe('What somebody will be sent while an owner is away', () => {
  const agreement = anAgreement({
    importedAt: '2020-01-02T07:00:00.000Z',
    rows: [{ id: '16', target: '≥ 30', owner: 'owner', deputy: 'deputy' }],
    events: [{ kind: 'role-given', at: '2020-01-02T08:00:00.000Z', by: 'admin', person: 'head', as: 'head' }],
  });
  const people = [
    aPerson({ away: { from: '2020-04-02', until: '2020-04-30' } }),
    aPerson({ id: 'deputy' }),
    aPerson({ id: 'head' }),
  ];

  it('is to a deputy what asks the owner again, on the day on which it is sent', async () => {
    assert.deepEqual(await untilMay('deputy'), ['2020-04-06 chaser 16']);
    const sent = remindersDue([agreement], people, momentOf('2020-04-06', '09:00', zone), []);
    assert.deepEqual(
      sent.filter(({ kind }) => kind === 'reminder').map(({ person }) => person.id),
      ['deputy'],
    );
  });

  it('is to the head that they are away, and the digest', async () => {
    assert.deepEqual(await untilMay('head'), ['2020-04-03 absent 16', '2020-04-08 digest']);
  });

  it('is to others nothing of it', async () => {
    assert.deepEqual(await untilMay('someone'), []);
  });

  async function untilMay(id: string): Promise<readonly string[]> {
    const ports = {
      store: memoryStore({ agreements: [agreement], people }),
      clock: { now: () => momentOf('2020-04-02', '12:00', zone) },
      admins: [],
      newId: () => 'card',
      log: () => {},
    };
    const expected = await previewYear(ports, agreement.signed.id, aPerson({ id }));
    return expected
      .filter(({ day }) => day < '2020-05-01')
      .map(({ day, why, rows }) => [day, ...why, ...rows].join(' '));
  }
});
