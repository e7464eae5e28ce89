import type { Agreement } from '../domain/agreement.ts';
import type { Ports } from './ports.ts';
import { UnknownAgreementError } from './stored-agreement.ts';

/**
 * Changes an agreement that is there, and resolves with what came of it once that is on disk. Throws
 * `UnknownAgreementError`, and then nothing has changed.
 */
export async function changeAgreement<Changed extends { readonly agreement: Agreement }>(
  { store }: Pick<Ports, 'store'>,
  id: string,
  change: (present: Agreement) => Changed,
): Promise<Changed> {
  let changed: Changed | undefined;
  await store.agreements.update(id, (present) => {
    if (present === undefined) throw new UnknownAgreementError(id);
    changed = change(present);
    return changed.agreement;
  });
  if (changed === undefined) throw new Error('The store resolved an update without running its change');
  return changed;
}
