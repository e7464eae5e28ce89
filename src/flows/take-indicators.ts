import type { Person } from '../domain/person.ts';
import { type Taken, take } from '../domain/take.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** Makes rows of an agreement a person's own, and says which. */
export async function takeIndicators(
  ports: Ports,
  agreement: string,
  person: Person,
  indicators: 'all' | readonly string[],
): Promise<Omit<Taken, 'agreement'>> {
  const by = { asker: person, admins: ports.admins, at: ports.clock.now() };
  const { taken, already, refused } = await changeAgreement(ports, agreement, (present) =>
    take(present, indicators, by),
  );
  return { taken, already, refused };
}
