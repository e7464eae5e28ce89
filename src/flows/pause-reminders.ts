import { withEvent } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { known } from '../domain/known.ts';
import { isHead } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { isPaused } from '../domain/reminders/pause.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** Lets nothing about an agreement go out to the end of a day. Its head decides. Throws `UnknownAgreementError`. */
export async function pauseReminders(
  ports: Ports,
  agreement: string,
  person: Person,
  until: Day,
): Promise<'paused' | 'not-allowed'> {
  const at = ports.clock.now();
  let isAllowed = false;
  await changeAgreement(ports, agreement, (present) => {
    isAllowed = isHead(known(present, at), person, ports.admins);
    return isAllowed ? withEvent(present, { kind: 'paused', at, by: person.id, until }) : present;
  });
  return isAllowed ? 'paused' : 'not-allowed';
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
