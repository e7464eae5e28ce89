/**
 * `next`, with every part that says the same as in `previous` being that part itself. What has been worked out of a
 * part and is remembered by its identity then outlives the changes made elsewhere in the document. Both are JSON
 * values; neither is changed.
 */
export function sharing<T>(previous: unknown, next: T): T;
export function sharing(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next) || !isBranch(previous) || !isBranch(next)) return next;
  if (Array.isArray(next)) return Array.isArray(previous) ? sharingList(previous, next) : next;
  if (Array.isArray(previous)) return next;
  const names = Object.keys(next);
  const shared = Object.fromEntries(names.map((name) => [name, sharing(previous[name], next[name])]));
  const unchanged =
    names.length === Object.keys(previous).length && names.every((name) => shared[name] === previous[name]);
  return unchanged ? previous : shared;
}

function sharingList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const shared = next.map((part, place) => sharing(previous[place], part));
  const unchanged =
    next.length === previous.length && shared.every((part, place) => part === previous[place]);
  return unchanged ? previous : shared;
}

type Branch = { readonly [name: string]: unknown };

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null;
}
