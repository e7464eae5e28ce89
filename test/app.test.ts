import assert from 'node:assert/strict';
import { momentOf } from '../src/domain/calendar.ts';
import { agreementsOwnedBy, aPerson } from './builders.ts';
import { type InTeams, startInTeams, stored } from './in-teams.ts';
import { temporaryFolder } from './store/temporary-folder.ts';
import { addressOf } from './teams/address.ts';
import { textOf } from './teams/card-text.ts';
import { type Connector, startConnector } from './teams/connector.ts';

/** The quarter's card is due to every owner. */
const now = momentOf('2020-04-01', '10:00', 'Europe/Helsinki');
const owner = { id: '1', name: 'Vastuuhenkilö' };
const other = { id: 'other', name: 'Joku muu' };

describe('The bot in Teams', () => {
  let connector: Connector;
  let folder: string;
  let bot: InTeams;

  beforeEach(async () => {
    connector = await startConnector();
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await bot.close();
    await connector.close();
  });

  it('listens for Teams, as whom it is registered', async () => {
    bot = await startWith(1);
    assert.deepEqual(bot.asked, { host: '0.0.0.0', identity: '3f2c1c1e-6f0a-4d8b-9a51-0c2b8f0d1e11' });
  });

  it('sends what is due on the minute’s tick, and in no turn', async () => {
    bot = await startWith(1);
    await bot.as(owner).say('kiitos');
    assert.equal(connector.to('personal-1').length, 1);
    await bot.tick();
    assert.match(textOf(connector.to('personal-1')[1]), /Ensimmäinen neljännes päättyi/);
    await bot.tick();
    assert.equal(connector.to('personal-1').length, 2);
  });

  it('answers people while a tick is sending', async () => {
    bot = await startWith(1);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    connector.behave(({ path }) => (path.includes('personal-1/') ? held.then(() => undefined) : undefined));
    const events: string[] = [];
    const ticking = bot.tick().then(() => events.push('ticked'));
    await connector.called();
    await bot.as(other).say('kiitos');
    events.push('answered');
    assert.equal(connector.to('personal-other').length, 1);
    release();
    await ticking;
    assert.deepEqual(events, ['answered', 'ticked']);
  });

  it('sends no more than 25 messages a second', async () => {
    bot = await startWith(60);
    const early: string[] = [];
    let arrived = 0;
    connector.behave(() => {
      arrived += 1;
      const allowed = 25 * (1 + Math.floor(bot.waited() / 1000));
      if (arrived > allowed) early.push(`${arrived} by ${bot.waited()} ms`);
      return undefined;
    });
    await bot.tick();
    assert.equal(arrived, 60);
    assert.deepEqual(early, []);
    assert.equal(bot.waited(), 2000);
  });

  it('makes room for the answers that it has given', async () => {
    bot = await startWith(1);
    for (let message = 0; message < 3; message += 1) await bot.as(owner).say('kiitos');
    await bot.tick();
    assert.equal(messagesTo(1), 4);
    assert.equal(bot.waited(), 1000);
  });

  it('makes room for what it has asked of Teams, which is once of each who writes', async () => {
    bot = await startWith(12);
    for (let id = 1; id <= 12; id += 1) await bot.as({ id: `${id}`, name: `${id}` }).say('kiitos');
    await bot.tick();
    assert.equal(connector.calls.filter(({ method }) => method === 'GET').length, 12);
    assert.equal(connector.calls.length, 36);
    assert.equal(bot.waited(), 1000);
  });

  it('counts what it sends by itself once, and what answers a button not at all', async () => {
    bot = await startWith(1);
    await bot.as(owner).say('kiitos');
    await bot.as(owner).execute('check-in', {});
    await bot.as(owner).execute('check-in', {});
    await bot.tick();
    await bot.as(owner).say('kiitos');
    assert.equal(messagesTo(1), 3);
    assert.equal(bot.waited(), 0);
  });

  it('sends to everyone after a rehearsal what went to one person in it', async () => {
    bot = await startWith(2, { redirectTo: 'watcher' });
    await bot.tick();
    assert.deepEqual([1, 2].map(messagesTo), [0, 0]);
    assert.equal(connector.to('personal-watcher').length, 2);
    await bot.close();
    bot = await startInTeams(folder, connector, { now });
    await bot.tick();
    assert.deepEqual([1, 2].map(messagesTo), [1, 1]);
    assert.equal(connector.to('personal-watcher').length, 2);
  });

  /** @param owners how many there are, each of one row */
  async function startWith(owners: number, settings: { readonly redirectTo?: string } = {}) {
    const ids = Array.from({ length: owners }, (_, at) => `${at + 1}`);
    await stored(folder, {
      agreements: agreementsOwnedBy(ids),
      people: [...ids, 'watcher'].map((id) =>
        aPerson({ id, name: id, address: addressOf(id, connector.url) }),
      ),
    });
    return startInTeams(folder, connector, { now, ...settings });
  }

  function messagesTo(id: number): number {
    return connector.to(`personal-${id}`).length;
  }
});
