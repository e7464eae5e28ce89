import type { NumberTarget } from '../domain/target.ts';
import { wordsFor } from './amount-words.ts';
import { rootsOf } from './roots.ts';
import { type Word, wordsOf } from './words.ts';

const shortestShared = 5;
const shortestEnd = 4;

/**
 * The values of a target of several parts in the order of its parts: "puhelimet 6, asiakaspäätteet 11" says the second
 * first, and so does "phones 6, terminals 11" of a row that is called "terminals and phones". As they stand when no word
 * says which is which; undefined when words say it of some alone.
 *
 * @param shorts what the row is called, in each language
 */
export function inOrderOf(
  parts: readonly NumberTarget[],
  values: readonly string[],
  words: readonly Word[],
  shorts: readonly string[],
): readonly string[] | undefined {
  if (values.length !== parts.length) return values;
  const named = shorts.map((short) => short.split(between)).filter((each) => each.length === parts.length);
  const places = parts.map((part, at) => {
    const unit = 'unit' in part && part.unit !== undefined ? [part.unit] : [];
    return placeOf([...unit, ...named.flatMap((each) => each[at] ?? [])], words);
  });
  if (places.every((place) => place < 0)) return values;
  const placed = places.map((place) => (place < 0 ? (placeOfOther(places, words) ?? place) : place));
  if (placed.some((place) => place < 0) || new Set(placed).size < placed.length) return undefined;
  const inText = [...placed].sort((a, b) => a - b);
  return placed.map((place) => values[inText.indexOf(place)] ?? '');
}

const between = new RegExp(` (?:${wordsFor('and')}) `, 'iu');

/** Of two parts one may be called by a word that its name has not: it is the other word. */
function placeOfOther(places: readonly number[], words: readonly Word[]): number | undefined {
  const other = words.findIndex((_, at) => !places.includes(at));
  return places.length === 2 && other >= 0 ? other : undefined;
}

/** Where a part is named by one of its words: by that, a form of it, or its end ("palaverit"). */
function placeOf(called: readonly string[], words: readonly Word[]): number {
  const roots = called.flatMap((name) => {
    // "Development day" is told by its development.
    const noun = wordsOf(name).findLast(({ folded }) => folded.length >= shortestEnd);
    return noun === undefined ? [] : rootsOf(noun);
  });
  return words.findIndex((word) =>
    rootsOf(word).some(
      (root) =>
        root.length >= shortestEnd &&
        roots.some((each) => each.endsWith(root) || isEndOf(each, root) || sharesBeginning(each, root)),
    ),
  );
}

/** "Möten" ends "enhetsmöten". */
function isEndOf(name: string, root: string): boolean {
  return name.length >= shortestEnd && root.endsWith(name);
}

function sharesBeginning(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length) - 1;
  return length >= shortestShared && one.slice(0, length) === other.slice(0, length);
}
