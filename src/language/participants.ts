import { wordsFor } from './amount-words.ts';
import type { Rows } from './find-rows.ts';
import type { Reading } from './reading.ts';
import { says } from './rule.ts';
import { hasDigit, type Word, wordsOf } from './words.ts';

/** Whether people are what is counted, in one word or another: "45 participants" are no share of the libraries. */
export function countsPeople(reading: Reading): boolean {
  return says(reading, 'persons') || reading.names.some(isParticipants);
}

function isParticipants({ folded }: Word): boolean {
  return participants.some((word) => folded.startsWith(word.folded.slice(0, -1)));
}

/** Whether a number counts what neither the row nor the lexicon knows: "33 viewers at the webinars" are no webinars. */
export function countsUnknown(text: string, { names }: Reading, rows: Rows): boolean {
  const strange = new Set(names.filter((word) => !rows.resembles(word)).map(({ folded }) => folded));
  const words = strange.size === 0 ? [] : wordsOf(text);
  return words.some(({ folded }, at) => {
    const counted = hasDigit(folded) ? words[at + 1] : undefined;
    return counted !== undefined && strange.has(counted.folded) && !isMore(counted);
  });
}

/** Whether people are counted of a row that does not count them: "33 people at the webinars" are no number of webinars. */
export function countsOthers(indicator: string, reading: Reading, rows: Rows): boolean {
  if (!says(reading, 'persons')) return false;
  return !participants.some((word) => {
    const found = rows.find([...reading.names, word], 'names');
    return found.kind === 'one' && found.indicator === indicator;
  });
}

/** "2 more continuing education days": added, and no noun. */
function isMore(word: Word): boolean {
  return more.some(({ folded }) => folded === word.folded);
}

const more = wordsOf(wordsFor('more').replaceAll('|', ' '));
const participants = wordsOf(wordsFor('participants').replaceAll('|', ' '));

/** The names of a message; "48 people on the study trips" are the trips' participants, where they have a row of their own. */
export function namesCounted(reading: Reading, rows: Rows): readonly Word[] {
  const { names } = reading;
  if (!says(reading, 'persons') || names.length === 0) return names;
  const isOne = rows.find(names, 'names').kind === 'one';
  const counted = participants.map((word) => [...names, word]);
  return (
    counted.find((each) => {
      const found = rows.find(each, 'names');
      return found.kind === 'one' && (isOne || rows.isNamedIn(found.indicator, each));
    }) ?? names
  );
}
