import type { Person } from '../domain/person.ts';
import { type Expected, expectedOf } from '../domain/reminders/expected.ts';
import type { Ports } from './ports.ts';
import { storedAgreement } from './stored-agreement.ts';

/** What a person will still be sent unasked about an agreement, as things stand. Throws `UnknownAgreementError`. */
export async function previewYear(
  { store, clock, admins }: Ports,
  agreement: string,
  person: Person,
): Promise<readonly Expected[]> {
  const present = await storedAgreement({ store }, agreement);
  return expectedOf(present, person, await store.people.list(), clock.now(), admins);
}
