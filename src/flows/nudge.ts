import { withEvent } from '../domain/agreement.ts';
import { dayOf, settlementDay } from '../domain/calendar.ts';
import { type Directory, directoryOf } from '../domain/directory.ts';
import { type Known, known } from '../domain/known.ts';
import { isHead } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { type Nudging, nudgingOf } from '../domain/reminders/nudging.ts';
import { isStillSending } from '../domain/reminders/sending-days.ts';
import { isSettled } from '../domain/settlement.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

type Unsent = 'nobody' | 'already' | 'too-late' | 'settled';

/**
 * Has everyone who has been asked and has not answered reminded: the head's wish is stored, and the messages go out
 * as all others do, one a person a day at most. With nobody to remind nothing is stored. Throws
 * `UnknownAgreementError`.
 */
export async function nudge(
  ports: Ports,
  agreement: string,
  person: Person,
): Promise<Nudging | Unsent | 'not-allowed'> {
  const at = ports.clock.now();
  const directory = directoryOf(await ports.store.people.list());
  const { result } = await changeAgreement(ports, agreement, (present) => {
    const all = known(present, at);
    if (!isHead(all, person, ports.admins)) return { agreement: present, result: 'not-allowed' as const };
    const result = nudged(all, person, directory, at);
    const isSent = typeof result !== 'string' && result.people > 0;
    const event = { kind: 'nudged', at, by: person.id } as const;
    return { agreement: isSent ? withEvent(present, event) : present, result };
  });
  return result;
}

function nudged(all: Known, asker: Person, directory: Directory, at: string): Nudging | Unsent {
  const { signed } = all;
  const today = dayOf(at, signed.timeZone);
  if (isSettled(all, today)) return 'settled';
  if (all.nudges.some((each) => dayOf(each, signed.timeZone) === today)) return 'already';
  const nudging = nudgingOf(all, asker, directory, at);
  if (nudging === undefined) return 'nobody';
  const { people, away, unmet } = nudging;
  const isTooLate = !isStillSending(all, at, settlementDay(signed));
  return isTooLate || people + away.length + unmet.people === 0 ? 'too-late' : nudging;
}
