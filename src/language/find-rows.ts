import type { SignedAgreement } from '../domain/agreement.ts';
import { type Language, languages } from '../domain/language.ts';
import { rootOf } from './roots.ts';
import { type Fit, type Fits, type RowIndex, rowIndex } from './row-index.ts';
import { fields, namedRows } from './row-terms.ts';
import { type Word, wordsOf } from './words.ts';

/** The rows that words name: surely one, several to choose from, or none. */
export type Found =
  | { readonly kind: 'one'; readonly indicator: string }
  | { readonly kind: 'several'; readonly indicators: readonly string[] }
  | { readonly kind: 'none' };

/**
 * How freely to look. `names` is for more than showing a row: by its own names and its goal's, and every word
 * must be there in full and without a typing error to be sure. `everything` is for showing a row: initiatives
 * count too, though they are never sure, and a row that one word of several does not fit is worth offering.
 */
type Within = 'names' | 'everything';

/** The rows of the agreements, made ready for being asked by number and by name. */
export type Rows = {
  readonly years: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Whether any row has the word: then it is not a misspelling of another. */
  readonly knows: (word: Word) => boolean;
  /** The rows whose whole name or short name these words are. */
  readonly called: (words: readonly Word[]) => readonly string[];
  readonly find: (names: readonly Word[], within: Within) => Found;
};

/** More words than this are a text, not the name of a row. */
const mostNames = 8;
/** Words that fit more rows than this are no clue to any. */
const mostChoices = 10;
/** When no row has every word, most of the words are a clue only if they fit this few. */
const mostChoicesInPart = 2;
const mostMistyped = 2;

export function rowsOf(agreements: readonly SignedAgreement[]): Rows {
  const rows = agreements.flatMap(namedRows);
  const index = rowIndex(rows);
  const names = new Map<string, Set<string>>();
  const shorts = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const name of row.names) addTo(names, asCalled(wordsOf(name)), row.id);
    for (const [language, short] of row.shorts) addTo(shorts, asShort(wordsOf(short), language), row.id);
  }
  const idsOf = (fits: readonly Fit[]): readonly string[] =>
    distinct(fits.flatMap((fit) => rows[fit.row]?.id ?? []));
  return {
    years: new Set(agreements.map(({ year }) => String(year))),
    ids: new Set(rows.map(({ id }) => id)),
    knows: index.has,
    called: (words) => [...(names.get(asCalled(words)) ?? [])],
    find: (words, within) => {
      if (words.length === 0 || words.length > mostNames) return { kind: 'none' };
      const [short, ...others] = distinct(
        languages.flatMap((language) => [...(shorts.get(asShort(words, language)) ?? [])]),
      );
      if (short !== undefined && others.length === 0) return { kind: 'one', indicator: short };
      return foundOf(fitsOfEach(words, index), within, idsOf);
    },
  };
}

/** Decides on the fits of each word. A row is shown as sure only when nothing else could have been meant. */
function foundOf(
  fits: readonly Fits[],
  within: Within,
  idsOf: (fits: readonly Fit[]) => readonly string[],
): Found {
  const rows = fitEvery(fits).filter(({ field }) => within === 'everything' || field !== 'initiative');
  const [best] = rows;
  if (best === undefined) return within === 'everything' ? offered(fits, idsOf) : { kind: 'none' };
  const near = idsOf(rows.filter(({ field }) => field === best.field));
  const [indicator, ...others] = near;
  if (indicator === undefined || near.length > mostChoices) return { kind: 'none' };
  if (others.length > 0) return { kind: 'several', indicators: near };
  const all = idsOf(rows);
  return isSure(best, within, all.length === 1)
    ? { kind: 'one', indicator }
    : { kind: 'several', indicators: all.slice(0, mostChoices) };
}

/** Few rows that have every word but one in full among their own names: "Aunelan avajaiset" may be Aunela. */
function offered(fits: readonly Fits[], idsOf: (fits: readonly Fit[]) => readonly string[]): Found {
  const indicators = fits.flatMap((_, left) => {
    const rows = fitEvery(fits.filter((_fit, at) => at !== left));
    const full = idsOf(
      rows.filter(({ field, whole, edit }) => field === 'name' && whole && edit === undefined),
    );
    return full.length <= mostChoicesInPart ? full : [];
  });
  return indicators.length > 0 ? { kind: 'several', indicators: distinct(indicators) } : { kind: 'none' };
}

function isSure({ field, whole, edit }: Fit, within: Within, isOnly: boolean): boolean {
  if (within === 'names') return whole && edit === undefined;
  return field !== 'initiative' && edit !== 'swap' && (whole || isOnly);
}

/** The rows that every word fits, each as well as its worst word does; the nearest first. */
function fitEvery(fits: readonly Fits[]): readonly Fit[] {
  const [first, ...others] = fits;
  return [...(first?.values() ?? [])]
    .flatMap((fit) => {
      const rest = others.flatMap((other) => other.get(fit.row) ?? []);
      return rest.length === others.length ? [[fit, ...rest].reduce(worst)] : [];
    })
    .sort((a, b) => distance(a) - distance(b) || Number(b.whole) - Number(a.whole) || a.row - b.row);
}

function worst(a: Fit, b: Fit): Fit {
  return {
    row: a.row,
    field: distance(a) > distance(b) ? a.field : b.field,
    whole: a.whole && b.whole,
    edit: a.edit === 'swap' ? a.edit : (b.edit ?? a.edit),
  };
}

function distance({ field }: Fit): number {
  return fields.indexOf(field);
}

/** What each word fits; a few that fit nothing are tried again as misspelled. */
function fitsOfEach(words: readonly Word[], index: RowIndex): readonly Fits[] {
  const fits = words.map((word) => ({ word, fits: index.fits(word) }));
  const strange = fits.filter((each) => each.fits.size === 0).length;
  return fits.map((each) =>
    each.fits.size === 0 && strange <= mostMistyped ? index.mistypedFits(each.word) : each.fits,
  );
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

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(id));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
