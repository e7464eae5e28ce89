import assert from 'node:assert/strict';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Delivery, Person } from '../../src/domain/person.ts';
import { atOnce } from '../../src/flows/pace.ts';
import type { Delivered, Prepare } from '../../src/flows/ports.ts';
import { endRehearsal, rehearsing } from '../../src/flows/rehearse.ts';
import { sendDue } from '../../src/flows/send-due.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aPerson, aunela } from '../builders.ts';
import { delivering } from '../delivering.ts';

const watcher = aPerson({ id: 'watcher', name: 'Seuraaja' });

/** A bot that rehearses until told to stop; `posts` are whom it has sent to. */
function aRehearsal(ending: () => Promise<Delivered>, people: readonly Person[] = [aPerson(), watcher]) {
  const agreement = anAgreement({
    importedAt: '2020-01-02T07:00:00.000Z',
    rows: [{ ...aunela, owner: 'owner' }],
  });
  const store = memoryStore({ agreements: [agreement], people });
  const posts: string[] = [];
  let cards = 0;
  const sending = (prepare: Prepare) => (day: string) =>
    sendDue({
      store,
      clock: { now: () => momentOf(day, '09:00', 'Europe/Helsinki') },
      log: () => {},
      newId: () => `card ${++cards}`,
      admins: [],
      prepare,
      pace: atOnce,
    });
  const real = delivering(async ({ id }) => {
    posts.push(id);
    return { ended: 'sent' };
  });
  const rehearsed = delivering(async ({ id }) => {
    posts.push(id);
    return ending();
  });
  const states = async () => (await store.people.get('owner'))?.slots.map(({ state }) => state);
  return {
    posts,
    states,
    rehearse: sending(rehearsing(rehearsed, 'watcher', { store, log: () => {} })),
    end: () => endRehearsal(store),
    send: sending(real),
  };
}

describe('A rehearsal', () => {
  for (const ended of ['sent', 'refused', 'unreachable', 'unknown'] as const)
    it(`that ends as ${ended} with the one who watches costs nobody else a reminder`, async () => {
      const { posts, states, rehearse, end, send } = aRehearsal(async () => ({ ended }));
      await rehearse('2020-03-24');
      await rehearse('2020-03-24');
      assert.deepEqual([posts, await states()], [['watcher'], ['redirected' satisfies Delivery]]);
      await end();
      await send('2020-03-25');
      assert.deepEqual(posts, ['watcher', 'owner']);
    });

  it('goes on with the next message after one that could not be delivered', async () => {
    const { posts, rehearse } = aRehearsal(async () => ({ ended: 'unreachable' }));
    for (const day of ['2020-03-24', '2020-04-01', '2020-04-06']) await rehearse(day);
    assert.deepEqual(posts, ['watcher', 'watcher', 'watcher']);
  });

  it('tries again what Teams did not take', async () => {
    const endings: Delivered['ended'][] = ['not-sent', 'sent'];
    const { posts, states, rehearse } = aRehearsal(async () => ({ ended: endings.shift() ?? 'sent' }));
    await rehearse('2020-03-24');
    assert.deepEqual(await states(), ['not-sent']);
    await rehearse('2020-03-24');
    assert.deepEqual([posts, await states()], [['watcher', 'watcher'], ['redirected']]);
  });

  it('that is killed while it sends costs nobody else a reminder', async () => {
    let left = () => {};
    const leaving = new Promise<void>((resolve) => {
      left = resolve;
    });
    const { posts, rehearse, end, send } = aRehearsal(() => {
      left();
      return new Promise<Delivered>(() => {});
    });
    void rehearse('2020-03-24');
    await leaving;
    await end();
    await send('2020-03-24');
    assert.deepEqual(posts, ['watcher', 'owner']);
  });

  it('sends nothing, and uses nothing up, while the bot has not met who watches', async () => {
    const { posts, states, rehearse } = aRehearsal(async () => ({ ended: 'sent' }), [aPerson()]);
    await rehearse('2020-03-24');
    assert.deepEqual([posts, await states()], [[], ['not-sent']]);
  });
});
