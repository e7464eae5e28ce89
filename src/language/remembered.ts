import type { Word } from './words.ts';

/**
 * What was found for a word of a message, found once: read loosely, one message looks the same words up many times.
 * It is forgotten with the message.
 */
export function remembered<T>(find: (word: Word) => T): (word: Word) => T {
  const found = new WeakMap<Word, { readonly is: T }>();
  return (word) => {
    const known = found.get(word) ?? { is: find(word) };
    found.set(word, known);
    return known.is;
  };
}
