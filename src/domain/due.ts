import type { SignedAgreement } from './agreement.ts';
import type { Day } from './day.ts';
import type { Row } from './known.ts';
import { isDated, lastDayOf } from './target.ts';

/** When a row's target must be reached: by a day, or on the days of an event. */
export type Due = { readonly from: Day | undefined; readonly to: Day };

/** A target without a day of its own is the whole year's. */
export function dueOf({ target }: Pick<Row, 'target'>, { year }: Pick<SignedAgreement, 'year'>): Due {
  if (target.kind === 'event') return { from: target.from, to: target.to };
  return { from: undefined, to: isDated(target) ? lastDayOf(target) : `${year}-12-31` };
}
