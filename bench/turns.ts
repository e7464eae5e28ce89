/**
 * A question and a check-in in turns per second beside the least echo of botbuilder and restify: part of
 * `npm run bench`, or `node --import tsx bench/turns.ts [rounds] [turns]` once it is built.
 *
 * One person, one turn after another, each answered before the next. Every round has new processes and a new
 * store with the real agreement, whose 53 indicators the person has taken; by the time of the questions it holds
 * as many reports as half a year brings. The echo gets the same activities and says them again. A check-in counts when
 * it is answered, and by then it is on disk.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBotProcess } from '../test/story/bot-process.ts';
import { type Client, client } from '../test/teams/client.ts';
import { startConnector } from '../test/teams/connector.ts';
import { programs } from './programs.ts';
import { type Round, round, verdict } from './side-by-side.ts';

const rounds = Number(process.argv[2] ?? 5);
const turns = Number(process.argv[3] ?? 50);
const warmUp = 30;
const agreement = 'yhteiset-palvelut-2020';
const someone = { id: '00000000-0000-4000-8000-000000000002', name: 'Vastuuhenkilö 1' };

/** Rows that are answered by a choice and a day. */
const rows = ['2', '10', '11', '13', '15', '31', '42'];

type Turn = (client: Client, count: number) => Promise<Response>;

const question: Turn = (client) => client.say('mikä on punaisella?');

/** Each says something else than the last, so that each is stored. */
const checkIn: Turn = (client, count) => {
  const row = rows[count % rows.length] ?? '10';
  return client.execute('check-in', {
    verb: 'check-in',
    card: 'bench',
    agreement,
    rows: [row],
    [`choice-${row}`]: 'at-risk',
    [`day-${row}`]: '2020-05-15',
    [`comment-${row}`]: `Toimitus siirtyi, tieto ${count}`,
  });
};

interface Side {
  readonly client: Client;
  run(turn: Turn, times: number): Promise<void>;
  perSecond(turn: Turn): Promise<number>;
  stop(): Promise<void>;
}

async function open(program: readonly string[], dataFolder: string): Promise<Side> {
  const connector = await startConnector();
  const bot = await startBotProcess(dataFolder, { program });
  const person = client(bot.port, connector, someone);
  let count = 0;
  async function run(turn: Turn, times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      count += 1;
      const response = await turn(person, count);
      await response.text();
      if (response.status !== 200) throw new Error(`${program.join(' ')} answered ${response.status}`);
    }
  }
  return {
    client: person,
    run,
    perSecond: async (turn) => {
      const began = performance.now();
      await run(turn, turns);
      return turns / ((performance.now() - began) / 1000);
    },
    stop: async () => {
      await bot.stop();
      await connector.close();
    },
  };
}

/** Brings both sides where the measuring begins: warm, the rows taken, the first quarter over. */
async function prepare({ client }: Side): Promise<void> {
  await client.install();
  for (const text of ['ota kaikki', 'kello 1.4.2020']) await client.say(text);
}

/** How many reports are in the file, read past the bot. */
async function storedIn(dataFolder: string): Promise<number> {
  const file = JSON.parse(await readFile(join(dataFolder, 'agreements', `${agreement}.json`), 'utf8'));
  return file.events.filter(({ kind }: { kind: string }) => kind === 'checked-in').length;
}

const measured: Record<'check-in' | 'question', Round[]> = { 'check-in': [], question: [] };

async function measure(folder: string, [ours, echo]: readonly [Side, Side]): Promise<void> {
  for (const side of [ours, echo]) {
    await prepare(side);
    for (const turn of [checkIn, question]) await side.run(turn, warmUp);
  }
  const both = (turn: Turn) =>
    round(
      () => ours.perSecond(turn),
      () => echo.perSecond(turn),
    );
  measured['check-in'].push(await both(checkIn));
  measured.question.push(await both(question));
  const stored = await storedIn(folder);
  if (stored !== warmUp + 2 * turns)
    throw new Error(`${stored} reports are on disk of ${warmUp + 2 * turns}`);
}

for (let count = 0; count < rounds; count += 1) {
  const folder = await mkdtemp(join(tmpdir(), 'sopimusvahti-bench-'));
  const ours = await open(programs.sopimusvahti, folder);
  const echo = await open(programs.echo, folder);
  try {
    await measure(folder, [ours, echo]);
  } finally {
    for (const side of [ours, echo]) await side.stop();
    await rm(folder, { recursive: true });
  }
}
console.log(
  `\nTurns per second beside a bare botbuilder + restify echo, ${rounds} rounds of 2 x ${turns} turns`,
);
for (const [name, all] of Object.entries(measured))
  console.log(`  ${name.padEnd(12)} ${verdict(all, 'turns/s')}`);
