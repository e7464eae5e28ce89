import { type Assigned, assign } from '../domain/assign.ts';
import type { Person } from '../domain/person.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** Gives rows of an agreement to somebody, or to nobody, and says which. Throws `UnknownAgreementError`. */
export async function assignIndicators(
  ports: Ports,
  agreement: string,
  person: Person,
  { indicators, to }: { readonly indicators: readonly string[]; readonly to: string | undefined },
): Promise<Omit<Assigned, 'agreement'>> {
  let result: Assigned | undefined;
  const by = { asker: person, admins: ports.admins, at: ports.clock.now() };
  await changeAgreement(ports, agreement, (present) => {
    result = assign(present, indicators, to, by);
    return result.agreement;
  });
  if (result === undefined) throw new Error('The store resolved an update without running its change');
  ports.log('assigned', { person: person.id, rows: result.assigned.length, refused: result.refused.length });
  return { assigned: result.assigned, refused: result.refused };
}
