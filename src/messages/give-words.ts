import type { Day } from '../domain/day.ts';

/** So many rows are named; more would be a wall of numbers. */
export const mostGiven = 10;

/** Rows given to somebody, or to nobody. */
export type GiveWords = {
  readonly heading: (rows: number) => string;
  readonly person: string;
  readonly choose: string;
  /** For whom the bot has not met. */
  readonly email: string;
  readonly emailExample: string;
  readonly save: string;
  /** Neither a person nor an address was given. */
  readonly nobody: string;
  /** What was written is no e-mail address. */
  readonly noAddress: (written: string) => string;
  readonly assigned: (titles: readonly string[], to: string) => string;
  /** When whoever got the rows hears of it, with their form; without a day where it would tell of an absence. */
  readonly hears: (on: 'now' | 'later' | Day) => string;
  /** The bot has not met them: what to send them. */
  readonly unmet: (to: string) => string;
  /** There is nothing to let go of. */
  readonly noneOwned: string;
  readonly released: (titles: readonly string[]) => string;
  readonly refused: (titles: readonly string[]) => string;
};
