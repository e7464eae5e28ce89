import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type SignedAgreement, signedAgreement } from '../domain/agreement.ts';
import { parseText, type Schema } from '../store/parse.ts';
import { UsageError } from './mistakes.ts';

/** Throws {@link UsageError} with the place in the file and what was expected there. */
export function readAgreement(file: string): Promise<SignedAgreement> {
  return readDocument(file, signedAgreement, 'an agreement’s JSON file');
}

/** The agreement of 2020, which comes with the program. */
export function seedAgreement(): Promise<SignedAgreement> {
  return readAgreement(fileURLToPath(new URL('../../seeds/yhteiset-palvelut-2020.json', import.meta.url)));
}

/** Throws {@link UsageError} with the place in the file and what was expected there; `what` the file should be. */
export async function readDocument<T>(file: string, schema: Schema<T>, what: string): Promise<T> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: give the path of ${what}`, { cause });
  }
  const read = parseText(text, schema);
  if ('document' in read) return read.document;
  throw new UsageError(`${file}, ${read.flaw.place}: ${read.flaw.problem}`);
}

/** The one file that a command takes. Throws {@link UsageError} when there is none, or more. */
export function onlyFile(command: string, files: readonly string[]): string {
  const [file, ...rest] = files;
  if (file === undefined || rest.length > 0) throw new UsageError(`${command} takes one file: see --help`);
  return file;
}
