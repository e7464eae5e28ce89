import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type LocalPerson, playgroundConfig } from './windows.ts';

/** One person's chat window. */
export type Window = { readonly person: LocalPerson; readonly url: string };

export interface Playground {
  readonly windows: readonly Window[];
  close(): Promise<void>;
}

/** The Microsoft 365 Agents Playground is a development dependency, which a production install leaves out. */
export class NoPlaygroundError extends Error {
  override readonly name = 'NoPlaygroundError';
}

// Runs in the Playground before its own code: it would listen on every interface of the machine, and it would
// outlive a bot that was killed. Its standard input ends when the bot does.
const preload = `data:text/javascript,${encodeURIComponent(`
import { Server } from 'node:net';
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' ? listen.call(this, { port, host: '127.0.0.1' }, ...rest.filter((it) => typeof it === 'function')) : listen.call(this, port, ...rest);
};
process.stdin.on('end', () => process.exit()).resume();
`)}`;

/** The first window's port; the others follow. A port that is taken makes the Playground pick one of its own. */
const firstPort = 56_150;

/** Seconds that a window may take to come up. */
const patience = 30;

/**
 * Opens a chat window for each person on the bot, one Playground process each, on this machine only and without
 * its telemetry. The bot must be listening already: a window's page asks for it.
 *
 * Throws {@link NoPlaygroundError} when the Playground is not installed, and leaves no window open when one fails.
 */
export async function openPlayground(
  people: readonly LocalPerson[],
  bot: { readonly port: number },
  folder: string,
): Promise<Playground> {
  const program = findPlayground();
  await mkdir(folder, { recursive: true });
  const opening = people.map((person, at) =>
    openWindow(program, person, { botPort: bot.port, port: firstPort + at, folder }),
  );
  const close = async () => {
    const opened = (await Promise.allSettled(opening)).flatMap((each) =>
      each.status === 'fulfilled' ? [each.value.child] : [],
    );
    await Promise.all(opened.map(ended));
  };
  try {
    return { windows: (await Promise.all(opening)).map(({ window }) => window), close };
  } catch (error) {
    // One window alone would be a trial without its other people.
    await close();
    throw error;
  }
}

function findPlayground(): string {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch (cause) {
    throw new NoPlaygroundError(
      'The Playground is not installed: run npm ci without --omit=dev, or set PLAYGROUND=off',
      {
        cause,
      },
    );
  }
}

type Place = { readonly botPort: number; readonly port: number; readonly folder: string };

async function openWindow(program: string, person: LocalPerson, { botPort, port, folder }: Place) {
  const config = join(folder, `${person.id}.yml`);
  await writeFile(config, JSON.stringify(playgroundConfig(person)));
  const messages = `http://127.0.0.1:${botPort}/api/messages`;
  const child = spawn(
    process.execPath,
    ['--import', preload, program, '-e', messages, '-c', 'msteams', '--dt', 'true', '-p', `${port}`],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, `${person.id}.log`),
      },
    },
  );
  return { child, window: { person, url: `http://127.0.0.1:${await portOf(child, person)}` } };
}

/** The port that the Playground says it listens on; what it says afterwards is read and dropped. */
function portOf(child: ChildProcess, person: LocalPerson): Promise<number> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error('The Playground has no output to read its port from');
    const impatience = setTimeout(() => child.kill(), patience * 1000);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /Listening on (\d+)/i.exec(line)?.[1];
      if (port === undefined) return;
      clearTimeout(impatience);
      resolve(Number(port));
    });
    child.once('exit', () => {
      clearTimeout(impatience);
      reject(
        new Error(
          `The Playground's window for ${person.name} did not open: see its log beside its configuration`,
        ),
      );
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  child.kill();
  await exit;
}
