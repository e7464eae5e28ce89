/**
 * Whether `one` is at most `other`. Compared on twelve digits: in binary 4 − 3,6 is a little less than 0,4 and
 * 3 × 1,1 a little more than 3,3, and a boundary written in an agreement is on it, not beside it.
 */
export function isAtMost(one: number, other: number): boolean {
  return rounded(one) <= rounded(other);
}

/** A number on twelve significant digits, which is all that two of them are compared by. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
