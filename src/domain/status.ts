import type { Agreement } from './agreement.ts';
import type { Day, Moment } from './day.ts';
import type { Gap } from './gap.ts';
import type { Known, Row } from './known.ts';
import type { Reason } from './reason.ts';

export type Colour = 'green' | 'yellow' | 'red' | 'none';

/** The five groups that every count adds up to. `no-word` is overdue without a word, silent or "ei raportoitu". */
export type Group = 'green' | 'yellow' | 'red' | 'no-word' | 'not-yet';

export type Status = {
  readonly colour: Colour;
  readonly group: Group;
  readonly reason: Reason;
  /** What is missing from green, in units that people can act on. */
  readonly gap?: Gap;
  /** Above the top of the target where that is only noted: listed apart. */
  readonly over: boolean;
  /** The last word has been said: done, or the year's own actual. */
  readonly final: boolean;
  /** The first day of a silence that makes the last word old. */
  readonly silentSince?: Day;
};

/** The status of one indicator on a day, as known at a moment. Throws when there is no such indicator. */
export function statusOf(_agreement: Agreement, _indicator: string, _day: Day, _knownAt: Moment): Status {
  throw new Error('not written yet');
}

/** The same for a row of an agreement that has been folded once, so that many rows cost one fold. */
export function statusOfRow(_known: Known, _row: Row, _day: Day): Status {
  throw new Error('not written yet');
}
