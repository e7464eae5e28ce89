import type { Agreement, ManagerRole } from '../domain/agreement.ts';
import { directoryOf } from '../domain/directory.ts';
import { known } from '../domain/known.ts';
import type { Ports } from './ports.ts';

/**
 * The names of those who have a role, as far as the bot has met them: `nobody` when nobody has it, `unmet` when it has met
 * none of those who have.
 */
export async function whoLeads(
  { store, clock }: Ports,
  agreement: Agreement,
  role: ManagerRole,
): Promise<readonly string[] | 'nobody' | 'unmet'> {
  const having = known(agreement, clock.now()).roles.filter(({ as }) => as === role);
  const directory = directoryOf(await store.people.list());
  const names = having.flatMap(({ person }) => directory.find(person)?.name ?? []);
  if (having.length === 0) return 'nobody';
  return names.length === 0 ? 'unmet' : [...new Set(names)];
}
