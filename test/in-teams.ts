import { startApp, type World } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { Agreement } from '../src/domain/agreement.ts';
import type { Moment } from '../src/domain/day.ts';
import type { Person } from '../src/domain/person.ts';
import { startServer } from '../src/server.ts';
import { openJsonStore, readJsonStore } from '../src/store/json-store.ts';
import { connectTeams } from '../src/teams/connect-teams.ts';
import { simulatedTimer } from './flows/simulated-timer.ts';
import { type Client, client, type Someone } from './teams/client.ts';
import type { Connector } from './teams/connector.ts';

/** The whole bot in Teams mode, in a world where time and Teams are the test's. */
export interface InTeams {
  readonly logged: readonly string[];
  /** Where it would have listened, and as whom. */
  readonly asked: { readonly host?: string; readonly identity?: string };
  /** Milliseconds that have passed: those that the bot waits do so at once. */
  waited(): number;
  /** Lets time pass that the bot does not wait for. */
  pass(milliseconds: number): void;
  /** The minute's tick: resolves when all that it started has ended. */
  tick(): Promise<void>;
  as(someone: Someone): Client;
  /** What is on disk, read past the bot. */
  people(): Promise<readonly Person[]>;
  close(): Promise<void>;
}

const variables = {
  PORT: '0',
  BOT_ID: '3f2c1c1e-6f0a-4d8b-9a51-0c2b8f0d1e11',
  BOT_TENANT_ID: '8d4f8a8e-52c1-4f4e-8a53-1f5ab2f6d7a2',
  BOT_TYPE: 'SingleTenant',
  BOT_PASSWORD: 'not-a-secret',
};

/** @param now where the machine's clock stands */
export async function startInTeams(
  dataFolder: string,
  connector: Connector,
  { now, redirectTo }: { readonly now: Moment; readonly redirectTo?: string },
): Promise<InTeams> {
  const logged: string[] = [];
  const asked: { host?: string; identity?: string } = {};
  const timer = simulatedTimer();
  let tick: InTeams['tick'] = () => Promise.reject(new Error('Nothing is done by the minute'));
  const world: World = {
    clock: { now: () => now },
    timer,
    everyMinute: (task) => {
      tick = task;
      return { stop: async () => {} };
    },
    // Teams' own hosts and tokens are out of a test's reach: an identity is asked for and left out.
    connectTeams: (ports, cards, options) => {
      asked.identity = options.identity?.id ?? 'none';
      return connectTeams(ports, cards, { ...options, identity: undefined });
    },
    // Nobody has to prove who they are, so nobody outside this machine may ask.
    startServer: (options, ...rest) => {
      asked.host = options.host;
      return startServer({ ...options, host: '127.0.0.1' }, ...rest);
    },
  };
  const app = await startApp(
    readConfig({
      ...variables,
      DATA_DIR: dataFolder,
      ...(redirectTo !== undefined && { REDIRECT_TO: redirectTo }),
    }),
    (event) => void logged.push(event),
    world,
  );
  return {
    logged,
    asked,
    waited: timer.now,
    pass: timer.pass,
    tick: () => tick(),
    as: (someone) => client(app.port, connector, someone),
    people: async () => (await readJsonStore(dataFolder)).people.list(),
    close: app.close,
  };
}

/** Puts what the bot has been told before into a folder. */
export async function stored(
  dataFolder: string,
  { agreements, people }: { readonly agreements: readonly Agreement[]; readonly people: readonly Person[] },
): Promise<void> {
  const store = await openJsonStore(dataFolder);
  for (const agreement of agreements) await store.agreements.update(agreement.signed.id, () => agreement);
  await Promise.all(people.map((person) => store.people.update(person.id, () => person)));
  await store.close();
}
