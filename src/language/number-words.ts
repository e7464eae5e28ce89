import { numbersByWord, pattern, wordsFor, wordsForAny, wordsForEach } from './amount-words.ts';
import { fold } from './fold.ts';

const hundred = 100;
const hundredWords = wordsForEach('numbers').get(hundred);
const anyNumber = `(?:${wordsForAny('numbers')})`;
const anyPart = `(?:${wordsForAny('numbers')}|${wordsFor('one')})`;

const numbers: ReadonlyMap<string, number> = new Map([
  ...wordsFor('one')
    .split('|')
    .map((word) => [fold(word), 1] as const),
  ...numbersByWord('numbers'),
]);

/** No number has more words; without a limit "kaksikymmentä", which is also two and ten, doubles the ways of reading a run. */
const mostParts = 8;

/**
 * The longest run of number words, apart or in one word: "kaksikymmentäviisi", "three hundred and five". Beside other
 * letters, or after a thousand or another number, it is part of something longer.
 */
const run = pattern(
  `(?<!\\p{L}|\\p{L}-|(?<!\\p{L})(?:${wordsFor('magnitudes')}|${anyNumber})[ -])` +
    `${anyNumber}(?:(?:[ -]|(?<=${hundredWords}) (?:${wordsFor('and')}) )?${anyPart}){0,${mostParts - 1}}` +
    '(?!\\p{L}|-\\p{L})',
);
const part = pattern(anyPart);

/** A line with the numbers that it says in words as digits. What is made of them in no way known here stays words. */
export function withNumbersWritten(line: string): string {
  return line.replace(run, (found, at: number) => {
    const said = (found.match(part) ?? []).map((word) => numbers.get(fold(word)) ?? Number.NaN);
    // "2 hundred" is more than the hundred.
    const isMore = said[0] === hundred && /\d[ -]?$/.test(line.slice(0, at));
    return String((isMore ? undefined : numberOf(said)) ?? found);
  });
}

/** "Three hundred and twenty-five"; "two three" is no number. */
function numberOf(said: readonly number[]): number | undefined {
  const at = said.indexOf(hundred);
  if (at < 0) return belowHundred(said);
  const [times = 1, ...others] = said.slice(0, at);
  const rest = said.length > at + 1 ? belowHundred(said.slice(at + 1)) : 0;
  return rest === undefined || others.length > 0 || !isUnit(times) ? undefined : times * hundred + rest;
}

function belowHundred([first, second, ...others]: readonly number[]): number | undefined {
  if (first === undefined || !(first < hundred)) return undefined;
  if (second === undefined) return first;
  const isTens = first >= 20 && first % 10 === 0;
  return isTens && isUnit(second) && others.length === 0 ? first + second : undefined;
}

function isUnit(number: number): boolean {
  return number >= 1 && number <= 9;
}
