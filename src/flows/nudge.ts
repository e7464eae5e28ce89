import { withEvent } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import { type Known, known, type Row } from '../domain/known.ts';
import { isHead } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { isAnswered, lastAsking } from '../domain/reminders/askings.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** How many owners are reminded, of how many rows. */
export type Nudged = { readonly people: number; readonly rows: number };

/**
 * Has everyone who has been asked and has not answered reminded: the head's wish is stored, and the messages go out
 * as all others do, one a person a day at most. Throws `UnknownAgreementError`.
 */
export async function nudge(
  ports: Ports,
  agreement: string,
  person: Person,
): Promise<Nudged | 'nobody' | 'already' | 'not-allowed'> {
  const at = ports.clock.now();
  let result: Nudged | 'nobody' | 'already' | 'not-allowed' = 'not-allowed';
  await changeAgreement(ports, agreement, (present) => {
    const all = known(present, at);
    if (!isHead(all, person, ports.admins)) return present;
    result = nudged(all, at);
    return typeof result === 'string' ? present : withEvent(present, { kind: 'nudged', at, by: person.id });
  });
  return result;
}

function nudged(all: Known, at: string): Nudged | 'nobody' | 'already' {
  const { timeZone } = all.signed;
  const today = dayOf(at, timeZone);
  if (all.nudges.some((each) => dayOf(each, timeZone) === today)) return 'already';
  const isOpen = (row: Row) => {
    const asked = lastAsking(all, row, today);
    return asked !== undefined && !isAnswered(all, row, asked);
  };
  const rows = [...all.rows.values()].filter((row) => row.owner !== undefined && isOpen(row));
  if (rows.length === 0) return 'nobody';
  return { people: new Set(rows.map(({ owner }) => owner?.toLowerCase())).size, rows: rows.length };
}
