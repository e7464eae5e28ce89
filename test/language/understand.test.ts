import assert from 'node:assert/strict';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { notUnderstood } from './not-understood.ts';
import { inShort, type Phrase } from './phrase.ts';
import { english } from './phrases-en.ts';
import { finnish } from './phrases-fi.ts';
import { swedish } from './phrases-sv.ts';

const understand = understanding([agreement]);
const today = '2020-03-02';

const books: readonly (readonly [name: string, phrases: readonly Phrase[]])[] = [
  ['Finnish', finnish],
  ['Swedish', swedish],
  ['English', english],
];

for (const [name, phrases] of books)
  describe(`understand, in ${name}`, () => {
    for (const [message, intent] of phrases)
      it(`takes "${message}" for ${intent}`, () => {
        assert.equal(inShort(understand(message, today).intent), intent);
      });
  });

describe('understand', () => {
  for (const message of notUnderstood)
    it(`does not understand "${message}"`, () => {
      assert.equal(inShort(understand(message, today).intent), 'unknown');
    });
});
