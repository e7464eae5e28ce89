import type { Actual } from '../actual.ts';
import type { Target } from '../target.ts';
import type { Heard } from './heard.ts';
import { byForecast, type Judgement, withoutWord } from './judgement.ts';

type ReachedTarget = Extract<Target, { kind: 'grade' | 'every' }>;

/** The colour of a grade, and of a group whose every member is to reach something: there or not there. */
export function statusOfReached(target: ReachedTarget, heard: Heard): Judgement {
  const { told, timeUp } = heard;
  const forecast = timeUp ? undefined : heard.forecast;
  const actual = told?.parts[0];
  if (told === undefined || actual === undefined) return forecast ? byForecast(forecast) : withoutWord(heard);
  const { asOf } = told;
  const final = timeUp && { final: true as const };
  if (isReached(target, actual)) return { colour: 'green', reason: { code: 'reached', asOf }, ...final };
  if (timeUp) return { colour: 'red', reason: { code: 'not-reached', asOf }, ...final };
  return forecast ? byForecast(forecast) : { colour: 'none', reason: { code: 'in-progress' } };
}

function isReached(target: ReachedTarget, actual: Actual): boolean {
  if (actual.kind === 'yes') return true;
  // The notation knows the grades A < AA < AAA, which is their order as text.
  if (target.kind === 'grade') return actual.kind === 'grade' && actual.grade >= target.grade;
  return actual.kind === 'ratio' && actual.numerator >= actual.denominator;
}
