/**
 * From nothing to a healthy `/healthz` beside the least bot of teams-ai and restify: part of `npm run bench`, or
 * `node --import tsx bench/start.ts [rounds]` once it is built.
 *
 * Every start is a process of its own; the files it reads are in the disk's cache on both sides. A first start
 * makes the store and plants the agreement in it, a later one opens what is there.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBotProcess } from '../test/story/bot-process.ts';
import { programs } from './programs.ts';
import { type Round, round, verdict } from './side-by-side.ts';

const rounds = Number(process.argv[2] ?? 5);

/** Milliseconds until `/healthz` says that all is well. */
async function startMs(program: readonly string[], dataFolder: string): Promise<number> {
  const began = performance.now();
  const bot = await startBotProcess(dataFolder, { program });
  const { ok } = await fetch(`http://127.0.0.1:${bot.port}/healthz`);
  const ms = performance.now() - began;
  await bot.stop();
  if (!ok) throw new Error(`${program.join(' ')} is not healthy`);
  return ms;
}

const folder = await mkdtemp(join(tmpdir(), 'sopimusvahti-bench-'));
const planted = join(folder, 'planted');
const minimal = () => startMs(programs.minimal, folder);
const sides = {
  'first start': async () => startMs(programs.sopimusvahti, await mkdtemp(join(folder, 'new-'))),
  'later start': () => startMs(programs.sopimusvahti, planted),
};

// One start of each that does not count fills the cache and the store.
await minimal();
await sides['later start']();
console.log(`\nCold start to a healthy /healthz beside a minimal teams-ai + restify bot, ${rounds} rounds`);
for (const [name, ours] of Object.entries(sides)) {
  const measured: Round[] = [];
  for (let count = 0; count < rounds; count += 1) measured.push(await round(ours, minimal));
  console.log(`  ${name.padEnd(12)} ${verdict(measured, 'ms')}`);
}
await rm(folder, { recursive: true });
