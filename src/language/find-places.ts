import type { SignedAgreement } from '../domain/agreement.ts';
import { type Language, languages } from '../domain/language.ts';
import { type NamedPlace, type Place, placesOf } from '../domain/place.ts';
import { oneEdit } from './one-edit.ts';
import { remembered } from './remembered.ts';
import { rootOf } from './roots.ts';
import { isParticle, type Word, wordsOf } from './words.ts';

/** A word of a place's name, with its root in the language it is a word of. */
type Term = { readonly folded: string; readonly root: string; readonly language: Language };

/** One of a place's names. */
type Name = {
  readonly place: NamedPlace;
  readonly terms: readonly Term[];
  /** As many words have to be said of it. */
  readonly least: number;
  readonly isForm: (typed: Typed, term: Term) => boolean;
};

/** A word of a message, with its root in each language. */
type Typed = { readonly folded: string; readonly roots: Readonly<Record<Language, string>> };

/** The goals and sections of the agreements, made ready for being found by their names in any language. */
export type Places = {
  /** The one that these words name, in full or in part. */
  readonly find: (names: readonly Word[]) => Place | undefined;
  /** Their short names, and what else they are called. */
  readonly shorts: readonly (readonly [Language, string])[];
  /** Whether these words have all of one of its names. */
  readonly isCalled: (names: readonly Word[]) => boolean;
};

/** Words share this much of their beginning, or they are not taken for forms of one another. */
const shortestBeginning = 5;
/** As much may differ at the end: "hankinnois" and "hankinnat". */
const longestEnding = 3;
const shortestMistyped = 6;

export function placeFinder(agreements: readonly SignedAgreement[]): Places {
  const names = eachOnce(
    agreements.flatMap((signed) => placesOf(signed).flatMap((place) => namesOf(place, signed.language))),
  );
  const typedOf = remembered((word) => wordsOf(word.typed.replaceAll('-', ' ')).map(withRoots));
  return {
    shorts: agreements.flatMap((signed) =>
      placesOf(signed).flatMap(({ short, also = {} }) =>
        languages.flatMap((language) =>
          [...(short === undefined ? [] : [short[language]]), ...(also[language] ?? [])].map(
            (name) => [language, name] as const,
          ),
        ),
      ),
    ),
    find: (words) => {
      const typed = words.flatMap(typedOf);
      if (typed.length === 0) return undefined;
      const found = names.filter(
        ({ terms, least, isForm }) =>
          typed.length >= least && typed.every((word) => terms.some((term) => isForm(word, term))),
      );
      // A section and a goal in it may share a word: the name with the fewest words besides is meant.
      const nearest = Math.min(...found.map(({ terms }) => terms.length));
      const [only, ...others] = distinct(
        found.filter(({ terms }) => terms.length === nearest).map(({ place }) => place),
      );
      return others.length === 0 ? only : undefined;
    },
    isCalled: (words) => {
      const typed = words.flatMap(typedOf);
      return names.some(({ terms, isForm }) =>
        terms.every(
          (term) => (isParticle(term) && long(terms) > 1) || typed.some((word) => isForm(word, term)),
        ),
      );
    },
  };
}

/** Years of one agreement have the same places. */
function eachOnce(names: readonly Name[]): readonly Name[] {
  const keyed = names.map((name) => {
    const terms = name.terms.map(({ folded, root, language }) => `${folded} ${root} ${language}`);
    return [`${name.place.part} ${name.place.title} ${name.least} ${terms.join()}`, name] as const;
  });
  return [...new Map(keyed).values()];
}

/** The signed title and the short names, which may be said in part, and the others, which are said whole. */
function namesOf({ title, short, also = {}, ...place }: NamedPlace, signedIn: Language): readonly Name[] {
  const named = { ...place, title };
  const shorts = languages.map((language) => [language, short?.[language] ?? ''] as const);
  const own = [[signedIn, title] as const, ...shorts].map(termsOf);
  const others = languages.flatMap((language) =>
    (also[language] ?? []).map((name) => termsOf([language, name])),
  );
  return [
    ...own
      .filter((terms) => terms.length > 0)
      // One word of a long title is no name of it: "alue".
      .map((terms) => ({ place: named, terms, least: Math.ceil(long(terms) / 2), isForm: isFormOf })),
    ...others.map((terms) => ({ place: named, terms, least: long(terms), isForm: isCaseOf })),
  ];
}

function termsOf([language, name]: readonly [Language, string]): readonly Term[] {
  return wordsOf(name.replaceAll('-', ' ')).map((word) => {
    return { folded: word.folded, root: rootOf(word, language), language };
  });
}

function withRoots(word: Word): Typed {
  const [fi, sv, en] = [rootOf(word, 'fi'), rootOf(word, 'sv'), rootOf(word, 'en')];
  return { folded: word.folded, roots: { fi, sv, en } };
}

/** How many of its words are no particles. */
function long(terms: readonly Term[]): number {
  return terms.filter((term) => !isParticle(term)).length;
}

function isCaseOf({ folded, roots }: Typed, term: Term): boolean {
  return folded === term.folded || roots[term.language] === term.root;
}

function isFormOf(typed: Typed, term: Term): boolean {
  if (isCaseOf(typed, term)) return true;
  const shorter = Math.min(typed.folded.length, term.folded.length);
  const shared = beginningShared(typed.folded, term.folded);
  if (shared >= shortestBeginning && shared >= shorter - longestEnding) return true;
  const root = typed.roots[term.language];
  return (
    (shorter >= shortestMistyped && oneEdit(typed.folded, term.folded) !== undefined) ||
    // In another form: "perustominnan" of Perustoiminta.
    (Math.min(root.length, term.root.length) >= shortestMistyped && oneEdit(root, term.root) !== undefined)
  );
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
