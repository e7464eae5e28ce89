import { withEvent } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { known } from '../domain/known.ts';
import { isHead } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { isPaused, longestPause } from '../domain/reminders/pause.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/**
 * Lets nothing about an agreement go out to the end of a day. Its head decides; a pause that would be too long is
 * answered with the last day that it could have. Throws `UnknownAgreementError`.
 */
export async function pauseReminders(
  ports: Ports,
  agreement: string,
  person: Person,
  until: Day,
): Promise<'paused' | 'not-allowed' | { readonly latest: Day }> {
  const at = ports.clock.now();
  let result: 'paused' | 'not-allowed' | { readonly latest: Day } = 'not-allowed';
  await changeAgreement(ports, agreement, (present) => {
    if (!isHead(known(present, at), person, ports.admins)) return present;
    const latest = longestPause(present.signed);
    result = until <= latest ? 'paused' : { latest };
    return result === 'paused' ? withEvent(present, { kind: 'paused', at, by: person.id, until }) : present;
  });
  return result;
}

/** Ends a pause from today on. Throws `UnknownAgreementError`. */
export async function resumeReminders(
  ports: Ports,
  agreement: string,
  person: Person,
): Promise<'resumed' | 'not-paused' | 'not-allowed'> {
  const at = ports.clock.now();
  let result: 'resumed' | 'not-paused' | 'not-allowed' = 'not-allowed';
  await changeAgreement(ports, agreement, (present) => {
    const all = known(present, at);
    if (!isHead(all, person, ports.admins)) return present;
    result = isPaused(all.pauses, dayOf(at, present.signed.timeZone)) ? 'resumed' : 'not-paused';
    return result === 'resumed' ? withEvent(present, { kind: 'resumed', at, by: person.id }) : present;
  });
  return result;
}
