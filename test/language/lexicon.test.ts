import assert from 'node:assert/strict';
import { english } from '../../src/language/english.ts';
import { finnish } from '../../src/language/finnish.ts';
import { fold } from '../../src/language/fold.ts';
import { senses } from '../../src/language/lexicon/senses.ts';
import type { Lexicon } from '../../src/language/lexicon.ts';
import { oneEdit } from '../../src/language/one-edit.ts';
import { swedish } from '../../src/language/swedish.ts';
import { wordsOf } from '../../src/language/words.ts';

function listed(text: string): readonly string[] {
  return text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
}

function entriesOf({ words }: Lexicon): readonly string[] {
  return senses.flatMap((sense) => listed(words[sense]));
}

for (const lexicon of [finnish, swedish, english])
  describe(`The lexicon in ${lexicon.language}`, () => {
    const entries = entriesOf(lexicon);

    it('has every word once', () => {
      assert.deepEqual(
        entries.filter((entry, at) => entries.indexOf(entry) !== at),
        [],
      );
    });

    it('has words that can be typed: small letters, single spaces, a star only at the end', () => {
      for (const entry of entries) assert.match(entry, /^[a-zåäö\d-]+( [a-zåäö\d-]+)*\*?$/);
    });

    it('has words that a message can have, cut into words as messages are', () => {
      const whole = entries.map((entry) => entry.replace('*', 'x'));
      const asRead = whole.map((entry) => wordsOf(entry).map(({ typed }) => typed));
      assert.deepEqual(
        asRead.map((words) => words.join(' ')),
        whole,
      );
    });

    it('has no beginning so short that it could begin anything', () => {
      for (const entry of entries)
        if (entry.endsWith('*')) assert.ok(entry.length > 3 || /\d/.test(entry), entry);
    });

    it('has lookalikes that would be taken for a typing error of some word', () => {
      const words = entries.map(fold).filter((word) => word.length >= 5);
      for (const lookalike of listed(lexicon.lookalikes))
        assert.ok(
          words.some((word) => oneEdit(fold(lookalike), word) !== undefined),
          `${lookalike} is like no word`,
        );
    });
  });
