import { withEvent } from '../domain/agreement.ts';
import { dayOf, settlementDay } from '../domain/calendar.ts';
import { type Directory, directoryOf } from '../domain/directory.ts';
import { type Known, known, type Row } from '../domain/known.ts';
import { isHead } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { isAnswered, lastAsking } from '../domain/reminders/askings.ts';
import { isStillSending } from '../domain/reminders/sending-days.ts';
import { isSettled } from '../domain/settlement.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** How many owners are reminded, of how many rows; and the owners who have not written to the bot, with their rows. */
export type Nudged = {
  readonly people: number;
  readonly rows: number;
  readonly unmet: { readonly people: number; readonly rows: readonly string[] };
};

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
): Promise<Nudged | Unsent | 'not-allowed'> {
  const at = ports.clock.now();
  const directory = directoryOf(await ports.store.people.list());
  let result: Nudged | Unsent | 'not-allowed' = 'not-allowed';
  await changeAgreement(ports, agreement, (present) => {
    const all = known(present, at);
    if (!isHead(all, person, ports.admins)) return present;
    result = nudged(all, directory, at);
    const isSent = typeof result !== 'string' && result.people > 0;
    return isSent ? withEvent(present, { kind: 'nudged', at, by: person.id }) : present;
  });
  return result;
}

function nudged(all: Known, directory: Directory, at: string): Nudged | Unsent {
  const { signed } = all;
  const today = dayOf(at, signed.timeZone);
  if (isSettled(all, today)) return 'settled';
  if (all.nudges.some((each) => dayOf(each, signed.timeZone) === today)) return 'already';
  const isOpen = (row: Row) => {
    const asked = lastAsking(all, row, today);
    return asked !== undefined && !isAnswered(all, row, asked);
  };
  const rows = [...all.rows.values()].filter((row) => row.owner !== undefined && isOpen(row));
  if (rows.length === 0) return 'nobody';
  if (!isStillSending(all, at, settlementDay(signed))) return 'too-late';
  return countedOf(rows, directory);
}

/** Whoever has not opened a chat with the bot cannot be written to. */
function countedOf(rows: readonly Row[], directory: Directory): Nudged {
  const reached = new Set<Person>();
  const unmet = new Set<string>();
  const unmetRows: string[] = [];
  for (const { owner = '', indicator } of rows) {
    const person = directory.find(owner);
    if (person?.address !== undefined) reached.add(person);
    else {
      unmet.add(person?.id ?? owner.toLowerCase());
      unmetRows.push(indicator.id);
    }
  }
  return {
    people: reached.size,
    rows: rows.length - unmetRows.length,
    unmet: { people: unmet.size, rows: unmetRows },
  };
}
