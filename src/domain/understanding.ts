import type { SignedAgreement } from './agreement.ts';
import { known } from './known.ts';
import { type WhyJudged, whyJudged } from './notation.ts';
import { type AnswerKind, answerKindOf, type Target } from './target.ts';

/** How one row's wording was read, and what follows from that. */
export type Understanding = {
  readonly id: string;
  readonly name: string;
  /** As signed. */
  readonly target: string;
  readonly understood: Target;
  readonly asked: AnswerKind;
  /** Why only a person can judge it, when nothing else can. */
  readonly why: WhyJudged | undefined;
};

/** How every target of an agreement is understood, in the order of the printed table. */
export function understandingsOf(signed: SignedAgreement): readonly Understanding[] {
  const { rows } = known({ signed, events: [] }, `${signed.year}-01-01T00:00:00.000Z`);
  return [...rows.values()].map(({ indicator: { id, name, target }, target: understood }) => ({
    id,
    name,
    target,
    understood,
    asked: answerKindOf(understood),
    why: whyJudged(target, { year: signed.year, name }),
  }));
}
