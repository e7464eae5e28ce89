import assert from 'node:assert/strict';
import type { Delivery } from '../../src/domain/person.ts';
import { client, type Someone } from './client.ts';
import { type Ending, startConnector } from './connector.ts';
import { startTrial, type Trial } from './trial.ts';

type Case = { readonly row: string; readonly behaves: Ending; readonly ends: Delivery };

/** How Teams takes the card of 1 April, each time another owner's, and what the owner's slot says then. */
const cases: Readonly<Record<string, Case>> = {
  accepted: { row: '16', behaves: undefined, ends: 'sent' },
  'reset-after-accepting': { row: '17', behaves: 'reset', ends: 'unknown' },
  'bad-gateway': { row: '18', behaves: { status: 502 }, ends: 'unknown' },
  unavailable: { row: '28', behaves: { status: 503 }, ends: 'unknown' },
  throttled: { row: '30', behaves: { status: 429 }, ends: 'not-sent' },
  concurrent: { row: '48', behaves: { status: 412 }, ends: 'not-sent' },
  blocked: { row: '50', behaves: { status: 403 }, ends: 'unreachable' },
  gone: { row: '24', behaves: { status: 404 }, ends: 'unreachable' },
  'too-big': { row: '33', behaves: { status: 413 }, ends: 'refused' },
};
const owners = Object.entries(cases).map(([id, about]) => ({ someone: { id, name: id }, ...about }));
const mover: Someone = { id: 'mover', name: 'mover' };
const cutOff: Someone = { id: 'cut-off', name: 'cut-off' };

describe('a sending that Teams takes badly', () => {
  let trial: Trial;
  const posted = new Map<string, number>();

  before(async () => {
    trial = await startTrial();
    for (const { someone, row } of owners) await trial.as(someone).say(`ota ${row}`);
    const lost = await startConnector();
    await client(trial.port, lost, cutOff).say('ota 38');
    await lost.close();
    for (const { someone } of owners) posted.set(someone.id, trial.sentTo(someone).length);
    trial.connector.behave(
      ({ path }) =>
        owners.find(({ someone }) => decodeURIComponent(path).includes(`/personal-${someone.id}/`))?.behaves,
    );
    await trial.as(mover).say('kello 1.4.2020');
  });
  after(() => trial.close());

  for (const { someone, ends } of owners) {
    it(`${someone.id} is posted once and ends as ${ends}`, async () => {
      assert.equal(trial.sentTo(someone).length - (posted.get(someone.id) ?? 0), 1);
      assert.deepEqual(await statesOf(someone), [ends]);
    });
  }

  it('a connection that is refused ends as not-sent', async () => {
    assert.deepEqual(await statesOf(cutOff), ['not-sent']);
  });

  it('tells who moved the clock how each ended', () => {
    const told = trial.lastTo(mover).text ?? '';
    for (const { someone } of owners)
      assert.ok(told.includes(someone.id), `${someone.id} is not in: ${told}`);
  });

  it('is tried again on the next working day only where it certainly did not arrive', async () => {
    trial.connector.behave(() => undefined);
    await trial.as(mover).say('kello 2.4.2020');
    for (const { someone, ends } of owners) {
      const again = trial.sentTo(someone).length - (posted.get(someone.id) ?? 0) - 1;
      assert.equal(again, ends === 'not-sent' ? 1 : 0, someone.id);
    }
  });

  it('reaches who was unreachable once they write', async () => {
    const [blocked] = owners.filter(({ ends }) => ends === 'unreachable');
    assert.ok(blocked);
    await trial.as(blocked.someone).say('kiitos');
    const count = trial.sentTo(blocked.someone).length;
    await trial.as(mover).say('kello 3.4.2020');
    assert.equal(trial.sentTo(blocked.someone).length, count + 1);
  });

  async function statesOf(someone: Someone): Promise<readonly Delivery[]> {
    return ((await trial.person(someone))?.slots ?? []).map(({ state }) => state);
  }
});

describe('a reply that is lost', () => {
  let trial: Trial;
  const someone: Someone = { id: 'someone', name: 'Someone' };

  beforeEach(async () => {
    trial = await startTrial();
  });
  afterEach(() => trial.close());

  it('is posted once and does not undo what was stored', async () => {
    trial.connector.behave(() => ({ status: 503 }));
    assert.equal((await trial.as(someone).say('ota 10')).status, 200);
    assert.equal(trial.sentTo(someone).length, 1);
    assert.ok((await trial.agreement()).events.some((event) => event.kind === 'assigned'));
  });

  it('is no failure of the one who came, and their next message is answered', async () => {
    trial.connector.behave(() => ({ status: 503 }));
    assert.equal((await trial.as(someone).install()).status, 200);
    trial.connector.behave(() => undefined);
    await trial.as(someone).say('kiitos');
    assert.match(trial.lastTo(someone).text ?? '', /Ole hyvä|hyvä/i);
  });
});
