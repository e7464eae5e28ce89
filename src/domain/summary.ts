import type { SignedAgreement } from './agreement.ts';
import type { Day } from './day.ts';
import type { FormRow } from './form.ts';
import type { RowView, Totals } from './question.ts';

/** What came of saving a card: what was stored, what was not and why, where things stand, what is next. */
export type Summary = {
  readonly card: string;
  readonly agreement: SignedAgreement;
  readonly day: Day;
  readonly asOf: Day;
  readonly stored: readonly RowView[];
  /** Rows that come back with what was typed; nothing of them was stored. */
  readonly refused: readonly FormRow[];
  /** Rows left empty: no word, so nothing was stored and nothing is wrong. */
  readonly left: number;
  readonly totals: Totals;
  /** When the bot asks next, and about how many of this person's rows. */
  readonly next: { readonly day: Day; readonly rows: number } | undefined;
};
