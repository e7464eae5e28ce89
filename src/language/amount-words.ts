import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { fold } from './fold.ts';
import type { Amounts } from './lexicon/amounts.ts';
import { swedish } from './swedish.ts';

const lexicons = [finnish, swedish, english].map(({ amounts }) => amounts);

type TextKey = { [Key in keyof Amounts]: Amounts[Key] extends string ? Key : never }[keyof Amounts];
type ListKey = Exclude<keyof Amounts, TextKey>;

/** What the lexicons list under these keys, in all languages, as alternatives of a regular expression. */
export function wordsFor(...keys: readonly TextKey[]): string {
  return alternatives(lexicons.flatMap((amounts) => keys.map((key) => amounts[key])));
}

/** The same for one place of a list: the words for three, or for Wednesdays. */
export function wordsForEach(key: ListKey): readonly string[] {
  const most = Math.max(...lexicons.map((amounts) => amounts[key].length));
  return Array.from({ length: most }, (_, at) =>
    alternatives(lexicons.map((amounts) => amounts[key][at] ?? '')),
  );
}

/** The longest first, each also without its dots; what matches nothing when there are none. */
function alternatives(listed: readonly string[]): string {
  const words = listed.flatMap((text) => text.split(',').map((word) => word.trim()));
  const written = new Set(words.filter((word) => word !== '').flatMap((word) => [word, fold(word)]));
  return written.size === 0 ? '(?!)' : [...written].sort((a, b) => b.length - a.length).join('|');
}

/** A whole word of these, in capital letters or not. */
export function wholeWord(words: string): RegExp {
  return pattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`);
}

export function pattern(source: string): RegExp {
  return new RegExp(source, 'giu');
}
