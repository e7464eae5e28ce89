import type { Moment } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/person.ts';
import { reopened } from '../domain/reminders/slots.ts';
import type { Ports } from './ports.ts';

/** Someone who has written to the bot or had it installed, as Teams has authenticated them. */
export type Contact = Pick<Person, 'id' | 'name'> & {
  readonly email?: string | undefined;
  /** When it was asked for in vain: from when it is worth asking for again. */
  readonly askEmailAt?: Moment | undefined;
  readonly locale?: Language | undefined;
  /** How to reach them; undefined where that is not their own chat with the bot. */
  readonly address?: Person['address'];
};

/**
 * Remembers someone and how to reach them from now on: who could not be reached before can be again, when it is their
 * own chat that they come from. Teams moves people between hosts, so the newest address replaces the last; nothing is
 * written when nothing is new.
 */
export async function meet({ store, clock }: Ports, contact: Contact, wrote?: Language): Promise<Person> {
  const present = await store.people.get(contact.id);
  const renewed = renew(present, contact, wrote, clock.now());
  if (present !== undefined && JSON.stringify(present) === JSON.stringify(renewed)) return present;
  return store.people.update(contact.id, (latest) => renew(latest, contact, wrote, clock.now()));
}

function renew(
  present: Person | undefined,
  contact: Contact,
  wrote: Language | undefined,
  now: string,
): Person {
  const { id, name, email, askEmailAt, locale, address } = contact;
  // A word in a team's channel opens no chat that is blocked, and brings no address in place of one that is gone.
  const latest = present && (address === undefined ? present : reopened(present));
  const { askEmailAt: before, ...rest } = latest ?? { metAt: now, slots: [] };
  const asking = email === undefined ? (askEmailAt ?? before) : undefined;
  return {
    ...rest,
    id,
    name,
    ...(email !== undefined && { email }),
    ...(asking !== undefined && { askEmailAt: asking }),
    ...(locale !== undefined && { locale }),
    ...(address !== undefined && { address }),
    ...(wrote !== undefined && { lastLanguage: wrote }),
  };
}
