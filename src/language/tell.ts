import type { Typed } from '../domain/answer-row.ts';
import { wordsFor } from './amount-words.ts';
import { hasQuestionWord } from './read-loosely.ts';
import { says } from './rule.ts';
import { toldAlike } from './told-alike.ts';
import { amongRemarks } from './told-among.ts';
import type { Telling } from './told-entry.ts';
import { entryIn, entryOfRow } from './told-row.ts';
import { cut, withDigits } from './values.ts';
import { wordsOf } from './words.ts';

/** Values told in words, each with its row, and the lines that could not be read. Nothing of it is stored yet. */
export type Told = { readonly entries: readonly Typed[]; readonly unread: readonly string[] };

/** As many rows as one card asks about: what is told beyond them is said to be left. */
const mostRows = 8;
/** More lines than an agreement has rows are no report. */
const mostLines = 60;

const longestShown = 80;

/**
 * Reads "webinaareja 6, opintomatkoja 1" or lines of such. A value is taken only with a row that is sure and when
 * it is of the kind that the row's target asks for; all else is left to the form or said to be unread.
 */
export function tell(text: string, telling: Telling): Told | undefined {
  if (text.includes('?') || telling.rows.called(wordsOf(text)).length > 0) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > mostLines) return undefined;
  const entries = new Map<string, Typed>();
  const unread: string[] = [];
  for (const line of lines) {
    const found = entriesIn(withoutAside(line), telling);
    const { told, left } =
      found === undefined ? inPart(withoutAside(line), line, telling) : { told: found, left: [] };
    const fits = told.length > 0 && entries.size + told.length <= mostRows;
    if (fits) for (const entry of told) entries.set(entry.indicator, entry);
    unread.push(...(fits ? left : [line]).map((each) => shown(each.trim())));
  }
  return entries.size === 0 ? undefined : { entries: [...entries.values()], unread };
}

/** A point of a list, without its mark and what stands in brackets: "- webinars 5 (one was moved)". */
function withoutAside(line: string): string {
  return line
    .replace(/^\s*[-–•*]\s*/, '')
    .replace(/ \([^()\d]{1,80}\)/g, '')
    .trim();
}

/** As much of a line as tells its writer which it was. */
function shown(line: string): string {
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

/** A line says one thing, or several with commas or an "and" between: all of them are read, or none. */
function entriesIn(line: string, telling: Telling): readonly Typed[] | undefined {
  const whole = entryIn(line, telling) ?? numberedEntry(line, telling);
  if (whole !== undefined) return [whole];
  const digits = withDigits(line, 'all');
  if (digits !== line) return entriesIn(digits, telling);
  return (
    underHeading(line, telling) ??
    entriesOf(line.split(between), telling) ??
    // In a hurry with nothing between: "webinaareja 6 kaukolainoja 912".
    entriesOf(line.split(/(?<=\d) (?=\p{L}{3})/u), telling) ??
    toldAlikeIn(line, telling) ??
    withReason(line, telling) ??
    amongRemarks(line, telling, (clauses) => entriesOf(clauses, telling))
  );
}

function toldAlikeIn(line: string, telling: Telling): readonly Typed[] | undefined {
  const parts = line.split(between);
  return parts.length < 2 || parts.length > mostRows ? undefined : toldAlike(parts, telling);
}

/** "28) 33 tiedotetta", "3. Digihankkeen koulutukset – 2": a row's number before it, as a list of the rows has it. */
function numberedEntry(line: string, telling: Telling): Typed | undefined {
  const [, id, rest] = /^(\d{1,3})[.)] +(\S.*)$/u.exec(line) ?? [];
  if (id === undefined || rest === undefined || !telling.rows.ids.has(id)) return undefined;
  const told = entryIn(rest, telling);
  // The words of another row say that the number only counts the lines.
  if (told !== undefined) return told;
  const { names } = telling.read(cut(rest, telling.today).words);
  const isOfIt = names.every((word) => !telling.rows.marks(word) || telling.rows.isInName(id, [word]));
  return isOfIt ? entryOfRow(id, rest, telling) : undefined;
}

/** "28: 21, 53: 1 palaveri": what is sure of a list in which each part tells of a row; what is not is left. */
function inPart(
  text: string,
  line: string,
  telling: Telling,
): { readonly told: readonly Typed[]; readonly left: readonly string[] } {
  const nothing = { told: [], left: [line] };
  const parts = text.split(between);
  if (parts.length < 2 || parts.length > mostRows) return nothing;
  const alone = { ...telling, before: undefined };
  const told = parts.map((part) => ({ part, entry: entryIn(part, alone) }));
  const left = told.flatMap(({ part, entry }) => (entry === undefined ? [part] : []));
  const entries = told.flatMap(({ entry }) => entry ?? []);
  const isList =
    told.every(({ part, entry }) =>
      entry === undefined ? tellsOfRow(part, alone) : isOfName(part, alone),
    ) && new Set(entries.map(({ indicator }) => indicator)).size === entries.length;
  return isList && entries.length > 0 ? { told: entries, left } : nothing;
}

/** It has a number, and some row's name. */
function tellsOfRow(part: string, telling: Telling): boolean {
  const { values, words } = cut(part, telling.today);
  const { names } = telling.read(words);
  return (
    values.length > 0 &&
    names.some(telling.rows.marks) &&
    telling.rows.find(names, 'everything').kind !== 'none'
  );
}

/** By a name, or by a number that is set apart: "2 cancelled" may count anything. */
function isOfName(part: string, telling: Telling): boolean {
  return namesIn(part, telling).length > 0 || saysOfNumber.test(part) || /^\d{1,3} ?[:=]/.test(part);
}

/** "Lounais-Suomen extranet: käyttökertoja 1204, tiedotteita 37": each is said of what stands before the colon. */
function underHeading(line: string, telling: Telling): readonly Typed[] | undefined {
  const [, heading, list] = /^([^:\d]{3,60}): +(\S.*)$/u.exec(line) ?? [];
  if (heading === undefined || list === undefined) return undefined;
  const parts = list.split(between);
  return entriesOf(
    parts.map((part) => `${heading} ${part}`),
    telling,
  );
}

const between = new RegExp(`(?:[;,]| /) +(?:(?:${wordsFor('and')}) )?| (?:${wordsFor('and')}) `, 'iu');

const reason = new RegExp(
  `^(.+?)(?:, +(?:(${wordsFor('because')}) )?| [-–] | (${wordsFor('because')}) )(.+)$`,
  'iu',
);

/** A comment longer than this does not fit the form. */
const longestReason = 1000;

/** "10 försenas till 15.4, golvet är inte klart": the row's situation, and why, as its comment. */
function withReason(line: string, telling: Telling): readonly Typed[] | undefined {
  const [, told, after, instead, why] = reason.exec(line) ?? [];
  if (told === undefined || why === undefined || why.length > longestReason || /\d/.test(why))
    return undefined;
  const entry = entryIn(told, telling);
  const reading = telling.read(why);
  // A number's is one when it is said to be: "2, koska Tallinnan reissu peruttiin".
  const isOfNumber = entry?.actual !== undefined && (after ?? instead) !== undefined;
  // What speaks of another row, or asks, or says of this one something else, is no reason for it.
  const named = telling.rows.find(reading.names, 'names');
  const isOfIt = named.kind === 'one' && named.indicator === entry?.indicator;
  const isNamed = isOfNumber ? named.kind === 'one' : named.kind !== 'none';
  const isOfOther = (isNamed && !isOfIt) || telling.rows.place(reading.names) !== undefined;
  const wishes = says(reading, 'remind', 'assign', 'give', 'take', 'undo', 'away', 'spares', 'cancel');
  const isReason =
    reading.names.length > 0 && !reading.asks && !hasQuestionWord(reading) && !isOfOther && !wishes;
  // What is done needs no reason, and what follows it may take it back: "valmis, jos lattia kuivuu".
  const takesReason = isOfNumber || (entry?.choice !== undefined && entry.choice !== 'done');
  return takesReason && isReason ? [{ ...entry, comment: why.trim() }] : undefined;
}

/** "13 is on track": hardly a count, as it could be in "2 are cancelled". */
const saysOfNumber = new RegExp(`^\\d{2,3} (?:${wordsFor('equals')}) \\p{L}`, 'iu');

function entriesOf(parts: readonly string[], telling: Telling): readonly Typed[] | undefined {
  // More could not be asked about on one card, and each is looked up.
  if (parts.length < 2 || parts.length > mostRows) return undefined;
  // A bare number among others corrects nothing: "3 webinaareja 5".
  const alone = { ...telling, before: undefined };
  const first = namesIn(parts[0] ?? '', alone);
  const entries = parts.flatMap((part, at) => {
    const own = entryIn(part, alone);
    const entry = own ?? (at === 0 ? undefined : entryOfFirst(part, first, alone));
    const isByNumber = own !== undefined && namesIn(part, alone).length === 0 && !saysOfNumber.test(part);
    return entry === undefined ? [] : [{ entry, isByNumber }];
  });
  // Of one row two things are told: neither is sure.
  const rows = new Set(entries.map(({ entry }) => entry.indicator));
  // "Webinaareja 6, 2 peruttu" says nothing of row 2.
  const ways = new Set(entries.map(({ isByNumber }) => isByNumber));
  return entries.length === parts.length && rows.size === parts.length && ways.size === 1
    ? entries.map(({ entry }) => entry)
    : undefined;
}

/** "Study trips 2, people on them 48": what names no row of its own is said of what was named first. */
function entryOfFirst(part: string, first: readonly string[], telling: Telling): Typed | undefined {
  const withFirst = (names: readonly string[]) =>
    names.length === 0 ? undefined : entryIn(`${names.join(' ')} ${part}`, telling);
  return withFirst(first) ?? withFirst(first.slice(0, -1));
}

function namesIn(part: string, { read, today }: Telling): readonly string[] {
  return read(cut(part, today).words).names.map(({ typed }) => typed);
}
