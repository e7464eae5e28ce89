import type { Decision } from '../domain/agreement.ts';
import type { Closed } from '../domain/settlement.ts';

/** A manager's word on a row, and what is said once the year is settled. */
export type DecideWords = {
  /** One decision in the history of its row: the colour, what passing the top means, or both, and why. */
  readonly word: (decision: Decision) => string;
  /** The titles of the rows, one or more. */
  readonly decided: (titles: readonly string[], colour: NonNullable<Decision['colour']>) => string;
  /** Of a row that is told of by a choice: while the decision stands no answer would change its colour. */
  readonly statusIsNotAsked: string;
  /** Of a row with a number: its owner is asked for that all the same. */
  readonly numberIsAsked: string;
  /** The rows that still wait for a word after settlement. */
  readonly left: (ids: readonly string[]) => string;
  readonly needsReason: (ids: readonly string[], colour: NonNullable<Decision['colour']>) => string;
  readonly onlyManagers: string;
  /** Every row has its colour: nothing changes any more. */
  readonly frozen: string;
  /** Reports no longer count: who decides instead, for the head with the row in question. */
  readonly closed: (closed: Closed, indicator?: string) => string;
  /** In the first line of the year's digest: how many rows wait. */
  readonly waiting: (rows: number) => string;
  /** In the year's digest, until it is settled and no row waits for the head's word. */
  readonly draft: (undecided: readonly string[]) => string;
};
