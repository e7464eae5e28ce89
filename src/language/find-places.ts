import type { SignedAgreement } from '../domain/agreement.ts';
import { type Language, languages } from '../domain/language.ts';
import { type NamedPlace, type Place, placesOf } from '../domain/place.ts';
import { oneEdit } from './one-edit.ts';
import { rootOf } from './roots.ts';
import { type Word, wordsOf } from './words.ts';

/** A word of a place's name, in the language it is a word of. */
type Term = { readonly word: Word; readonly language: Language };

/** Words share this much of their beginning, or they are not taken for forms of one another. */
const shortestBeginning = 5;
/** As much may differ at the end: "hankinnois" and "hankinnat". */
const longestEnding = 3;
const shortestMistyped = 6;
/** "ja", "och", "for". */
const longestParticle = 3;

/** The goals and sections of the agreements, made ready for being found by their names in any language. */
export function placeFinder(agreements: readonly SignedAgreement[]): {
  /** The one that these words name, in full or in part. */
  readonly find: (names: readonly Word[]) => Place | undefined;
  /** Whether these words have all of one of its names. */
  readonly isCalled: (names: readonly Word[]) => boolean;
} {
  const places = agreements.flatMap((signed) =>
    placesOf(signed).flatMap((place) => namesOf(place, signed.language).map((terms) => ({ place, terms }))),
  );
  const isCalled = (names: readonly Word[]) => {
    const typed = names.flatMap(({ typed }) => wordsOf(typed.replaceAll('-', ' ')));
    return places.some(({ terms }) =>
      terms.every(
        (term) => term.word.folded.length <= longestParticle || typed.some((word) => isFormOf(word, term)),
      ),
    );
  };
  const find = (names: readonly Word[]) => {
    const typed = names.flatMap(({ typed }) => wordsOf(typed.replaceAll('-', ' ')));
    if (typed.length === 0) return undefined;
    const found = places.filter(
      ({ terms }) =>
        // One word of a long title is no name of it: "alue".
        typed.length * 2 >= terms.filter(({ word }) => word.folded.length > longestParticle).length &&
        typed.every((word) => terms.some((term) => isFormOf(word, term))),
    );
    // A section and a goal in it may share a word: the name with the fewest words besides is meant.
    const nearest = Math.min(...found.map(({ terms }) => terms.length));
    const [only, ...others] = distinct(
      found.filter(({ terms }) => terms.length === nearest).map(({ place }) => place),
    );
    return others.length === 0 ? only : undefined;
  };
  return { find, isCalled };
}

/** The words of each of its names: the signed title, and the short ones of each language. */
function namesOf({ title, short }: NamedPlace, signedIn: Language): readonly (readonly Term[])[] {
  const shorts = languages.map((language) => [language, short?.[language] ?? ''] as const);
  return [[signedIn, title] as const, ...shorts]
    .map(([language, name]) => wordsOf(name.replaceAll('-', ' ')).map((word) => ({ word, language })))
    .filter((terms) => terms.length > 0);
}

function isFormOf(typed: Word, { word, language }: Term): boolean {
  if (typed.folded === word.folded || rootOf(typed, language) === rootOf(word, language)) return true;
  const shorter = Math.min(typed.folded.length, word.folded.length);
  const shared = beginningShared(typed.folded, word.folded);
  if (shared >= shortestBeginning && shared >= shorter - longestEnding) return true;
  return shorter >= shortestMistyped && oneEdit(typed.folded, word.folded) !== undefined;
}

function beginningShared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function distinct(places: readonly NamedPlace[]): readonly Place[] {
  const byName = new Map(places.map(({ part, title }) => [`${part} ${title}`, { part, title }]));
  return [...byName.values()];
}
