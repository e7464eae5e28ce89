import type { Agreement } from './agreement.ts';
import { dayOf } from './calendar.ts';
import type { Day } from './day.ts';
import { type Asker, isSame } from './permission.ts';

/** Rows whose owner somebody has changed in one go. */
export type Handed = {
  readonly how: 'taken' | 'released' | 'given';
  readonly on: Day;
  readonly rows: readonly string[];
};

/** What somebody has done last when it was to take, give or release rows. */
export function handedLast({ events, signed }: Agreement, by: Asker): Handed | undefined {
  const theirs = events.filter((event) => event.by === by.id);
  const last = theirs.at(-1);
  if (last?.kind !== 'assigned') return undefined;
  const { at, owner } = last;
  const before = theirs.findLastIndex(
    (event) => event.kind !== 'assigned' || event.at !== at || event.owner !== owner,
  );
  const taken = owner !== undefined && isSame(owner, by) ? 'taken' : 'given';
  return {
    how: owner === undefined ? 'released' : taken,
    on: dayOf(at, signed.timeZone),
    rows: theirs.slice(before + 1).flatMap((event) => ('indicator' in event ? [event.indicator] : [])),
  };
}
