import { type Language, languages } from '../domain/language.ts';
import { rootOf } from './roots.ts';
import type { NamedRow } from './row-terms.ts';
import { type Word, wordsOf } from './words.ts';

/** What rows are called as a whole, rather than by one of their words. */
export type RowNames = {
  /** The rows whose whole name or short name these words are. */
  readonly called: (words: readonly Word[]) => readonly string[];
  /** The row of which the words are the whole short name in one of its forms, or those that have it among other names. */
  readonly ofShort: (words: readonly Word[]) => readonly string[];
  /** Whether these words have all of one of a row's short names among them, in whatever form and order. */
  readonly isNamedIn: (indicator: string, words: readonly Word[]) => boolean;
  /** Whether one of a row's short names has all of these words in it. */
  readonly isInName: (indicator: string, words: readonly Word[]) => boolean;
  /** The words among these that are the whole short name of one row, and of no other; empty when there are none. */
  readonly shortIn: (words: readonly Word[]) => readonly Word[];
  /** The language in which rows are called so, when it is one: "webinars" are English, and "Aunela" is in all. */
  readonly languageOf: (names: readonly Word[]) => Language | undefined;
};

type Name = readonly [Language, string];

/** Takes a while, for every name is read. */
export function rowNames(rows: readonly NamedRow[]): RowNames {
  const exact = new Map<string, Set<string>>();
  const called = new Map<string, Set<string>>();
  const titled = new Map<string, Set<string>>();
  const wholes = new Map<string, readonly (readonly string[])[]>();
  const shorts = new Map<string, readonly (readonly string[])[]>();
  const written = { fi: new Set<string>(), sv: new Set<string>(), en: new Set<string>() };
  for (const { id, names, shorts: own, others } of rows) {
    const all = [...own, ...others];
    for (const name of names) addTo(exact, asCalled(wordsOf(name)), id);
    for (const [language, name] of all) {
      addTo(called, asShort(wordsOf(name), language), id);
      for (const word of wordsOf(name)) written[language].add(rootOf(word, language));
    }
    for (const [language, name] of own) addTo(titled, asShort(wordsOf(name), language), id);
    wholes.set(id, rootsOfEach(all));
    shorts.set(id, rootsOfEach(own));
  }
  const byFirst = byFirstRoot([...called.keys()]);
  return {
    called: (words) => [...(exact.get(asCalled(words)) ?? [])],
    ofShort: (words) => {
      const among = (map: ReadonlyMap<string, ReadonlySet<string>>) =>
        distinct(languages.flatMap((language) => [...(map.get(asShort(words, language)) ?? [])]));
      const own = among(titled);
      return own.length === 1 ? own : among(called);
    },
    isNamedIn: (indicator, words) => {
      const said = languages.map((language) => new Set(words.map((word) => rootOf(word, language))));
      return (wholes.get(indicator) ?? []).some((roots) =>
        said.some((each) => roots.every((root) => each.has(root))),
      );
    },
    isInName: (indicator, words) => {
      const said = languages.map((language) => words.map((word) => rootOf(word, language)));
      return (shorts.get(indicator) ?? []).some((roots) =>
        said.some((each) => each.every((root) => roots.includes(root))),
      );
    },
    shortIn: (words) => {
      const found = languages.flatMap((language) => {
        const said = words.map((word) => [rootOf(word, language), word] as const);
        const roots = new Set(said.map(([root]) => root));
        return [...roots]
          .flatMap((root) => byFirst.get(root) ?? [])
          .filter((name) => name.roots.every((root) => roots.has(root)))
          .map((name) => ({
            ids: called.get(name.key) ?? [],
            words: said.filter(([root]) => name.roots.includes(root)).map(([, word]) => word),
          }));
      });
      const [longest] = found.toSorted((one, other) => other.words.length - one.words.length);
      return new Set(found.flatMap(({ ids }) => [...ids])).size === 1 ? (longest?.words ?? []) : [];
    },
    languageOf: (words) => {
      const votes = languages.map((language) => ({
        language,
        count: words.filter((word) => written[language].has(rootOf(word, language))).length,
      }));
      const most = Math.max(...votes.map(({ count }) => count));
      const [only, ...others] = votes.filter(({ count }) => count === most);
      return most > 0 && others.length === 0 ? only?.language : undefined;
    },
  };
}

/** A name is looked for only where the first of its roots is said. */
function byFirstRoot(keys: readonly string[]) {
  const names = new Map<string, { readonly key: string; readonly roots: readonly string[] }[]>();
  for (const key of keys) {
    const roots = key.split(' ');
    const [first = ''] = roots;
    const others = names.get(first);
    if (others === undefined) names.set(first, [{ key, roots }]);
    else others.push({ key, roots });
  }
  return names;
}

function rootsOfEach(names: readonly Name[]): readonly (readonly string[])[] {
  return names
    .map(([language, name]) => asShort(wordsOf(name), language).split(' '))
    .filter(([root]) => root !== '');
}

function asCalled(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** A short name as its words' roots in any order, without "på" and "to". */
function asShort(words: readonly Word[], language: Language): string {
  return words
    .filter(({ folded }) => folded.length > 2)
    .map((word) => rootOf(word, language))
    .sort()
    .join(' ');
}

/** A name of which nothing is left to compare ("AI" in roots) would be the name of every other such word. */
function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(id));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
