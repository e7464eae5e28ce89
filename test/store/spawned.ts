import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('busy-process.ts', import.meta.url));
const running = new Set<ChildProcess>();

export interface Spawned {
  readonly pid: number;
  /** Resolves once it has said so many lines, the first of them that it has the store; false if it ends before. */
  says(lines: number): Promise<boolean>;
  /** Kills it without warning; resolves with everything it had said. */
  kill(): Promise<{ readonly said: readonly string[]; readonly complained: string }>;
}

/** Starts a process that works on the store in a folder. */
export function spawned(folder: string, name: string): Spawned {
  const child = spawn(execPath, ['--import', 'tsx', script, folder, name]);
  running.add(child);
  let out = '';
  let err = '';
  let open = true;
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(() => {
    open = false;
    running.delete(child);
  });
  // What follows the last line end was cut off, so nobody was told.
  const said = () => out.split('\n').slice(0, -1);
  return {
    pid: child.pid ?? 0,
    async says(lines) {
      while (open && said().length < lines) await Promise.race([once(child.stdout, 'data'), ended]);
      return said().length >= lines;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
      return { said: said(), complained: err };
    },
  };
}

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
