import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { fold } from './fold.ts';
import type { Amounts } from './lexicon/amounts.ts';
import { listed } from './lexicon.ts';
import { swedish } from './swedish.ts';

const lexicons = [finnish, swedish, english].map(({ amounts }) => amounts);

type TextKey = { [Key in keyof Amounts]: Amounts[Key] extends string ? Key : never }[keyof Amounts];
type NumberedKey = Exclude<keyof Amounts, TextKey>;

/** What the lexicons list under these keys, in all languages, as alternatives of a regular expression. */
export function wordsFor(...keys: readonly TextKey[]): string {
  return alternatives(lexicons.flatMap((amounts) => keys.flatMap((key) => listed(amounts[key]))));
}

/** The same for each number of a list: the words for three, or for Wednesdays. */
export function wordsForEach(key: NumberedKey): ReadonlyMap<number, string> {
  const entries = numbered(key);
  const wordsOf = (one: number) => entries.filter(({ number }) => number === one).map(({ word }) => word);
  return new Map(entries.map(({ number }) => [number, alternatives(wordsOf(number))]));
}

/** The same for all its numbers together. */
export function wordsForAny(key: NumberedKey): string {
  return alternatives(numbered(key).map(({ word }) => word));
}

/** Which number each word of a list stands for, by the word without its dots. */
export function numbersByWord(key: NumberedKey): ReadonlyMap<string, number> {
  return new Map(numbered(key).map(({ word, number }) => [fold(word), number]));
}

function numbered(key: NumberedKey): readonly { readonly word: string; readonly number: number }[] {
  return lexicons
    .flatMap((amounts) => Object.entries(amounts[key]))
    .flatMap(([number, text]) => listed(text).map((word) => ({ word, number: Number(number) })));
}

/** The longest first, each also without its dots; what matches nothing when there are none. */
function alternatives(words: readonly string[]): string {
  const written = new Set(words.flatMap((word) => [word, fold(word)]));
  return written.size === 0 ? '(?!)' : [...written].sort((a, b) => b.length - a.length).join('|');
}

/** The list that a word stands in, by its name in {@link Amounts}: "kpl" in `pieces`. */
export function listWith(word: string): string | undefined {
  const lists = lexicons.flatMap((amounts) => Object.entries(amounts));
  const found = lists.find(([, list]) =>
    (typeof list === 'string' ? [list] : Object.values(list)).flatMap(listed).map(fold).includes(fold(word)),
  );
  return found?.[0];
}

/** A whole word of these, in capital letters or not. */
export function wholeWord(words: string): RegExp {
  return pattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`);
}

export function pattern(source: string): RegExp {
  return new RegExp(source, 'giu');
}
