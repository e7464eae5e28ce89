import { beforeMessage } from '../domain/agreement.ts';
import { type Decided, type Deciding, decide } from '../domain/decide.ts';
import type { Person } from '../domain/person.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/**
 * Stores a manager's word on rows, and resolves, once that is on disk, with the rows that still wait for one; a message
 * that has been done is answered as it was. Throws `UnknownAgreementError`, and then nothing has changed.
 */
export async function decideRows(
  { store, clock, admins, log }: Pick<Ports, 'store' | 'clock' | 'admins' | 'log'>,
  id: string,
  person: Person,
  deciding: Deciding,
): Promise<Pick<Decided, 'left'> | 'not-allowed' | 'frozen'> {
  const at = clock.now();
  const { decided, isNews } = await changeAgreement({ store }, id, (present) => {
    const before = beforeMessage(present, person.id, deciding.message);
    const decided = decide(before ?? present, deciding, person, { at, admins });
    const isNews = before === undefined && typeof decided !== 'string';
    return { agreement: isNews ? decided.agreement : present, decided, isNews };
  });
  if (isNews) log('decided', { person: person.id, indicators: deciding.indicators.join() });
  return decided;
}
