import type { Actual } from './actual.ts';
import type { Accrual, Indicator } from './agreement.ts';
import type { Day } from './day.ts';
import { readActual, readTarget } from './notation/notation.ts';
import { isShare, type Target } from './target.ts';

/** An indicator with its wording read: what it promises, what it is held to, and how its number comes about. */
export type Understood = {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly previous: Actual | undefined;
  readonly accrual: Accrual;
};

/** A wording and the day it holds from; the signed one has held from the beginning. */
export type Wording = { readonly from: Day | undefined; readonly understood: Understood };

/** Reads the wordings of an indicator; what is not understood is a person's to judge. */
export function understand(indicator: Indicator, year: number): Understood {
  const target = readTarget(indicator.target, { year, name: indicator.name });
  return {
    indicator,
    target,
    previous: readActual(indicator.previous, target),
    accrual: indicator.accrual ?? accrualOf(indicator, target),
  };
}

/** Where the file does not say: percentages and decimals can go up and down, counts come in lumps. */
function accrualOf(indicator: Indicator, target: Target): Accrual {
  const decimals = /\d[.,]\d(?!\d{2})/;
  return isShare(target) || decimals.test(indicator.target) ? 'level' : 'lumpy';
}
