import { wordsFor } from './amount-words.ts';
import type { Rows } from './find-rows.ts';
import type { Reading } from './reading.ts';
import { says } from './rule.ts';
import { type Word, wordsOf } from './words.ts';

const participants = wordsOf(wordsFor('participants').replaceAll('|', ' '));

/** The names of a message; "48 people on the study trips" are the trips' participants, where they have a row of their own. */
export function namesCounted(reading: Reading, rows: Rows): readonly Word[] {
  const { names } = reading;
  if (!says(reading, 'persons') || rows.find(names, 'names').kind !== 'one') return names;
  const counted = participants.map((word) => [...names, word]);
  return counted.find((each) => rows.find(each, 'names').kind === 'one') ?? names;
}
