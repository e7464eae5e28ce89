import assert from 'node:assert/strict';
import { readTemplates } from '../../src/card-templates.ts';
import { cardsOf } from '../../src/cards/cards.ts';
import { parseTemplates } from '../../src/cards/template.ts';
import { freshConnections } from '../../src/connections.ts';
import { momentOf } from '../../src/domain/calendar.ts';
import { type Pace, paceOf } from '../../src/flows/pace.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { sendDue } from '../../src/flows/send-due.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { connectTeams } from '../../src/teams/connect-teams.ts';
import { agreementsOwnedBy, aPerson } from '../builders.ts';
import { broken, type SentAt } from '../flows/sent-at.ts';
import { simulatedTimer } from '../flows/simulated-timer.ts';
import { addressOf } from './address.ts';
import { type Connector, startConnector } from './connector.ts';

const ids = Array.from({ length: 300 }, (_, at) => `${at + 1}`);

/** How often somebody's message is refused before it is taken: of three in ten people, from once to five times. */
function refusalsOf(id: string): number {
  return Number(id) % 10 < 3 ? 1 + (Number(id) % 5) : 0;
}

/** What the refusal says, in turn: how many seconds to wait, or nothing of it. */
function secondsOf(id: string, refusal: number): number | undefined {
  return (Number(id) + refusal) % 2 === 0 ? 3 + (Number(id) % 7) : undefined;
}

describe('A storm of "too many requests" through the real client', () => {
  let connector: Connector;

  before(async () => {
    connector = await startConnector();
  });
  after(() => connector.close());

  it('holds everything back as Teams says, and in the end everyone has one message, within every limit', async () => {
    const timer = simulatedTimer();
    const posted: SentAt[] = [];
    const taken: string[] = [];
    connector.behave(({ path }) => {
      const id = /personal-(\d+)/.exec(path)?.[1] ?? '';
      posted.push({ chat: id, at: timer.now() });
      const refusal = posted.filter(({ chat }) => chat === id).length;
      if (refusal > refusalsOf(id)) {
        taken.push(id);
        return undefined;
      }
      const retryAfter = secondsOf(id, refusal);
      return { status: 429, ...(retryAfter !== undefined && { retryAfter }) };
    });
    const asked = (id: string) => secondsOf(id, posted.filter(({ chat }) => chat === id).length);
    const { pace, early, pauses } = watched(paceOf(timer), timer.now, asked);
    const pass = await passes(pace);
    let minutes = 0;
    for (; minutes < 60 && taken.length < ids.length; minutes += 1) {
      await pass();
      timer.pass(60_000);
    }
    assert.deepEqual(taken.toSorted(), ids.toSorted());
    for (const id of ids)
      assert.equal(posted.filter(({ chat }) => chat === id).length, refusalsOf(id) + 1, id);
    assert.ok(pauses() > 10, `${pauses()} pauses`);
    assert.deepEqual(early, []);
    assert.deepEqual(broken(posted), []);
    // Each pause is taken once: a storm that asks for seconds does not last for hours.
    assert.ok(timer.now() < 30 * 60_000, `it took ${timer.now() / 60_000} minutes`);
  });

  /** The minute's pass of a bot to whose three hundred owners the quarter's card is due. */
  async function passes(pace: Pace): Promise<() => Promise<unknown>> {
    let cards = 0;
    const ports: Ports = {
      store: memoryStore({
        agreements: agreementsOwnedBy(ids),
        people: ids.map((id) => aPerson({ id, name: id, address: addressOf(id, connector.url) })),
      }),
      clock: { now: () => momentOf('2020-04-01', '10:00', 'Europe/Helsinki') },
      log: () => {},
      newId: () => `card ${++cards}`,
      admins: [],
    };
    const { sending } = connectTeams(ports, cardsOf(parseTemplates(await readTemplates())), {
      identity: undefined,
      movableClock: undefined,
      connections: freshConnections,
      sendDeadline: 60_000,
      timer: simulatedTimer(),
      pace,
    });
    return () => sendDue({ ...ports, ...sending });
  }
});

/**
 * The pace, with what left in a pause that had been asked for.
 *
 * @param asked the seconds that the last answer about somebody asked for
 */
function watched(pace: Pace, now: () => number, asked: (chat: string) => number | undefined) {
  const early: string[] = [];
  let heldUntil = 0;
  let pauses = 0;
  const turn: Pace['turn'] = async (chat) => {
    const leave = await pace.turn(chat);
    if (leave === undefined) return undefined;
    if (now() < heldUntil) early.push(`${chat} at ${now()}, before ${heldUntil}`);
    return {
      ...leave,
      throttled: (retryAfter) => {
        const pause = leave.throttled(retryAfter);
        if (pause !== undefined) pauses += 1;
        const seconds = asked(chat);
        heldUntil = Math.max(heldUntil, now() + (seconds === undefined ? (pause ?? 0) : seconds * 1000));
        return pause;
      },
    };
  };
  return { pace: { ...pace, turn }, early, pauses: () => pauses };
}
