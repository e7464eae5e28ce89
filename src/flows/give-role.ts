import { type ManagerRole, withEvent } from '../domain/agreement.ts';
import { known } from '../domain/known.ts';
import { type Asker, isAdmin, isSame, peopleAs } from '../domain/permission.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** Makes a person one of an agreement's managers. Only admins name managers. */
export async function giveRole(
  ports: Ports,
  agreement: string,
  person: Asker,
  as: ManagerRole,
): Promise<'given' | 'not-allowed'> {
  if (!isAdmin(ports.admins, person)) return 'not-allowed';
  const at = ports.clock.now();
  await changeAgreement(ports, agreement, (present) => {
    const isGiven = peopleAs(known(present, at), as).some((named) => isSame(named, person));
    const event = { kind: 'role-given', at, by: person.id, person: person.id, as } as const;
    return { agreement: isGiven ? present : withEvent(present, event) };
  });
  return 'given';
}
