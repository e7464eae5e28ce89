import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { type Files, nodeFiles } from './files.ts';
import { parseBytes, parseText, type Schema } from './parse.ts';
import { DocumentError, InvalidChangeError, MissingDocumentError, NotSavedError } from './store-errors.ts';

/**
 * lowdb's adapter for a file that survives a power cut. A write goes to a temporary file, which is synced and takes
 * the place of the old one in a single step; the old one stays as `.bak`, and the folder is synced last. At every
 * moment the name leads to a whole document, the old or the new.
 */
export class DurableFile<T> implements Adapter<T> {
  readonly #path: string;
  readonly #schema: Schema<T>;
  readonly #files: Files;

  constructor(path: string, schema: Schema<T>, files: Files = nodeFiles) {
    this.#path = path;
    this.#schema = schema;
    this.#files = files;
  }

  /** The document, or null when there has been none. */
  async read(): Promise<T | null> {
    const bytes = await this.#files.read(this.#path);
    if (bytes === undefined) {
      if ((await this.#files.read(this.#backup)) === undefined) return null;
      throw new MissingDocumentError(this.#path);
    }
    const parsed = parseBytes(bytes, this.#schema);
    if ('document' in parsed) return parsed.document;
    throw new DocumentError(this.#path, parsed.flaw.place, parsed.flaw.problem, await this.#backupState());
  }

  /** What a start would read if this were written. */
  asRead(data: T): T {
    const parsed = parseText(this.#asText(data), this.#schema);
    if ('document' in parsed) return parsed.document;
    throw new InvalidChangeError(this.#path, `${parsed.flaw.place}: ${parsed.flaw.problem}`);
  }

  async write(data: T): Promise<void> {
    let takeBack: (() => Promise<void>) | undefined;
    try {
      await this.#writeTemporary(this.#asText(data));
      await this.#files.remove(this.#backup);
      const kept = await this.#files.link(this.#path, this.#backup);
      // From here on the name may lead to the new version, whatever the file system answers.
      takeBack = async () => {
        if (kept === 'linked') await this.#files.rename(this.#backup, this.#path);
        else await this.#files.remove(this.#path);
        await this.#syncFolder();
      };
      await this.#files.rename(this.#temporary, this.#path);
      await this.#syncFolder();
    } catch (error) {
      await succeeds(() => this.tidy());
      throw new NotSavedError(this.#path, error, takeBack === undefined || (await succeeds(takeBack)));
    }
  }

  /** Removes what a write that was cut short left behind. */
  async tidy(): Promise<void> {
    await this.#files.remove(this.#temporary);
  }

  async #writeTemporary(text: string): Promise<void> {
    const file = await this.#files.create(this.#temporary);
    try {
      await file.write(text);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  #asText(data: T): string {
    try {
      // Indented, so that a document can be read, compared and mended without the bot.
      return `${JSON.stringify(data, null, 2)}\n`;
    } catch (error) {
      throw new InvalidChangeError(this.#path, error instanceof Error ? error.message : String(error));
    }
  }

  async #backupState(): Promise<'whole' | 'unusable'> {
    const bytes = await this.#files.read(this.#backup);
    return bytes !== undefined && 'document' in parseBytes(bytes, this.#schema) ? 'whole' : 'unusable';
  }

  #syncFolder(): Promise<void> {
    return this.#files.syncFolder(dirname(this.#path));
  }

  get #temporary(): string {
    return `${this.#path}.tmp`;
  }

  get #backup(): string {
    return `${this.#path}.bak`;
  }
}

async function succeeds(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}
