import { type Language, languages } from '../domain/language.ts';
import type { Sense } from './lexicon/senses.ts';
import { likeliest, type Meaning, meaningsAt } from './meaning.ts';
import type { NameRun } from './name-runs.ts';
import type { Vocabulary } from './vocabulary.ts';
import { hasDigit, type Word, wordsOf } from './words.ts';

/** A message with the meaning of each of its words decided. */
export type Reading = {
  /** As it was written. */
  readonly text: string;
  /** Undefined when the words do not decide it. */
  readonly language: Language | undefined;
  /** Everything its words mean, but for what says nothing. */
  readonly senses: ReadonlySet<Sense>;
  /** What the first word that says anything means; undefined when it is no word of the lexicon. */
  readonly opening: Sense | undefined;
  /** It asks, rather than tells: "onko Aunela valmis?" */
  readonly asks: boolean;
  /** Numbers, days and times, in their order. */
  readonly numbers: readonly string[];
  /** Words that are in no lexicon: names of rows, perhaps. */
  readonly names: readonly Word[];
};

type Piece =
  | { readonly kind: 'meaning'; readonly meanings: readonly Meaning[]; readonly word: Word }
  | { readonly kind: 'number'; readonly word: Word }
  | { readonly kind: 'name'; readonly word: Word };

/**
 * Reads the words with every vocabulary at once; the language that most words belong to decides the rest. A
 * word that belongs to a row is no misspelling of another, and Anna, with a capital that no sentence begins with, is
 * a person: in Finnish she also gives.
 */
export function readingOf(
  words: readonly Word[],
  text: string,
  vocabularies: readonly Vocabulary[],
  naming: Naming,
): Reading {
  const { isOfRow, isOfPerson, mayBePerson } = naming;
  const tried: Piece[] = piecesOf(words, vocabularies, naming).map((piece) =>
    (isMistyped(piece) && (isOfRow(piece.word) || mayBePerson(piece.word))) || isOfPerson(piece.word)
      ? nameOf(piece)
      : piece,
  );
  // "Johan ottaa 10": who begins a sentence is rather a person than a small word.
  const [opening] = tried;
  if (opening?.kind === 'meaning' && /^\p{Lu}/u.test(text) && isFiller(opening) && mayBePerson(opening.word))
    tried[0] = nameOf(opening);
  // "Johan får ta chatten": who may be a person says nothing of the language.
  const telling = tried.filter((piece) => !mayBePerson(piece.word));
  const language = languageOf(telling.filter((piece) => !isMistyped(piece))) ?? languageOf(telling);
  const decided = tried
    .map((piece) => inLanguage(piece, language))
    .map((piece) => (mayBePerson(piece.word) && isOfOtherLanguage(piece, language) ? nameOf(piece) : piece));
  const namesRow = decided.some((piece) => piece.kind === 'name' && isOfRow(piece.word));
  const pieces = decided.map((piece) =>
    namesRow && isLanguage(piece) && isOfRow(piece.word) ? nameOf(piece) : piece,
  );
  const meant = pieces.map((piece) =>
    piece.kind === 'meaning' ? piece.meanings.map(({ sense }) => sense) : [],
  );
  const said = meant.map((senses) => senses.filter((sense) => sense !== 'filler'));
  // "It is done" opens with its verb.
  const opened = said.map((senses) => senses.filter((sense) => sense !== 'it'));
  const first = pieces.findIndex(({ kind }, at) => kind !== 'meaning' || !isCourtesy(opened[at] ?? []));
  return {
    text,
    language,
    senses: new Set(said.flat()),
    opening:
      opened[opened.findIndex((senses, at) => senses.length > 0 || pieces[at]?.kind !== 'meaning')]?.[0],
    asks:
      text.includes('?') ||
      said[first]?.includes('asks') === true ||
      pieces.some((piece) => asksAnywhere(piece, vocabularies)),
    numbers: pieces.flatMap((piece) => (piece.kind === 'number' ? [piece.word.folded] : [])),
    names: pieces.flatMap((piece) => (piece.kind === 'name' ? [piece.word] : [])),
  };
}

/** "Svenska gruppen" is a row's name, and no wish to be answered in Swedish; "extranet use" is none to use English. */
function isLanguage(piece: Piece): boolean {
  return piece.kind === 'meaning' && piece.meanings.every(({ sense }) => languageSenses.has(sense));
}

const languageSenses: ReadonlySet<Sense> = new Set(['finnish', 'swedish', 'english', 'speak']);

/** "Hi, is Aunela done?" opens with its question all the same. */
function isCourtesy(senses: readonly Sense[]): boolean {
  return senses.every((sense) => sense === 'greeting' || sense === 'thanks');
}

function asksAnywhere(piece: Piece, vocabularies: readonly Vocabulary[]): boolean {
  return (
    piece.kind === 'meaning' &&
    piece.meanings.some(
      ({ sense, language }) =>
        sense === 'asks' &&
        vocabularies.some((vocabulary) => vocabulary.language === language && vocabulary.asksAnywhere),
    )
  );
}

/** What is known of the names in a message. */
type Naming = {
  readonly isOfRow: (word: Word) => boolean;
  /** How many words from a place on are a row's whole name. */
  readonly nameRun: NameRun;
  readonly isOfPerson: (word: Word) => boolean;
  /** As `isOfPerson`, in small letters or first in its sentence too. */
  readonly mayBePerson: (word: Word) => boolean;
};

function piecesOf(
  words: readonly Word[],
  vocabularies: readonly Vocabulary[],
  naming: Naming,
): readonly Piece[] {
  const { isOfRow, nameRun } = naming;
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const next = words[at + 1];
    const beforeNumber = vocabularies.some((vocabulary) => vocabulary.beforeNumber.has(word.folded));
    if (beforeNumber && next !== undefined && hasDigit(next.folded)) {
      at += 1;
      continue;
    }

    const named = nameRun(words, at);
    if (named > 0 && !tellsDone(vocabularies, words.slice(at, at + named))) {
      const own = words.slice(at, at + named).filter(({ folded }) => folded.length > longestLink);
      pieces.push(...own.map((name) => ({ kind: 'name' as const, word: name })));
      at += named;
      continue;
    }
    const meanings = likeliest(meaningsAt(vocabularies, words, at));
    const [meaning] = meanings;
    if (meaning !== undefined) pieces.push({ kind: 'meaning', meanings, word });
    else if (hasDigit(word.folded)) pieces.push({ kind: 'number', word });
    else if (isHyphened(word) && !isOfRow(word))
      pieces.push(...piecesOf(partsOf(word), vocabularies, naming));
    else pieces.push({ kind: 'name', word });
    at += meaning?.length ?? 1;
  }
  return pieces;
}

/** "I", "to" and "of" within a name are no part of it that could be told from others. */
const longestLink = 2;

/** "Koha project started", "Aunela open": tells, though a row is called so. */
function tellsDone(vocabularies: readonly Vocabulary[], words: readonly Word[]): boolean {
  return words.some((_, at) =>
    meaningsAt(vocabularies, words, at).some(({ sense }) => ofDeeds.includes(sense)),
  );
}

const ofDeeds: readonly Sense[] = ['done', 'started', 'show', 'sent'];

/** "Informationssystem-mål", "SAP-prosentti": read by its parts when no row is called so. */
function isHyphened({ typed }: Word): boolean {
  return /\p{L}-\p{L}/u.test(typed);
}

function partsOf({ typed }: Word): readonly Word[] {
  return wordsOf(typed.replaceAll('-', ' '));
}

/** The language that the most words belong to alone, when there is one. */
function languageOf(pieces: readonly Piece[]): Language | undefined {
  const votes = { fi: 0, sv: 0, en: 0 };
  for (const piece of pieces) {
    const [only, ...others] = piece.kind === 'meaning' ? piece.meanings : [];
    if (only !== undefined && others.length === 0) votes[only.language] += only.length;
  }
  const most = Math.max(...Object.values(votes));
  const [leader, ...tied] = languages.filter((language) => votes[language] === most);
  return most > 0 && tied.length === 0 ? leader : undefined;
}

/**
 * A word that means something in the message's language means that. A typing error is one in that language
 * only: "avain" in a Finnish message is no misspelled "again"; and so are endings: a name that ends in "-han" is
 * in a Swedish message no Finnish word with "-han" hung on to it.
 */
function inLanguage(piece: Piece, language: Language | undefined): Piece {
  if (piece.kind !== 'meaning' || language === undefined) return piece;
  const meanings = piece.meanings.filter((meaning) => meaning.language === language);
  if (meanings.length > 0) return { ...piece, meanings };
  return isMistyped(piece) || piece.meanings.every(({ hasEnding }) => hasEnding) ? nameOf(piece) : piece;
}

function isFiller(piece: Piece): boolean {
  return piece.kind === 'meaning' && piece.meanings.every(({ sense }) => sense === 'filler');
}

function isOfOtherLanguage(piece: Piece, language: Language | undefined): boolean {
  return (
    language !== undefined &&
    piece.kind === 'meaning' &&
    piece.meanings.every((meaning) => meaning.language !== language)
  );
}

function isMistyped(piece: Piece): boolean {
  return piece.kind === 'meaning' && piece.meanings.some(({ isMistyped }) => isMistyped);
}

function nameOf({ word }: Piece): Piece {
  return { kind: 'name', word };
}
