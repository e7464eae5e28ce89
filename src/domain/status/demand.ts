import type { Actual } from '../actual.ts';
import { isAtMost } from '../compare.ts';
import type { NumberTarget } from '../target.ts';
import type { Demand } from './reason.ts';

/**
 * What a target demands of its number. Undefined when it leans on last year's actual and there is none, which
 * is not nought: then only a person can say.
 */
export function demandOf(target: NumberTarget, previous: Actual | undefined): Demand | undefined {
  switch (target.kind) {
    case 'range':
      return { kind: 'least', least: target.min, most: target.max };
    case 'exactly':
      if (target.value === 0) return { kind: 'zero' };
      return { kind: 'least', least: target.value, most: target.value };
    case 'about':
      return { kind: 'about', about: target.value };
    case 'bound':
      return bound(target.at, target.value, target.strict);
    case 'relative': {
      if (previous?.kind !== 'number' && previous?.kind !== 'ratio') return undefined;
      const value = previous.value * (1 + (target.change ?? 0));
      return target.at === 'about' ? { kind: 'about', about: value } : bound(target.at, value, target.strict);
    }
  }
}

/** Whether a number is above the top of a demand that has one. */
export function isOver(demand: Extract<Demand, { kind: 'least' }>, value: number): boolean {
  return demand.most !== undefined && !isAtMost(value, demand.most);
}

/** Whether a number is on the right side of a bound. */
export function reaches(demand: Extract<Demand, { kind: 'least' | 'most' }>, value: number): boolean {
  if (demand.kind === 'most')
    return demand.strict ? !isAtMost(demand.most, value) : isAtMost(value, demand.most);
  return demand.strict ? !isAtMost(value, demand.least) : isAtMost(demand.least, value);
}

function bound(at: 'least' | 'most', value: number, strict: true | undefined): Demand {
  const strictly = strict && { strict };
  return at === 'least'
    ? { kind: 'least', least: value, ...strictly }
    : { kind: 'most', most: value, ...strictly };
}
