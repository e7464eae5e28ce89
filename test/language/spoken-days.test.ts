import assert from 'node:assert/strict';
import { withDaysWritten } from '../../src/language/spoken-days.ts';

/** What is said, and the same as it is written. */
const said: readonly (readonly [words: string, written: string])[] = [
  ['elokuun kolmanteen', '3.8.'],
  ['huhtikuun kolmantena päivänä', '3.4.'],
  ['lokakuun 15. päivään mennessä', '15.10. mennessä'],
  ['toukokuun viidestoista', '15.5.'],
  ['toukokuun kahdenteenkymmenenteen', '20.5.'],
  ['kolmas elokuuta', '3.8.'],
  ['26. maaliskuuta', '26.3.'],
  ['ennen toukokuun loppua', 'ennen 31.5.'],
  ['kesakuun alussa', '1.6.'],
  ['26 mars', '26.3.'],
  ['den första april', '1.4.'],
  ['forsta april', '1.4.'],
  ['den 3:e maj', '3.5.'],
  ['den tjugofjärde juni', '24.6.'],
  ['mot slutet på maj', '31.5.'],
  ['innan juni är över', '30.6.'],
  ['i början av mars', '1.3.'],
  ['5 April', '5.4.'],
  ['the first of May', '1.5.'],
  ['April the first', '1.4.'],
  ['May 15th', '15.5.'],
  ['the twenty-first of June', '21.6.'],
  ['before May is over', '31.5.'],
  ['the end of June', '30.6.'],
];

/** What only looks like a day in words. */
const left = [
  '10 may be late',
  'toukokuun toimitus',
  '35 toukokuuta',
  '26 mars 2020',
  'i april första gången',
  'the end of February',
  '115th of May',
];

describe('A day in words', () => {
  for (const [words, written] of said)
    it(`is ${written}: "${words}"`, () => {
      assert.equal(withDaysWritten(words), written);
    });

  for (const words of left)
    it(`is not seen in "${words}"`, () => {
      assert.equal(withDaysWritten(words), words);
    });
});
