import type { Typed } from '../domain/answer-row.ts';
import { wordsFor } from './amount-words.ts';
import { months } from './day-to-come.ts';
import type { Sense } from './lexicon/senses.ts';
import { countsOthers, namesCounted } from './participants.ts';
import { known, opens } from './read-loosely.ts';
import type { Reading } from './reading.ts';
import { says, saysOnly } from './rule.ts';
import { actualOf, dayOfReading, entryOf, entryOfDay, type Telling, toldStates } from './told-entry.ts';
import { type Cut, cut, withDigits } from './values.ts';
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
    const found = entriesIn(line.trim(), telling);
    const fits = found !== undefined && entries.size + found.length <= mostRows;
    if (fits) for (const entry of found) entries.set(entry.indicator, entry);
    else unread.push(shown(line.trim()));
  }
  return entries.size === 0 ? undefined : { entries: [...entries.values()], unread };
}

/** As much of a line as tells its writer which it was. */
function shown(line: string): string {
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

/** A line says one thing, or several with commas or an "and" between: all of them are read, or none. */
function entriesIn(line: string, telling: Telling): readonly Typed[] | undefined {
  const whole = entryIn(line, telling);
  if (whole !== undefined) return [whole];
  const digits = withDigits(line, 'all');
  if (digits !== line) return entriesIn(digits, telling);
  return (
    underHeading(line, telling) ??
    entriesOf(line.split(between), telling) ??
    // In a hurry with nothing between: "webinaareja 6 kaukolainoja 912".
    entriesOf(line.split(/(?<=\d) (?=\p{L}{3})/u), telling) ??
    withReason(line, telling)
  );
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

const between = /[;,] +| (?:ja|och|and|sekä|samt|plus|n|o|å|&) /i;

const reason = new RegExp(
  `^(.+?)(?:, +(?:(?:${wordsFor('because')}) )?| [-–] | (?:${wordsFor('because')}) )(.+)$`,
  'iu',
);

/** A comment longer than this does not fit the form. */
const longestReason = 1000;

/** "10 försenas till 15.4, golvet är inte klart": the row's situation, and why, as its comment. */
function withReason(line: string, telling: Telling): readonly Typed[] | undefined {
  const [, told, why] = reason.exec(line) ?? [];
  if (told === undefined || why === undefined || why.length > longestReason || /\d/.test(why))
    return undefined;
  const entry = entryIn(told, telling);
  const reading = telling.read(why);
  // What speaks of another row, or asks, or says of this one something else, is no reason for it.
  const named = telling.rows.find(reading.names, 'names');
  const isOfIt = named.kind === 'one' && named.indicator === entry?.indicator;
  const isOfOther = (named.kind !== 'none' && !isOfIt) || telling.rows.place(reading.names) !== undefined;
  const wishes = says(reading, 'remind', 'assign', 'give', 'take', 'undo', 'away', 'spares', 'cancel');
  const isReason = reading.names.length > 0 && !reading.asks && !opens(reading) && !isOfOther && !wishes;
  // What is done needs no reason, and what follows it may take it back: "valmis, jos lattia kuivuu".
  const takesReason = entry?.choice !== undefined && entry.choice !== 'done';
  return takesReason && isReason ? [{ ...entry, comment: why.trim() }] : undefined;
}

function entriesOf(parts: readonly string[], telling: Telling): readonly Typed[] | undefined {
  // More could not be asked about on one card, and each is looked up.
  if (parts.length < 2 || parts.length > mostRows) return undefined;
  // A bare number among others corrects nothing: "3 webinaareja 5".
  const alone = { ...telling, before: undefined };
  const entries = parts.flatMap((part) => entryIn(part, alone) ?? []);
  // Of one row two things are told: neither is sure.
  const rows = new Set(entries.map(({ indicator }) => indicator));
  return entries.length === parts.length && rows.size === parts.length ? entries : undefined;
}

/** What is said anew is taken as it would have been at first: "oops, 34 should be 4.2" is 34: 4.2. */
function entryIn(text: string, telling: Telling): Typed | undefined {
  const anew = saidAnew(text, telling.before);
  if (anew === undefined) return entryAsSaid(text, telling);
  return entryAsSaid(anew, telling) ?? ofBefore(anew, telling) ?? entryAsSaid(text, telling);
}

/** "eiku 15.4.", "no, at risk": a day or a situation of the row told of before; a day alone is when it comes, or came. */
function ofBefore(text: string, telling: Telling): Typed | undefined {
  const { before, read, rows, today } = telling;
  const parts = cut(text, today);
  const reading = read(parts.words);
  const named = rows.find(reading.names, 'names');
  const isOfIt = reading.names.length === 0 || (named.kind === 'one' && named.indicator === before);
  const isMore = reading.asks || !isOfIt || !saysOnly(reading, [...toldStates, ...months, 'until']);
  if (before === undefined || isMore) return undefined;
  if (says(reading, ...toldStates)) return entryOf(before, parts, telling);
  const [day, ...others] = parts.values.map((value) => dayOfReading(value, reading, today));
  return day === undefined || others.length > 0 ? undefined : entryOfDay(before, day, telling);
}

const opening = new RegExp(
  `^(?:(?:${wordsFor('corrects')})(?![\\p{L}\\d])[\\s,.:;!–-]*|(?:${wordsFor('denies')})[,.:;!–-]+ ?)`,
  'iu',
);
const insteadAtEnd = new RegExp(`[, ]+(?:${wordsFor('instead')})[.!]*$`, 'iu');
const shouldBe = new RegExp(`[, ]+(?:${wordsFor('shouldBe')}) (?=[\\d+])`, 'iu');

/** What a correction says, without its own words; undefined when it is none. "18 should be 61" is one of a row just told. */
function saidAnew(text: string, before: string | undefined): string | undefined {
  const isOfBefore = before !== undefined && new RegExp(`^${before}(?!\\d)`).test(text);
  if (!opening.test(text) && !insteadAtEnd.test(text) && !isOfBefore) return undefined;
  // "Hoppsan det blir 12 maj i stället": one after another.
  const plain = text.replace(insteadAtEnd, '').replace(opening, '').replace(opening, '');
  return plain.replace(shouldBe, ': ');
}

const perfect = new RegExp(`^(?:${wordsFor('perfect')}) (?=.*\\d)`, 'iu');

function entryAsSaid(said: string, telling: Telling): Typed | undefined {
  // "Har bytt 12 telefoner" tells, with its verb first as if it asked.
  const text = said.replace(perfect, '');
  const numbered = entryOfNumber(text, telling);
  if (numbered !== undefined) return numbered;
  const parts = withGrade(cut(withDigits(text), telling.today));
  const reading = telling.read(parts.words);
  const counts = says(reading, 'count', 'how-much') && !says(reading, 'same');
  if (reading.asks || counts) return undefined;
  return reading.names.length === 0
    ? (byNumber(parts, reading, telling) ?? correction(parts, reading, telling))
    : byName(parts, reading, telling);
}

const equals = new RegExp(`^(?:${wordsFor('equals')}) $`, 'iu');

/** "10: 6", "17 on 612", "rivi 17 on nyt 612", "row 47: 2" */
const ofNumber = /^(?:(\p{L}{2,20}) )?[#rR]?(\d{1,3})(?: ?[:=] ?| ((?:\p{L}{1,10} ){1,2}))(\S.*)$/u;

function entryOfNumber(text: string, telling: Telling): Typed | undefined {
  const [, noun, number, between, value] = ofNumber.exec(text) ?? [];
  if (number === undefined || value === undefined || !telling.rows.ids.has(number)) return undefined;
  const isOnly = (words: string, senses: readonly Sense[]) => {
    const reading = telling.read(words);
    return reading.names.length === 0 && [...reading.senses].every((sense) => senses.includes(sense));
  };
  if (noun !== undefined && !isOnly(`${noun} ${number}`, ['item'])) return undefined;
  // "17 kpl 612" is nothing; "17 on 612" is row 17, and a row that is called one may have small words between.
  const isEqual =
    between === undefined || equals.test(between) || (noun !== undefined && isOnly(between, ['asks']));
  if (!isEqual) return undefined;
  const target = telling.targets.get(number);
  const told = entryOf(number, cut(value, telling.today), telling);
  return told ?? (target && actualOf(number, target, [value]));
}

/** The one row that the names are, or the one of several that can have such a value: "26/41" of libraries, not of days. */
function byName(parts: Cut, reading: Reading, telling: Telling): Typed | undefined {
  const { rows } = telling;
  const found = rows.find(namesCounted(reading, rows), 'names');
  if (found.kind === 'one')
    return countsOthers(found.indicator, reading, rows)
      ? undefined
      : entryOf(found.indicator, parts, telling);
  if (found.kind === 'several') return onlyOne(found.indicators, parts, telling);
  // A name with a typing error: the form says which row was understood before anything is saved.
  const misspelled = rows.find(reading.names, 'everything');
  const isInPart = misspelled.kind === 'several' && misspelled.inPart;
  // A word of a longer name alone, "beviljad", names nothing.
  const isNamed = reading.names.some((word) => rows.marks(word) || !rows.knows(word));
  if (misspelled.kind !== 'none' && !isInPart && isNamed && reading.names.every(rows.resembles))
    return onlyOne(
      misspelled.kind === 'one' ? [misspelled.indicator] : misspelled.indicators,
      parts,
      telling,
    );
  const names = opens(reading) ? undefined : known(reading.names, rows);
  const loose = names && rows.find(names, 'names');
  if (names === undefined || loose?.kind !== 'one' || !rows.isNamedIn(loose.indicator, names))
    return undefined;
  return entryOf(loose.indicator, parts, telling);
}

function onlyOne(indicators: readonly string[], parts: Cut, telling: Telling): Typed | undefined {
  const [entry, ...others] = indicators.flatMap((indicator) => entryOf(indicator, parts, telling) ?? []);
  return others.length === 0 ? entry : undefined;
}

/** "eiku neljä", "no, 4", "sorry, 4 not 5": the row told of before, with one value and nothing else. */
function correction(parts: Cut, reading: Reading, telling: Telling): Typed | undefined {
  const { before } = telling;
  if (before === undefined || parts.values.length !== 1 || !saysOnly(reading, besideCorrection))
    return undefined;
  return entryOf(before, { ...parts, words: '', isHedged: false }, telling);
}

const besideCorrection: readonly Sense[] = ['not', 'was', 'undo', 'cancel', 'change'];

/** "10 done 20.3.", "report 39 6": the first number is the row's. */
function byNumber(parts: Cut, reading: Reading, telling: Telling): Typed | undefined {
  const [number, ...values] = parts.values;
  if (number === undefined || reading.asks || !telling.rows.ids.has(number)) return undefined;
  if (!says(reading, ...toldStates, 'report', 'goes')) return undefined;
  return entryOf(number, { ...parts, values }, telling);
}

/** "Verkkokirjaston saavutettavuus AA": a grade is a value too; written in capitals, for "a" is an article. */
function withGrade(parts: Cut): Cut {
  const [, words, grade] = /^(.*\p{L})\s+(A{1,3})[\s.!]*$/u.exec(parts.words) ?? [];
  if (parts.values.length > 0 || words === undefined || grade === undefined) return parts;
  return { ...parts, words, values: [grade] };
}
