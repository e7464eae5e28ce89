const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:ensimmäi|första|first)/i, 1],
  [/^(?:toi|andra|second)/i, 2],
  [/^(?:kolma|tredje|third)/i, 3],
  [/^(?:neljän|neljäs|fjärde|fourth)/i, 4],
  [/^(?:viide|femte|fifth)/i, 5],
  [/^(?:kuude|sjätte|sixth)/i, 6],
  [/^(?:seitsemä|sjunde|seventh)/i, 7],
  [/^(?:kahdeksa|åttonde|eighth)/i, 8],
  [/^(?:yhdeksä|nionde|ninth)/i, 9],
  [/^(?:kymmene|tionde|tenth)/i, 10],
];

const monthNames: readonly (readonly string[])[] = [
  ['tammi', 'januari', 'january'],
  ['helmi', 'februari', 'february'],
  ['maalis', 'mars', 'march'],
  ['huhti', 'april'],
  ['touko', 'maj', 'may'],
  ['kesä', 'juni', 'june'],
  ['heinä', 'juli', 'july'],
  ['elo', 'augusti', 'august'],
  ['syys', 'september'],
  ['loka', 'oktober', 'october'],
  ['marras', 'november'],
  ['joulu', 'december'],
];

const spoken = (at: number, ending = '') =>
  monthNames.flatMap((names) => (names[at] === undefined ? [] : [names[at] + ending])).join('|');
const last = monthNames.flatMap((names) => names.slice(1)).join('|');

/** "May" alone is a verb too: its plain numbers are left to the rules that know months. */
const plainMonths = last
  .split('|')
  .filter((name) => name !== 'may')
  .join('|');

const patterns: readonly RegExp[] = [
  // "26 mars", "5 April", "26. maaliskuuta"
  new RegExp(
    `(?<![\\p{L}\\d.,/-])(?:den |the )?(?<day>\\d{1,2})\\.? (?<month>${plainMonths})(?!\\p{L})(?! \\d{4})`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d.,/-])(?<day>\\d{1,2})\\.? (?<month>${spoken(0)})kuu(?:ta|n)(?!\\p{L})(?! \\d{4})`,
    'giu',
  ),
  // "elokuun kolmanteen", "lokakuun 15. päivä"
  new RegExp(
    `(?<!\\p{L})(?<month>${spoken(0)})kuun (?<day>\\d{1,2}(?=\\. päiv)|(?:ensimmäi|toi|kolma|neljä[ns]|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene)\\p{L}*)(?:\\. päiv\\p{L}*)?`,
    'giu',
  ),
  // "första april", "the first of May", "15th of May"
  new RegExp(
    `(?<!\\p{L})(?:den |the )?(?<day>\\d{1,2}(?=(?:st|nd|rd|th))|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:st|nd|rd|th)? (?:of )?(?<month>${last})(?!\\p{L})`,
    'giu',
  ),
  // "May 15th", "April the first"
  new RegExp(
    `(?<!\\p{L})(?<month>${last}) (?:the )?(?<day>\\d{1,2}(?=(?:st|nd|rd|th))|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:st|nd|rd|th)?(?!\\p{L})`,
    'giu',
  ),
];

/** "toukokuun lopussa", "the end of June", "i början av mars": a month's last or first day. */
const edges: readonly (readonly [RegExp, 'first' | 'last'])[] = [
  [new RegExp(`(?<!\\p{L})(?<month>${spoken(0)})kuun lop\\p{L}{2,6}(?!\\p{L})`, 'giu'), 'last'],
  [new RegExp(`(?<!\\p{L})(?<month>${spoken(0)})kuun al(?:un|ussa|kuun|usta)(?!\\p{L})`, 'giu'), 'first'],
  [
    new RegExp(`(?:(?:i|mot|till|vid) )?(?:slutet|utgången) (?:av|på) (?<month>${last})(?!\\p{L})`, 'giu'),
    'last',
  ],
  [new RegExp(`(?<!\\p{L})innan (?<month>${last}) är (?:slut|över)(?!\\p{L})`, 'giu'), 'last'],
  [new RegExp(`(?:(?:i|från) )?början (?:av|på) (?<month>${last})(?!\\p{L})`, 'giu'), 'first'],
  [new RegExp(`(?<!\\p{L})(?:the )?end of (?<month>${last})(?!\\p{L})`, 'giu'), 'last'],
  [new RegExp(`(?<!\\p{L})(?:the )?(?:beginning|start) of (?<month>${last})(?!\\p{L})`, 'giu'), 'first'],
];

function withEdges(text: string): string {
  return edges.reduce(
    (written, [edge, which]) =>
      written.replace(edge, (found, ...rest) => {
        const at = monthOf(Object(rest.at(-1)).month);
        // February's last day depends on a year that nobody has named: its own month's name says enough.
        const day = which === 'first' ? 1 : lastDays[at];
        return day === undefined ? found : `${day}.${at + 1}.`;
      }),
    text,
  );
}

const lastDays = [31, undefined, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthOf(name: unknown): number {
  return monthNames.findIndex((names) => names.includes(String(name).toLowerCase()));
}

/** A text with the days that it says in words as they are written: "elokuun kolmanteen" is "3.8.". */
export function withDaysWritten(text: string): string {
  return patterns.reduce(
    (written, pattern) =>
      written.replace(pattern, (found, ...rest) => {
        const { day = '', month = '' } = Object(rest.at(-1));
        const number = /^\d/.test(day)
          ? Number(day)
          : ordinals.find(([beginning]) => beginning.test(day))?.[1];
        const at = monthOf(month);
        return number === undefined || at < 0 ? found : `${number}.${at + 1}.`;
      }),
    withEdges(text),
  );
}
