import { readFile } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import { type Json, readJson } from './json.ts';
import type { Problem } from './problem.ts';

/** The bytes of a file of the package, or why they cannot be had. */
export async function readBytes(folder: string, file: string): Promise<Uint8Array | Problem> {
  if (isAbsolute(file) || normalize(file) !== file || file.startsWith('..'))
    return { file, place: '', what: 'must lie beside the manifest and be named by its path from there' };
  try {
    return await readFile(join(folder, file));
  } catch (error) {
    return { file, place: '', what: `cannot be read: ${messageOf(error)}` };
  }
}

/** A JSON file of the package, or what is wrong with it and on which line. */
export async function readDocument(
  folder: string,
  file: string,
): Promise<{ readonly document: Json } | Problem> {
  const bytes = await readBytes(folder, file);
  if ('what' in bytes) return bytes;
  const text = new TextDecoder().decode(bytes);
  try {
    return { document: readJson(text) };
  } catch (error) {
    const position = /position (\d+)/.exec(messageOf(error))?.[1];
    const place = position === undefined ? '' : `line ${text.slice(0, Number(position)).split('\n').length}`;
    return { file, place, what: `is not JSON: ${messageOf(error)}` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
