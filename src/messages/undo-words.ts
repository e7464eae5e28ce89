import type { Day } from '../domain/day.ts';

/** What is taken back: reports of so many rows, or a decision on one. */
export type Taken = { readonly on: Day; readonly what: 'decision' | { readonly reports: number } };

/** Rows whose owner was changed, which is not taken back as a word is. */
export type NotTaken = {
  /** What was done: `given-away` are rows that are not the reader's to give any more. */
  readonly how: 'taken' | 'released' | 'given' | 'given-away';
  readonly titles: readonly string[];
  readonly rows: readonly string[];
  /** A row of what was said last before it. */
  readonly before: string | undefined;
};

/** The words of taking back what one has told or decided. */
export type UndoWords = {
  readonly done: (taken: Taken) => string;
  /** Before something older than today's is taken back, or something that others have followed. */
  readonly asks: (taken: Taken) => string;
  /** The last thing was to change whose rows are: how that is changed again. */
  readonly handed: (handed: NotTaken) => string;
  /** The form that was opened last is not saved. */
  readonly unsaved: string;
  readonly unchangedYet: string;
  readonly confirm: string;
  /** What was taken back from a row. */
  readonly taken: string;
  readonly nothing: string;
  /** Its button was pressed once more. */
  readonly already: string;
  readonly tooLate: string;
};
