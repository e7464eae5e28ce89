import assert from 'node:assert/strict';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aPerson, aunela } from '../builders.ts';
import { type BotOn, startBotOn } from './bot-on.ts';
import { textOf } from './card-text.ts';
import type { Someone } from './client.ts';

const anna = { id: 'anna', name: 'Anna' } satisfies Someone;
const address = 'anna@kunta.fi';
const hers = anAgreement({ rows: [{ ...aunela, owner: address }] });

describe('Someone whom the agreement calls by e-mail address', () => {
  let bot: BotOn;
  afterEach(() => bot.close());

  it('is asked for of Teams until it tells the address, and then their rows are theirs', async () => {
    bot = await startBotOn(memoryStore({ agreements: [hers] }));
    answering({ status: 503 });
    assert.doesNotMatch(await say('omat mittarit'), /Aunela/);
    assert.ok(bot.logged.includes('email-not-told'));
    answering({ status: 200, body: { id: '29:anna', email: address } });
    bot.now = '2020-03-04T08:09:00.000Z';
    assert.doesNotMatch(await say('omat mittarit'), /Aunela/);
    bot.now = '2020-03-04T08:10:00.000Z';
    assert.match(await say('omat mittarit'), /Aunela/);
    bot.now = '2020-04-04T08:10:00.000Z';
    assert.match(await say('omat mittarit'), /Aunela/);
    assert.equal(asked(), 2);
  });

  it('is waited for no longer than a turn can wait', async () => {
    bot = await startBotOn(memoryStore({ agreements: [hers] }));
    bot.connector.behave(({ method }) => (method === 'GET' ? 'hang' : undefined));
    assert.doesNotMatch(await say('omat mittarit'), /Aunela/);
    assert.ok(bot.logged.includes('email-not-told'));
  }).timeout(4_000);

  it('is asked for once a day while Teams has no address, as of a guest', async () => {
    bot = await startBotOn(memoryStore({ agreements: [hers] }));
    answering({ status: 200, body: { id: '29:anna' } });
    for (const [now, times] of [
      ['2020-03-04T08:00:00.000Z', 1],
      ['2020-03-04T18:00:00.000Z', 1],
      ['2020-03-05T08:00:00.000Z', 2],
      ['2020-03-05T08:00:01.000Z', 2],
    ] as const) {
      bot.now = now;
      await say('omat mittarit');
      assert.equal(asked(), times, now);
    }
  });

  it('is asked for when they were met before without it', async () => {
    bot = await startBotOn(memoryStore({ agreements: [hers], people: [aPerson(anna)] }));
    answering({ status: 200, body: { id: '29:anna', userPrincipalName: address } });
    assert.match(await say('omat mittarit'), /Aunela/);
  });

  it('speaks of the agreement in which they have rows, not of a newer one, also when met before', async () => {
    const next = anAgreement({ id: 'yhteiset-palvelut-2021', year: 2021, rows: [{ ...aunela, id: '7' }] });
    const people = [aPerson({ ...anna, email: address })];
    bot = await startBotOn(memoryStore({ agreements: [hers, next], people }));
    assert.match(await say('omat mittarit'), /10 · Aunela/);
    assert.equal(asked(), 0);
  });

  function answering(answer: { readonly status: number; readonly body?: object }): void {
    bot.connector.behave(({ method }) => (method === 'GET' ? answer : undefined));
  }

  function asked(): number {
    return bot.connector.calls.filter(({ method }) => method === 'GET').length;
  }

  async function say(text: string): Promise<string> {
    await bot.as(anna).say(text);
    return textOf(bot.connector.to('personal-anna').at(-1));
  }
});
