import { join } from 'node:path';
import type { Collection } from '../flows/ports.ts';
import { Document } from './document.ts';
import { fileName } from './file-name.ts';
import type { Files } from './files.ts';
import type { Schema } from './parse.ts';

/** What is kept in one folder: the shape of its documents, and where in them the id stands. */
export interface Kind<T> {
  readonly folder: string;
  readonly schema: Schema<T>;
  readonly idPath: readonly string[];
  idOf(document: T): string;
}

export type Reading<T> = Pick<Collection<T>, 'get' | 'list'>;

export interface JsonCollection<T> extends Collection<T> {
  /** Waits for the writes under way; later updates are rejected. */
  close(): Promise<void>;
}

/** Reads a folder's documents without touching anything in it. */
export async function readCollection<T extends object>(
  data: string,
  kind: Kind<T>,
  files: Files,
): Promise<Reading<T>> {
  return reading(await documentsIn(data, kind, files, async () => {}));
}

/** Reads a folder's documents and removes what writes that were cut short left behind. */
export async function openCollection<T extends object>(
  data: string,
  kind: Kind<T>,
  files: Files,
): Promise<JsonCollection<T>> {
  // A rename that the last process did not live to sync is about to be relied upon.
  await files.syncFolder(join(data, kind.folder));
  const documents = await documentsIn(data, kind, files, (document) => document.tidy());
  let closed = false;
  return {
    ...reading(documents),
    async update(id, change) {
      if (closed) throw new Error('The store is closed.');
      const document = documents.get(id) ?? documentNamed(fileName(id), data, kind, files);
      documents.set(id, document);
      return document.update(change);
    },
    async close() {
      closed = true;
      await Promise.all([...documents.values()].map((document) => document.flushed()));
    },
  };
}

function reading<T extends object>(documents: ReadonlyMap<string, Document<T>>): Reading<T> {
  return {
    async get(id) {
      return documents.get(id)?.get();
    },
    /** In the order of the ids, so that a restart does not shuffle them. */
    async list() {
      const inOrder = [...documents].sort(([a], [b]) => (a < b ? -1 : 1));
      return inOrder.flatMap(([, document]) => document.get() ?? []);
    },
  };
}

async function documentsIn<T extends object>(
  data: string,
  kind: Kind<T>,
  files: Files,
  afterReading: (document: Document<T>) => Promise<void>,
): Promise<Map<string, Document<T>>> {
  const documents = new Map<string, Document<T>>();
  for (const name of namesOf(await files.list(join(data, kind.folder)))) {
    const document = await documentNamed(name, data, kind, files).read();
    await afterReading(document);
    const content = document.get();
    if (content !== undefined) documents.set(kind.idOf(content), document);
  }
  return documents;
}

/** A document lost to all but its `.bak` must be noticed too, and one that has only a `.tmp` tidied up. */
function namesOf(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => /^([^.].*)\.json(?:\.bak|\.tmp)?$/.exec(file)?.[1] ?? []));
}

function documentNamed<T extends object>(
  name: string,
  data: string,
  kind: Kind<T>,
  files: Files,
): Document<T> {
  return new Document(join(data, kind.folder, `${name}.json`), belongingIn(name, kind), files);
}

/** The kind's schema, and that the document is the one its file is named after. */
function belongingIn<T>(name: string, kind: Kind<T>): Schema<T> {
  return {
    safeParse(value) {
      const result = kind.schema.safeParse(value);
      if (!result.success) return result;
      const id = kind.idOf(result.data);
      if (fileName(id) === name) return result;
      const message = `the document of ${JSON.stringify(id)} is kept in ${fileName(id)}.json`;
      return { success: false, error: { issues: [{ path: kind.idPath, message }] } };
    },
  };
}
