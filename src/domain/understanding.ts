import type { Accrual, SignedAgreement } from './agreement.ts';
import { known } from './known.ts';
import { type WhyJudged, whyJudged } from './notation/notation.ts';
import { type AnswerKind, answerKindOf, type Target } from './target.ts';

/** How one row's wording was read, and what follows from that. */
export type Understanding = {
  readonly id: string;
  readonly name: string;
  /** As signed. */
  readonly target: string;
  readonly understood: Target;
  readonly asked: AnswerKind;
  readonly accrual: Accrual;
  /** Whether the file says how the number comes about, or it was taken from the wording. */
  readonly accrualSaid: boolean;
  /** Whether last year's actual is a number that a target can lean on. */
  readonly hasPrevious: boolean;
  /** Why only a person can judge it, when nothing else can. */
  readonly why: WhyJudged | undefined;
};

/** How every target of an agreement is understood, in the order of the printed table. */
export function understandingsOf(signed: SignedAgreement): readonly Understanding[] {
  const { rows } = known({ signed, events: [] }, `${signed.year}-01-01T00:00:00.000Z`);
  return [...rows.values()].map(({ indicator, target: understood, accrual, previous }) => ({
    id: indicator.id,
    name: indicator.name,
    target: indicator.target,
    understood,
    asked: answerKindOf(understood),
    accrual,
    accrualSaid: indicator.accrual !== undefined,
    hasPrevious: previous?.kind === 'number' || previous?.kind === 'ratio',
    why: whyJudged(indicator.target, { year: signed.year, name: indicator.name }),
  }));
}
