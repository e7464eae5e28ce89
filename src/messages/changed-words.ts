import type { Day } from '../domain/day.ts';
import type { NamedDays } from '../domain/named-days.ts';
import type { Whoses } from './answer-words.ts';

/** Since a day until now, or within days that have gone. */
export type Span = { readonly since: Day } | { readonly during: NamedDays };

/** The words of what has changed. */
export type ChangedWords = {
  /** Of how many rows there is news, which counts, and how many others have another colour. */
  readonly heading: (
    span: Span,
    whose: Whoses,
    rows: { readonly told: number; readonly turned: number },
  ) => string;
  /** The rows that have turned red, by name. */
  readonly reddened: (names: readonly string[], span: Span) => string;
  /** Rows that have been left without a word, and have not changed otherwise. */
  readonly leftSilent: (rows: number, span: Span) => string;
};
