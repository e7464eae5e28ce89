import type { NumberTarget } from '../target.ts';

/** A target on last year's actual. */
export type Relative = Extract<NumberTarget, { kind: 'relative' }>;
export type Way = Pick<Relative, 'at' | 'strict'>;

/** A change of no per cent is no change. What doubles lose in "105,1 − 100" is far below the places kept. */
export function relativeTo(way: Way, percent = 0): Relative {
  const change = Number((percent / 100).toFixed(12));
  return { kind: 'relative', ...way, of: 'previous', ...(change === 0 ? {} : { change }) };
}
