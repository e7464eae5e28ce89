import { dayOf, type QuarterNumber } from '../domain/calendar.ts';
import { type Digest, digestOf } from '../domain/digest.ts';
import { known } from '../domain/known.ts';
import { isHead, isManager } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { lastRound, roundsOf } from '../domain/reminders/rounds.ts';
import { UnknownAgreementError } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/**
 * The digest of the quarter that ended last, or of one that is named, as things stand now, for a manager who asks;
 * `too-early` when it has not ended.
 */
export async function openDigest(
  { store, clock, admins }: Ports,
  agreement: string,
  person: Person,
  quarter?: QuarterNumber | undefined,
): Promise<Digest | 'not-allowed' | 'too-early'> {
  const present = await store.agreements.get(agreement);
  if (present === undefined) throw new UnknownAgreementError(agreement);
  const all = known(present, clock.now());
  if (!isManager(all, person, admins)) return 'not-allowed';
  const day = dayOf(clock.now(), present.signed.timeZone);
  const level = isHead(all, person, admins) ? 'head' : 'area';
  const round =
    quarter === undefined
      ? lastRound(all, day)
      : roundsOf(all).find((each) => each.quarter === quarter && each.asOf < day);
  return round === undefined
    ? 'too-early'
    : digestOf(all, { round, day, people: await store.people.list(), level });
}
