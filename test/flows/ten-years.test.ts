import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Agreement, agreement } from '../../src/domain/agreement.ts';
import type { Moment } from '../../src/domain/day.ts';
import { person } from '../../src/domain/person.ts';
import { atOnce } from '../../src/flows/pace.ts';
import type { Store } from '../../src/flows/ports.ts';
import { sendDue } from '../../src/flows/send-due.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { delivering } from '../delivering.ts';
import { type History, stretch, tenYears, wholeTime } from '../domain/reminders/chance.ts';
import { type Bot, playHistory } from '../domain/reminders/play-history.ts';
import { promises } from '../domain/reminders/promises.ts';

/** A failure is printed with its seed and path before mocha's own patience ends. */
const patience = { interruptAfterTimeLimit: 90_000, markInterruptAsFailure: true };

describe('Messages sent from a store in which the agreements of ten years lie side by side', () => {
  it('are one for each reason and one a day, after no answer, and nobody is forgotten, for forty quarters', () =>
    fc.assert(fc.asyncProperty(wholeTime(240), keepsItsPromises(200)), {
      ...patience,
      numRuns: 1,
      seed: 2020,
    })).timeout(120_000);

  it('are so in any half a year with many mishaps', () =>
    fc.assert(fc.asyncProperty(stretch(180, 40), keepsItsPromises(1)), {
      ...patience,
      numRuns: 3,
      seed: 2021,
    })).timeout(120_000);
});

/** @param least messages without which the history would prove little */
function keepsItsPromises(least: number): (history: History) => Promise<void> {
  return async (history) => {
    const { watch, count } = promises();
    await playHistory(history, aSendingBot(), watch);
    assert.ok(count() >= least, `${count()} messages`);
  };
}

/** The bot that sends from a store; some of its cards go out and are not known to have arrived. */
function aSendingBot(): Bot {
  const { agreements, people } = tenYears();
  let store = memoryStore({ people });
  let cards = 0;
  const importAll = async (now: Moment) => {
    for (const agreement of agreements)
      if (isImported(agreement, now) && (await store.agreements.get(agreement.signed.id)) === undefined)
        await store.agreements.update(agreement.signed.id, () => agreement);
  };
  const tick = async (now: Moment) => {
    await importAll(now);
    const sent = await sendDue({
      store,
      clock: { now: () => now },
      prepare: delivering(async () => ({ ended: cards % 7 === 0 ? 'unknown' : 'sent' })),
      log: () => {},
      newId: () => `card-${++cards}`,
      admins: [],
      pace: atOnce,
    });
    const met = await store.people.list();
    return sent.map((message) => {
      const slots = met.find(({ id }) => id === message.person.id)?.slots ?? [];
      const lists = slots.findLast(({ day }) => day === message.day)?.lists ?? [];
      return { person: message.person.id, day: message.day, lists };
    });
  };
  return {
    tick,
    change: async (change) => {
      for (const { signed } of await store.agreements.list())
        await store.agreements.update(signed.id, (present) => {
          assert.ok(present !== undefined);
          return change(present);
        });
    },
    changePeople: async (change) => {
      for (const { id } of await store.people.list())
        await store.people.update(id, (present) => {
          assert.ok(present !== undefined);
          return change(present);
        });
    },
    restart: async () => {
      store = await onDisk(store);
    },
    state: async () => ({ agreements: await store.agreements.list(), people: await store.people.list() }),
  };
}

function isImported({ events }: Agreement, now: Moment): boolean {
  return events.some(({ kind, at }) => kind === 'imported' && at <= now);
}

/** What a process that starts anew reads. */
async function onDisk(store: Store): Promise<Store> {
  const agreements = await store.agreements.list();
  const people = await store.people.list();
  return memoryStore({
    agreements: agreements.map((each) => agreement.parse(JSON.parse(JSON.stringify(each)))),
    people: people.map((each) => person.parse(JSON.parse(JSON.stringify(each)))),
  });
}
