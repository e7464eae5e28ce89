import type { Day } from './day.ts';

/** What one row of a form came back with, as it was typed: everything is text and may be wrong or empty. */
export type Typed = {
  readonly indicator: string;
  readonly actual?: string;
  /** One text a part, for targets of several numbers. */
  readonly parts?: readonly string[];
  readonly choice?: string;
  readonly day?: string;
  readonly comment?: string;
};

/** Why a row was not stored. Its words say what would have been accepted. */
export type Refusal =
  | { readonly why: 'not-a-number'; readonly typed: string }
  | { readonly why: 'parts-missing'; readonly count: number }
  | { readonly why: 'not-a-day'; readonly typed: string }
  | { readonly why: 'done-in-the-future'; readonly day: Day }
  | { readonly why: 'done-before-it-starts'; readonly from: Day }
  | { readonly why: 'done-needs-a-day' }
  | { readonly why: 'on-track-past-the-deadline'; readonly day: Day; readonly by: Day }
  | { readonly why: 'choice-missing' }
  | { readonly why: 'not-yours'; readonly owner: string | undefined }
  | { readonly why: 'unknown-row' };
