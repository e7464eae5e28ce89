import type { Indicator, SignedAgreement } from '../domain/agreement.ts';
import { type Language, languages } from '../domain/language.ts';
import { stemsOf } from './roots.ts';
import { isParticle, type Word, wordsOf } from './words.ts';

/**
 * Where a row is named, the nearest first: by its own names and other words for it, by the longer things people call
 * it, by its goal, by its initiative.
 */
export const fields = ['name', 'also', 'goal', 'initiative'] as const;
export type Field = (typeof fields)[number];

/** A row as it is looked for. */
export type NamedRow = {
  readonly id: string;
  readonly names: readonly string[];
  readonly shorts: readonly (readonly [Language, string])[];
  /** What else it is called. */
  readonly others: readonly (readonly [Language, string])[];
  /** The terms of each field, with spaces between. */
  readonly terms: Readonly<Record<Field, string>>;
};

/** Before what ends a compound: "-palaver" for "tulosyksikköpalaverien". */
export const tail = '-';
const shortestTail = 4;
const shortestCompound = 8;

export function namedRows({ language, sections }: SignedAgreement): readonly NamedRow[] {
  return sections.flatMap(({ goals }) =>
    goals.flatMap(({ title, initiatives }) => {
      const goal = termsOf(title, language);
      return initiatives.flatMap(({ text, indicators }) => {
        const initiative = termsOf(text, language);
        return indicators.map((indicator) => namedRow(indicator, language, { goal, initiative }));
      });
    }),
  );
}

/** What each row is called in a few words, in every language. */
export function shortNames({ sections }: SignedAgreement): readonly (readonly [string, readonly string[]])[] {
  return sections.flatMap(({ goals }) =>
    goals.flatMap(({ initiatives }) =>
      initiatives.flatMap(({ indicators }) =>
        indicators.map(({ id, short }) => [id, short === undefined ? [] : Object.values(short)] as const),
      ),
    ),
  );
}

function namedRow(
  { id, name, short, also = {} }: Indicator,
  language: Language,
  around: Readonly<Record<'goal' | 'initiative', string>>,
): NamedRow {
  const shorts = short === undefined ? [] : languages.map((each) => [each, short[each]] as const);
  const others = languages.flatMap((each) => (also[each] ?? []).map((text) => [each, text] as const));
  const own = [
    termsOf(name, language),
    ...shorts.map(([each, text]) => termsOf(text, each)),
    ...others.flatMap(([each, text]) => (text.includes(' ') ? [] : wholeTermsOf(text, each))),
  ];
  const longer = others.flatMap(([each, text]) => (text.includes(' ') ? wholeTermsOf(text, each) : []));
  return {
    id,
    names: [name, ...shorts.map(([, text]) => text), ...others.map(([, text]) => text)],
    shorts,
    others,
    terms: { ...around, name: own.join(' '), also: longer.join(' ') },
  };
}

/** What a text is found by: its words, their roots, and the roots' ends, for compounds are asked by their parts. */
function termsOf(text: string, language: Language): string {
  const words = wordsOf(text).flatMap((word) => [word, ...partsOf(word)]);
  const roots = words.flatMap((word) => stemsOf(word, language));
  const tails = roots.flatMap((root) => tailsOf(root, language));
  return [...new Set([...words.map(({ folded }) => folded), ...roots, ...tails])].join(' ');
}

/**
 * What else a row is called is found by its whole words: "kirja-auto" is not asked as "auto", and in the long run of a
 * translation small words are none of its own.
 */
function wholeTermsOf(text: string, language: Language): string {
  const words = wordsOf(text);
  const long = words.filter((word) => words.length < shortestText || !isParticle(word));
  const written = long.flatMap((word) => (word.folded.includes('-') ? [word, joined(word)] : [word]));
  const roots = written.flatMap((word) => stemsOf(word, language));
  return [...new Set([...written.map(({ folded }) => folded), ...roots])].join(' ');
}

const shortestText = 3;

/** "Vaski-extranetin" is asked as "extranet" too. */
function partsOf(word: Word): readonly Word[] {
  return word.folded.includes('-') ? [...wordsOf(word.typed.replaceAll('-', ' ')), joined(word)] : [];
}

/** "E-postadress" is written "epostadress" too. */
function joined({ typed, folded }: Word): Word {
  return { typed: typed.replaceAll('-', ''), folded: folded.replaceAll('-', '') };
}

/** The ends that could be words: "palaver" of "tulosyksikkopalaver", but not "spalaver" or "alaver". */
function tailsOf(root: string, language: Language): readonly string[] {
  if (root.length < shortestCompound) return [];
  return Array.from({ length: root.length - shortestTail }, (_, at) => at + 1)
    .filter((at) =>
      startsWithVowel(root, at) ? !startsWithVowel(root, at - 1) : beginnings[language].test(root.slice(at)),
    )
    .map((at) => tail + root.slice(at));
}

/** A Finnish word begins with one consonant at most; Swedish and English ones with up to three. */
const beginnings: Readonly<Record<Language, RegExp>> = {
  fi: /^.[aeiouy]/,
  sv: /^.{1,3}[aeiouy]/,
  en: /^.{1,3}[aeiouy]/,
};

function startsWithVowel(root: string, at: number): boolean {
  return /[aeiouy]/.test(root.charAt(at));
}
