import { dayOf, type QuarterNumber } from '../domain/calendar.ts';
import { type Digest, digestOf } from '../domain/digest.ts';
import { known } from '../domain/known.ts';
import { isHead, isManager } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { lastRound, roundsOf } from '../domain/reminders/rounds.ts';
import type { Ports } from './ports.ts';
import { storedAgreement } from './stored-agreement.ts';

/**
 * The digest of the quarter that ended last, or of one that is named, as things stand now, for a manager who asks;
 * `too-early` when it has not ended. Throws `UnknownAgreementError`.
 */
export async function openDigest(
  { store, clock, admins }: Ports,
  agreement: string,
  person: Person,
  quarter?: QuarterNumber | undefined,
): Promise<Digest | 'not-allowed' | 'too-early'> {
  const present = await storedAgreement({ store }, agreement);
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
