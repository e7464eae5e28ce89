import type { Day } from '../domain/day.ts';

/** What is taken back: reports of so many rows, or a decision on one. */
export type Taken = { readonly on: Day; readonly what: 'decision' | { readonly reports: number } };

/** The words of taking back what one has told or decided. */
export type UndoWords = {
  readonly done: (taken: Taken) => string;
  /** Before something older than today's is taken back. */
  readonly asks: (taken: Taken) => string;
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
