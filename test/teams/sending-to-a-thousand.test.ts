import assert from 'node:assert/strict';
import { readTemplates } from '../../src/card-templates.ts';
import { cardsOf } from '../../src/cards/cards.ts';
import { parseTemplates } from '../../src/cards/template.ts';
import { freshConnections } from '../../src/connections.ts';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Delivery } from '../../src/domain/person.ts';
import { atOnce } from '../../src/flows/pace.ts';
import type { Ports, Store } from '../../src/flows/ports.ts';
import { sendDue } from '../../src/flows/send-due.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { connectTeams } from '../../src/teams/connect-teams.ts';
import { agreementsOwnedBy, aPerson } from '../builders.ts';
import { simulatedTimer } from '../flows/simulated-timer.ts';
import { addressOf } from './address.ts';
import { type Connector, type Ending, startConnector } from './connector.ts';

const people = 1000;
const at = (time: string) => momentOf('2020-04-01', time, 'Europe/Helsinki');

type Way = { readonly behaves: Ending; readonly ends: Delivery };

/** How every tenth message fails, in turn; the others are taken. What hangs ends by a clock, and is tried elsewhere. */
const failing: readonly Way[] = [
  { behaves: 'reset', ends: 'unknown' },
  { behaves: { status: 502 }, ends: 'unknown' },
  { behaves: { status: 503 }, ends: 'unknown' },
];
const taken: Way = { behaves: undefined, ends: 'sent' };

function wayOf(person: number): Way {
  return (person % 10 === 0 ? failing[(person / 10) % failing.length] : undefined) ?? taken;
}

describe('Messages through a connector that fails on purpose', () => {
  let connector: Connector;

  beforeEach(async () => {
    connector = await startConnector();
  });
  afterEach(() => connector.close());

  it('are a thousand, of which each is posted exactly once, and end as they should', async () => {
    const { store, pass, logged } = await bot(people);
    connector.behave(({ path }) => wayOf(personIn(path)).behaves);
    await pass('09:00');
    await pass('09:01');
    assert.deepEqual(postsByPerson(), new Map(ids(people).map((id) => [id, 1])));
    for (const { id, slots } of await store.people.list())
      assert.deepEqual(
        slots.map(({ state }) => state),
        [wayOf(Number(id)).ends],
        `${id}: ${logged.find(({ person }) => person === id)?.error}`,
      );
  });

  it('spend nobody’s reminder when Teams refuses the bot itself', async () => {
    const { store, pass, logged } = await bot(40);
    connector.behave(() => ({ status: 401, body: { error: { code: 'BotNotRegistered' } } }));
    await pass('09:00');
    assert.ok(connector.calls.length > 0);
    const slots = (await store.people.list()).flatMap((person) => person.slots);
    assert.ok(
      slots.every(({ state }) => state === 'not-sent'),
      `${slots.map(({ state }) => state)}`,
    );
    assert.ok(
      logged.some(({ event, error }) => event === 'delivery-failed' && /BotNotRegistered|401/.test(error)),
    );
  });

  async function bot(count: number) {
    const store: Store = memoryStore({
      agreements: agreementsOwnedBy(ids(count)),
      people: ids(count).map((id) => aPerson({ id, name: id, address: addressOf(id, connector.url) })),
    });
    const logged: { event: string; person: string; error: string }[] = [];
    let cards = 0;
    let time = '09:00';
    const ports: Ports = {
      store,
      clock: { now: () => at(time) },
      log: (event, fields) =>
        void logged.push({ event, person: `${fields?.person}`, error: `${fields?.error}` }),
      newId: () => `card ${++cards}`,
      admins: [],
    };
    const { sending } = connectTeams(ports, cardsOf(parseTemplates(await readTemplates())), {
      identity: undefined,
      movableClock: undefined,
      connections: freshConnections,
      // No answer is ever this late, however busy the machine.
      sendDeadline: 60_000,
      timer: simulatedTimer(),
      pace: atOnce,
    });
    const pass = (next: string) => {
      time = next;
      return sendDue({ ...ports, ...sending });
    };
    return { store, pass, logged };
  }

  function postsByPerson(): ReadonlyMap<string, number> {
    const posts = new Map<string, number>();
    for (const { path } of connector.calls) {
      const id = `${personIn(path)}`;
      posts.set(id, (posts.get(id) ?? 0) + 1);
    }
    return new Map([...posts].sort(([one], [other]) => Number(one) - Number(other)));
  }
});

function ids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${at + 1}`);
}

function personIn(path: string): number {
  return Number(/personal-(\d+)/.exec(decodeURIComponent(path))?.[1]);
}
