import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type Connector, startConnector } from '../teams/connector.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { quarterStory } from './quarter-story.ts';

describe('the first quarter over plain HTTP', () => {
  let app: App;
  let connector: Connector;
  let dataFolder: string;

  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'sopimusvahti-'));
    connector = await startConnector();
    app = await startApp(readConfig({ PORT: '0', DATA_DIR: dataFolder, PLAYGROUND: 'off' }), () => {});
  });
  after(async () => {
    await app.close();
    await connector.close();
    await rm(dataFolder, { recursive: true });
  });

  for (const { name, run } of quarterStory) {
    it(name, () => run({ port: () => app.port, connector, dataFolder }));
  }
});

describe('the first quarter with the bot killed and started again in the middle', function () {
  // A start compiles the sources anew, which takes its time on a busy machine.
  this.timeout(60_000);
  let bot: BotProcess;
  let connector: Connector;
  let dataFolder: string;

  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'sopimusvahti-'));
    connector = await startConnector();
    bot = await startBotProcess(dataFolder);
  });
  after(async () => {
    assert.equal(await bot.stop(), 0);
    await connector.close();
    await rm(dataFolder, { recursive: true });
  });

  quarterStory.forEach(({ name, run }, at) => {
    it(name, async () => {
      if (at % 3 === 2) {
        await bot.kill();
        bot = await startBotProcess(dataFolder);
      }
      await run({ port: () => bot.port, connector, dataFolder });
    });
  });
});
