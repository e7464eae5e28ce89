import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Agreement } from '../../src/domain/agreement.ts';
import type { Person } from '../../src/domain/person.ts';
import { type Client, client, type Someone } from './client.ts';
import { type Activity, type Connector, startConnector } from './connector.ts';

/** The whole bot in local mode on an empty folder, and a connector of the test's own. */
export interface Trial {
  readonly port: number;
  readonly connector: Connector;
  readonly dataFolder: string;
  /** Everything that was logged, by event. */
  readonly logged: readonly { readonly event: string; readonly [field: string]: unknown }[];
  as(someone: Someone): Client;
  /** What someone's own chat has received, the newest last. */
  sentTo(someone: Someone): readonly Activity[];
  lastTo(someone: Someone): Activity;
  /** What is on disk, read past the bot. */
  agreement(): Promise<Agreement>;
  person(someone: Someone): Promise<Person | undefined>;
  /** Every file of the store as text, by its name. */
  stored(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

/**
 * @param stored agreements that are in the store before the bot starts
 * @param met people who are
 */
export async function startTrial(
  variables: Record<string, string> = {},
  stored: readonly Agreement[] = [],
  met: readonly Person[] = [],
): Promise<Trial> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sopimusvahti-'));
  for (const agreement of stored) await store(join(dataFolder, 'agreements'), agreement.signed.id, agreement);
  for (const person of met) await store(join(dataFolder, 'people'), person.id, person);
  const connector = await startConnector();
  const logged: { event: string }[] = [];
  const app: App = await startApp(
    readConfig({ PORT: '0', DATA_DIR: dataFolder, PLAYGROUND: 'off', ...variables }),
    (event, fields) => void logged.push({ event, ...fields }),
  );
  const sentTo = ({ id }: Someone) => connector.to(`personal-${id}`);
  const onDisk = () => filesIn(dataFolder);
  return {
    port: app.port,
    connector,
    dataFolder,
    logged,
    as: (someone) => client(app.port, connector, someone),
    sentTo,
    lastTo: (someone) => {
      const last = sentTo(someone).at(-1);
      if (last === undefined) throw new Error(`Nothing has been sent to ${someone.name}`);
      return last;
    },
    agreement: async () => JSON.parse((await onDisk())['agreements/yhteiset-palvelut-2020.json'] ?? ''),
    person: async ({ id }) => {
      const file = (await onDisk())[`people/${id}.json`];
      return file === undefined ? undefined : JSON.parse(file);
    },
    stored: onDisk,
    close: async () => {
      await app.close();
      await connector.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

async function store(folder: string, id: string, document: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.json`), JSON.stringify(document));
}

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /^\w+\/.*\.json$/.test(name));
  const files = names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(files));
}
