import MiniSearch, { type SearchResult } from 'minisearch';
import { type OneEdit, oneEdit } from './one-edit.ts';
import { remembered } from './remembered.ts';
import { rootsOf } from './roots.ts';
import { type Field, fields, type NamedRow, tail } from './row-terms.ts';
import { type Word, wordsOf } from './words.ts';

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
  /** Where the parts of a compound fit together. */
  readonly compoundFits: (word: Word) => Fits;
  /** Whether one of a row's names has all of these words in some form, rather than one name this and another that. */
  readonly inOneName: (row: number, words: readonly Word[]) => boolean;
  /** Rows that have a word beginning as this one does: what it may be a form of that no root shows. */
  readonly sharing: (word: Word) => ReadonlySet<number>;
  /** As if one letter were wrong: for words that fit nothing. */
  readonly mistypedFits: (word: Word) => Fits;
};

/** Of the longer things a row is called a word counts as it is: what it may begin or be mistyped for is too much. */
const begun: Field[] = ['name', 'goal', 'initiative'];

type Document = Readonly<Record<Field, string>> & { readonly id: number };

const shortestMistyped = 5;
/** As typed, a word may be the beginning of another from four letters up ("digi"); its root, from six. */
const shortestTyped = 4;
/** "SAP" and "job" are words of a row too, as they are. */
const shortestKnown = 3;
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
  // "Päätteitä": however short its root is, a word that is a row's whole name is known in all its forms.
  const alone = new Set(
    rows.flatMap(({ names }) =>
      names.flatMap((name) => {
        const [word, ...others] = wordsOf(name);
        return word === undefined || others.length > 0 ? [] : rootsOf(word);
      }),
    ),
  );
  const plainFits = remembered((word: Word): Fits => {
    const roots = rootsOf(word);
    const found = index.search({
      combineWith: 'OR',
      queries: roots.flatMap((root) => {
        return [
          { queries: [root] },
          { queries: [root], prefix: isLong(root, word), fields: begun },
          ...(word.folded.length > shortestTyped
            ? [{ queries: [tail + root], prefix: root.length >= shortestRoot }]
            : []),
        ];
      }),
    });
    return fitsOf(found, (term) => ({ whole: roots.includes(bare(term)), edit: undefined }));
  });
  const isKnown = (word: Word) =>
    rootsOf(word).some((root) => root.length >= shortestTyped && known.has(root));
  return {
    has: remembered(
      (word) =>
        (word.folded.length === shortestKnown && known.has(word.folded)) ||
        rootsOf(word).some(
          (root) =>
            (known.has(root) && (isLong(root, word) || isCaseOf(root, word))) ||
            (alone.has(root) && root.length >= shortestTyped),
        ),
    ),
    fits: plainFits,
    compoundFits: remembered((word) => compoundFits(word, plainFits, isKnown)),
    inOneName: (row, words) => {
      const roots = words.map(rootsOf);
      return (rows[row]?.names ?? []).some((name) => {
        const named = new Set(wordsOf(name).flatMap(rootsOf));
        return roots.every((each) => each.some((root) => named.has(root)));
      });
    },
    sharing: remembered((word) => {
      const beginning = word.folded.slice(0, shortestRoot);
      const found = beginning.length < shortestRoot ? [] : index.search(beginning, { prefix: true });
      return new Set(found.map(({ id }) => Number(id)));
    }),
    mistypedFits: remembered((word) => {
      const roots = rootsOf(word).filter((root) => root.length >= shortestMistyped);
      // Two letters that changed places are two edits to MiniSearch, and one to people.
      const queries = roots.flatMap((root) => [root, tail + root]);
      const found = index.search({ combineWith: 'OR', queries, fuzzy: 2, fields: begun });
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

/** "Chatin": a short word in one of its cases. */
function isCaseOf(root: string, { folded }: Word): boolean {
  return (
    root.length >= shortestTyped && folded.startsWith(root) && caseEnding.test(folded.slice(root.length))
  );
}

const caseEnding = /^(?:i?n|i?a|t?ta|[sl]ta|ssa|lla|lle|na|ksi|i?in|[aeiouy]n|hen|t|e[nt]|s)$/;

/**
 * The rows that have both parts of a compound that none has: "utskriftsutredningen" is of the row with "utredning"
 * and "utskrift".
 */
function compoundFits(word: Word, fitsOfPart: (word: Word) => Fits, isKnown: (word: Word) => boolean): Fits {
  const rows = new Map<number, Fit>();
  for (let at = shortestPart; at <= word.folded.length - shortestPart; at += 1) {
    const [head, end] = [partOf(word, 0, at), partOf(word, at)];
    if (!isKnown(end)) continue;
    const ends = fitsOfPart(end);
    const heads = fitsOfPart(linked.test(head.folded) ? partOf(head, 0, -1) : head);
    for (const fit of ends.values()) {
      const other = heads.get(fit.row);
      if (fit.whole && other !== undefined)
        rows.set(fit.row, { ...fit, field: further(fit.field, other.field), whole: false });
    }
  }
  return rows;
}

const shortestPart = 4;
const linked = /.{4}s$/;

function partOf({ typed, folded }: Word, from: number, to?: number): Word {
  return { typed: typed.slice(from, to), folded: folded.slice(from, to) };
}

function further(one: Field, other: Field): Field {
  return fields.indexOf(one) > fields.indexOf(other) ? one : other;
}

/** Nobody mistypes the first letter as often as words differ by it; and short ends of compounds are no words. */
function editOf(typed: string, term: string): OneEdit | undefined {
  const meant = bare(term);
  const isWord = meant.length >= (meant === term ? shortestMistyped : shortestRoot);
  const edit = isWord && typed[0] === meant[0] ? oneEdit(typed, meant) : undefined;
  // The end of a compound is a guess already.
  return edit === 'swap' && meant !== term ? undefined : edit;
}

function bare(term: string): string {
  return term.startsWith(tail) ? term.slice(tail.length) : term;
}
