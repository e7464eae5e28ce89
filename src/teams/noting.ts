import type { TurnContext } from 'botbuilder';
import type { Collection } from '../flows/ports.ts';
import type { Parts } from './turn.ts';

const stored = Symbol('stored');

/** What the bot works with, noting on a turn that something has been stored in it. */
export function noting(parts: Parts, context: TurnContext): Parts {
  const noted = <T>(collection: Collection<T>): Collection<T> => ({
    ...collection,
    update: async (id, change) => {
      let isChanged = false;
      const result = await collection.update(id, (present) => {
        const changed = change(present);
        isChanged = changed !== present;
        return changed;
      });
      if (isChanged) context.turnState.set(stored, true);
      return result;
    },
  });
  const { agreements, people } = parts.ports.store;
  const store = { agreements: noted(agreements), people: noted(people) };
  return { ...parts, ports: { ...parts.ports, store } };
}

/** Whether something was stored before a turn failed: then nobody may be told that nothing was. */
export function hasStored(context: TurnContext): boolean {
  return context.turnState.get(stored) === true;
}
