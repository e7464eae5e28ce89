import { createHash } from 'node:crypto';

/** File systems allow 255 bytes; the store appends `.json` and up to four characters more. */
const longest = 200;

/** Windows keeps these for devices, whatever extension follows. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The file name, without extension, under which the document of an id is kept. Two ids never share a name, not
 * even where case does not count: lower-case letters, digits and hyphens stand for themselves, every other byte
 * of UTF-8 is written `%2e`, so that `decodeURIComponent` reads a name back. What cannot be written so (nothing at
 * all, a name too long, half a surrogate pair) is `_` and a digest; the id itself stands in the document.
 */
export function fileName(id: string): string {
  if (id === '' || /\p{Surrogate}/u.test(id)) return digest(id);
  const name = escaped(id);
  if (name.length > longest) return digest(id);
  return device.test(name) ? percent(name.charAt(0)) + name.slice(1) : name;
}

function escaped(id: string): string {
  return id.replace(/[^a-z0-9-]/gu, percent);
}

function percent(character: string): string {
  return Buffer.from(character).toString('hex').replace(/../g, '%$&');
}

function digest(id: string): string {
  return `_${createHash('sha256').update(id, 'utf16le').digest('hex')}`;
}
