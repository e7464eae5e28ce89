import { zipSync } from 'fflate';

/** The zip of the files, by their names in it. The same files make the same bytes: no time is written into it. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}
