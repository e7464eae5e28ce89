import type { Question } from '../domain/question.ts';
import type { Intent } from './intent.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { questioning, says } from './rule.ts';

/** What questions about rows are asked with. */
export const asking: readonly Sense[] = [
  ...questioning,
  'show',
  'give',
  'me',
  'to-me',
  'i',
  'mine',
  'status',
  'item',
  'all',
  'this-week',
];

/** "paljonko vihreään puuttuu?", "how far is 21 from green?" */
export function asksGap(reading: Reading): boolean {
  return says(reading, 'gap') || (says(reading, 'how-much') && says(reading, 'silent', 'green'));
}

export function question(asked: Question): Intent {
  return { kind: 'question', question: asked };
}
