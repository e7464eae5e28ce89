import assert from 'node:assert/strict';
import type { Store } from '../../src/flows/ports.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aPerson } from '../builders.ts';
import { type BotOn, startBotOn } from './bot-on.ts';
import { saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';

const head: Someone = { id: 'head', name: 'Päällikkö' };
const agreement = anAgreement({
  rows: ['16', '17', '18'].map((id) => ({ id, target: '≥ 30', owner: head.id })),
  roles: [{ person: head.id, as: 'head' }],
});

describe('A message that Teams hands in again', () => {
  let store: Store;
  let bot: BotOn;

  beforeEach(async () => {
    store = memoryStore({ agreements: [agreement], people: [aPerson({ id: head.id, name: head.name })] });
    bot = await startBotOn(store);
  });
  afterEach(() => bot.close());

  it('while its answer is under way is answered once, and takes back no more than was meant', async () => {
    await savedTwice();
    const before = bot.connector.to('personal-head').length;
    const { release, held } = gate();
    bot.connector.behave(() => held);
    const first = handIn('kumoa');
    await bot.connector.called();
    assert.equal((await handIn('kumoa')).status, 200);
    release();
    await first;
    assert.equal((await handIn('kumoa')).status, 200);
    assert.equal(bot.connector.to('personal-head').length - before, 1);
    assert.deepEqual(await eventsOf('withdrawn'), ['17']);
  });

  it('after the bot was killed before it answered is answered as it was, and done and logged once', async () => {
    await savedTwice();
    for (const [text, kind, logged, rows] of [
      ['kumoa', 'withdrawn', 'undone', ['17']],
      ['päätä 18 vihreä, koska on sovittu', 'decided', 'decided', ['18']],
    ] as const) {
      bot.connector.behave(({ method }) => (method === 'POST' ? 'reset' : undefined));
      await handIn(text);
      const lost = lastAnswer();
      assert.deepEqual(await eventsOf(kind), rows);
      assert.ok(bot.logged.includes(logged));
      await startedAgain();
      await handIn(text);
      assert.equal(lastAnswer(), lost);
      assert.ok(!bot.logged.includes(logged));
      assert.deepEqual(await eventsOf(kind), rows);
    }
  });

  it('welcomes once who is met', async () => {
    const arrival = { id: 'arrival', type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] };
    const newcomer = bot.as({ id: 'new', name: 'Uusi' });
    await Promise.all([newcomer.post(arrival), newcomer.post(arrival)]);
    assert.equal(bot.connector.to('personal-new').length, 1);
  });

  it('is another message in another chat, and when somebody says the same again', async () => {
    await savedTwice();
    await bot.as(head).say('kumoa');
    await bot.as(head).say('kumoa');
    assert.deepEqual(await eventsOf('withdrawn'), ['17', '16']);
    await handIn('kiitos');
    await bot.as({ id: 'other', name: 'Muu' }).post({ id: 'kiitos', type: 'message', text: 'kiitos' });
    assert.equal(bot.connector.to('personal-other').length, 1);
  });

  it('is a press that is answered each time and stored once, however many come together', async () => {
    const form = await opened('omat');
    const saves = await Promise.all(
      [1, 2, 3].map(() =>
        bot.as(head).execute('check-in', { ...form, 'actual-16': '14', 'actual-17': '20' }),
      ),
    );
    const [first, ...others] = await Promise.all(saves.map((save) => save.text()));
    assert.match(first ?? '', /Tallensin 2 tietoa/);
    assert.deepEqual(others, [first, first]);
    assert.deepEqual(await eventsOf('checked-in'), ['16', '17']);
  });

  it('is a press that is stored when nobody waits for its answer any more, and answered when it comes again', async () => {
    const pressed = { ...(await opened('16')), 'actual-16': '14' };
    bot.now = '2020-03-06T08:00:00.000Z';
    const { release, held } = gate();
    bot.connector.behave(() => held);
    const leaving = new AbortController();
    const left = assert.rejects(bot.as(head).execute('check-in', pressed, leaving.signal));
    await bot.connector.called();
    leaving.abort();
    await left;
    release();
    const again = await bot.as(head).execute('check-in', pressed);
    assert.match(await again.text(), /Tallensin 1 tiedon/);
    assert.deepEqual(await eventsOf('checked-in'), ['16']);
  });

  async function savedTwice(): Promise<void> {
    for (const row of ['16', '17'])
      await bot.as(head).execute('check-in', { ...(await opened(row)), [`actual-${row}`]: '14' });
  }

  async function opened(rows: string) {
    await bot.as(head).say(`raportoi ${rows}`);
    return saveDataIn(bot.connector.to('personal-head').at(-1));
  }

  /** The same text is the same message. */
  function handIn(text: string): Promise<Response> {
    return bot.as(head).post({ id: text, type: 'message', text });
  }

  async function startedAgain(): Promise<void> {
    await bot.close();
    bot = await startBotOn(store);
  }

  function lastAnswer(): string {
    return textOf(bot.connector.to('personal-head').at(-1));
  }

  async function eventsOf(kind: string): Promise<readonly string[]> {
    const events = (await store.agreements.list()).flatMap((each) => each.events);
    return events.flatMap((event) => (event.kind === kind && 'indicator' in event ? [event.indicator] : []));
  }
});

function gate() {
  let release = () => {};
  const held = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  return { held, release: () => release() };
}
