import type { Agreement } from '../domain/agreement.ts';
import type { Person } from '../domain/person.ts';
import type { Collection, Store } from '../flows/ports.ts';

/** A store that forgets when the process ends, for tests and simulations. */
export function memoryStore(
  documents: { readonly agreements?: readonly Agreement[]; readonly people?: readonly Person[] } = {},
): Store {
  return {
    agreements: collection(documents.agreements ?? [], ({ signed }) => signed.id),
    people: collection(documents.people ?? [], ({ id }) => id),
  };
}

function collection<T>(documents: readonly T[], idOf: (document: T) => string): Collection<T> {
  const byId = new Map(documents.map((document) => [idOf(document), document]));
  return {
    get: async (id) => byId.get(id),
    list: async () => [...byId.values()],
    update: async (id, change) => {
      const changed = change(byId.get(id));
      byId.set(id, changed);
      return changed;
    },
  };
}
