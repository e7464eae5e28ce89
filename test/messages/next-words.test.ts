import assert from 'node:assert/strict';
import type { TurnsTo } from '../../src/domain/coming.ts';
import { languages } from '../../src/domain/language.ts';
import { messages } from '../../src/messages/messages.ts';

const many = ['a', 'b', 'c', 'd', 'e'];
const cases: readonly (readonly [to: TurnsTo, names: readonly string[], said: readonly string[]])[] = [
  [
    'red',
    ['Koha', 'Aunela'],
    [
      '1.4. Koha ja Aunela menevät punaiselle, ellei kukaan kirjaa niitä.',
      '1.4: Koha och Aunela blir röda om ingen rapporterar om dem.',
      '1 April: Koha and Aunela will turn red unless somebody reports on them.',
    ],
  ],
  [
    'yellow',
    ['Aunela'],
    [
      '1.4. Aunela menee keltaiselle, ellei kukaan kirjaa sitä.',
      '1.4: Aunela blir gul om ingen rapporterar om den.',
      '1 April: Aunela will turn yellow unless somebody reports on it.',
    ],
  ],
  [
    'no-word',
    many,
    [
      '1.4. 5 mittaria jää ilman tietoa, ellei kukaan kirjaa niitä.',
      '1.4: 5 indikatorer blir utan uppgift om ingen rapporterar om dem.',
      '1 April: 5 indicators will be left with no word unless somebody reports on them.',
    ],
  ],
];

describe('What happens next in words', () => {
  for (const [to, names, said] of cases)
    it(`is told of ${names.length} that turn to ${to}`, () => {
      assert.deepEqual(
        languages.map((language) => messages[language].next.turning('2020-04-01', to, names)),
        languages.map((language) => said[{ fi: 0, sv: 1, en: 2 }[language]]),
      );
    });
});
