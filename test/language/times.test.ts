import assert from 'node:assert/strict';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort, type Phrase } from './phrase.ts';

const understand = understanding([agreement]);

function meansOn(today: string, phrases: readonly Phrase[]): void {
  for (const [message, intent] of phrases)
    it(`is ${intent}: "${message}"`, () => {
      assert.equal(inShort(understand(message, today).intent), intent);
    });
}

describe('A quarter', () => {
  meansOn('2020-04-08', [
    ['mitä erääntyy huhti - kesäkuussa?', 'due 2020-04-01 2020-06-30'],
    ['mitä erääntyy huhti–kesäkuussa?', 'due 2020-04-01 2020-06-30'],
    ['mitä erääntyy huhti-kesäkuussa?', 'due 2020-04-01 2020-06-30'],
    ['mitä erääntyy huhtikuusta kesäkuuhun?', 'due 2020-04-01 2020-06-30'],
    ['mikä oli punaisella 1. neljänneksellä?', 'rows red 2020-03-31'],
    ['vad förfaller april - juni?', 'due 2020-04-01 2020-06-30'],
    ['what is due April - June?', 'due 2020-04-01 2020-06-30'],
    ['what was red in the 1st quarter?', 'rows red 2020-03-31'],
    ['what is due in the 2nd quarter?', 'due 2020-04-01 2020-06-30'],
    // A number of quarters is none of the four.
    ['what is due in 2 quarters?', 'unknown'],
  ]);
});

describe('Before a month is out', () => {
  meansOn('2020-04-08', [
    ['vad ska vara klart före slutet av maj?', 'due 2020-04-08 2020-05-31'],
    ['vad ska vara klart innan maj är slut?', 'due 2020-04-08 2020-05-31'],
    ['vad ska vara klart före utgången av maj?', 'due 2020-04-08 2020-05-31'],
    ['jag är borta till slutet av maj', 'away 2020-05-31'],
  ]);
});

describe('Before a feast', () => {
  meansOn('2020-04-08', [
    ['vad ska vara klart före midsommar?', 'due 2020-04-08 2020-06-19'],
    ['mitä erääntyy ennen juhannusta?', 'due 2020-04-08 2020-06-19'],
    ['what is due before midsummer?', 'due 2020-04-08 2020-06-19'],
    ['vad förfaller före vappen?', 'due 2020-04-08 2020-04-30'],
    ['mitä erääntyy vappuun mennessä?', 'due 2020-04-08 2020-04-30'],
    ['jag är borta till midsommar', 'away 2020-06-19'],
    // Its colours are not known yet.
    ['vad är rött före midsommar?', 'unknown'],
  ]);

  // Midsummer Eve is the Friday from the 19th to the 25th: in 2021 on the last of them, in 2020 on the first.
  meansOn('2021-06-01', [['what is due before midsummer?', 'due 2021-06-01 2021-06-25']]);
  meansOn('2020-07-01', [['what is due before midsummer?', 'unknown']]);
});
