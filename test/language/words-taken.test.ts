import assert from 'node:assert/strict';
import { senses } from '../../src/language/lexicon/senses.ts';
import { readerOf } from '../../src/language/reader.ts';
import { wordsTaken } from '../../src/language/words-taken.ts';
import { agreement } from '../seeds/seed.ts';
import { english } from './phrases-en.ts';
import { finnish } from './phrases-fi.ts';
import { swedish } from './phrases-sv.ts';

const reader = readerOf([agreement]);
const people = [{ id: 'leena', name: 'Leena Laine' }];

describe('What the words of a message were taken for', () => {
  it('is told with the file that has the word, and the message as it was read', () => {
    const { written, taken } = wordsTaken('Vad är röd innan maj är slut, Leena? frobnicator', reader, people);
    assert.equal(written, 'Vad är röd 31.5., Leena? frobnicator');
    assert.deepEqual(
      taken.map(({ words, as }) => `${words}: ${as}`),
      [
        'vad: which (sv/asking.ts)',
        'är: asks (sv/asking.ts)',
        'röd: red (sv/asking.ts)',
        '31.5: a number',
        'leena: a person',
        'frobnicator: undefined',
      ],
    );
  });

  it('has runs of words, numbers in words, words of values, misspellings and rows', () => {
    const as = (text: string) => wordsTaken(text, reader).taken.map((each) => each.as);
    // A word of all three languages, which the other has decided.
    assert.deepEqual(as('förbi deadline'), ['past (sv/grammar.ts)', 'deadline (sv/grammar.ts)']);
    assert.deepEqual(as('ensi viikolla'), ['next-week (fi/time.ts)']);
    assert.deepEqual(as('webinaareja kaksikymmentäviisi prossaa'), [
      'a row, a goal or a section',
      'a number',
      'percent (amounts.ts)',
    ]);
    assert.deepEqual(as('yellwo'), ['yellow, misspelled (en/asking.ts)']);
    assert.deepEqual(as('kirjamesssut'), ['a row, misspelled']);
  });

  for (const [language, phrases] of Object.entries({ finnish, swedish, english }))
    it(`is what the reader made of them in ${language}`, () => {
      for (const [message] of phrases) {
        const { written, taken } = wordsTaken(message, reader);
        const told = new Set(
          taken.flatMap(({ as }) => (as ?? '').split('; ').map((each) => each.replace(/,? .*/, ''))),
        );
        const isSaid = (sense: string) => told.has(sense) && sense !== 'filler';
        const reading = reader.read(written);
        assert.deepEqual(
          senses.filter(isSaid),
          senses.filter((sense) => reading.senses.has(sense)),
          message,
        );
      }
    });
});
