import assert from 'node:assert/strict';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Delivery, Person } from '../../src/domain/person.ts';
import { atOnce, paceOf } from '../../src/flows/pace.ts';
import type { Delivered } from '../../src/flows/ports.ts';
import { endRehearsal, rehearsing } from '../../src/flows/rehearse.ts';
import { type Sending, sendDue } from '../../src/flows/send-due.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { agreementsOwnedBy, anAgreement, aPerson, aunela } from '../builders.ts';
import { delivering } from '../delivering.ts';
import { broken, type SentAt } from './sent-at.ts';
import { simulatedTimer } from './simulated-timer.ts';

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
  const passes = (sending: Sending) => (day: string) =>
    sendDue({
      store,
      clock: { now: () => momentOf(day, '09:00', 'Europe/Helsinki') },
      log: () => {},
      newId: () => `card ${++cards}`,
      admins: [],
      ...sending,
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
    rehearse: passes(rehearsing({ prepare: rehearsed, pace: atOnce }, 'watcher', { store, log: () => {} })),
    end: () => endRehearsal(store),
    send: passes({ prepare: real, pace: atOnce }),
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

describe('A rehearsal of a quarter of a hundred owners, while people talk to the bot', () => {
  it('keeps every limit of Teams, and all the messages come to who watches', async () => {
    const ids = Array.from({ length: 100 }, (_, at) => `owner ${at + 1}`);
    const store = memoryStore({
      agreements: agreementsOwnedBy(ids),
      people: [...ids.map((id) => aPerson({ id })), watcher],
    });
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const sent: SentAt[] = [];
    const prepare = delivering(async ({ id }) => {
      sent.push({ chat: id, at: timer.now() });
      return { ended: 'sent' };
    });
    let cards = 0;
    const pass = () =>
      sendDue({
        store,
        clock: { now: () => momentOf('2020-04-01', '09:00', 'Europe/Helsinki') },
        log: () => {},
        newId: () => `card ${++cards}`,
        admins: [],
        ...rehearsing({ prepare, pace }, 'watcher', { store, log: () => {} }),
      });
    const done = new AbortController();
    /** Somebody who has so many answers every so many milliseconds. */
    const talks = async (chat: string, answers: number, every: number) => {
      while (!done.signal.aborted) {
        for (let answer = 0; answer < answers; answer += 1) {
          pace.answered(chat);
          sent.push({ chat, at: timer.now() });
        }
        await timer.wait(every, done.signal);
      }
    };
    const talking = [
      talks('watcher', 2, 5900),
      talks('watcher', 1, 17_000),
      ...ids.slice(0, 20).map((id, at) => talks(id, 2, 1900 + 10 * at)),
    ];
    await pass();
    done.abort();
    await Promise.all(talking);
    const people = await store.people.list();
    assert.equal(people.filter(({ slots }) => slots[0]?.state === 'redirected').length, 100);
    assert.deepEqual(broken(sent), []);
    assert.ok(timer.now() < 10 * 60_000, `it took ${timer.now() / 1000} s`);
  });
});
