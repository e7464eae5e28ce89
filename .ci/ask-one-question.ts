import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBotProcess } from '../test/story/bot-process.ts';
import { textOf } from '../test/teams/card-text.ts';
import { client } from '../test/teams/client.ts';
import { startConnector } from '../test/teams/connector.ts';

/** Starts the built bot, asks it what is red, and stops it. */
async function askOneQuestion(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sopimusvahti-'));
  const connector = await startConnector();
  const bot = await startBotProcess(dataFolder, { program: ['dist/main.js'] });
  try {
    const health = await fetch(`http://127.0.0.1:${bot.port}/healthz`);
    assert.equal(health.status, 200);
    const asker = client(bot.port, connector, {
      id: '00000000-0000-4000-8000-000000000002',
      name: 'Vastuuhenkilö 1',
    });
    await asker.say('mikä on punaisella?');
    const answer = textOf(connector.to(asker.conversation).at(-1));
    assert.match(answer, /Punaisella ei ole yhtään mittaria\./);
    return answer.trim().split('\n')[0] ?? '';
  } finally {
    assert.equal(await bot.stop(), 0);
    await connector.close();
    await rm(dataFolder, { recursive: true });
  }
}

process.stdout.write(`mikä on punaisella? – ${await askOneQuestion()}\n1 passed, 0 failed\n`);
