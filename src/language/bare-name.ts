import { wordsFor } from './amount-words.ts';
import { fold } from './fold.ts';
import type { Word } from './words.ts';

/** What is left must be long enough to be a name. */
const thing = new RegExp(`^(.{4,40}?)-?(?:${wordsFor('things')})$`, 'u');

/** "Vankilajutut" are what the prison rows are called in passing: the word without "things"; undefined for any other. */
export function bareName({ typed }: Word): Word | undefined {
  const [, name] = thing.exec(typed.toLowerCase()) ?? [];
  return name === undefined ? undefined : { typed: name, folded: fold(name) };
}
