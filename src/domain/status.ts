import type { Agreement } from './agreement.ts';
import type { Day, Moment } from './day.ts';

export type Colour = 'green' | 'yellow' | 'red' | 'none';

/** The five groups that every count adds up to. `no-word` is overdue without a word, silent or "ei raportoitu". */
export type Group = 'green' | 'yellow' | 'red' | 'no-word' | 'not-yet';

export type Status = {
  readonly colour: Colour;
  readonly group: Group;
  readonly reason: Reason;
  /** What is missing from green, in units that people can act on. */
  readonly gap?: Gap;
  readonly final: boolean;
  /** The first day of a silence that makes the last word old. */
  readonly silentSince?: Day;
};

// The reasons, the gap and the rules follow with the work on section 5.
export type Reason = { readonly code: 'not-due' };
export type Gap = { readonly units: number };
export function statusOf(_agreement: Agreement, _indicator: string, _day: Day, _knownAt: Moment): Status {
  throw new Error('not written yet');
}
