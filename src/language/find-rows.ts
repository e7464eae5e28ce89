import type { SignedAgreement } from '../domain/agreement.ts';
import { type Language, languages } from '../domain/language.ts';
import type { Place } from '../domain/place.ts';
import { bareName } from './bare-name.ts';
import { placeFinder } from './find-places.ts';
import { asFound, type Found, foundOf, type Within } from './found.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { rootOf, writtenForms } from './roots.ts';
import { rowIndex } from './row-index.ts';
import { namedRows } from './row-terms.ts';
import { speller } from './spelling.ts';
import { type Word, wordsOf } from './words.ts';

/** The rows of the agreements, made ready for being asked by number and by name. */
export type Rows = {
  readonly years: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Whether any row has the word: then it is not a misspelling of another. */
  readonly knows: (word: Word) => boolean;
  /** Whether some row has the word, or one that it may be a misspelling of. */
  readonly resembles: (word: Word) => boolean;
  /** Whether some row has this very word among its own names, and not only in a longer thing it is called. */
  readonly marks: (word: Word) => boolean;
  /** The rows whose whole name or short name these words are. */
  readonly called: (words: readonly Word[]) => readonly string[];
  /** Where a row's short name stands in full. */
  readonly nameRun: NameRun;
  /** Whether these words have all of one of a row's short names among them, in whatever form and order. */
  readonly isNamedIn: (indicator: string, words: readonly Word[]) => boolean;
  /** Whether one of a row's short names has all of these words in it. */
  readonly isInName: (indicator: string, words: readonly Word[]) => boolean;
  /** The words among these that are the whole short name of one row, and of no other; empty when there are none. */
  readonly shortIn: (words: readonly Word[]) => readonly Word[];
  readonly find: (names: readonly Word[], within: Within) => Found;
  /** The language in which rows are called so, when it is one: "webinars" are English, and "Aunela" is in all. */
  readonly languageOf: (names: readonly Word[]) => Language | undefined;
  /** The goal or section that these words name, when it can be no other. */
  readonly place: (names: readonly Word[]) => Place | undefined;
  /** Whether these words have a goal's or section's whole name among them. */
  readonly isPlace: (names: readonly Word[]) => boolean;
};

/** More words than this are a text, not the name of a row. */
const mostNames = 8;

export function rowsOf(agreements: readonly SignedAgreement[]): Rows {
  const rows = agreements.flatMap(namedRows);
  const index = rowIndex(rows);
  const places = placeFinder(agreements);
  const names = new Map<string, Set<string>>();
  const called = new Map<string, Set<string>>();
  const titled = new Map<string, Set<string>>();
  const wholes = new Map<string, readonly (readonly string[])[]>();
  const shorts = new Map<string, readonly (readonly string[])[]>();
  for (const row of rows) {
    for (const name of row.names) addTo(names, asCalled(wordsOf(name)), row.id);
    const others = [...row.shorts, ...row.others];
    for (const [language, name] of others) addTo(called, asShort(wordsOf(name), language), row.id);
    for (const [language, name] of row.shorts) addTo(titled, asShort(wordsOf(name), language), row.id);
    wholes.set(row.id, rootsOfEach(others));
    shorts.set(row.id, rootsOfEach(row.shorts));
  }
  const written = { fi: new Set<string>(), sv: new Set<string>(), en: new Set<string>() };
  for (const [language, name] of rows.flatMap((row) => [...row.shorts, ...row.others]))
    for (const word of wordsOf(name)) written[language].add(rootOf(word, language));
  // A name is looked for only where the first of its roots is said.
  const byFirst = new Map<string, { readonly key: string; readonly roots: readonly string[] }[]>();
  for (const key of called.keys()) {
    const roots = key.split(' ');
    const [first = ''] = roots;
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [{ key, roots }]);
    else others.push({ key, roots });
  }
  /** The row of which the words are the whole short name in one of its forms, or those that have it among other names. */
  function ofShort(words: readonly Word[]): readonly string[] {
    const among = (map: ReadonlyMap<string, ReadonlySet<string>>) =>
      distinct(languages.flatMap((language) => [...(map.get(asShort(words, language)) ?? [])]));
    const own = among(titled);
    return own.length === 1 ? own : among(called);
  }

  /** A word that some row has, when this is one with "things" at its end. */
  const asNamed = (word: Word): Word => {
    const bare = index.has(word) ? undefined : bareName(word);
    return bare !== undefined && index.fits(bare).size > 0 ? bare : word;
  };
  const spellings = speller(rows.flatMap((row) => row.names));
  const look = (words: readonly Word[], within: Within): Found => {
    const exactly = [...(names.get(asCalled(words)) ?? [])];
    if (exactly.length > 0) return asFound(exactly);
    const written = words.map((word) => writtenForms(word)[0] ?? word);
    const [short, ...more] = [ofShort(words), ofShort(written)].find(({ length }) => length > 0) ?? [];
    if (short !== undefined && more.length === 0) return { kind: 'one', indicator: short };
    // Two rows are called so, whichever has the words in the nearer place: "besök extranätet".
    if (short !== undefined && words.length > 1) return asFound([short, ...more]);
    return foundOf(words, within, index, (row) => rows[row]?.id);
  };
  /** The one row that the words are, when one of them that no row knows is taken for one that some row is called. */
  const respelled = (words: readonly Word[]): Found | undefined => {
    const [strange, ...others] = words.filter((word) => index.fits(word).size === 0);
    if (strange === undefined || others.length > 0) return undefined;
    const found = spellings(strange).map((meant) =>
      look(
        words.map((word) => (word === strange ? meant : word)),
        'everything',
      ),
    );
    const rowsMeant = new Set(found.flatMap((each) => (each.kind === 'one' ? [each.indicator] : [])));
    const [indicator, ...more] = rowsMeant;
    return indicator !== undefined && more.length === 0 && found.every(({ kind }) => kind !== 'several')
      ? { kind: 'one', indicator }
      : undefined;
  };

  return {
    years: new Set(agreements.map(({ year }) => String(year))),
    ids: new Set(rows.map(({ id }) => id)),
    knows: (word) => index.has(asNamed(word)),
    resembles: (word) =>
      index.has(asNamed(word)) ||
      [...index.mistypedFits(word).values()].some(({ field }) => field === 'name'),
    marks: (word) =>
      places.find([word]) !== undefined ||
      [...index.fits(word).values()].some(({ field, whole }) => field === 'name' && whole),
    place: places.find,
    isPlace: places.isCalled,
    nameRun: nameRuns(rows.flatMap(({ shorts: own }) => own)),
    called: (words) => [...(names.get(asCalled(words)) ?? [])],
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
    find: (named, within) => {
      if (named.length === 0 || named.length > mostNames) return { kind: 'none' };
      const words = named.map(asNamed);
      const found = look(words, within);
      return found.kind === 'one' || within === 'names' ? found : (respelled(words) ?? found);
    },
  };
}

function rootsOfEach(names: readonly (readonly [Language, string])[]): readonly (readonly string[])[] {
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
