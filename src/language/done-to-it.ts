import type { Day } from '../domain/day.ts';
import { assignTo, release } from './assign.ts';
import type { Rows } from './find-rows.ts';
import type { Intent } from './intent.ts';
import type { Reading } from './reading.ts';
import { remindMe } from './remind.ts';
import type { Rule, Scope } from './rule.ts';
import { take } from './take.ts';

/** What is done to rows that are named, a day perhaps beside them. */
const deeds: readonly Rule[] = [take, release, assignTo, remindMe];

/**
 * "Laita se mun nimiin", "give it to Leena", "remind me of it on Friday": done to the row that was spoken of. "And I take
 * 11" is done to 11 alone.
 */
export function doneToIt(
  reading: Reading,
  rows: Rows,
  today: Day,
  { indicator, ...scope }: Scope & { readonly indicator: string },
): Intent | undefined {
  const senses = new Set([...reading.senses].filter((sense) => sense !== 'of-them'));
  const plain = { ...reading, senses };
  const ofIt = { ...plain, numbers: [indicator, ...reading.numbers] };
  for (const deed of deeds) {
    const named = deed(plain, rows, today, scope);
    const intent = isOfRows(named) ? named : deed(ofIt, rows, today, scope);
    if (intent !== undefined) return intent;
  }
  return undefined;
}

function isOfRows(intent: Intent | undefined): boolean {
  return intent !== undefined && 'indicators' in intent && Array.isArray(intent.indicators);
}
