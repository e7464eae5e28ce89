import type { Day } from '../domain/day.ts';
import { pattern, wholeWord, wordsFor } from './amount-words.ts';
import { withoutDayGone } from './day-gone.ts';
import { withNumbersWritten } from './number-words.ts';

/** A text cut into the values in it and the words that are left. */
export type Cut = {
  readonly values: readonly string[];
  readonly words: string;
  readonly on: Day | undefined;
  /** It is hoped, planned or guessed, or a number that is not what there is. */
  readonly isHedged: boolean;
};

const number = '\\d[\\d.,]*';
const more = `(?:(?:${wordsFor('more')})(?!\\p{L})|(?:${wordsFor('moreAtEnd')})(?= *(?:[^\\p{L}\\d ]|$)| (?:${wordsFor('verbs')})(?!\\p{L})))`;
const unit = `(?:${wordsFor('percent', 'money', 'pieces')})(?!\\p{L})`;

/** "46,17 % (633/1371)", "26/41", "126 646 €", "20.3.", "2020-03-20", "+9", "9 lisää", "48 kpl". */
const value = pattern(
  `(?<![\\p{L}\\d])\\+?(?:\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d[\\d.,/-]*)(?: ?(?:%|€|${unit}))?(?: ?\\(\\d+ ?/ ?\\d+\\))?`,
);
const percent = pattern(` ?(?:${wordsFor('percent')})$`);
/** The row knows that it counts money. */
const money = pattern(` ?(?:${wordsFor('money')})$`);
const counted = pattern(` ?(?:${wordsFor('pieces')})$`);
/** "131.200 €", "131,200 €": marks between thousands are read beside money alone, for "4.125" is a share of one. */
const thousands = /(?<=\d)[.,](?=\d{3}(?!\d)[\d.,]{0,12} ?€)/g;

const hedges = wholeWord(wordsFor('hedges'));
const aimed = pattern(`(?<!\\p{L})(?:${wordsFor('aims')}) (?:\\p{L}{1,8} )?\\d`);
const condition = pattern(`^(?:${wordsFor('conditions')}) `);
const magnitude = pattern(`\\d ?(?:${wordsFor('magnitudes')})(?![\\p{L}\\d])`);
/** "Laski 5 prosenttia" is by five; "laski 5 prosenttiin" is to five, which is a value. */
const movedBy = pattern(
  `(?<!\\p{L})(?:${wordsFor('moved')}) (?:\\p{L}{1,4} )?${number} ?(?!\\p{L}*iin(?!\\p{L}))(?:%|${wordsFor('percent')})`,
);

const one = wordsFor('one');
const oneFirst = pattern(`(?<=^|[,:] | (?:${wordsFor('and')}) )(?:${one}) (?=\\p{L})`);
const oneMore = pattern(`(?<!\\p{L})(?:${one}) (?=(?:\\p{L}{1,40} ){0,3}${more})`);
const oneAdded = pattern(`(?<!\\p{L})(?:${wordsFor('added')}) (?:${one})(?!\\p{L})`);

/**
 * "kuusi webinaaria", "one more": a line with its numbers in digits, when it has no digits of its own; or `all`
 * of them, beside digits too: "puhelimia viisi, päätteitä 18".
 */
export function withDigits(line: string, which?: 'all'): string {
  if (which === undefined && /\d/.test(line)) return line;
  return withNumbersWritten(line).replace(oneAdded, '+1').replace(oneMore, '1 ').replace(oneFirst, '1 ');
}

/** "26 kirjastoa" */
const part = '(?<!\\d)(\\d{1,6}) (?:\\p{L}{1,40} )?';

/** Each says a value together with a number that is not the value. */
const rewritten: readonly (readonly [RegExp, string])[] = [
  // "from 3 to 5", "3 → 5"
  [pattern(`(?<!\\p{L})(?:${wordsFor('from')}) ${number} (?:${wordsFor('to')}) (?=\\d)`), ''],
  [pattern(`(?<![\\d.,])${number} ?(?:->|→|=>) ?(?=\\d)`), ''],
  // "ei 5 vaan 6", "6, not 5"
  [pattern(`(?<!\\p{L})(?:${wordsFor('notFirst')}) ${number},? (?:${wordsFor('butThen')}) (?=\\d)`), ''],
  [pattern(`(?<=\\d),? (?:${wordsFor('notFirst')}) ${number}(?![\\d%/])`), ''],
  // "26 kirjastoa 41:stä", "26 av 41", "26 out of 41": a part of a whole.
  [pattern(`${part}(\\d{1,6}):?(?:${wordsFor('outOfEndings')})(?!\\p{L})`), '$1/$2'],
  [pattern(`${part}(?:${wordsFor('outOf')}) (\\d{1,6})(?![\\d.])`), '$1/$2'],
  // "another 2 study trips", "3 webbinarier till", "9 lisää"
  [pattern(`(?<!\\p{L})(?:${wordsFor('added')}) (?=\\d)`), '+'],
  [pattern(`(?<![\\d.,/+])(${number}(?: ?€)?(?: \\p{L}{1,40}){0,3}?) ${more}`), '+$1'],
  // "65,9 % av biblioteken (27/41)": the share, and then what it is of.
  [/(?<![\d.,])(\d[\d.,]* ?%) ([^\d()]{1,60}) (\(\d+ ?\/ ?\d+\))/, '$1 $3 $2'],
  // "€142,300", "€ 142 300"; what stands after "131 200 €" is another number.
  [/(?<!\d ?)€ ?(\d{1,3}(?: \d{3})+(?!\d)|\d[\d.,]*\d)/g, '$1 €'],
  [thousands, ' '],
];

/** Cuts the values out of a line, in their order, so that what is left says which row they are about. */
export function cut(line: string, today: Day): Cut {
  const values: string[] = [];
  const plain = rewritten.reduce((text, [from, to]) => text.replace(from, to), line);
  const isHedged = [hedges, aimed, magnitude, movedBy, condition].some((sign) => line.search(sign) >= 0);
  const words = plain.replace(value, (found) => {
    values.push(asWritten(found));
    return ' ';
  });
  return { values: joined(values), ...withoutDayGone(words, today), isHedged };
}

/** "33 of 41 libraries, 80.49 %" says one thing twice. */
function joined(values: readonly string[]): readonly string[] {
  const share = values.find((each) => /^\d+\/\d+$/.test(each));
  const percent = values.find((each) => /^[\d.,]+ ?%$/.test(each));
  return values.length === 2 && share && percent ? [`${percent} (${share})`] : values;
}

/** A day keeps its dot, by which it is told from a decimal: "4.05." is 4.05 and the end of a sentence. */
function asWritten(found: string): string {
  if (/^\d{1,2}\.(?:[1-9]|1[0-2])\.$/.test(found.trim())) return found.trim();
  return found
    .trim()
    .replace(counted, '')
    .replace(percent, ' %')
    .replace(money, '')
    .replace(/[.,/-]+$/, '');
}
