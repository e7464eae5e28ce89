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
  const by = { asker: person, admins: ports.admins, at: ports.clock.now() };
  const { assigned, refused } = await changeAgreement(ports, agreement, (present) =>
    assign(present, indicators, to, by),
  );
  ports.log('assigned', { person: person.id, rows: assigned.length, refused: refused.length });
  return { assigned, refused };
}
