import { directoryOf } from '../domain/directory.ts';
import { unrehearsed } from '../domain/reminders/slots.ts';
import type { Delivered, Log, Store } from './ports.ts';
import type { Sending } from './send-due.ts';

/** Seconds after which somebody who has not written yet is looked for again. */
const patience = 600;

/**
 * Sends every message to one person, headed with whom it is meant for: a quarter as it would be, without a message
 * to those it is about. {@link endRehearsal} lets them be sent after it.
 *
 * @param to an Entra object id or an e-mail address, of someone the bot has met
 */
export function rehearsing(
  { prepare, pace }: Sending,
  to: string,
  { store, log }: { store: Store; log: Log },
): Sending {
  const watcher = async () => directoryOf(await store.people.list()).find(to);
  return {
    // A quarter of everybody's messages goes into one chat.
    pace: { ...pace, turn: async () => pace.turn((await watcher())?.id ?? to) },
    prepare: async (person, notice) => {
      const instead = await watcher();
      if (instead === undefined) {
        log('rehearsal-waits', { reason: 'The person of REDIRECT_TO has not written to the bot yet' });
        return {
          claim: 'redirected',
          send: async () => ({ ended: 'not-sent', throttled: { retryAfter: patience } }),
        };
      }
      const message = await prepare(instead, notice, person);
      return { claim: 'redirected', send: async () => redirected(await message.send()) };
    },
  };
}

/** What a chat that cannot be reached or refuses says of its own person is nothing to whom the message is meant for. */
function redirected(delivered: Delivered): Delivered {
  return delivered.ended === 'not-sent' ? delivered : { ...delivered, ended: 'redirected' };
}

/** Lets what went to somebody else in a rehearsal go to those it was meant for, as far as it is still due. */
export async function endRehearsal(store: Store): Promise<void> {
  for (const person of await store.people.list())
    if (unrehearsed(person) !== person)
      await store.people.update(person.id, (present) => unrehearsed(present ?? person));
}
