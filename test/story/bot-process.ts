import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The bot as `npm start` runs it, in a process of its own. */
export interface BotProcess {
  readonly port: number;
  /** Everything it has printed. */
  readonly printed: readonly string[];
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Ends it as Ctrl+C does, and resolves with its exit code. */
  stop(): Promise<number | null>;
}

const root = new URL('../../', import.meta.url);

/** What is started, and what is added to its environment; by default the sources, without chat windows. */
export type Start = {
  readonly program?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
};

/** @param dataFolder where it keeps its store; a second start on the same folder goes on from there */
export async function startBotProcess(
  dataFolder: string,
  { program = ['--import', 'tsx', 'src/main.ts'], variables = {} }: Start = {},
): Promise<BotProcess> {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: dataFolder,
      PLAYGROUND: 'off',
      LOG_LEVEL: 'warn',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: string[] = [];
  const port = await portOf(child, printed);
  return {
    port,
    printed,
    kill: async () => {
      await ended(child, 'SIGKILL');
    },
    stop: () => ended(child, 'SIGTERM'),
  };
}

function portOf(child: ChildProcess, printed: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error('The bot has no output to read its port from');
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed.push(line);
      const port = /listens on (?:http:\/\/127\.0\.0\.1:|port )(\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`The bot ended with ${code} before it listened`)));
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
  });
}
