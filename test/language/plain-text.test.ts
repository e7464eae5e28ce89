import assert from 'node:assert/strict';
import { plainText } from '../../src/language/plain-text.ts';
import { wordsOf } from '../../src/language/words.ts';

const messages: readonly (readonly [message: string, words: readonly string[]])[] = [
  ['<at>Sopimusvahti</at> mikä on punaisella?', ['sopimusvahti', 'mikä', 'on', 'punaisella']],
  ['<div><p>punaiset<br/>keltaiset</p></div>', ['punaiset', 'keltaiset']],
  ['<at id="0">Sopimus&nbsp;vahti</at>&nbsp;10', ['sopimus', 'vahti', '10']],
  ['m&auml;&auml;r&auml;aika &#228; &#xe4; &amp; &lt;at&gt;', ['määräaika', 'ä', 'ä', 'at']],
  [
    '&toString; &constructor; &#0; &#x110000; &unknown;',
    ['tostring', 'constructor', '0', 'x110000', 'unknown'],
  ],
  ['**Punaiset** _nyt_ `10` ~~ei~~ #10', ['punaiset', 'nyt', '10', 'ei', '10']],
  ['mikä\u00a0on\u202fpunaisella\u200b', ['mikä', 'on', 'punaisella']],
  ['pu\u00adnaiset', ['punaiset']],
  ['vihrea\u0308t', ['vihreät']],
  ['１０ ＡＵＮＥＬＡ', ['10', 'aunela']],
  ['🎉 punaiset 👍🏽', ['punaiset']],
  ['24.3.2020, 10:30; 46,17 % (633/1371)', ['24.3.2020', '10:30', '46,17', '%', '633/1371']],
  ['2020-03-24T10:30', ['2020-03-24t10:30']],
  ['-10 +9 – 8', ['-10', '+9', '8']],
  ['10:n ja Q2:lla, Oy:n ja Liboppi.fi:ssä', ['10', 'ja', 'q2', 'oy', 'ja', 'liboppi', 'fi']],
  ['kieli:ruotsi', ['kieli', 'ruotsi']],
  ["What’s red? It isn't.", ['whats', 'red', 'it', 'isnt']],
  ['Vaski-extranetin punaiset,keltaiset', ['vaski-extranetin', 'punaiset', 'keltaiset']],
  ['alle <5 ja <3', ['alle', '5', 'ja', '3']],
  ['auki <b', ['auki', 'b']],
  ['... ?! --', []],
];

describe('words of a message', () => {
  for (const [message, words] of messages)
    it(`are ${words.join(' ')} in ${JSON.stringify(message)}`, () => {
      assert.deepEqual(
        wordsOf(plainText(message)).map(({ typed }) => typed),
        words,
      );
    });

  it('are compared without capital letters and dots', () => {
    assert.deepEqual(wordsOf('Määräaika GRÅ'), [
      { typed: 'määräaika', folded: 'maaraaika' },
      { typed: 'grå', folded: 'gra' },
    ]);
  });

  it('end where a message of Teams would', () => {
    assert.equal(plainText('a'.repeat(100_000)).length, 28_000);
  });
});
