import assert from 'node:assert/strict';
import { english } from '../../src/language/english.ts';
import { finnish } from '../../src/language/finnish.ts';
import { fold } from '../../src/language/fold.ts';
import { senses } from '../../src/language/lexicon/senses.ts';
import { oneEdit } from '../../src/language/one-edit.ts';
import { swedish } from '../../src/language/swedish.ts';
import { wordsOf } from '../../src/language/words.ts';

function listed(text: string): readonly string[] {
  return text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
}

/** Every entry with where it stands, which is what to say when it is not right there. */
type Placed = { readonly entry: string; readonly place: string };

function placedIn(texts: Readonly<Record<string, string>>): readonly Placed[] {
  return Object.entries(texts).flatMap(([place, text]) => listed(text).map((entry) => ({ entry, place })));
}

/** What stands in two places: `"vapaa" is both under free and under away: leave it under one`. */
function twiceIn(placed: readonly Placed[]): readonly string[] {
  return placed.flatMap(({ entry, place }, at) => {
    const before = placed.slice(0, at).find((earlier) => earlier.entry === entry);
    if (before === undefined) return [];
    return before.place === place
      ? [`"${entry}" is twice under ${place}: leave one`]
      : [`"${entry}" is both under ${before.place} and under ${place}: leave it under one`];
  });
}

for (const lexicon of [finnish, swedish, english])
  describe(`The lexicon in ${lexicon.language}`, () => {
    const placed = placedIn(Object.fromEntries(senses.map((sense) => [sense, lexicon.words[sense]])));
    const entries = placed.map(({ entry }) => entry);

    it('has every word once', () => {
      assert.deepEqual(twiceIn(placed), []);
    });

    it('has every word that stands for a number, a day or a month under one', () => {
      const { numbers, months, daysBeforeMonth, weekdaysGone } = lexicon.amounts;
      for (const list of [numbers, months, daysBeforeMonth, weekdaysGone])
        assert.deepEqual(twiceIn(placedIn(list)), []);
    });

    it('has no apostrophes', () => {
      for (const { entry, place } of placed)
        assert.doesNotMatch(
          entry,
          /['’]/,
          `${entry} under ${place}: write "whats" for "what's" and "we are" for "we're", for messages lose their apostrophes before they are compared`,
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
