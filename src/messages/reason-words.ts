import type { Day } from '../domain/day.ts';
import type { Row } from '../domain/known.ts';
import type { Group, Status } from '../domain/status/status.ts';

/** "Ei vielä väriä", without a full stop, and why. */
export type WhyNone = { readonly is: string; readonly why: string };

/** A colour in words. Colour never stands alone: it comes with a symbol and a word. */
export type ReasonWords = {
  readonly symbol: (status: Status) => string;
  /** "Punainen", "Ei tietoa", "Ei vielä arvioida": a capital first, no full stop. */
  readonly word: (status: Status) => string;
  /** The same of a whole group. */
  readonly group: (group: Group) => string;
  /** The rule, the numbers and the way to green, in at most two sentences; never a comment. */
  readonly explain: (row: Row, status: Status, day: Day) => string;
  /** That a row has no colour, then why and when it will have one; undefined when it has one. */
  readonly whyNone: (row: Row, status: Status, day: Day) => WhyNone | undefined;
  /** What is missing from green, in one sentence; undefined when nothing is, or when it cannot be counted. */
  readonly missing: (row: Row, status: Status, day: Day) => string | undefined;
  /** Of a number that is green, that nothing is missing: how it stands and what is still to come; undefined of all else. */
  readonly enough: (row: Row, status: Status, day: Day) => string | undefined;
};
