import assert from 'node:assert/strict';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aunela } from '../builders.ts';
import { type BotOn, startBotOn } from './bot-on.ts';
import type { Someone } from './client.ts';
import type { Behaviour, Ending } from './connector.ts';

const someone: Someone = { id: 'someone', name: 'Someone' };

describe('A reply that Teams does not take', () => {
  let bot: BotOn;
  beforeEach(async () => {
    bot = await startBotOn(memoryStore({ agreements: [anAgreement({ rows: [aunela] })] }));
  });
  afterEach(() => bot.close());

  it('is sent again when Teams asks to wait, as long as it asks for', async () => {
    assert.deepEqual(await said(first(2, { status: 429, retryAfter: 3 })), { posts: 3, failed: false });
    assert.equal(bot.waited(), 6_000);
  });

  it('is sent again after longer and longer when it does not say how long', async () => {
    assert.deepEqual(await said(first(2, { status: 429 })), { posts: 3, failed: false });
    assert.equal(bot.waited(), 6_000);
  });

  it('is sent again after a pause when Teams asks for none', async () => {
    assert.deepEqual(await said(() => ({ status: 429, retryAfter: 0 })), { posts: 3, failed: true });
  });

  it('is sent again when two changes of a chat met', async () => {
    assert.deepEqual(await said(first(1, { status: 412 })), { posts: 2, failed: false });
  });

  it('is given up before Teams would hand in the message again', async () => {
    assert.deepEqual(await said(() => ({ status: 429 })), { posts: 3, failed: true });
    assert.deepEqual(await said(() => ({ status: 429, retryAfter: 9 })), { posts: 1, failed: true });
    assert.deepEqual(await said(first(2, { status: 429, retryAfter: 5 })), { posts: 2, failed: true });
  });

  it('shares the time to wait with the others of its turn', async () => {
    let posted = 0;
    const twoOfThree: Behaviour = () => (posted++ % 3 < 2 ? { status: 429, retryAfter: 3 } : undefined);
    assert.deepEqual(await said(twoOfThree, 'mikä on punaisella? mitkä ovat keltaisella?'), {
      posts: 4,
      failed: true,
    });
  });

  for (const ending of ['reset', { status: 502 }, { status: 403 }, { status: 400 }] as const)
    it(`is sent once when it may have arrived or is refused: ${JSON.stringify(ending)}`, async () => {
      assert.deepEqual(await said(() => ending), { posts: 1, failed: true });
      assert.equal(bot.waited(), 0);
    });

  it('arrives once when the chat was idle until Teams closed its connection', async () => {
    bot.connector.closeIdle();
    for (const _message of ['first', 'second', 'third'])
      assert.deepEqual(await said(() => undefined), { posts: 1, failed: false });
  });

  it('leaves no message for its turn’s next, which would arrive without it', async () => {
    bot.connector.behave(() => ({ status: 403 }));
    await bot.as(someone).say('valmis 10, mikä on punaisella?');
    assert.equal(posts(), 1);
  });

  /** How often a message was answered, and whether the answer is logged as lost. */
  async function said(behaviour: Behaviour, text = 'kiitos') {
    const [before, lost] = [posts(), lostReplies()];
    bot.connector.behave((call) => (call.method === 'POST' ? behaviour(call) : undefined));
    assert.equal((await bot.as(someone).say(text)).status, 200);
    return { posts: posts() - before, failed: lostReplies() > lost };
  }

  const posts = () => bot.connector.calls.filter(({ method }) => method === 'POST').length;
  const lostReplies = () => bot.logged.filter((event) => event === 'reply-failed').length;
});

/** So many calls end like this, and then all are taken. */
function first(times: number, ending: Ending): Behaviour {
  let left = times;
  return () => (left-- > 0 ? ending : undefined);
}
