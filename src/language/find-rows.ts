import type { SignedAgreement } from '../domain/agreement.ts';
import type { Place } from '../domain/place.ts';
import { bareName } from './bare-name.ts';
import { placeFinder } from './find-places.ts';
import { asFound, type Found, foundOf, type Within } from './found.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { writtenForms } from './roots.ts';
import { rowIndex } from './row-index.ts';
import { type RowNames, rowNames } from './row-names.ts';
import { namedRows } from './row-terms.ts';
import { speller } from './spelling.ts';
import type { Word } from './words.ts';

/** The rows of the agreements, made ready for being asked by number and by name. */
export type Rows = Omit<RowNames, 'ofShort'> & {
  readonly years: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Whether any row has the word: then it is not a misspelling of another. */
  readonly knows: (word: Word) => boolean;
  /** Whether some row has the word, or one that it may be a misspelling of. */
  readonly resembles: (word: Word) => boolean;
  /** Whether some row has this very word among its own names, and not only in a longer thing it is called. */
  readonly marks: (word: Word) => boolean;
  /** Where a row's short name stands in full. */
  readonly nameRun: NameRun;
  readonly find: (names: readonly Word[], within: Within) => Found;
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
  const names = rowNames(rows);
  /** A word that some row has, when this is one with "things" at its end. */
  const asNamed = (word: Word): Word => {
    const bare = index.has(word) ? undefined : bareName(word);
    return bare !== undefined && index.fits(bare).size > 0 ? bare : word;
  };
  const spellings = speller(rows.flatMap((row) => row.names));
  const look = (words: readonly Word[], within: Within): Found => {
    const exactly = names.called(words);
    if (exactly.length > 0) return asFound(exactly);
    const written = words.map((word) => writtenForms(word)[0] ?? word);
    const [short, ...more] =
      [names.ofShort(words), names.ofShort(written)].find(({ length }) => length > 0) ?? [];
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
    nameRun: nameRuns([...rows.flatMap(({ shorts, others }) => [...shorts, ...others]), ...places.shorts]),
    ...names,
    find: (named, within) => {
      if (named.length === 0 || named.length > mostNames) return { kind: 'none' };
      const words = named.map(asNamed);
      const found = look(words, within);
      return found.kind === 'one' || within === 'names' ? found : (respelled(words) ?? found);
    },
  };
}
