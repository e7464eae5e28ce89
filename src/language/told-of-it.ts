import type { Typed } from '../domain/answer-row.ts';
import { wholeWord, wordsFor } from './amount-words.ts';
import type { Sense } from './lexicon/senses.ts';
import { countsOthers } from './participants.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, says } from './rule.ts';
import { entryOf, type Telling, toldStates } from './told-entry.ts';
import { cut, withDigits } from './values.ts';
import { wordsOf } from './words.ts';

/**
 * What is told of the row that was just asked about, which the message does not name: "valmis", "it opened 20.3.",
 * "8 now", "one more". A bare number is left alone, for it is as often a row's; so is what asks.
 */
export function toldOfIt(text: string, indicator: string, telling: Telling): Typed | undefined {
  if (text.includes('?') || opensAsking(text, telling)) return undefined;
  const parts = cut(withDigits(text), telling.today);
  const reading = telling.read(parts.words);
  if (reading.names.length > 0 || says(reading, ...ofMore)) return undefined;
  if (countsOthersThan(indicator, reading, telling)) return undefined;
  const isTold =
    says(reading, ...toldStates) || (isNewNumber(parts.values, reading) && !isWanted(text, parts.words));
  return isTold ? entryOf(indicator, parts, telling) : undefined;
}

/** "Is it 8", "was it done", where "it is now 8" and "was done 20.3." tell. */
function opensAsking(text: string, { read }: Telling): boolean {
  const [first, second] = wordsOf(text).map(({ typed }) => read(typed));
  if (first === undefined || first.asks) return true;
  return says(first, 'was') && second !== undefined && says(second, 'it');
}

/** "10 people" after the webinars, which are counted themselves. */
function countsOthersThan(indicator: string, reading: Reading, { read, rows, shorts }: Telling): boolean {
  const names = (shorts.get(indicator) ?? []).map((short) => read(short).names);
  return names.every((each) => countsOthers(indicator, { ...reading, names: each }, rows));
}

const wanted = wholeWord(wordsFor('wanted'));

/** "8 please", "then 8", "one more question", where "it is 8, thanks" says more of the number, and tells. */
function isWanted(text: string, words: string): boolean {
  return text.search(wanted) >= 0 && wordsOf(words.replace(wanted, '')).length < 2;
}

/** Speaks of more than the one row, or asks: "the done ones", "and 8", "all on track", "how on track". */
const ofMore: readonly Sense[] = [
  ...(['item', 'all', 'and-what', 'show'] as const),
  ...(['which', 'count', 'how-much', 'how', 'why', 'who', 'when'] as const),
];

/** A number that is said to be what there is, added to what there was, or can be no row's. */
function isNewNumber([value, ...others]: readonly string[], reading: Reading): boolean {
  const beside = says(reading, 'it', 'of-them') ? [...besideNumber, ...besideIt] : besideNumber;
  if (value === undefined || others.length > 0 || !isAccountedFor(reading, beside)) return false;
  return wordsOf(reading.text).length > 0 || !/^\d{1,3}$/.test(value);
}

/** "Update it to 8", "give it 8", "set it to 8": without the "it", what is to be changed or reported is row 8. */
const besideIt: readonly Sense[] = ['word', 'changed', 'give', 'take', 'change', 'assign', 'report'];

/** "Nyt niitä on 8", "it was 8" */
const besideNumber: readonly Sense[] = ['of-them', 'was', 'not', 'today', 'yet', 'others', 'asks'];
