import type { Actual } from './actual.ts';
import type { Heard } from './heard.ts';
import { byForecast, type Judgement, withoutWord } from './judgement.ts';
import type { Target } from './target.ts';

type ReachedTarget = Extract<Target, { kind: 'grade' | 'every' }>;

/** The colour of a grade, and of a group whose every member is to reach something: there or not there. */
export function statusOfReached(target: ReachedTarget, heard: Heard): Judgement {
  const isReached = reachedBy(target, heard.told?.parts[0]);
  const asOf = heard.told?.asOf;
  const final = heard.timeUp && { final: true as const };
  if (asOf !== undefined && isReached === true)
    return { colour: 'green', reason: { code: 'reached', asOf }, ...final };
  if (asOf !== undefined && isReached === false && heard.timeUp)
    return { colour: 'red', reason: { code: 'not-reached', asOf }, ...final };
  if (!heard.timeUp && heard.forecast !== undefined) return byForecast(heard.forecast);
  return isReached === false ? { colour: 'none', reason: { code: 'in-progress' } } : withoutWord(heard);
}

/** Undefined when nothing was said, or nothing that answers the target. */
function reachedBy(target: ReachedTarget, actual: Actual | undefined): boolean | undefined {
  if (actual?.kind === 'yes') return true;
  if (actual?.kind === 'no') return false;
  // The notation knows the grades A < AA < AAA, which is their order as text.
  if (target.kind === 'grade') return actual?.kind === 'grade' ? actual.grade >= target.grade : undefined;
  return actual?.kind === 'ratio' ? actual.numerator >= actual.denominator : undefined;
}
