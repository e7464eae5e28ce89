import type { StatusData } from './template-data.ts';

/** Of fewer rows each can say it for itself. */
const fewest = 3;

/**
 * The colour and reason that most rows of a list have in common, to be said once above them: repeated on each, it
 * hides their names.
 */
export function sharedStatus(statuses: readonly StatusData[]): StatusData | undefined {
  return statuses.find((status) => {
    const alike = statuses.filter((other) => isSame(status, other)).length;
    return alike >= fewest && alike * 2 > statuses.length;
  });
}

/** A colour and a reason that say the same. */
export function isSame(one: StatusData, other: StatusData): boolean {
  return one.symbol === other.symbol && one.word === other.word && one.explanation === other.explanation;
}
