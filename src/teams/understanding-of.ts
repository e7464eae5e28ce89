import type { Agreement, SignedAgreement } from '../domain/agreement.ts';
import { type Understand, understanding } from '../language/understand.ts';

/** What understands messages about the rows of an agreement, or about none while there is none. */
export type UnderstandFor = (agreement: Agreement | undefined) => Understand;

/** Builds an index when an agreement is first written about, not at every message: what was signed does not change. */
export function understandingOf(): UnderstandFor {
  const built = new WeakMap<SignedAgreement, Understand>();
  const ofNone = understanding([]);
  return (agreement) => {
    if (agreement === undefined) return ofNone;
    const understand = built.get(agreement.signed) ?? understanding([agreement.signed]);
    built.set(agreement.signed, understand);
    return understand;
  };
}
