import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { DurableFile } from './durable-file.ts';
import { type Files, nodeFiles } from './files.ts';
import type { Schema } from './parse.ts';
import { sharing } from './sharing.ts';
import { InvalidChangeError } from './store-errors.ts';

type Change<T> = (present: T | undefined) => T;

interface Waiting<T> {
  readonly change: Change<T>;
  readonly resolve: (result: T) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * One document in its own file, read once and kept in memory. What it hands out is what the disk holds, never a
 * change that is still on its way, so there is nothing to take back when a write fails. It is frozen through and
 * through: everyone is handed the same object, and a change made past `update` would be seen by all and saved by
 * nobody.
 */
export class Document<T extends object> {
  readonly #file: DurableFile<T | null>;
  readonly #low: Low<T | null>;
  #saved: T | undefined;
  #waiting: Waiting<T>[] = [];
  #flushing: Promise<void> | undefined;

  constructor(path: string, schema: Schema<T>, files: Files) {
    this.#file = new DurableFile<T | null>(path, schema, files);
    this.#low = new Low<T | null>(this.#file, null);
  }

  /** Reads the file as it is. Throws `DocumentError` or `MissingDocumentError`. */
  async read(): Promise<this> {
    await this.#low.read();
    this.#saved = frozen(this.#low.data ?? undefined);
    return this;
  }

  tidy(): Promise<void> {
    return this.#file.tidy();
  }

  get(): T | undefined {
    return this.#saved;
  }

  /**
   * Applies a pure change and resolves with what it came to, once that is on disk. Changes made while a write is
   * under way wait for it and then share the next one. A change that throws changes nothing, and one that returns
   * what it was given writes nothing. When a write fails, all that rest on it are rejected with `NotSavedError`,
   * a refusal by one of them included, since it was about a state that never was; those that waited are applied
   * to the state on disk.
   */
  update(change: Change<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ change, resolve, reject });
      this.#flushing ??= this.#flush();
    });
  }

  /** Resolves once no write is under way. */
  async flushed(): Promise<void> {
    await this.#flushing;
  }

  async #flush(): Promise<void> {
    // The changes of one turn share a write, and a change never runs inside its caller.
    await undefined;
    while (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0));
    this.#flushing = undefined;
  }

  async #commit(batch: readonly Waiting<T>[]): Promise<void> {
    const { next, depending } = applied(batch, this.#saved);
    try {
      if (next !== this.#saved) await this.#save(next);
    } catch (error) {
      // One wrong change must not take the others with it.
      if (error instanceof InvalidChangeError && depending.length > 1) {
        for (const { one } of depending) await this.#commit([one]);
      } else for (const { one } of depending) one.reject(error);
      return;
    }
    for (const { settle } of depending) settle();
  }

  async #save(next: T | undefined): Promise<void> {
    // What did not change stays the very same, since readings of it are remembered by its identity.
    const readable = sharing(this.#saved, this.#file.asRead(next ?? null));
    try {
      this.#low.data = readable;
      await this.#low.write();
    } catch (error) {
      this.#low.data = this.#saved ?? null;
      throw error;
    }
    this.#saved = frozen(readable ?? undefined);
  }
}

/** Opens a document on its own, in a folder that is there and that nobody else writes to. */
export async function openDocument<T extends object>(
  path: string,
  schema: Schema<T>,
  files: Files = nodeFiles,
): Promise<Document<T>> {
  await files.syncFolder(dirname(path));
  const document = await new Document(path, schema, files).read();
  await document.tidy();
  return document;
}

/**
 * Applies changes one upon the other. Those that rest on what is saved already are settled at once; the others
 * depend on the write of what they came to.
 */
function applied<T>(batch: readonly Waiting<T>[], saved: T | undefined) {
  const depending: { readonly one: Waiting<T>; readonly settle: () => void }[] = [];
  let next = saved;
  for (const one of batch) {
    let settle: () => void;
    try {
      const result = one.change(next);
      next = result;
      settle = () => one.resolve(result);
    } catch (error) {
      settle = () => one.reject(error);
    }
    if (next === saved) settle();
    else depending.push({ one, settle });
  }
  return { next, depending };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
