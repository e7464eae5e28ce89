import type { Person } from '../domain/person.ts';
import { type Expected, expectedOf } from '../domain/reminders/expected.ts';
import { UnknownAgreementError } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** What a person will still be sent unasked about an agreement, as things stand. Throws `UnknownAgreementError`. */
export async function previewYear(
  { store, clock, admins }: Ports,
  agreement: string,
  person: Person,
): Promise<readonly Expected[]> {
  const [present, people] = await Promise.all([store.agreements.get(agreement), store.people.list()]);
  if (present === undefined) throw new UnknownAgreementError(agreement);
  return expectedOf(present, person, people, clock.now(), admins);
}
