import type { Language } from '../domain/language.ts';
import type { Sense } from './lexicon/senses.ts';
import { oneEdit, withoutOneLetter } from './one-edit.ts';
import {
  beginningKey,
  type Entry,
  type Pattern,
  type Run,
  shortestMistyped,
  shortestTransposed,
  spelledIn,
  type Vocabulary,
} from './vocabulary.ts';
import type { Word } from './words.ts';

/** What a run of words means in one language, and how it was recognised. */
export type Meaning = {
  readonly sense: Sense;
  readonly language: Language;
  /** How many words it takes. */
  readonly length: number;
  /** Not a word of the lexicon but one typing error from one. */
  readonly isMistyped: boolean;
  /** A word of the lexicon with something hung on to it: "punaisetkin". */
  readonly hasEnding: boolean;
};

const shortestBeginning = 3;

/** What the words from `at` on may mean, in each language once at most. */
export function meaningsAt(
  vocabularies: readonly Vocabulary[],
  words: readonly Word[],
  at: number,
): readonly Meaning[] {
  const isWord = spelledIn(vocabularies);
  return vocabularies.flatMap((vocabulary) => meaningAt(vocabulary, words, at, isWord) ?? []);
}

/** Of what some words may mean: what is spelled right before what may be misspelled, then what takes the most words. */
export function likeliest(meanings: readonly Meaning[]): readonly Meaning[] {
  const spelled = meanings.filter(({ isMistyped }) => !isMistyped);
  const sure = spelled.length > 0 ? spelled : meanings;
  const longest = Math.max(...sure.map(({ length }) => length));
  return sure.filter(({ length }) => length === longest);
}

/**
 * What the words from `at` on mean in one language: the longest run of words, else the word, else a word
 * that the typed one is one typing error from. Undefined when they mean nothing.
 *
 * @param isWord whether a word is spelled right in any of the languages
 */
function meaningAt(
  vocabulary: Vocabulary,
  words: readonly Word[],
  at: number,
  isWord: (word: Word) => boolean,
): Meaning | undefined {
  const { language } = vocabulary;
  const word = words[at];
  if (word === undefined) return undefined;
  const run = runAt(vocabulary, words, at, isWord);
  if (run !== undefined)
    return { sense: run.sense, language, length: run.patterns.length, isMistyped: false, hasEnding: false };
  const entry = entryOf(vocabulary, word);
  if (entry !== undefined) {
    const hasEnding = vocabulary.endings.some((ending) => word.folded === entry.folded + ending);
    return { sense: entry.sense, language, length: 1, isMistyped: false, hasEnding };
  }
  const meant = mistypedEntry(vocabulary, word);
  return meant && { sense: meant.sense, language, length: 1, isMistyped: true, hasEnding: false };
}

/** Of runs that are as long, one that is spelled right: "lämnat in" is no misspelled "lämna in". */
function runAt(
  vocabulary: Vocabulary,
  words: readonly Word[],
  at: number,
  isWord: (word: Word) => boolean,
): Run | undefined {
  let best: { readonly run: Run; readonly isExact: boolean } | undefined;
  for (const run of runsFrom(vocabulary, words[at]?.folded ?? '')) {
    const most = best?.run.patterns.length ?? 0;
    if (run.patterns.length < most || (run.patterns.length === most && best?.isExact)) continue;
    if (!fitsEvery(vocabulary, run.patterns, words.slice(at, at + run.patterns.length), isWord)) continue;
    const isExact = run.patterns.every((pattern, offset) => isSpelled(pattern, words[at + offset]));
    if (run.patterns.length > most || isExact) best = { run, isExact };
  }
  return best?.run;
}

/** Every word fits; or all are spelled right but a short one that is no word: "how mamy", "thid quarter". */
function fitsEvery(
  vocabulary: Vocabulary,
  patterns: readonly Pattern[],
  words: readonly Word[],
  isWord: (word: Word) => boolean,
): boolean {
  const others = patterns.filter((pattern, offset) => !fits(vocabulary, pattern, words[offset]));
  const [pattern, ...more] = others;
  if (pattern === undefined) return true;
  const word = words[patterns.indexOf(pattern)];
  return (
    more.length === 0 &&
    word !== undefined &&
    !isWord(word) &&
    isShortTypo(vocabulary, word.folded, pattern) &&
    patterns.every((each, offset) => each === pattern || isSpelled(each, words[offset]))
  );
}

function isShortTypo(vocabulary: Vocabulary, typed: string, { folded, isBeginning }: Pattern): boolean {
  return (
    !isBeginning &&
    Math.min(typed.length, folded.length) >= shortestTransposed &&
    typed[0] === folded[0] &&
    oneEdit(typed, folded) !== undefined &&
    !vocabulary.lookalikes.has(typed)
  );
}

/** The runs that may begin with a word, as they stand in the lexicon. */
function runsFrom(vocabulary: Vocabulary, first: string): readonly Run[] {
  const keys = new Set([
    beginningKey(first),
    ...withoutOneLetter(first),
    ...withoutEndings(vocabulary, first),
  ]);
  const runs = new Set([...keys].flatMap((key) => vocabulary.runs.get(key) ?? []));
  return [...runs].sort((one, other) => one.place - other.place);
}

function isSpelled({ folded, isBeginning }: Pattern, word: Word | undefined): boolean {
  return word !== undefined && (isBeginning ? word.folded.startsWith(folded) : word.folded === folded);
}

function fits(vocabulary: Vocabulary, pattern: Pattern, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const begins = word.folded.startsWith(pattern.folded) && hasDotsOf(word, pattern);
  if (pattern.isBeginning) return begins;
  const isWord =
    word.folded === pattern.folded || withoutEndings(vocabulary, word.folded).includes(pattern.folded);
  return (begins && isWord) || mayBeMistyped(vocabulary, word.folded, pattern.folded);
}

function entryOf(vocabulary: Vocabulary, word: Word): Entry | undefined {
  for (const form of [word.folded, ...withoutEndings(vocabulary, word.folded)]) {
    const entries = vocabulary.words.get(form) ?? [];
    const entry =
      entries.find(({ typed }) => typed === word.typed) ??
      [...entries, ...beginningsOf(vocabulary, form)].find((candidate) => hasDotsOf(word, candidate));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The beginnings that the word has, the longest first. */
function beginningsOf(vocabulary: Vocabulary, word: string): readonly Entry[] {
  const found: Entry[] = [];
  for (let length = word.length; length >= shortestBeginning; length -= 1) {
    const entry = vocabulary.beginnings.get(word.slice(0, length));
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

/** Undefined also when it could be either of two things: "minulls" is no more "minulla" than "minulle". */
function mistypedEntry(vocabulary: Vocabulary, word: Word): Entry | undefined {
  const meant = withoutOneLetter(word.folded)
    .flatMap((shorter) => vocabulary.mistyped.get(shorter) ?? [])
    .filter((entry) => mayBeMistyped(vocabulary, word.folded, entry.folded));
  const wrongDots = meant.find(({ folded }) => folded === word.folded);
  // "Paljonk" is rather "paljonko" than "paljon": in speech the end goes first.
  const cutShort = meant.filter(({ folded }) => folded.startsWith(word.folded));
  return wrongDots ?? onlySense(meant) ?? onlySense(cutShort);
}

function onlySense(entries: readonly Entry[]): Entry | undefined {
  return entries.every(({ sense }) => sense === entries[0]?.sense) ? entries[0] : undefined;
}

function mayBeMistyped(vocabulary: Vocabulary, typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || vocabulary.lookalikes.has(typed)) return false;
  return Math.min(typed.length, meant.length) >= shortestMistyped
    ? typed === meant || oneEdit(typed, meant) !== undefined
    : typed.length >= shortestTransposed && typed.length === meant.length && oneEdit(typed, meant) === 'slip';
}

/** Dots that were typed are meant ("minä" is not "mina"); dots that were left out may be. */
function hasDotsOf(word: Word, entry: { readonly typed: string }): boolean {
  return word.typed === word.folded || word.typed.startsWith(entry.typed);
}

function withoutEndings(vocabulary: Vocabulary, word: string): readonly string[] {
  return vocabulary.endings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
}
