import { oneEdit, withoutOneLetter } from './one-edit.ts';
import { remembered } from './remembered.ts';
import { rootsOf } from './roots.ts';
import { type Word, wordsOf } from './words.ts';

/** Shorter roots are too often a typing error away from another word; and with a wrong letter, somewhat longer ones. */
const shortestMistyped = 6;
const shortestSwapped = 7;

/**
 * Makes a speller from what rows are called: the words, one for each root, that a word may be a misspelling of.
 * Nobody mistypes the first letter as often as words differ by it.
 */
export function speller(names: readonly string[]): (word: Word) => readonly Word[] {
  const byRoot = new Map<string, Word>();
  for (const word of [...new Set(names)].flatMap(wordsOf))
    for (const root of rootsOf(word)) if (root.length >= shortestMistyped) byRoot.set(root, word);
  const near = new Map<string, Set<string>>();
  for (const root of byRoot.keys())
    for (const shorter of withoutOneLetter(root))
      near.set(shorter, (near.get(shorter) ?? new Set()).add(root));
  return remembered((word) => {
    const typed = rootsOf(word).filter(({ length }) => length >= shortestMistyped);
    const meant = typed.flatMap((root) =>
      withoutOneLetter(root)
        .flatMap((shorter) => [...(near.get(shorter) ?? [])])
        .filter((each) => each[0] === root[0] && isMeant(root, each)),
    );
    return [...new Set(meant.flatMap((root) => byRoot.get(root) ?? []))];
  });
}

function isMeant(typed: string, root: string): boolean {
  const edit = oneEdit(typed, root);
  return edit === 'slip' || (edit === 'swap' && typed.length >= shortestSwapped);
}
