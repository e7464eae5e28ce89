import MiniSearch, { type SearchResult } from 'minisearch';
import { type OneEdit, oneEdit } from './one-edit.ts';
import { remembered } from './remembered.ts';
import { rootsOf } from './roots.ts';
import { type Field, fields, type NamedRow, tail } from './row-terms.ts';
import type { Word } from './words.ts';

/** How a word, or the worst of several, fits one row. */
export type Fit = {
  /** The row's place among the rows of the index. */
  readonly row: number;
  /** The nearest field that has the word. */
  readonly field: Field;
  /** The word itself or the last part of a compound, not only a beginning. */
  readonly whole: boolean;
  /** The typing error that must be forgiven. */
  readonly edit: OneEdit | undefined;
};
export type Fits = ReadonlyMap<number, Fit>;

export type RowIndex = {
  /** Whether any row has the word, in any form or as the end of a compound. */
  readonly has: (word: Word) => boolean;
  readonly fits: (word: Word) => Fits;
  /** Rows that have a word beginning as this one does: what it may be a form of that no root shows. */
  readonly sharing: (word: Word) => ReadonlySet<number>;
  /** As if one letter were wrong: for words that fit nothing. */
  readonly mistypedFits: (word: Word) => Fits;
};

type Document = Readonly<Record<Field, string>> & { readonly id: number };

const shortestMistyped = 5;
/** As typed, a word may be the beginning of another from four letters up ("digi"); its root, from six. */
const shortestTyped = 4;
const shortestRoot = 6;

export function rowIndex(rows: readonly NamedRow[]): RowIndex {
  const index = new MiniSearch<Document>({
    fields: [...fields],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(rows.map(({ terms }, id) => ({ ...terms, id })));
  const known = new Set(
    rows.flatMap(({ terms }) => fields.flatMap((field) => terms[field].split(' ').map(bare))),
  );
  return {
    has: remembered((word) => rootsOf(word).some((root) => isLong(root, word) && known.has(root))),
    fits: remembered((word) => {
      const roots = rootsOf(word);
      const found = index.search({
        combineWith: 'OR',
        queries: roots.flatMap((root) => {
          return [
            { queries: [root], prefix: isLong(root, word) },
            ...(word.folded.length > shortestTyped
              ? [{ queries: [tail + root], prefix: root.length >= shortestRoot }]
              : []),
          ];
        }),
      });
      return fitsOf(found, (term) => ({ whole: roots.includes(bare(term)), edit: undefined }));
    }),
    sharing: remembered((word) => {
      const beginning = word.folded.slice(0, shortestRoot);
      const found = beginning.length < shortestRoot ? [] : index.search(beginning, { prefix: true });
      return new Set(found.map(({ id }) => Number(id)));
    }),
    mistypedFits: remembered((word) => {
      const roots = rootsOf(word).filter((root) => root.length >= shortestMistyped);
      // Two letters that changed places are two edits to MiniSearch, and one to people.
      const queries = roots.flatMap((root) => [root, tail + root]);
      const found = index.search({ combineWith: 'OR', queries, fuzzy: 2 });
      return fitsOf(found, (term) => {
        const edits = roots.flatMap((root) => editOf(root, term) ?? []);
        const edit = edits.includes('slip') ? 'slip' : edits[0];
        return edit === undefined ? undefined : { whole: true, edit };
      });
    }),
  };
}

type Judged = Pick<Fit, 'whole' | 'edit'>;

/** The best fit of each row found: in the nearest field, and there a whole word before a beginning. */
function fitsOf(found: readonly SearchResult[], judge: (term: string) => Judged | undefined): Fits {
  const fits = new Map<number, Fit>();
  for (const result of found) {
    const row = Number(result.id);
    const judged = Object.entries(result.match).flatMap(([term, matched]) => {
      const each = judge(term);
      return each === undefined ? [] : [{ ...each, matched }];
    });
    const field = fields.find((each) => judged.some(({ matched }) => matched.includes(each)));
    if (field === undefined) continue;
    const there = judged.filter(({ matched }) => matched.includes(field));
    const best = there.find(({ whole, edit }) => whole && edit !== 'swap') ?? there[0];
    if (best !== undefined) fits.set(row, { row, field, whole: best.whole, edit: best.edit });
  }
  return fits;
}

/** Long enough to tell a word without its ending, or the whole word. */
function isLong(root: string, word: Word): boolean {
  return root.length >= (root === word.folded ? shortestTyped : shortestRoot);
}

/** Nobody mistypes the first letter as often as words differ by it; and short ends of compounds are no words. */
function editOf(typed: string, term: string): OneEdit | undefined {
  const meant = bare(term);
  const isWord = meant.length >= (meant === term ? shortestMistyped : shortestRoot);
  return isWord && typed[0] === meant[0] ? oneEdit(typed, meant) : undefined;
}

function bare(term: string): string {
  return term.startsWith(tail) ? term.slice(tail.length) : term;
}
