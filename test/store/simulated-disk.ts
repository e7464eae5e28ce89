import { basename, dirname } from 'node:path';
import type { Files } from '../../src/store/files.ts';

/** What is on a disk, once the machine is up again. */
export type Snapshot = string | { readonly [name: string]: Snapshot };

interface SimulatedFile {
  written: string;
  synced: string;
}
interface SimulatedFolder {
  names: Map<string, SimulatedFile | SimulatedFolder>;
  synced: Map<string, SimulatedFile | SimulatedFolder>;
  /** Changes of names since the folder was synced; each is all or nothing. */
  unsynced: ((names: Map<string, SimulatedFile | SimulatedFolder>) => void)[];
}

/**
 * A disk as hostile as POSIX allows: what was written to a file survives a power cut for sure only once the file
 * is synced, and changes of names only once their folder is; until then each may be lost or kept apart from all
 * others, so that a rename may well outlive the content it was made for.
 */
export class SimulatedDisk implements Files {
  readonly #root: SimulatedFolder;
  readonly #beforeCall: (disk: SimulatedDisk) => void;

  constructor(content: Snapshot = {}, beforeCall: (disk: SimulatedDisk) => void = () => {}) {
    const root = restored(content);
    if ('written' in root) throw new Error('A disk begins with a folder');
    this.#root = root;
    this.#beforeCall = beforeCall;
  }

  /** Every state in which a power cut at this moment could leave the disk. */
  afterPowerCut(): Iterable<Snapshot> {
    return outcomes(this.#root);
  }

  async list(folder: string): Promise<readonly string[]> {
    this.#beforeCall(this);
    return [...this.#folder(folder).names.keys()];
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    this.#beforeCall(this);
    const file = this.#folder(dirname(path)).names.get(basename(path));
    return file && 'written' in file ? Buffer.from(file.written) : undefined;
  }

  async makeFolder(path: string): Promise<boolean> {
    this.#beforeCall(this);
    if (this.#folder(dirname(path)).names.has(basename(path))) return false;
    const made: SimulatedFolder = { names: new Map(), synced: new Map(), unsynced: [] };
    this.#rename(dirname(path), (names) => names.set(basename(path), made));
    return true;
  }

  async syncFolder(path: string): Promise<void> {
    this.#beforeCall(this);
    const folder = this.#folder(path);
    folder.synced = new Map(folder.names);
    folder.unsynced = [];
  }

  async create(path: string) {
    this.#beforeCall(this);
    const file: SimulatedFile = { written: '', synced: '' };
    this.#rename(dirname(path), (names) => names.set(basename(path), file));
    const step = () => this.#beforeCall(this);
    return {
      async write(text: string) {
        step();
        file.written = text.slice(0, text.length / 2);
        step();
        file.written = text;
      },
      async sync() {
        step();
        file.synced = file.written;
      },
      async close() {
        step();
      },
    };
  }

  async link(from: string, to: string) {
    this.#beforeCall(this);
    const file = this.#folder(dirname(from)).names.get(basename(from));
    if (!file) return 'nothing-there' as const;
    if (this.#folder(dirname(to)).names.has(basename(to))) return 'taken' as const;
    this.#rename(dirname(to), (names) => names.set(basename(to), file));
    return 'linked' as const;
  }

  async rename(from: string, to: string): Promise<void> {
    this.#beforeCall(this);
    const file = this.#folder(dirname(from)).names.get(basename(from));
    if (!file) throw new Error(`Nothing to rename at ${from}`);
    this.#rename(dirname(from), (names) => {
      names.delete(basename(from));
      names.set(basename(to), file);
    });
  }

  async remove(path: string): Promise<void> {
    this.#beforeCall(this);
    if (!this.#folder(dirname(path)).names.has(basename(path))) return;
    this.#rename(dirname(path), (names) => names.delete(basename(path)));
  }

  #rename(folder: string, change: SimulatedFolder['unsynced'][number]): void {
    const { names, unsynced } = this.#folder(folder);
    change(names);
    unsynced.push(change);
  }

  #folder(path: string): SimulatedFolder {
    if (path === dirname(path)) return this.#root;
    const folder = this.#folder(dirname(path)).names.get(basename(path));
    if (!folder || 'written' in folder) throw new Error(`No folder ${path}`);
    return folder;
  }
}

function restored(content: Snapshot): SimulatedFile | SimulatedFolder {
  if (typeof content === 'string') return { written: content, synced: content };
  const names = new Map(Object.entries(content).map(([name, part]) => [name, restored(part)]));
  return { names, synced: new Map(names), unsynced: [] };
}

function* outcomes(node: SimulatedFile | SimulatedFolder): Iterable<Snapshot> {
  if ('written' in node) {
    const { written, synced } = node;
    const torn = [synced, '', written.slice(0, written.length / 2), '\0'.repeat(written.length), written];
    yield* written === synced ? [synced] : new Set(torn);
    return;
  }
  for (let kept = 0; kept < 2 ** node.unsynced.length; kept += 1) {
    const names = new Map(node.synced);
    for (const [index, change] of node.unsynced.entries()) if (kept & (1 << index)) change(names);
    yield* combinations([...names]);
  }
}

function* combinations(
  names: readonly (readonly [string, SimulatedFile | SimulatedFolder])[],
): Iterable<Record<string, Snapshot>> {
  const [first, ...others] = names;
  if (!first) {
    yield {};
    return;
  }
  const [name, node] = first;
  for (const content of outcomes(node)) {
    for (const rest of combinations(others)) yield { [name]: content, ...rest };
  }
}
