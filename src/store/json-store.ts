import { dirname, join } from 'node:path';
import { type Agreement, agreement } from '../domain/agreement.ts';
import { type Person, person } from '../domain/person.ts';
import type { Store } from '../flows/ports.ts';
import { type Files, hasCode, nodeFiles } from './files.ts';
import { type Kind, openCollection, type Reading, readCollection } from './json-collection.ts';
import { lockFolder } from './lock.ts';
import { NoStoreError } from './store-errors.ts';

export interface JsonStore extends Store {
  /** Waits for the writes under way and lets the next process in. Later updates are rejected. */
  close(): Promise<void>;
}

/** The store as commands that only read see it. */
export interface StoreReading {
  readonly agreements: Reading<Agreement>;
  readonly people: Reading<Person>;
}

const agreements: Kind<Agreement> = {
  folder: 'agreements',
  schema: agreement,
  idPath: ['signed', 'id'],
  idOf: ({ signed }) => signed.id,
};

const people: Kind<Person> = { folder: 'people', schema: person, idPath: ['id'], idOf: ({ id }) => id };

/**
 * Opens the store in a folder, which it makes if need be, for this process alone. Throws `StoreInUseError` when
 * another process has it, and `DocumentError` or `MissingDocumentError` when a document cannot be relied upon.
 */
export async function openJsonStore(folder: string, files: Files = nodeFiles): Promise<JsonStore> {
  await makeFolder(folder, files);
  const lock = await lockFolder(folder, files);
  try {
    for (const kind of [agreements, people]) await makeFolder(join(folder, kind.folder), files);
    const open = {
      agreements: await openCollection(folder, agreements, files),
      people: await openCollection(folder, people, files),
    };
    return {
      ...open,
      async close() {
        await Promise.all([open.agreements.close(), open.people.close()]);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Reads the store in a folder without a lock and without leaving a trace, also while the bot runs on it. Each
 * document is whole; two of them need not be of the same moment. Throws `NoStoreError` where there is none.
 */
export async function readJsonStore(folder: string, files: Files = nodeFiles): Promise<StoreReading> {
  try {
    return {
      agreements: await readCollection(folder, agreements, files),
      people: await readCollection(folder, people, files),
    };
  } catch (error) {
    throw hasCode(error, 'ENOENT') ? new NoStoreError(folder) : error;
  }
}

/** Makes a folder whose name is on disk before anything is kept in it. */
async function makeFolder(path: string, files: Files): Promise<void> {
  const made = await files.makeFolder(path);
  try {
    await files.syncFolder(dirname(path));
  } catch (error) {
    // Someone else's folder may be closed to us; one that was there before needs no promise from us.
    if (made) throw error;
  }
}
