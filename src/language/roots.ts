import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { type Language, languages } from '../domain/language.ts';
import { fold } from './fold.ts';
import type { Word } from './words.ts';

/** What Snowball leaves on; in Swedish the article of a neuter ("ramavtalet"), in English nothing that matters. */
const furtherRoots: Readonly<Record<Language, (stem: string) => string>> = {
  fi: finnishRoot,
  sv: (stem) => stem.replace(/(?<=.{4})et$/, ''),
  en: (stem) => stem,
};

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};

/** "Fins" and "Finna" have "fin" in common and nothing else. */
const shortestRoot = 4;

/** What the forms of a word have in common in one language: "koulutusten" and "koulutuksia" meet in "koulut". */
export function rootOf(word: Word, language: Language): string {
  return stemsOf(word, language)[0] ?? word.folded;
}

/** The root and, where it is longer, the stem: in a compound the last part is asked by either ("-mesu"). */
export function stemsOf(word: Word, language: Language): readonly string[] {
  const stem = fold(stemmers[language](word.typed));
  const root = furtherRoots[language](stem);
  return [...new Set([root, stem])].filter(({ length }) => length >= shortestRoot);
}

/** The roots of a word of which only the message tells the language. */
export function rootsOf(word: Word): readonly string[] {
  const roots = languages.map((language) => rootOf(word, language));
  return [...new Set([word.folded, ...roots, ...spokenRoots(word)])];
}

/** Spoken Finnish drops the end of a form: "webinaarei", "päätteit", "osallistujist", "päivil", "päivie", "webinaarii". */
function spokenRoots(word: Word): readonly string[] {
  return writtenForms(word).map((written) => rootOf(written, 'fi'));
}

/** What a spoken Finnish form may be in writing. */
export function writtenForms({ typed, folded }: Word): readonly Word[] {
  if (typed.length < shortestSpoken) return [];
  const a = /[äöy]/.test(typed) && !/[aou]/.test(typed) ? 'ä' : 'a';
  return spokenEnds.flatMap(([spoken, written]) => {
    if (!spoken.test(folded)) return [];
    const word = typed.replace(spoken, written.replace('a', a));
    return [{ typed: word, folded: fold(word) }];
  });
}

const spokenEnds: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeo])it?$/, 'ja'],
  [/(?<=[aeiouy]i|s|l|[aeiouy][sl])t$/, 'ta'],
  [/(?<=[aeiouy]s)s$/, 'sa'],
  [/(?<=[aeiouy]l)l$/, 'la'],
  [/il$/, 'illa'],
  [/is$/, 'issa'],
  [/ii$/, 'ia'],
  [/(?<=[iu])e$/, 'en'],
];

const shortestSpoken = 6;

/**
 * Snowball leaves Finnish words in -us and -nen, plurals in -oi- and changing consonants in several stems:
 * koulutus, koulutuks-, koulutust-; tapaamin-, tapaamis-; matk-, matko-; työkierto, työkiero-. Of "tilaaja" and
 * "tilaus" the "tila" is no root: that is another word.
 */
function finnishRoot(stem: string): string {
  return stem
    .replace(/(?:min|mist?)$/, 'm')
    .replace(/([uyoei])(?:ks|st|[sdt])$/, '$1')
    .replace(/(?<![aeiouy])[aeiouy]j?$/, '')
    .replace(/(?<=[nrlm])[ntrlpm]$/, '');
}
