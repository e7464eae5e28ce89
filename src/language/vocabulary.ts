import type { Language } from '../domain/language.ts';
import { fold } from './fold.ts';
import { type Sense, senses } from './lexicon/senses.ts';
import { type Lexicon, listed } from './lexicon.ts';
import { withoutOneLetter } from './one-edit.ts';
import type { Word } from './words.ts';

/** Shorter words are too often a typing error away from another; of these only two letters may have changed places. */
export const shortestMistyped = 5;
export const shortestTransposed = 4;

/** One word of the lexicon, with what it means. */
export type Entry = { readonly sense: Sense; readonly typed: string; readonly folded: string };
/** One word as the lexicon writes it: that very word, or the beginning of any that begins so ("punais*"). */
export type Pattern = { readonly typed: string; readonly folded: string; readonly isBeginning: boolean };
/** Words after one another that mean something together: "ei tietoa". */
export type Run = {
  readonly sense: Sense;
  readonly patterns: readonly Pattern[];
  /** Its place in the lexicon: of two that fit as well the earlier counts. */
  readonly place: number;
};

/** The lexicon of one language, made ready for looking words up in time that does not depend on its size. */
export type Vocabulary = {
  readonly language: Language;
  readonly endings: readonly string[];
  readonly asksAnywhere: boolean;
  readonly beforeNumber: ReadonlySet<string>;
  readonly lookalikes: ReadonlySet<string>;
  /** Whole words; some differ only by their dots ("här", "har"). */
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  readonly beginnings: ReadonlyMap<string, Entry>;
  /** Runs of words by what their first word is, or becomes with a letter left out; by its first letter, when it is a beginning. */
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  /** Words by what they become with a letter left out. */
  readonly mistyped: ReadonlyMap<string, readonly Entry[]>;
};

export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const written = senses.flatMap((sense) =>
    listed(lexicon.words[sense]).map((text) => ({ sense, patterns: text.split(/\s+/).map(patternOf) })),
  );
  const runs = written
    .filter(({ patterns }) => patterns.length > 1)
    .map(({ sense, patterns }, place): Run => ({ sense, patterns, place }));
  const words: Entry[] = [];
  const beginnings = new Map<string, Entry>();
  for (const { sense, patterns } of written) {
    const [only, ...others] = patterns;
    if (only === undefined || others.length > 0) continue;
    const entry = { sense, typed: only.typed, folded: only.folded };
    if (only.isBeginning) beginnings.set(only.folded, entry);
    else words.push(entry);
  }
  return {
    language: lexicon.language,
    asksAnywhere: lexicon.asksAnywhere,
    endings: listed(lexicon.endings).map(fold),
    beforeNumber: new Set(listed(lexicon.beforeNumber).map(fold)),
    lookalikes: new Set(listed(lexicon.lookalikes).map(fold)),
    words: byKeys(words, ({ folded }) => [folded]),
    beginnings,
    runs: byKeys(runs, ({ patterns: [first] }) => (first === undefined ? [] : keysOf(first))),
    mistyped: byKeys(words, ({ folded }) =>
      folded.length < shortestTransposed ? [] : withoutOneLetter(folded),
    ),
  };
}

/** A first word that is a beginning is looked up by its letter, and one that may be mistyped by what it becomes. */
function keysOf({ folded, isBeginning }: Pattern): readonly string[] {
  if (isBeginning) return [beginningKey(folded)];
  return folded.length < shortestTransposed ? [folded] : withoutOneLetter(folded);
}

/** By what the runs are looked up whose first word is a beginning that a word may have. */
export function beginningKey(word: string): string {
  return `${word.slice(0, 1)}*`;
}

/** Tells whether a word is spelled right in any of the languages. */
export function spelledIn(vocabularies: readonly Vocabulary[]): (word: Word) => boolean {
  return ({ folded }) => vocabularies.some(({ words }) => words.has(folded));
}

function patternOf(text: string): Pattern {
  const isBeginning = text.endsWith('*');
  const typed = (isBeginning ? text.slice(0, -1) : text).toLowerCase();
  return { typed, folded: fold(typed), isBeginning };
}

function byKeys<T>(
  all: readonly T[],
  keysOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [one]);
      else others.push(one);
    }
  return found;
}
