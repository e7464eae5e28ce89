import { type Language, languages } from '../domain/language.ts';
import { rootOf } from './roots.ts';
import { type Word, wordsOf } from './words.ts';

/** How many words from a place on are the whole short name of a row; none when they are not. */
export type NameRun = (words: readonly Word[], at: number) => number;

/** A longer name is a translation of the signed one, which nobody writes so. */
const longestName = 4;

/**
 * Finds names of more words than one, in any form: of "varför är pågående projekt gula?" two words are a row's, though each
 * says something by itself.
 */
export function nameRuns(shorts: readonly (readonly [Language, string])[]): NameRun {
  const byFirst = new Map<string, Map<string, readonly string[]>>();
  for (const [language, short] of shorts) {
    for (const written of new Set([short, short.replaceAll('-', ' ')])) {
      const roots = wordsOf(written).map((word) => rootOf(word, language));
      if (roots.length < 2 || roots.length > longestName) continue;
      const key = `${language} ${roots[0]}`;
      // Rows of several years and units are called alike: each name is looked for once.
      const names = byFirst.get(key) ?? new Map<string, readonly string[]>();
      byFirst.set(key, names.set(roots.join(' '), roots));
    }
  }
  return (words, at) => {
    const first = words[at];
    if (first === undefined) return 0;
    const lengths = languages.flatMap((language) =>
      [...(byFirst.get(`${language} ${rootOf(first, language)}`)?.values() ?? [])]
        .filter((roots) => roots.every((root, offset) => isOfRoot(words[at + offset], root, language)))
        .map(({ length }) => length),
    );
    return Math.max(0, ...lengths);
  };
}

function isOfRoot(word: Word | undefined, root: string, language: Language): boolean {
  return word !== undefined && rootOf(word, language) === root;
}
