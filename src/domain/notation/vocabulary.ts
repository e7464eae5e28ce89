import { amountWords } from './words-of-amounts.ts';
import { cardinals, months, ordinals, timesWords, timeWords } from './words-of-time.ts';

/** What a word or phrase means, whatever its language. */
export type Concept =
  | (typeof amountWords)[number][0]
  | (typeof timeWords)[number][0]
  | 'month'
  | 'month-stem'
  | 'ordinal'
  | 'cardinal'
  | (typeof timesWords)[number][0];

export type Vocable = { readonly kind: Concept; readonly nth: number; readonly phrases: string };

export const vocabulary: readonly Vocable[] = [
  ...[...amountWords, ...timeWords].map(([kind, phrases]) => ({ kind, nth: 0, phrases })),
  ...months.flatMap(([stem, phrases], index): Vocable[] => [
    { kind: 'month', nth: index + 1, phrases: `${stem}kuu(|n|ssa|ta)` },
    { kind: 'month', nth: index + 1, phrases },
    { kind: 'month-stem', nth: index + 1, phrases: stem },
  ]),
  ...cardinals.map((phrases, index): Vocable => ({ kind: 'cardinal', nth: index, phrases })),
  ...timesWords.flatMap(([kind, words]) =>
    words.split(', ').map((phrases, index): Vocable => ({ kind, nth: index + 1, phrases })),
  ),
  ...ordinals.map((phrases, index): Vocable => ({ kind: 'ordinal', nth: index + 1, phrases })),
];
