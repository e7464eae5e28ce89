import type { Agreement } from './agreement.ts';
import type { Moment } from './day.ts';
import { known } from './known.ts';
import { type Asker, isOwner, isSame } from './permission.ts';

/**
 * The agreement that someone's words are about: the newest that they have a part in, else the newest of all.
 * Undefined while there is none.
 */
export function agreementFor(
  agreements: readonly Agreement[],
  asker: Asker,
  now: Moment,
): Agreement | undefined {
  const newestFirst = [...agreements].sort((a, b) => b.signed.year - a.signed.year);
  return newestFirst.find((agreement) => hasPartIn(agreement, asker, now)) ?? newestFirst[0];
}

function hasPartIn(agreement: Agreement, asker: Asker, now: Moment): boolean {
  const { roles, rows } = known(agreement, now);
  return (
    roles.some(({ person }) => isSame(person, asker)) || [...rows.values()].some((row) => isOwner(row, asker))
  );
}
