import type { Person } from '../src/domain/person.ts';
import type { Notice } from '../src/domain/reminders/notice.ts';
import type { Delivered, Prepare } from '../src/flows/ports.ts';

/** How a test's own Teams takes a message. */
export type Deliver = (to: Person, notice: Notice) => Promise<Delivered>;

/** Messages that go to a test instead of Teams. */
export function delivering(deliver: Deliver): Prepare {
  return async (to, notice) => ({ claim: 'claimed', send: () => deliver(to, notice) });
}
