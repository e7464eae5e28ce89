import assert from 'node:assert/strict';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Day } from '../../src/domain/day.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { known } from '../../src/domain/known.ts';
import { roundsOf } from '../../src/domain/reminders/rounds.ts';
import { meet } from '../../src/flows/meet.ts';
import { atOnce, type Pace, paceOf } from '../../src/flows/pace.ts';
import type { Store } from '../../src/flows/ports.ts';
import { sendDue } from '../../src/flows/send-due.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { agreementsOwnedBy, aPerson } from '../builders.ts';
import { type Deliver, delivering } from '../delivering.ts';
import { simulatedTimer } from './simulated-timer.ts';

const zone = 'Europe/Helsinki';
const quarterCard: Day = '2020-04-01';

/** As many people as rows, each the owner of one. */
function everybody(count: number): Store {
  const ids = Array.from({ length: count }, (_, at) => String(at + 1));
  return memoryStore({
    agreements: agreementsOwnedBy(ids.map((id) => `owner ${id}`)),
    people: ids.map((id) => aPerson({ id: `owner ${id}`, name: `Vastuuhenkilö ${id}` })),
  });
}

/** Sends what is due at nine on a day, or at another time of it; every attempt is noted. */
function sender(store: Store, answer: Deliver, pace: Pace = atOnce) {
  const posts: string[] = [];
  let cards = 0;
  const pass = (day: Day, time = '09:00') =>
    sendDue({
      store,
      clock: { now: () => momentOf(day, time, zone) },
      admins: [],
      pace,
      log: () => {},
      newId: () => `card ${++cards}`,
      prepare: delivering((to, notice) => {
        posts.push(to.id);
        return answer(to, notice);
      }),
    });
  return { posts, pass };
}

function counts(posts: readonly string[]): readonly number[] {
  const byPerson = new Map<string, number>();
  for (const person of posts) byPerson.set(person, (byPerson.get(person) ?? 0) + 1);
  return [...byPerson.values()];
}

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('A thousand reminders of which a tenth may or may not have arrived', () => {
  it('are each posted exactly once, and the digest lists the unknown exactly', async () => {
    const store = everybody(1000);
    // What a reset, a 502, a 503 and a hang come to is told by test/teams/delivery-ending.test.ts.
    const lost = (id: string) => Number(id.split(' ')[1]) % 10 === 0;
    const { posts, pass } = sender(store, async ({ id }) => ({ ended: lost(id) ? 'unknown' : 'sent' }));
    await pass(quarterCard);
    for (const [day, time] of [
      [quarterCard, '09:01'],
      [quarterCard, '15:59'],
      ['2020-04-02', '09:00'],
      ['2020-04-03', '09:00'],
    ] as const)
      await pass(day, time);
    assert.equal(posts.length, 1000);
    assert.ok(counts(posts).every((count) => count === 1));
    const agreements = await store.agreements.list();
    assert.equal(agreements.length, 2);
    for (const agreement of agreements) {
      const present = known(agreement, momentOf('2020-04-03', '10:00', zone));
      const [first] = roundsOf(present);
      assert.ok(first);
      const { deliveries } = digestOf(present, {
        round: first,
        day: '2020-04-03',
        people: await store.people.list(),
        level: 'head',
      });
      assert.deepEqual(deliveries, { due: 500, delivered: 450, unknown: 50, unreachable: 0 });
    }
  });
});

describe('A storm of "too many requests"', () => {
  it('leaves what would have to wait too long unclaimed, and a later pass sends it', async () => {
    const store = everybody(20);
    const timer = simulatedTimer();
    let isStorm = true;
    const answer: Deliver = async () =>
      isStorm ? { ended: 'not-sent', throttled: { retryAfter: 3600 } } : { ended: 'sent' };
    const { posts, pass } = sender(store, answer, paceOf(timer));
    await pass(quarterCard);
    assert.ok(posts.length <= 10, `${posts.length} posts`);
    const people = await store.people.list();
    assert.ok(people.every(({ slots }) => slots.every(({ state }) => state === 'not-sent')));
    isStorm = false;
    timer.pass(3600_000);
    const before = posts.length;
    await pass(quarterCard, '11:00');
    assert.equal(posts.length - before, 20);
  });
});

describe('People who cannot be reached', () => {
  it('are posted to once, listed, and get the newest rung when they have written', async () => {
    const store = everybody(20);
    let isBlocked = true;
    const { posts, pass } = sender(store, async () => ({ ended: isBlocked ? 'unreachable' : 'sent' }));
    await pass(quarterCard);
    await pass('2020-04-06');
    assert.equal(posts.length, 20);
    isBlocked = false;
    const ports = {
      clock: { now: () => momentOf('2020-04-06', '10:00', zone) },
      log: () => {},
      newId: () => '',
    };
    await meet(
      { ...ports, store, admins: [] },
      { id: 'owner 3', name: 'Vastuuhenkilö 3', address: { to: 'b' } },
    );
    const sent = await pass('2020-04-06', '10:01');
    assert.deepEqual(
      sent.map(({ person, ended }) => [person.id, ended]),
      [['owner 3', 'sent']],
    );
    const [slot] = (await store.people.get('owner 3'))?.slots.filter(({ state }) => state === 'sent') ?? [];
    assert.equal(slot?.lists[0]?.rung, 'chaser');
  });
});

describe('A bot that is killed a hundred times while it sends to five hundred people', () => {
  it('sends nobody two messages in a slot, and lists as unknown exactly what was under way', async () => {
    const store = everybody(500);
    const random = seeded(20);
    const posts: string[] = [];
    class Killed extends Error {}
    let kills = 0;
    while (kills < 100) {
      let stepsLeft = 1 + Math.floor(random() * 8);
      const step = () => {
        if (stepsLeft === 0) throw new Killed();
        stepsLeft -= 1;
      };
      // A killed process does nothing more: each write and each answer is a step it may not live to see.
      const mortal: Store = {
        agreements: store.agreements,
        people: {
          ...store.people,
          update: async (id, change) => {
            step();
            const changed = await store.people.update(id, change);
            step();
            return changed;
          },
        },
      };
      const { pass } = sender(mortal, async ({ id }) => {
        step();
        posts.push(id);
        step();
        return { ended: 'sent' };
      });
      await pass(quarterCard, '10:00');
      if (stepsLeft === 0) kills += 1;
      else break;
    }
    assert.equal(kills, 100);
    await sender(store, async ({ id }) => {
      posts.push(id);
      return { ended: 'sent' };
    }).pass(quarterCard, '15:00');
    assert.ok(
      counts(posts).every((count) => count === 1),
      'somebody got two',
    );
    const people = await store.people.list();
    const unknown = people.filter(({ slots }) => slots.some(({ state }) => state === 'claimed'));
    const [agreement] = await store.agreements.list();
    assert.ok(agreement);
    const present = known(agreement, momentOf(quarterCard, '16:00', zone));
    const [first] = roundsOf(present);
    assert.ok(first);
    const { deliveries } = digestOf(present, { round: first, day: quarterCard, people, level: 'head' });
    assert.equal(deliveries.unknown, unknown.length);
    assert.equal(deliveries.delivered, 500 - unknown.length);
    assert.ok(unknown.length > 10, `${unknown.length}`);
    // Nobody whom nothing was posted to counts as reached.
    const neverPosted = people.filter(({ id }) => !posts.includes(id)).map(({ id }) => id);
    assert.ok(neverPosted.every((id) => unknown.some((person) => person.id === id)));
  }).timeout(120_000);
});
