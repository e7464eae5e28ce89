import type { Agreement, CheckIn, SignedAgreement } from './agreement.ts';
import { asOfCard } from './as-of.ts';
import { dayOf } from './calendar.ts';
import type { Day, Moment } from './day.ts';
import { directoryOf } from './directory.ts';
import { type FormRow, rowsOnCard } from './form.ts';
import { known, type Row, rowOf } from './known.ts';
import { type Admins, mayReport } from './permission.ts';
import type { Person } from './person.ts';
import type { RowView, Totals } from './question.ts';
import { nextAsking } from './reminders/next-asking.ts';
import type { Reported } from './report.ts';
import { viewOf } from './row-view.ts';
import { type Closed, closedFor } from './settlement.ts';
import { statusOfRow } from './status/status.ts';
import { totalsOf } from './status/totals.ts';

/** What came of saving a card: what was stored, what was not and why, where things stand, what is next. */
export type Summary = {
  readonly card: string;
  readonly agreement: SignedAgreement;
  readonly day: Day;
  readonly asOf: Day;
  readonly stored: readonly RowView[];
  /** Rows that come back with what was typed; nothing of them was stored. */
  readonly refused: readonly FormRow[];
  /** The next page: rows that were asked for with these and did not fit. */
  readonly page: readonly FormRow[];
  /** The rows of the pages after it, by their ids. */
  readonly later: readonly string[];
  /** What the reporter's own words replaced, by indicator. */
  readonly corrected: ReadonlyMap<string, CheckIn>;
  /** Rows left empty: no word, so nothing was stored and nothing is wrong. */
  readonly left: number;
  readonly totals: Totals;
  /** Reports no longer count, so that nothing was stored. */
  readonly closed: Closed | undefined;
  /** When the bot asks next, and about how many of this person's rows. */
  readonly next: { readonly day: Day; readonly rows: number } | undefined;
};

/** Sums up a report for the person who made it, on the agreement as it stands after it. */
export function summaryOf(
  agreement: Agreement,
  { stored, refused, left }: Reported,
  {
    person,
    card,
    later,
    now,
    people,
    admins,
  }: {
    readonly person: Person;
    readonly card: string;
    /** The rows that the card names for its next pages. */
    readonly later: readonly string[];
    readonly now: Moment;
    readonly people: readonly Person[];
    readonly admins: Admins;
  },
): Summary {
  const all = known(agreement, now);
  const { signed, rows } = all;
  const day = dayOf(now, signed.timeZone);
  const directory = directoryOf(people);
  const closed = closedFor(all, day, { asker: person, admins, people });
  const open = (closed === undefined ? later : []).flatMap((id) => {
    const row = rows.get(id);
    const isOpen =
      row !== undefined && mayReport(all, row, person, admins) && !statusOfRow(all, row, day).final;
    return isOpen ? [row] : [];
  });
  // Rows that come back have their place on the card too.
  const fitting = Math.max(rowsOnCard - refused.length, 0);
  const asked = (row: Row): FormRow => {
    const { status, last, lastBy } = viewOf(all, row, day, directory);
    return { row, status, last, lastBy, why: 'requested' };
  };
  return {
    card,
    agreement: signed,
    day,
    asOf: asOfCard(all, person, card, day),
    stored: stored.map((indicator) => viewOf(all, rowOf(rows, indicator), day, directory)),
    refused: refused.flatMap(({ typed, refusal }) => {
      const row = rows.get(typed.indicator);
      if (row === undefined) return [];
      return [{ ...asked(row), typed, refusal }];
    }),
    page: open.slice(0, fitting).map(asked),
    later: open.slice(fitting).map(({ indicator }) => indicator.id),
    corrected: new Map(stored.flatMap((id) => correctedBy(rowOf(rows, id)))),
    left,
    closed,
    totals: totalsOf([...rows.values()].map((row) => statusOfRow(all, row, day))),
    next: nextAsking(all, person, now),
  };
}

/** A new word about the same day by the same person stands in place of the one before it. */
function correctedBy({ indicator, checkIns }: Row): readonly (readonly [string, CheckIn])[] {
  const [last, before] = checkIns.toReversed();
  const isCorrection = before !== undefined && before.by === last?.by && before.asOf === last.asOf;
  return isCorrection ? [[indicator.id, before]] : [];
}
