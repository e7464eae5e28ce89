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
  const { result } = await changeAgreement(ports, agreement, (present) => {
    if (!isHead(known(present, at), person, ports.admins))
      return { agreement: present, result: 'not-allowed' as const };
    const latest = longestPause(present.signed);
    if (until > latest) return { agreement: present, result: { latest } };
    const paused = withEvent(present, { kind: 'paused', at, by: person.id, until });
    return { agreement: paused, result: 'paused' as const };
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
  const { result } = await changeAgreement(ports, agreement, (present) => {
    const all = known(present, at);
    if (!isHead(all, person, ports.admins)) return { agreement: present, result: 'not-allowed' as const };
    if (!isPaused(all.pauses, dayOf(at, present.signed.timeZone)))
      return { agreement: present, result: 'not-paused' as const };
    const resumed = withEvent(present, { kind: 'resumed', at, by: person.id });
    return { agreement: resumed, result: 'resumed' as const };
  });
  return result;
}
