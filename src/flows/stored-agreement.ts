import type { Agreement } from '../domain/agreement.ts';
import type { Ports } from './ports.ts';

/** There is no such agreement in the store. */
export class UnknownAgreementError extends Error {
  override readonly name = 'UnknownAgreementError';
  readonly agreement: string;

  constructor(agreement: string) {
    super(`There is no agreement ${agreement} in the store: import it first`);
    this.agreement = agreement;
  }
}

/** An agreement as it is now. Throws {@link UnknownAgreementError}. */
export async function storedAgreement({ store }: Pick<Ports, 'store'>, id: string): Promise<Agreement> {
  const present = await store.agreements.get(id);
  if (present === undefined) throw new UnknownAgreementError(id);
  return present;
}
