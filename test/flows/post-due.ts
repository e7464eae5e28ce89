import { randomUUID } from 'node:crypto';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Day } from '../../src/domain/day.ts';
import { atOnce } from '../../src/flows/pace.ts';
import type { Store } from '../../src/flows/ports.ts';
import { sendDue } from '../../src/flows/send-due.ts';

/**
 * Sends what is due at ten o'clock of a day as posts to a server, each to `/<day>/<person>`.
 *
 * @param settled told of each person whose message has been taken, and whose ending is on disk
 */
export async function postDue(
  store: Store,
  day: Day,
  server: string,
  settled: (person: string) => void = () => {},
): Promise<void> {
  await sendDue({
    store,
    clock: { now: () => momentOf(day, '10:00', 'Europe/Helsinki') },
    admins: [],
    pace: atOnce,
    newId: randomUUID,
    log: (event, fields) => {
      if (event === 'sent') settled(`${fields?.person}`);
    },
    prepare: async ({ id }) => ({
      claim: 'claimed',
      send: async () => {
        const { ok } = await fetch(`${server}/${day}/${id}`, { method: 'POST' });
        return { ended: ok ? 'sent' : 'unknown' };
      },
    }),
  });
}
