import type { Fit, Fits, RowIndex } from './row-index.ts';
import { type Field, fields } from './row-terms.ts';
import type { Word } from './words.ts';

/** The rows that words name: surely one, several to choose from, or none. */
export type Found =
  | { readonly kind: 'one'; readonly indicator: string }
  | {
      readonly kind: 'several';
      readonly indicators: readonly string[];
      /** They have every word but one. */
      readonly inPart?: true;
    }
  | { readonly kind: 'none' };

/**
 * How freely to look. `names` is for more than showing a row: by its own names and its goal's, and every word
 * must be there in full and without a typing error to be sure. `everything` is for showing a row: initiatives
 * count too, though they are never sure, and a row that one word of several does not fit is worth offering.
 */
export type Within = 'names' | 'everything';

/** Rows that are named for sure: the one, or those to choose from. */
export function asFound(indicators: readonly string[]): Found {
  const [indicator, ...others] = indicators;
  if (indicator === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', indicator } : { kind: 'several', indicators };
}

/** Words that fit more rows than this are no clue to any. */
const mostChoices = 10;
/** When no row has every word, most of the words are a clue only if they fit this few. */
const mostChoicesInPart = 2;
/** Looking for misspelled words takes longer; a message with more of them is about something else. */
const mostMistyped = 2;
/** Letters of a word in which two that changed places leave no doubt of it, when it fits one row alone. */
const shortestSure = 7;

/** Letters from which the beginning of a word may stand for it, when it fits one row alone. */
const shortestBegun = 5;

type IdOf = (row: number) => string | undefined;

/** The rows that all words fit. One is sure only when nothing else could have been meant. */
export function foundOf(words: readonly Word[], within: Within, index: RowIndex, idOf: IdOf): Found {
  const plain = fitsOfEach(words, index);
  const isFit = fitEvery(plain).length > 0;
  const fits = isFit ? plain : plain.map((each, at) => withCompounds(each, words[at], index));
  const rows = fitEvery(fits).filter(
    ({ field, row }) =>
      within === 'everything' || (isNamed(field, words) && (field !== 'also' || index.inOneName(row, words))),
  );
  const [best] = rows;
  if (best === undefined) return within === 'everything' ? offered(fits, idOf) : { kind: 'none' };
  const near = idsOf(
    rows.filter(({ field }) => field === best.field),
    idOf,
  );
  const [indicator, ...others] = near;
  if (indicator === undefined || near.length > mostChoices) return { kind: 'none' };
  if (others.length > 0) return { kind: 'several', indicators: withAlso(near, rows, idOf) };
  const all =
    best.edit === 'swap' || best.field === 'also' ? sharing(words, rows, index, idOf) : idsOf(rows, idOf);
  const isPlain = words.every(({ folded }) => folded.length >= shortestSure);
  // "Tick" is no ticket.
  const isLong = words.some(({ folded }) => folded.length >= shortestBegun);
  return isSure(best, within, { isOnly: all.length === 1, isPlain, isLong, isAlone: words.length === 1 })
    ? { kind: 'one', indicator }
    : { kind: 'several', indicators: all.slice(0, mostChoices) };
}

/** Those of the nearest field, and what else people call so, when that is no more than can be chosen from. */
function withAlso(near: readonly string[], rows: readonly Fit[], idOf: IdOf): readonly string[] {
  const all = idsOf(
    rows.filter(({ field }) => field === 'name' || field === 'also'),
    idOf,
  );
  return all.length <= mostChoices && all.length > near.length ? all : near;
}

/** One word of a longer name is no name: "10 euroa". */
function isNamed(field: Field, { length }: readonly Word[]): boolean {
  return field !== 'initiative' && (field !== 'also' || length > 1);
}

/** Rows that have the parts of a word that is no word of theirs: "studytrip". */
function withCompounds(fits: Fits, word: Word | undefined, index: RowIndex): Fits {
  return word === undefined ? fits : new Map([...index.compoundFits(word), ...fits]);
}

/** With two letters wrong, or as one word of a longer name, it may as well be a form of what other rows begin with: "fängelserna". */
function sharing(
  words: readonly Word[],
  rows: readonly Fit[],
  index: RowIndex,
  idOf: IdOf,
): readonly string[] {
  const [word, ...others] = words;
  const near = word === undefined || others.length > 0 ? [] : [...index.sharing(word)];
  return [...new Set([...idsOf(rows, idOf), ...near.flatMap((row) => idOf(row) ?? [])])];
}

/** Few rows that have every word but one in full among their own names: "Aunelan avajaiset" may be Aunela. */
function offered(fits: readonly Fits[], idOf: IdOf): Found {
  const indicators = fits.flatMap((_, left) => {
    const rows = fitEvery(fits.filter((_fit, at) => at !== left));
    const full = idsOf(
      rows.filter(({ field, whole, edit }) => field === 'name' && whole && edit === undefined),
      idOf,
    );
    return full.length <= mostChoicesInPart ? full : [];
  });
  return indicators.length > 0
    ? { kind: 'several', indicators: [...new Set(indicators)], inPart: true }
    : { kind: 'none' };
}

function isSure(
  { field, whole, edit }: Fit,
  within: Within,
  {
    isOnly,
    isPlain,
    isLong,
    isAlone,
  }: {
    readonly isOnly: boolean;
    readonly isPlain: boolean;
    readonly isLong: boolean;
    readonly isAlone: boolean;
  },
): boolean {
  if (within === 'names') return whole && edit === undefined;
  if (field === 'initiative') return false;
  if (field === 'also' && (!isOnly || isAlone)) return false;
  if (edit === 'swap') return isOnly && isPlain;
  return whole || (isOnly && isLong);
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

/** The ids of the rows, once each: years of one agreement share theirs. */
function idsOf(fits: readonly Fit[], idOf: IdOf): readonly string[] {
  return [...new Set(fits.flatMap(({ row }) => idOf(row) ?? []))];
}
