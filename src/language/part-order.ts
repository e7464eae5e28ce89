import type { NumberTarget } from '../domain/target.ts';
import { rootsOf } from './roots.ts';
import { type Word, wordsOf } from './words.ts';

const shortestShared = 5;
const shortestEnd = 4;

/**
 * The values of a target of several parts in the order of its parts: "puhelimet 6, asiakaspäätteet 11" says the second
 * first. As they stand when no word says which is which; undefined when words say it of some alone.
 */
export function inOrderOf(
  parts: readonly NumberTarget[],
  values: readonly string[],
  words: readonly Word[],
): readonly string[] | undefined {
  if (values.length !== parts.length) return values;
  const places = parts.map((part) => placeOf('unit' in part ? part.unit : undefined, words));
  if (places.every((place) => place < 0)) return values;
  if (places.some((place) => place < 0) || new Set(places).size < places.length) return undefined;
  const inText = [...places].sort((a, b) => a - b);
  return places.map((place) => values[inText.indexOf(place)] ?? '');
}

/** Where a part's unit is named: by the word itself, a form of it, or its end ("palaverit"). */
function placeOf(unit: string | undefined, words: readonly Word[]): number {
  const roots = unit === undefined ? [] : wordsOf(unit).slice(-1).flatMap(rootsOf);
  return words.findIndex((word) =>
    rootsOf(word).some(
      (root) =>
        root.length >= shortestEnd &&
        roots.some((each) => each.endsWith(root) || sharesBeginning(each, root)),
    ),
  );
}

function sharesBeginning(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length) - 1;
  return length >= shortestShared && one.slice(0, length) === other.slice(0, length);
}
