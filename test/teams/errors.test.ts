import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cards } from '../../src/cards/cards.ts';
import type { Store } from '../../src/flows/ports.ts';
import { messages } from '../../src/messages/messages.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aunela } from '../builders.ts';
import { type BotOn, startBotOn } from './bot-on.ts';
import { saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const someone: Someone = { id: 'someone', name: 'Someone' };

describe('a turn in which the store fails', () => {
  let trial: Trial;
  let form: Record<string, unknown>;

  before(async () => {
    trial = await startTrial();
    for (const language of ['suomeksi', 'ota 10']) await trial.as(someone).say(language);
    form = { ...saveDataIn(trial.lastTo(someone)), 'choice-10': 'on-track' };
  });
  after(() => trial.close());

  for (const [language, text] of [
    ['fi', 'ota kaikki'],
    ['sv', 'jag tar 11'],
    ['en', 'assign 11 to me'],
  ] as const) {
    it(`is answered in the language of “${text}”, and nothing is stored`, async () => {
      // Its language is remembered before the store fails; only the rows cannot be written.
      await failing(async () => {
        assert.equal((await trial.as(someone).say(text)).status, 200);
        assert.equal(textOf(trial.lastTo(someone)).trim(), messages[language].chat.error);
      });
    });
  }

  it('answers a button with an error of Teams, and nothing is stored', async () => {
    await failing(async () => {
      const response = await trial.as(someone).execute('check-in', form);
      const { statusCode, type, value } = JSON.parse(await response.text());
      assert.deepEqual([response.status, statusCode, type], [200, 500, 'application/vnd.microsoft.error']);
      assert.ok(
        Object.values(messages).some(({ chat }) => chat.error === value.message),
        value.message,
      );
    });
  });

  it('answers with the apology alone when the person cannot be stored either', async () => {
    await failing(async () => {
      const response = await trial.as({ id: 'new', name: 'New', locale: 'sv-FI' }).say('10');
      assert.equal(response.status, 200);
      assert.equal(trial.lastTo({ id: 'new', name: 'New' }).text, messages.sv.chat.error);
    }, 'people');
  });

  it('is ended without a word of what went wrong when the apology is lost too', async () => {
    await failing(async () => {
      trial.connector.behave(() => ({ status: 503 }));
      const response = await trial.as(someone).say('ota 12');
      trial.connector.behave(() => undefined);
      assert.deepEqual([response.status, await response.text()], [200, '']);
    });
  });

  it('is forgotten once the store works again', async () => {
    const response = await trial.as(someone).execute('check-in', form);
    assert.equal(JSON.parse(await response.text()).type, 'application/vnd.microsoft.card.adaptive');
    assert.ok((await trial.agreement()).events.some((event) => event.kind === 'checked-in'));
  });

  /** Runs with a folder of the store out of reach, and holds that the documents in it stay as they are. */
  async function failing(run: () => Promise<void>, kind: 'agreements' | 'people' = 'agreements') {
    const files = await documents(kind);
    const [there, away] = [join(trial.dataFolder, kind), join(trial.dataFolder, 'away')];
    await rename(there, away);
    try {
      await run();
    } finally {
      await rename(away, there);
    }
    assert.deepEqual(await documents(kind), files);
  }

  async function documents(kind: string) {
    return Object.entries(await trial.stored()).filter(([name]) => name.startsWith(kind));
  }
});

describe('a turn that fails after it has stored something', () => {
  const { fi } = messages;
  let store: Store;
  let bot: BotOn;
  const broken = () => {
    throw new Error('cards/check-in.json binds nothing of that name');
  };

  afterEach(() => bot.close());

  for (const [name, breaks, text, error, kinds] of [
    ['partly', 'form', 'ota 10', fi.chat.errorAfterStoring, ['imported', 'assigned']],
    ['not', 'list', 'mikä on punaisella?', fi.chat.error, ['imported']],
    ['not', 'goal', '10', fi.chat.error, ['imported']],
  ] as const)
    it(`tells of “${text}” that it is ${name} stored when its ${breaks} cannot be shown`, async () => {
      await start({ [breaks]: broken });
      await bot.as(someone).say(text);
      assert.equal(bot.connector.to('personal-someone').at(-1)?.text, error);
      assert.deepEqual(await eventKinds(), kinds);
    });

  it('says so of a form that was saved, in place of its summary', async () => {
    await start({ summary: broken });
    await bot.as(someone).say('ota 10');
    const data = saveDataIn(bot.connector.to('personal-someone').at(-1));
    const save = await bot.as(someone).execute('check-in', { ...data, 'choice-10': 'on-track' });
    assert.equal(JSON.parse(await save.text()).value.message, fi.chat.errorAfterStoring);
    assert.deepEqual(await eventKinds(), ['imported', 'assigned', 'checked-in']);
  });

  async function start(views: Partial<Cards>) {
    store = memoryStore({ agreements: [anAgreement({ rows: [aunela] })] });
    bot = await startBotOn(store, views);
  }

  async function eventKinds() {
    return (await store.agreements.list())[0]?.events.map(({ kind }) => kind);
  }
});
