import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Files, nodeFiles } from './files.ts';
import { type Processes, processes, type RunningProcess } from './running-process.ts';
import { StoreInUseError, shellQuoted } from './store-errors.ts';

export interface Lock {
  release(): Promise<void>;
}

interface Holder extends RunningProcess {
  readonly since: string;
  /** Tells two holdings by one process apart. */
  readonly nonce: string;
}

/**
 * Takes a folder for this process alone, or throws `StoreInUseError`.
 *
 * `lock.json` names its holder. A holder that has ended is followed by whoever makes the claim file named after
 * it, which only one can; a claim whose maker has ended is followed in the same way, so a start that was cut short
 * bars nobody. The winner then renames its claim to `lock.json`. A starter that fell asleep before making its claim
 * may wake up after that and make it all the same: it then finds that its claim no longer follows from
 * `lock.json`, whose holder it was named after is never named again, and begins anew.
 */
export async function lockFolder(
  folder: string,
  files: Files = nodeFiles,
  { thisProcess, hasEnded }: Processes = processes,
): Promise<Lock> {
  const path = join(folder, 'lock.json');
  const own: Holder = { ...(await thisProcess()), since: new Date().toISOString(), nonce: randomUUID() };
  const claimOn = (holder: Holder) => join(folder, `lock.${holder.nonce}.claim`);

  async function lastHolder(): Promise<Holder | undefined> {
    let last: Holder | undefined;
    for (let next = await read(path, files); next; next = await read(claimOn(next), files)) last = next;
    return last;
  }

  for (;;) {
    const last = await lastHolder();
    if (last && !(await hasEnded(last))) throw inUse(folder, path, last);
    const place = last ? claimOn(last) : path;
    if (!(await madeOnce(place, own, folder, files))) continue;
    if ((await lastHolder())?.nonce === own.nonce) {
      if (last) await files.rename(place, path);
      break;
    }
    await files.remove(place);
  }
  await removeLeftovers(folder, files);

  return {
    async release() {
      if ((await read(path, files))?.nonce === own.nonce) await files.remove(path);
    },
  };
}

/** Makes a file whole or not at all, and only if it is not there. */
async function madeOnce(place: string, holder: Holder, folder: string, files: Files): Promise<boolean> {
  const temporary = join(folder, `lock.${holder.nonce}.tmp`);
  const file = await files.create(temporary);
  try {
    await file.write(`${JSON.stringify(holder, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  // Not there at all means that the winner has tidied up: the next round will meet it.
  const outcome = await files.link(temporary, place);
  await files.remove(temporary);
  return outcome === 'linked';
}

/** Claims and temporary files of starts that were cut short. Losing one only makes a starter look again. */
async function removeLeftovers(folder: string, files: Files): Promise<void> {
  const leftovers = (await files.list(folder)).filter((name) => /^lock\..+\.(claim|tmp)$/.test(name));
  for (const name of leftovers) await files.remove(join(folder, name));
}

async function read(path: string, files: Files): Promise<Holder | undefined> {
  const bytes = await files.read(path);
  if (bytes === undefined) return undefined;
  const holder = holderIn(Buffer.from(bytes).toString());
  if (holder) return holder;
  throw new StoreInUseError(
    `${path} is not a lock of this program, so another process may be using the folder. ` +
      `When you are sure that none is, remove it: rm ${shellQuoted(path)}`,
  );
}

function holderIn(text: string): Holder | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('pid' in value && typeof value.pid === 'number')) return undefined;
  if (!('host' in value && typeof value.host === 'string')) return undefined;
  if (!('since' in value && typeof value.since === 'string')) return undefined;
  if (!('nonce' in value && typeof value.nonce === 'string' && /^[\w-]+$/.test(value.nonce)))
    return undefined;
  const { pid, host, since, nonce } = value;
  const started = 'started' in value && typeof value.started === 'string' ? value.started : undefined;
  const boot = 'boot' in value && typeof value.boot === 'string' ? value.boot : undefined;
  return { pid, host, since, nonce, started, boot };
}

function inUse(folder: string, path: string, { pid, host, since, started }: Holder): StoreInUseError {
  const here = host === hostname();
  const holder = `process ${pid}${here ? '' : ` on ${host}`}, since ${since}`;
  const stop = here ? `Stop it first: kill ${pid}.` : 'Stop it there first.';
  const doubt = here && started ? '' : ` When you are sure that it is gone: rm ${shellQuoted(path)}`;
  return new StoreInUseError(
    `${folder} is in use by ${holder}. Two processes would lose each other's changes. ${stop}${doubt}`,
  );
}
