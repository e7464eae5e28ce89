import type { Agreement, SignedAgreement } from './agreement.ts';
import { asOfCard } from './as-of.ts';
import { dayOf } from './calendar.ts';
import type { Day, Moment } from './day.ts';
import { directoryOf } from './directory.ts';
import type { FormRow } from './form.ts';
import { known, rowOf } from './known.ts';
import type { Person } from './person.ts';
import type { RowView, Totals } from './question.ts';
import { nextAsking } from './reminders/next-asking.ts';
import type { Reported } from './report.ts';
import { viewOf } from './row-view.ts';
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
  /** Rows left empty: no word, so nothing was stored and nothing is wrong. */
  readonly left: number;
  readonly totals: Totals;
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
    now,
    people,
  }: {
    readonly person: Person;
    readonly card: string;
    readonly now: Moment;
    readonly people: readonly Person[];
  },
): Summary {
  const all = known(agreement, now);
  const { signed, rows } = all;
  const day = dayOf(now, signed.timeZone);
  const directory = directoryOf(people);
  return {
    card,
    agreement: signed,
    day,
    asOf: asOfCard(all, person, card, day),
    stored: stored.map((indicator) => viewOf(all, rowOf(rows, indicator), day, directory)),
    refused: refused.flatMap(({ typed, refusal }) => {
      const row = rows.get(typed.indicator);
      if (row === undefined) return [];
      const { status, last, lastBy } = viewOf(all, row, day, directory);
      return [{ row, status, last, lastBy, why: 'requested' as const, typed, refusal }];
    }),
    left,
    totals: totalsOf([...rows.values()].map((row) => statusOfRow(all, row, day))),
    next: nextAsking(all, person, now),
  };
}
