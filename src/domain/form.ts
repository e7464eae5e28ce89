import type { CheckIn, SignedAgreement } from './agreement.ts';
import type { Refusal, Typed } from './answer-row.ts';
import type { Day } from './day.ts';
import type { Directory } from './directory.ts';
import type { Known, Row } from './known.ts';
import type { Asking } from './reminders/rungs.ts';
import { viewOf } from './row-view.ts';
import type { Status } from './status/status.ts';
import { isDated } from './target.ts';

/** Why a form came: asked for, follows from taking rows, or one of the ladder's rungs. */
export type Why = 'requested' | 'taken' | Asking['rung'];

/** One row of a form: what is known of it, what is asked, and what came of the last try. */
export type FormRow = {
  readonly row: Row;
  readonly status: Status;
  readonly last: CheckIn | undefined;
  /** The name of whoever made the last report. */
  readonly lastBy: string | undefined;
  readonly why: Why;
  /** What was said of it in words, or was typed and not stored, and then why. */
  readonly typed?: Typed;
  readonly refusal?: Refusal;
};

/** A card that asks one person about rows of one agreement, at most eight at a time. */
export type Form = {
  /** The card's id: names the form, carries no rights. */
  readonly card: string;
  readonly agreement: SignedAgreement;
  readonly today: Day;
  /** The day the numbers are about. */
  readonly asOf: Day;
  readonly rows: readonly FormRow[];
  /** The rows of the next pages, by their ids. */
  readonly later: readonly string[];
};

/** More would be scrolled past. */
export const rowsOnCard = 8;

/** The form of what is asked: dated rows first, and no more than fit on a card. */
export function formOf(
  known: Known,
  asks: readonly Pick<FormRow, 'row' | 'why' | 'typed'>[],
  about: Pick<Form, 'card' | 'today' | 'asOf'> & { readonly directory: Directory },
): Form {
  const { directory, ...named } = about;
  const dated = asks.filter(({ row }) => isDated(row.target));
  const others = asks.filter(({ row }) => !isDated(row.target));
  const all = [...dated, ...others];
  const later = all.slice(rowsOnCard).map(({ row }) => row.indicator.id);
  const rows = all.slice(0, rowsOnCard).map(({ row, why, typed }) => {
    const { status, last, lastBy } = viewOf(known, row, about.today, directory);
    return { row, status, last, lastBy, why, ...(typed && { typed }) };
  });
  return { ...named, agreement: known.signed, rows, later };
}
