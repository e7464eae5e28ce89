import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';

/**
 * A process as another one can recognise it. Process ids are used again, so on Linux the moment it started (in the
 * kernel's own ticks) and the boot it runs in tell two apart.
 */
export interface RunningProcess {
  readonly pid: number;
  readonly host: string;
  readonly started?: string | undefined;
  readonly boot?: string | undefined;
}

/** What a lock needs to know of processes. */
export interface Processes {
  thisProcess(): Promise<RunningProcess>;
  hasEnded(other: RunningProcess): Promise<boolean>;
}

export const processes: Processes = { thisProcess, hasEnded };

async function thisProcess(): Promise<RunningProcess> {
  return { pid, host: hostname(), started: (await statOf(pid))?.started, boot: await bootId() };
}

/**
 * Whether a process has surely ended. Of one on another host nothing is known; in containers the host's name is the
 * container's, and their process ids mean nothing to each other. Where there is no /proc (macOS, Windows) only the
 * process id is left to go by: a new process that happens to have it is taken for the old one.
 */
async function hasEnded(other: RunningProcess): Promise<boolean> {
  if (other.host !== hostname()) return false;
  if (other.boot !== (await bootId())) return true;
  if (!isTaken(other.pid)) return true;
  const stat = await statOf(other.pid);
  return stat !== undefined && (stat.started !== other.started || stat.dead);
}

/** Whether any process has this id, also one that belongs to someone else. */
function isTaken(id: number): boolean {
  try {
    kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** From `/proc/<id>/stat`: the name in brackets may hold anything, so fields are counted from its end. */
async function statOf(id: number): Promise<{ started: string | undefined; dead: boolean } | undefined> {
  const text = await textOf(`/proc/${id}/stat`);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended, though nobody has asked how; it will write no more.
  return fields && { started: fields[19], dead: fields[0] === 'Z' || fields[0] === 'X' };
}

async function bootId(): Promise<string | undefined> {
  return (await textOf('/proc/sys/kernel/random/boot_id'))?.trim();
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
