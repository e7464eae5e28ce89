import { numbersByWord, pattern, wordsFor, wordsForAny } from './amount-words.ts';
import { fold } from './fold.ts';

const months = numbersByWord('months');
const days = new Map([...numbersByWord('daysBeforeMonth'), ...numbersByWord('daysAfterMonth')]);

const month = `(?<month>${wordsForAny('months')})(?!\\p{L})`;
const digits = '(?<day>3[01]|[12]\\d|0?[1-9])';
const ending = `(?:${wordsFor('dayEndings')})`;
const article = `(?:(?:${wordsFor('beforeDay')}) )?`;
const of = `(?:(?:${wordsFor('dayOf')}) )?`;
const dayWord = `(?:${wordsFor('dayWord')})`;
const start = '(?<![\\p{L}\\d.,/-])';

/** A month that is another word too leaves its plain numbers to the rules that know months. */
const plainMonth = `(?!(?:${wordsFor('monthsOtherwise')})(?!\\p{L}))${month}`;

const patterns: readonly RegExp[] = [
  // "26 mars", "5 April", "26. maaliskuuta"
  pattern(`${start}${article}${digits}\\.? ${plainMonth}(?! \\d{4})`),
  // "den 3:e maj", "15th of May"
  pattern(`${start}${article}${digits}${ending} ${of}${month}`),
  // "första april", "the first of May"
  pattern(`${start}${article}(?<day>${wordsForAny('daysBeforeMonth')}) ${of}${month}`),
  // "May 15th", "lokakuun 15. päivä"
  pattern(`${start}${month} ${article}${digits}(?:${ending}|\\.? ${dayWord})(?!\\p{L})`),
  // "elokuun kolmanteen", "April the first"
  pattern(`${start}${month} ${article}(?<day>${wordsForAny('daysAfterMonth')})(?: ${dayWord})?(?![\\p{L}-])`),
];

/** "toukokuun lopussa", "the end of June", "i början av mars": a month's last or first day. */
const edges: readonly (readonly [RegExp, 'first' | 'last'])[] = [
  [around(wordsFor('monthEnds')), 'last'],
  [around(wordsFor('monthBegins')), 'first'],
];

/** These words with a month in the place of each "_". Those that begin alike are told apart after the month, once. */
function around(words: string): RegExp {
  const endings = new Map<string, string[]>();
  for (const [before = '', after = ''] of words.split('|').map((each) => each.split('_')))
    endings.set(before, [...(endings.get(before) ?? []), after]);
  const named = [...endings].map(
    ([before, after], at) =>
      `${before}${month.replace('<month>', `<month${at}>`)}(?:${after.join('|')})(?!\\p{L})`,
  );
  return pattern(`(?<!\\p{L})(?:${named.join('|')})`);
}

function withEdges(text: string): string {
  return edges.reduce(
    (written, [edge, which]) =>
      written.replace(edge, (found, ...rest) => {
        const name = Object.values(Object(rest.at(-1))).find((each) => each !== undefined);
        const at = monthOf(name);
        // February's last day depends on a year that nobody has named: its own month's name says enough.
        const day = which === 'first' ? 1 : lastDays[at - 1];
        return day === undefined ? found : `${day}.${at}.`;
      }),
    text,
  );
}

const lastDays = [31, undefined, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthOf(name: unknown): number {
  return months.get(fold(String(name))) ?? Number.NaN;
}

const anyMonth = pattern(`(?<!\\p{L})${month}`);

/** A text with the days that it says in words as they are written: "elokuun kolmanteen" is "3.8.". */
export function withDaysWritten(text: string): string {
  // Most messages name no month, and need no closer look.
  if (text.search(anyMonth) < 0) return text;
  return patterns.reduce(
    (written, pattern) =>
      written.replace(pattern, (_found, ...rest) => {
        const { day = '', month = '' } = Object(rest.at(-1));
        const number = /^\d/.test(day) ? Number(day) : days.get(fold(day));
        return `${number}.${monthOf(month)}.`;
      }),
    withEdges(text),
  );
}
