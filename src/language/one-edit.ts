/**
 * How two different words are one typing error apart: a letter too many or too few or two letters that
 * changed places (`slip`), or one letter in the place of another (`swap`), which as often is another word.
 */
export type OneEdit = 'slip' | 'swap';

export function oneEdit(a: string, b: string): OneEdit | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || long.length - short.length > 1) return undefined;
  const at = firstDifference(short, long);
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1) ? 'slip' : undefined;
  if (short.slice(at + 1) === long.slice(at + 1)) return 'swap';
  const changedPlaces = short[at] === long[at + 1] && short[at + 1] === long[at];
  return changedPlaces && short.slice(at + 2) === long.slice(at + 2) ? 'slip' : undefined;
}

/** The word and everything it becomes with one letter left out: words one edit apart share one of them. */
export function withoutOneLetter(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
