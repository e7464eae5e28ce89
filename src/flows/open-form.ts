import type { Typed } from '../domain/answer-row.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { directoryOf } from '../domain/directory.ts';
import { type Form, formOf } from '../domain/form.ts';
import { type Known, known, type Row } from '../domain/known.ts';
import { ownRows } from '../domain/own-rows.ts';
import { mayReport } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { awaitedOf } from '../domain/reminders/awaited.ts';
import { asOfOn } from '../domain/reminders/rounds.ts';
import { readyDayOf } from '../domain/reminders/rungs.ts';
import { isSettled } from '../domain/settlement.ts';
import { statusOfRow } from '../domain/status/status.ts';
import type { Ports } from './ports.ts';
import { storedAgreement } from './stored-agreement.ts';

/** Which rows a form is for: the person's own that are still open, those just taken, or one that was named. */
export type Wanted = {
  readonly why: 'requested' | 'taken';
  readonly rows: 'open' | readonly string[];
  /** What the person has said of them in words, to be looked over and saved. */
  readonly typed?: readonly Typed[];
};

/**
 * A fresh form of rows that the person may report; `none` of them, or `settled` once reports no longer count. Throws
 * `UnknownAgreementError`.
 */
export async function openForm(
  { store, clock, newId, admins }: Ports,
  agreement: string,
  person: Person,
  wanted: Wanted,
): Promise<Form | 'none' | 'settled'> {
  const present = await storedAgreement({ store }, agreement);
  const now = clock.now();
  const today = dayOf(now, present.signed.timeZone);
  if (isSettled(present, today)) return 'settled';
  const all = known(present, now);
  const { rows: named } = wanted;
  const rows =
    named === 'open'
      ? byDay(ownRows(all, person).filter((row) => !statusOfRow(all, row, today).final))
      : [...all.rows.values()].filter(
          (row) => named.includes(row.indicator.id) && mayReport(all, row, person, admins),
        );
  if (rows.length === 0) return 'none';
  return formOf(
    all,
    rows.map((row) => {
      const typed = wanted.typed?.find(({ indicator }) => indicator === row.indicator.id);
      const isEarly = named === 'open' && !isOwed(all, row, today);
      return { row, why: wanted.why, ...(typed && { typed }), ...(isEarly && { isEarly }) };
    }),
    {
      card: newId(),
      today,
      asOf: asOfOn(all, today),
      directory: directoryOf(await store.people.list()),
    },
  );
}

/** Those with a day of their own by it, and then the others. */
function byDay(rows: readonly Row[]): readonly Row[] {
  const last = '9999-12-31';
  return [...rows].sort((one, other) => (readyDayOf(one) ?? last).localeCompare(readyDayOf(other) ?? last));
}

/** Whether a word is missing of a row, of its owner or of whoever had it before. */
function isOwed(all: Known, row: Row, today: Day): boolean {
  return awaitedOf(all, row, today) !== undefined || statusOfRow(all, row, today).group === 'no-word';
}
