import type { Agreement } from './agreement.ts';
import { dayOf } from './calendar.ts';
import type { Moment } from './day.ts';
import { known } from './known.ts';
import { ownRows } from './own-rows.ts';
import { type Asker, isSame } from './permission.ts';

/**
 * The agreement that someone's words are about: the newest that they have a part in, else the newest of all; one
 * whose year has not begun only when there is no other. Undefined while there is none.
 */
export function agreementFor(
  agreements: readonly Agreement[],
  asker: Asker,
  now: Moment,
): Agreement | undefined {
  const newestFirst = [...agreements].sort((a, b) => b.signed.year - a.signed.year);
  const begun = newestFirst.filter(({ signed }) => `${signed.year}-01-01` <= dayOf(now, signed.timeZone));
  const those = begun.length > 0 ? begun : newestFirst;
  return those.find((agreement) => hasPartIn(agreement, asker, now)) ?? those[0];
}

function hasPartIn(agreement: Agreement, asker: Asker, now: Moment): boolean {
  const present = known(agreement, now);
  return present.roles.some(({ person }) => isSame(person, asker)) || ownRows(present, asker).length > 0;
}
