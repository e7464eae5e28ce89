import assert from 'node:assert/strict';
import type { Language } from '../../src/domain/language.ts';
import { rootOf } from '../../src/language/roots.ts';
import { wordsOf } from '../../src/language/words.ts';

const families: readonly (readonly [Language, forms: string])[] = [
  ['fi', 'koulutus koulutuksen koulutusten koulutuksia koulutuksista koulutukset koulutusta'],
  ['fi', 'tapaaminen tapaamiset tapaamisten tapaamisia tapaamisista'],
  ['fi', 'palaveri palaverit palaverien palavereja palavereista'],
  ['fi', 'aunela aunelan aunelasta aunelaan aunelassa'],
  ['fi', 'työkierto työkierron työkierrot työkierrossa'],
  ['fi', 'tukipyyntö tukipyynnöt tukipyyntöjä tukipyynnön'],
  ['fi', 'kaukolainat kaukolainojen kaukolainoja'],
  ['fi', 'matkat matkoille matka matkojen'],
  ['fi', 'saavutettavuus saavutettavuuden saavutettavuutta'],
  ['fi', 'webinaari webinaarit webinaareihin webinaareja webinaarien'],
  ['sv', 'ramavtal ramavtalen ramavtalet'],
  ['en', 'webinar webinars'],
];

/** Words whose roots must not meet, though they begin alike. */
const strangers: readonly (readonly [string, string])[] = [
  ['lainaus', 'laina'],
  ['fins', 'Finna'],
  ['avustus', 'alustus'],
];

describe('rootOf', () => {
  for (const [language, forms] of families)
    it(`is one for ${forms}`, () => {
      const roots = new Set(wordsOf(forms).map((word) => rootOf(word, language)));
      assert.equal(roots.size, 1, [...roots].join(' '));
    });

  for (const [one, other] of strangers)
    it(`keeps "${one}" from "${other}"`, () => {
      const [a, b] = wordsOf(`${one} ${other}`).map((word) => rootOf(word, 'fi'));
      assert.notEqual(a, b);
    });
});
