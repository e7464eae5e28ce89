import { addDays } from '../domain/calendar.ts';
import { type Day, day } from '../domain/day.ts';
import { lastWeekday } from './weekdays.ts';

/** A text cut into the values in it and the words that are left. */
export type Cut = {
  readonly values: readonly string[];
  readonly words: string;
  readonly on: Day | undefined;
};

/** "46,17 % (633/1371)", "26/41", "126 646 €", "20.3.", "2020-03-20", "+9", "9 lisää", "48 kpl". */
const value =
  /(?<![\p{L}\d])\+?(?:\d{1,3}(?: \d{3})+(?:,\d+)?|\d[\d.,/-]*)(?: ?(?:%|€|(?:prosenttia|prosenttiin|prosentti|prosentin|procent|per cent|percent|kpl|st|pcs|euroa|euro|eur|lisää|till|more)(?!\p{L})))?(?: ?\(\d+ ?\/ ?\d+\))?/giu;
const more = / ?(?:lisää|till|more)$/i;
const percent = / ?(?:prosenttia|prosenttiin|prosentti|prosentin|procent|per cent|percent)$/i;
/** The row knows that it counts money. */
const money = / ?(?:euroa|euro|eur)$/i;
const counted = / ?(?:kpl|st|pcs)$/i;

const named: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:eilen|eile|igår|i går|yesterday)(?!\p{L})/iu, -1],
  [/(?<!\p{L})(?:tänään|tanaan|idag|i dag|today)(?!\p{L})/iu, 0],
];

/** "3 webbinarier till": the one number is added to what there was. */
const moreAtTheEnd = / (?:lisää|till|more)[.!]?\s*$/i;
/** "Lisää 2 opintomatkaa", "another 2 study trips". */
const moreBefore = /(?<!\p{L})(?:lisää|ytterligare|another|additional) (?=\d)/giu;

/** "kuusi webinaaria": as people write small numbers; one is an article in Swedish and English. */
const numberWords: readonly (readonly [RegExp, string])[] = (
  [
    ['nolla|nollaa|noll|zero', '0'],
    ['yksi', '1'],
    ['kaksi|kahta|två|tvo|two', '2'],
    ['kolme|kolmea|tre|three', '3'],
    ['neljä|nelja|neljää|fyra|four', '4'],
    ['viisi|viittä|viis|fem|five', '5'],
    ['kuusi|kuutta|kuus|sex|six', '6'],
    ['seitsemän|seitseman|seittemän|sju|seven', '7'],
    ['kahdeksan|kaheksan|åtta|atta|eight', '8'],
    ['yhdeksän|yheksän|nio|nine', '9'],
    ['kymmenen|kymppi|tio|ten', '10'],
    ['yksitoista|elva|eleven', '11'],
    ['kaksitoista|tolv|twelve', '12'],
  ] as const
).map(([words, digits]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'), digits]);

/** A line with its small numbers in digits, when it has no digits of its own. */
export function withDigits(line: string): string {
  if (/\d/.test(line)) return line;
  return numberWords.reduce((text, [word, digits]) => text.replace(word, digits), line);
}

/** "26 kirjastoa 41:stä", "26 av 41", "26 out of 41": a part of a whole. */
const shares: readonly RegExp[] = [
  /(?<!\d)(\d{1,6}) (?:\p{L}{1,40} )?(\d{1,6}):?(?:stä|sta)(?!\p{L})/giu,
  /(?<!\d)(\d{1,6}) (?:\p{L}{1,40} )?(?:av (?:de )?|(?:out )?of (?:the )?)(\d{1,6})(?![\d.])/giu,
];

function withShares(line: string): string {
  return shares.reduce((text, share) => text.replace(share, '$1/$2'), line);
}

/** Cuts the values out of a line, in their order, so that what is left says which row they are about. */
export function cut(line: string, today: Day): Cut {
  const values: string[] = [];
  let words = withShares(line.replace(moreBefore, '+')).replace(value, (found) => {
    values.push(asWritten(found));
    return ' ';
  });
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0 && moreAtTheEnd.test(words)) {
    values[0] = `+${only.replace(/^\+/, '')}`;
    words = words.replace(moreAtTheEnd, ' ');
  }
  let on = weekdayGone(words, today);
  words = words.replace(weekdayPast, ' ');
  for (const [name, days] of named) {
    if (!name.test(words)) continue;
    on = addDays(today, days);
    words = words.replace(name, ' ');
  }
  return { values, words, on };
}

/** "i fredags", "last Friday", "viime perjantaina": the last of them that has gone. */
const weekdayPast =
  /(?<!\p{L})(?:i (mån|tis|ons|tors|fre|lör|sön)dags|last (mon|tues|wednes|thurs|fri|satur|sun)day|viime (maanan|tiis|keskiviik|tors|perjan|lauan|sunnun)(?:taina|kona))(?!\p{L})/iu;

/** As they begin in Swedish, English and Finnish, from Monday. */
const beginnings = [
  ['mån', 'mon', 'maanan'],
  ['tis', 'tues', 'tiis'],
  ['ons', 'wednes', 'keskiviik'],
  ['tors', 'thurs'],
  ['fre', 'fri', 'perjan'],
  ['lör', 'satur', 'lauan'],
  ['sön', 'sun', 'sunnun'],
];

function weekdayGone(words: string, today: Day): Day | undefined {
  const [, ...named] = weekdayPast.exec(words) ?? [];
  const beginning = named.find((each) => each !== undefined)?.toLowerCase();
  if (beginning === undefined) return undefined;
  return lastWeekday(
    beginnings.findIndex((each) => each.includes(beginning)),
    today,
  );
}

/** "20.3.", "20.3.2020" or "2020-03-20"; without a year it is this year's. Undefined when there is no such day. */
export function dayIn(text: string, today: Day): Day | undefined {
  const [, date, month, year = today.slice(0, 4)] = /^(\d{1,2})\.(\d{1,2})\.?(\d{4})?$/.exec(text) ?? [];
  const written = date === undefined ? text : `${year}-${month?.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return day.safeParse(written).data;
}

function asWritten(found: string): string {
  const text = found.trim().replace(counted, '');
  if (more.test(text)) return `+${text.replace(more, '').replace(/^\+/, '')}`;
  return text
    .replace(percent, ' %')
    .replace(money, '')
    .replace(/[.,/-]+$/, '');
}
