import assert from 'node:assert/strict';
import { readTarget, type WhyJudged, whyJudged } from '../../../src/domain/notation/notation.ts';
import type { Target } from '../../../src/domain/target.ts';

/** Each of the wordings, in an agreement of 2020, promises the same. */
export function reads(expected: Target, ...wordings: readonly string[]): void {
  for (const wording of wordings)
    it(`"${wording}" is understood`, () => {
      assert.deepEqual(readTarget(wording, { year: 2020 }), expected);
      assert.equal(whyJudged(wording, { year: 2020 }), undefined);
    });
}

/** Each of the wordings is left to a person, for the same reason. */
export function leaves(why: WhyJudged, ...wordings: readonly string[]): void {
  for (const wording of wordings)
    it(`"${wording}" is judged: ${why.why}`, () => {
      assert.deepEqual(readTarget(wording, { year: 2020 }), { kind: 'judged' });
      assert.deepEqual(whyJudged(wording, { year: 2020 }), why);
    });
}

/** None of the wordings is understood; `rest` is where the reading came to a stop. */
export function doesNotUnderstand(stops: Readonly<Record<string, string>>): void {
  for (const [wording, rest] of Object.entries(stops)) leaves({ why: 'not-understood', rest }, wording);
}
