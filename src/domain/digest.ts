import type { SignedAgreement } from './agreement.ts';
import type { Day } from './day.ts';
import type { RowView, Totals } from './question.ts';

/** What a manager is told about a quarter. */
export type Digest = {
  readonly agreement: SignedAgreement;
  /** The quarter that ended: 1–4 of the agreement's year. */
  readonly quarter: 1 | 2 | 3 | 4;
  /** The day whose colours it shows. */
  readonly day: Day;
  readonly totals: Totals;
  readonly red: readonly RowView[];
  readonly noWord: readonly RowView[];
  readonly yellow: readonly RowView[];
  /** Rows above the top of their target, which is noted, not blamed. */
  readonly over: readonly RowView[];
  readonly unowned: number;
  /** What the round's messages came to: due = delivered + unknown + unreachable + refused. */
  readonly deliveries: {
    readonly due: number;
    readonly delivered: number;
    readonly unknown: number;
    readonly unreachable: number;
  };
};
