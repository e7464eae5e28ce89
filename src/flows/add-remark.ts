import type { Person } from '../domain/person.ts';
import { type Remarked, type Remarking, remark } from '../domain/remark.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/**
 * Stores what the head says of a quarter in its digests, or takes it back, and resolves once that is on disk. Throws
 * `UnknownAgreementError`, and then nothing has changed.
 */
export async function addRemark(
  { store, clock, admins, log }: Pick<Ports, 'store' | 'clock' | 'admins' | 'log'>,
  id: string,
  person: Person,
  remarking: Remarking,
): Promise<Remarked | 'not-allowed' | 'past'> {
  const at = clock.now();
  const { is } = await changeAgreement({ store }, id, (present) => {
    const remarked = remark(present, remarking, person, { at, admins });
    return typeof remarked === 'string' ? { agreement: present, is: remarked } : remarked;
  });
  log('remarked', { person: person.id, quarter: remarking.quarter, ended: is });
  return is;
}
