import type { Agreement } from '../domain/agreement.ts';
import { type Understand, understanding } from '../language/understand.ts';

/** What understands messages about the given agreements. */
export type UnderstandFor = (agreements: readonly Agreement[]) => Understand;

/** Builds its index when an agreement is first seen, not at every message: what was signed does not change. */
export function understandingOf(): UnderstandFor {
  let built: { readonly of: string; readonly understand: Understand } | undefined;
  return (agreements) => {
    const of = agreements.map(({ signed }) => signed.id).join(' ');
    if (built?.of !== of) built = { of, understand: understanding(agreements.map(({ signed }) => signed)) };
    return built.understand;
  };
}
