import type { Day } from './day.ts';
import type { Said } from './said.ts';
import type { Doubt } from './unlikely-number.ts';

/** What one row of a form came back with, as it was typed: everything is text and may be wrong or empty. */
export type Typed = {
  readonly indicator: string;
  readonly actual?: string;
  /** One text a part, for targets of several numbers. */
  readonly parts?: readonly string[];
  /** Nothing has changed since the last report: what was said then is said again. */
  readonly same?: boolean;
  /** The card has only this row, and was saved with the button that says that nothing has changed. */
  readonly isUnchanged?: true;
  /** What a number that is smaller than the last one is: all of the year so far, or what has come since. */
  readonly sum?: string;
  /** A number that was asked about, said to be right: as it was typed then. */
  readonly sure?: string;
  /** The last report that was shown, by its number in the ledger; 0 when there was none. */
  readonly seen?: number;
  /** Whether the year's target will be reached. */
  readonly forecast?: string;
  readonly choice?: string;
  readonly day?: string;
  readonly comment?: string;
};

/** Why a row was not stored. Its words say what would have been accepted. */
export type Refusal =
  /** `plain` is the number in it that would be understood alone: 350 in "ca 350". */
  | { readonly why: 'not-a-number'; readonly typed: string; readonly plain?: string }
  | { readonly why: 'parts-missing'; readonly count: number }
  | { readonly why: 'not-a-day'; readonly typed: string }
  | { readonly why: 'done-in-the-future'; readonly day: Day }
  | { readonly why: 'done-before-it-starts'; readonly from: Day }
  /** The year is another: most likely last year's. */
  | { readonly why: 'done-before-the-year'; readonly day: Day; readonly from: Day }
  | { readonly why: 'done-needs-a-day' }
  | { readonly why: 'expected-in-the-past'; readonly day: Day }
  | { readonly why: 'expected-too-late'; readonly day: Day }
  | { readonly why: 'on-track-past-the-deadline'; readonly day: Day; readonly by: Day }
  /** On track, when the day has gone: was it done? */
  | { readonly why: 'deadline-passed'; readonly by: Day }
  /** A forecast of a year that is over: was it done? */
  | { readonly why: 'year-over'; readonly year: number }
  | { readonly why: 'choice-missing' }
  /** A count that falls: in all, or more? */
  | { readonly why: 'fell'; readonly typed: string; readonly before: number }
  /** A number that is hard to believe: is it right? */
  | { readonly why: 'unlikely'; readonly typed: string; readonly doubt: Doubt }
  /** Somebody else has reported since the card was shown. */
  | { readonly why: 'newer'; readonly report: Said }
  /** Saved as unchanged with something new beside it, `typed` where it is a number: which of them was meant? */
  | { readonly why: 'new-and-unchanged'; readonly typed?: string }
  /** There is nothing this year that could be unchanged. */
  | { readonly why: 'nothing-to-repeat' }
  /** The year is settled: reports no longer count. */
  | { readonly why: 'settled' }
  | { readonly why: 'not-yours'; readonly owner: string | undefined }
  | { readonly why: 'unknown-row' };
