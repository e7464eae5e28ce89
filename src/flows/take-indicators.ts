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
  let result: Taken | undefined;
  await changeAgreement(ports, agreement, (present) => {
    result = take(present, indicators, { asker: person, admins: ports.admins, at: ports.clock.now() });
    return result.agreement;
  });
  if (result === undefined) throw new Error('The store resolved an update without running its change');
  return { taken: result.taken, already: result.already, refused: result.refused };
}
