import type { Totals } from '../domain/question.ts';
import type { Group } from '../domain/status/status.ts';

/** How many rows are in a group, in words: "2 punaista". */
export type CountWords = Readonly<Record<Group, (rows: number) => string>>;

const groups = ['green', 'yellow', 'red', 'no-word', 'not-yet'] as const;

/** All five groups, which add up to every row. */
export function allCounts(totals: Totals, words: CountWords): readonly string[] {
  return groups.map((group) => words[group](totals[group]));
}

/** The groups that have something in them. */
export function someCounts(totals: Totals, words: CountWords): readonly string[] {
  return groups.filter((group) => totals[group] > 0).map((group) => words[group](totals[group]));
}

/** The groups that want doing something, of those that have something in them. */
export function pressingCounts(totals: Totals, words: CountWords): readonly string[] {
  return (['red', 'yellow', 'no-word'] as const)
    .filter((group) => totals[group] > 0)
    .map((group) => words[group](totals[group]));
}

/** How many rows the groups hold together. */
export function rowsIn(totals: Totals): number {
  return groups.reduce((sum, group) => sum + totals[group], 0);
}
