import type { Language } from '../domain/language.ts';
import { fold } from './fold.ts';
import { type Sense, senses } from './lexicon/senses.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutOneLetter } from './one-edit.ts';
import type { Word } from './words.ts';

/** Shorter words are too often a typing error away from another; of these only two letters may have changed places. */
export const shortestMistyped = 5;
export const shortestTransposed = 4;

/** One word of the lexicon. */
export type Entry = { readonly sense: Sense; readonly typed: string; readonly folded: string };
export type Pattern = { readonly typed: string; readonly folded: string; readonly open: boolean };
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

export function vocabulary(lexicon: Lexicon): Vocabulary {
  const words = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry>();
  const runs = new Map<string, Run[]>();
  const mistyped = new Map<string, Entry[]>();
  let count = 0;
  for (const sense of senses)
    for (const text of listed(lexicon.words[sense])) {
      const patterns = text.split(/\s+/).map(patternOf);
      const [first] = patterns;
      if (first === undefined) continue;
      const entry = { sense, typed: first.typed, folded: first.folded };
      if (patterns.length > 1) {
        const run = { sense, patterns, place: count };
        count += 1;
        for (const key of keysOf(first)) addTo(runs, key, run);
      } else if (first.open) beginnings.set(first.folded, entry);
      else {
        addTo(words, first.folded, entry);
        if (first.folded.length >= shortestTransposed)
          for (const shorter of withoutOneLetter(first.folded)) addTo(mistyped, shorter, entry);
      }
    }
  return {
    language: lexicon.language,
    asksAnywhere: lexicon.asksAnywhere,
    endings: listed(lexicon.endings).map(fold),
    beforeNumber: new Set(listed(lexicon.beforeNumber).map(fold)),
    lookalikes: new Set(listed(lexicon.lookalikes).map(fold)),
    words,
    beginnings,
    runs,
    mistyped,
  };
}

/** A first word that is a beginning is looked up by its letter, and one that may be mistyped by what it becomes. */
function keysOf({ folded, open }: Pattern): readonly string[] {
  if (open) return [beginningWith(folded)];
  return folded.length < shortestTransposed ? [folded] : withoutOneLetter(folded);
}

/** The key of runs whose first word is a beginning. */
export function beginningWith(word: string): string {
  return `${word.slice(0, 1)}*`;
}

/** Whether a word is spelled right in any of the languages. */
export function isWordOf(vocabularies: readonly Vocabulary[]): (word: Word) => boolean {
  return ({ folded }) => vocabularies.some(({ words }) => words.has(folded));
}

function patternOf(text: string): Pattern {
  const open = text.endsWith('*');
  const typed = (open ? text.slice(0, -1) : text).toLowerCase();
  return { typed, folded: fold(typed), open };
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
