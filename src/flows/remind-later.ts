import { dayOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { known, type Row, rowOf } from '../domain/known.ts';
import { isOwner } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { sendingDayOnOrAfter } from '../domain/reminders/sending-days.ts';
import {
  type AskedAsUsual,
  askedAsUsual,
  isClosed,
  type LatestWish,
  latestWish,
  rowsToWish,
  sendingTo,
  wishing,
} from '../domain/reminders/wishes.ts';
import { isSettled } from '../domain/settlement.ts';
import type { Ports } from './ports.ts';
import { storedAgreement } from './stored-agreement.ts';

/** The rows of which a person is reminded on one day and not before, and what that day is instead of the one named. */
export type PutOff = {
  readonly day: Day;
  readonly rows: readonly Row[];
  readonly insteadAt?: LatestWish['at'] | 'return';
};

/** What is put off, and what is not because its deadline comes first. */
export type RemindedLater = { readonly putOff?: PutOff; readonly asUsual: readonly AskedAsUsual[] };

/**
 * Reminds a person of rows of theirs on a day and not before, at the latest with the next round or while answers
 * count. A row whose deadline comes first is asked as usual. Throws `UnknownAgreementError`.
 *
 * @param indicators the rows, or undefined for what they are asked now
 * @param ownAmong of the rows those that are the person's own, if any is
 */
export async function remindLater(
  { store, clock }: Ports,
  agreement: string,
  person: Person,
  {
    indicators,
    on,
    ownAmong = false,
  }: {
    readonly indicators: readonly string[] | undefined;
    readonly on: Day;
    readonly ownAmong?: boolean;
  },
): Promise<RemindedLater | 'nothing' | 'not-yours' | 'too-late' | 'settled'> {
  const present = await storedAgreement({ store }, agreement);
  const now = clock.now();
  const all = known(present, now);
  const today = dayOf(now, present.signed.timeZone);
  if (isSettled(all, today)) return 'settled';
  const said = indicators?.map((id) => rowOf(all.rows, id));
  const own = said?.filter((row) => isOwner(row, person));
  const named = ownAmong && own !== undefined && own.length > 0 ? own : said;
  if (named?.some((row) => !isOwner(row, person))) return 'not-yours';
  const rows = (named ?? rowsToWish(all, person, now, on)).filter((row) => !isClosed(all, row));
  if (rows.length === 0) return 'nothing';
  const asUsual = rows.flatMap((row) => askedAsUsual(all, row, person, now, on) ?? []);
  const later = rows.filter((row) => !asUsual.some((kept) => kept.row === row));
  if (later.length === 0) return { asUsual };
  const latest = latestWish(all, person, now);
  if (latest === undefined) return 'too-late';
  const after = present.events.length;
  const isLater = latest.day < on;
  const day = isLater ? latest.day : sendingDayOnOrAfter(all, on);
  const wish = { agreement, indicators: later.map(({ indicator }) => indicator.id), on: day, at: now, after };
  await store.people.update(person.id, (met) => wishing(met ?? person, wish, today));
  const comesOn = sendingDayOnOrAfter(sendingTo(all, person), day);
  const insteadAt = comesOn > day ? 'return' : isLater ? latest.at : undefined;
  return { putOff: { day: comesOn, rows: later, ...(insteadAt && { insteadAt }) }, asUsual };
}
