import type { Actual } from './actual.ts';
import type { Language } from './language.ts';
import type { Target } from './target.ts';

/** What a wording is read beside: years left out of dates, days named in the indicator. */
export type TargetContext = { readonly year: number; readonly name?: string };

export function readTarget(_wording: string, _context: TargetContext): Target {
  return { kind: 'judged' };
}

/** Undefined when nothing was given ("–", "") or it is not understood. */
export function readActual(_text: string, _target?: Target): Actual | undefined {
  return undefined;
}

export function printTarget(_target: Target, _language: Language, _year: number): string {
  throw new Error('not written yet');
}
