import assert from 'node:assert/strict';
import { amounts as english } from '../../src/language/lexicon/en/amounts.ts';
import { amounts as finnish } from '../../src/language/lexicon/fi/amounts.ts';
import { amounts as swedish } from '../../src/language/lexicon/sv/amounts.ts';
import { withNumbersWritten } from '../../src/language/number-words.ts';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort, type Phrase } from './phrase.ts';

/** What is said, and the same in digits. */
const said: readonly (readonly [words: string, digits: string])[] = [
  ['kuusi webinaaria', '6 webinaaria'],
  ['kolkyt osallistujaa', '30 osallistujaa'],
  ['kaksikymmentäviisi', '25'],
  ['kakskytviis webinaaria', '25 webinaaria'],
  ['yhdeksänkymmentä', '90'],
  ['sataneljäkymmentä pyyntöä', '140 pyyntöä'],
  ['Sata prosenttia', '100 prosenttia'],
  ['fyrtio', '40'],
  ['trettiotre webbinarier', '33 webbinarier'],
  ['tjugoett', '21'],
  ['hundra procent', '100 procent'],
  ['ett dussin', '12'],
  ['twenty-five webinars', '25 webinars'],
  ['ninety nine', '99'],
  ['three hundred and five', '305'],
  ['webinars two and trips three', 'webinars 2 and trips 3'],
];

/** Words in which there is a number word that is not the number. */
const left = [
  'twenty-fifth',
  'two-day course',
  'kaksikymmentäviisitoista',
  'kaksituhatta',
  'tuhat kaksisataa',
  'a thousand two hundred',
  'two three',
  'twenty twenty',
  '2 hundred webinars',
  'sataan',
];

describe('A number in words', () => {
  for (const [words, digits] of said)
    it(`is ${digits}: "${words}"`, () => {
      assert.equal(withNumbersWritten(words), digits);
    });

  for (const words of left)
    it(`is not read in a part of "${words}"`, () => {
      assert.equal(withNumbersWritten(words), words);
    });

  for (const [language, { numbers }] of Object.entries({ finnish, swedish, english }))
    it(`has words for the tens and for whatever is up to twenty in ${language}`, () => {
      const named = new Set(Object.keys(numbers).map(Number));
      const asked = [...Array(21).keys(), 30, 40, 50, 60, 70, 80, 90, 100];
      assert.deepEqual(
        asked.filter((number) => !named.has(number)),
        [],
      );
    });
});

const reports: readonly Phrase[] = [
  ['24: 26 kirjastoa 41:stä', '24 26/41'],
  ['24: 26 av de 41', '24 26/41'],
  ['24: 26 utav 41', '24 26/41'],
  ['24: 26 out of the 41', '24 26/41'],
  ['webinaareja kolkyt', '39 30'],
  ['webbinarier tjugofem', '39 25'],
  ['webinars thirty', '39 30'],
  ['liboppi logged in users three hundred and five', '48 305'],
];

describe('A value in words', () => {
  const understand = understanding([agreement]);
  for (const [message, intent] of reports)
    it(`is ${intent}: "${message}"`, () => {
      assert.equal(inShort(understand(message, '2020-04-08').intent), intent);
    });

  it('is not read when it is one of dozens', () => {
    assert.equal(inShort(understand('webinars two dozen', '2020-04-08').intent), 'unknown');
  });
});
