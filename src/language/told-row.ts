import type { Typed } from '../domain/answer-row.ts';
import { wordsFor } from './amount-words.ts';
import type { Sense } from './lexicon/senses.ts';
import { months } from './months.ts';
import { countsOthers, countsUnknown, namesCounted } from './participants.ts';
import { hasQuestionWord, wordsOfRows } from './read-loosely.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, says } from './rule.ts';
import { actualOf, dayTold, entryOf, entryOfDay, type Telling, toldStates } from './told-entry.ts';
import { type Cut, cut, withDigits } from './values.ts';

/** "Eiku 7", "no, 7": a number said anew, and nothing of which row it is. */
export function correctsByNumber(text: string, { names, numbers }: Reading): boolean {
  return opening.test(text) && names.length === 0 && numbers.length === 1;
}

/** What is said anew is taken as it would have been at first: "oops, 34 should be 4.2" is 34: 4.2. */
export function entryIn(text: string, telling: Telling): Typed | undefined {
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
  const isMore = reading.asks || !isOfIt || !isAccountedFor(reading, [...toldStates, ...months, 'until']);
  if (before === undefined || isMore) return undefined;
  if (says(reading, ...toldStates)) return entryOf(before, parts, telling);
  const [day, ...others] = parts.values.map((value) => dayTold(value, reading, today));
  return day === undefined || others.length > 0 ? undefined : entryOfDay(before, day, telling);
}

const opening = new RegExp(
  `^(?:(?:${wordsFor('corrects')})(?![\\p{L}\\d])[\\s,.:;!–-]*|(?:${wordsFor('denies')})[,.:;!–-]+ ?)`,
  'iu',
);
const insteadAtEnd = new RegExp(`(?<![, ])[, ]+(?:${wordsFor('instead')})[.!]*$`, 'iu');
const shouldBe = new RegExp(`(?<![, ])[, ]+(?:${wordsFor('shouldBe')}) (?=[\\d+])`, 'iu');

/** What a correction says, without its own words; undefined when it is none. "18 should be 61" is one of a row just told. */
function saidAnew(text: string, before: string | undefined): string | undefined {
  const isOfBefore =
    before !== undefined && text.startsWith(before) && !/^\d/.test(text.slice(before.length));
  if (!opening.test(text) && !insteadAtEnd.test(text) && !isOfBefore) return undefined;
  // "Hoppsan det blir 12 maj i stället": one after another.
  const plain = text.replace(insteadAtEnd, '').replace(opening, '').replace(opening, '');
  return plain.replace(shouldBe, ': ');
}

const perfect = new RegExp(`^(?:${wordsFor('perfect')}) (?=.*\\d)`, 'iu');

function entryAsSaid(said: string, telling: Telling): Typed | undefined {
  // "Har bytt 12 telefoner" tells, with its verb first as if it asked.
  const text = said.replace(perfect, '');
  const numbered = numberedIn(text, telling);
  const entry = numbered && entryOfNumber(numbered, telling);
  if (entry !== undefined || numbered?.isCalled) return entry;
  const parts = withGrade(cut(withDigits(text), telling.today));
  const reading = telling.read(parts.words);
  const counts = says(reading, 'count', 'how-much') && !says(reading, 'same');
  // "Was Aunela done" asks, where "oli 26 kirjastoa" tells.
  if (reading.opening === 'was' && reading.names.length > 0 && parts.values.length === 0) return undefined;
  if (reading.asks || counts || (parts.values.length === 1 && countsUnknown(text, reading, telling.rows)))
    return undefined;
  return reading.names.length === 0
    ? (byNumber(parts, reading, telling) ?? correction(parts, reading, telling))
    : byName(parts, reading, telling);
}

/** What a text says of a row that it does not name for sure, once it is known which is meant. */
export function entryOfRow(indicator: string, text: string, telling: Telling): Typed | undefined {
  return entryOf(indicator, withGrade(cut(withDigits(text), telling.today)), telling);
}

const equals = new RegExp(`^(?:${wordsFor('equals')}) $`, 'iu');

/** "10: 6", "17 on 612", "rivi 17 on nyt 612", "for row 47: 2" */
const ofNumber =
  /^(?:((?:\p{L}{2,20} ){0,2}\p{L}{2,20}) )?[#rR]?(\d{1,3})(?: ?[:=] ?| ((?:\p{L}{1,10} ){0,2}))(\S.*)$/u;

/** A row by its number, and what is said of it. */
type Numbered = {
  readonly indicator: string;
  readonly value: string;
  /** "Row 53": its number is no value, whatever follows. */
  readonly isCalled: boolean;
};

function numberedIn(text: string, { read, rows }: Telling): Numbered | undefined {
  const [, noun, indicator, between, value] = ofNumber.exec(text) ?? [];
  if (indicator === undefined || value === undefined || !rows.ids.has(indicator)) return undefined;
  const isOnly = (words: string, senses: readonly Sense[]) => {
    const reading = read(words);
    return reading.names.length === 0 && [...reading.senses].every((sense) => senses.includes(sense));
  };
  const isCalled = noun !== undefined && isOnly(`${noun} ${indicator}`, ['item']);
  if (noun !== undefined && !isCalled) return undefined;
  // "17 kpl 612" is nothing; "17 on 612" is row 17, and a row that is called one may have small words between.
  const isEqual =
    between === undefined ||
    (isCalled && between === '' && says(read(noun), 'item')) ||
    equals.test(between) ||
    (isCalled && between !== '' && isOnly(between, ['asks']));
  return isEqual ? { indicator, value, isCalled } : undefined;
}

function entryOfNumber({ indicator, value }: Numbered, telling: Telling): Typed | undefined {
  const target = telling.targets.get(indicator);
  const told = entryOf(indicator, cut(withDigits(value), telling.today), telling);
  return told ?? (target && actualOf(indicator, target, [value]));
}

/** The one row that the names are, or the one of several that can have such a value: "26/41" of libraries, not of days. */
function byName(parts: Cut, reading: Reading, telling: Telling): Typed | undefined {
  const { rows } = telling;
  const found = rows.find(namesCounted(reading, rows), 'names');
  if (found.kind === 'one') {
    if (countsOthers(found.indicator, reading, rows)) return undefined;
    return entryOf(found.indicator, parts, telling) ?? ofAlike(parts, reading, telling);
  }
  if (found.kind === 'several') {
    // "Webinrs 5": two rows have such a word, and one is called so.
    const called = reading.names.every(rows.knows) ? undefined : rows.find(reading.names, 'everything');
    return onlyOne(called?.kind === 'one' ? [called.indicator] : found.indicators, parts, telling);
  }
  // A name with a typing error: the form says which row was understood before anything is saved.
  const misspelled = rows.find(reading.names, 'everything');
  const isInPart = misspelled.kind === 'several' && misspelled.inPart;
  // A word of a longer name alone, "beviljad", names nothing.
  const isNamed = reading.names.some((word) => rows.marks(word) || !rows.knows(word));
  // "Osallistuijia" fits no word by itself, and with the others one row.
  const isSpelled = misspelled.kind === 'one' || reading.names.every(rows.resembles);
  if (misspelled.kind !== 'none' && !isInPart && isNamed && isSpelled)
    return onlyOne(
      misspelled.kind === 'one' ? [misspelled.indicator] : misspelled.indicators,
      parts,
      telling,
    );
  const names = hasQuestionWord(reading) ? undefined : wordsOfRows(reading.names, rows);
  const loose = names && rows.find(names, 'names');
  if (names === undefined || loose?.kind !== 'one' || !rows.isNamedIn(loose.indicator, names))
    return undefined;
  return entryOf(loose.indicator, parts, telling);
}

/** "26/41" told of the development days is no number of days, but the share of another row that has them in its name. */
function ofAlike(parts: Cut, { names }: Reading, telling: Telling): Typed | undefined {
  const { rows } = telling;
  if (!parts.values.some((value) => /[%/]/.test(value))) return undefined;
  const alike = [...rows.ids].filter((indicator) => rows.isInName(indicator, names));
  return onlyOne(alike, parts, telling);
}

function onlyOne(indicators: readonly string[], parts: Cut, telling: Telling): Typed | undefined {
  const [entry, ...others] = indicators.flatMap((indicator) => entryOf(indicator, parts, telling) ?? []);
  return others.length === 0 ? entry : undefined;
}

/** "eiku neljä", "no, 4", "sorry, 4 not 5": the row told of before, with one value and nothing else. */
function correction(parts: Cut, reading: Reading, telling: Telling): Typed | undefined {
  const { before } = telling;
  if (before === undefined || parts.values.length !== 1 || !isAccountedFor(reading, besideCorrection))
    return undefined;
  return entryOf(before, { ...parts, words: '', isHedged: false }, telling);
}

const besideCorrection: readonly Sense[] = ['not', 'was', 'undo', 'cancel', 'change'];

/** "10 done 20.3.", "report 39 6": the first number is the row's. */
function byNumber(parts: Cut, reading: Reading, telling: Telling): Typed | undefined {
  const [number, ...values] = parts.values;
  if (number === undefined || reading.asks || !telling.rows.ids.has(number)) return undefined;
  if (!says(reading, ...toldStates, 'report', 'assign', 'goes')) return undefined;
  return entryOf(number, { ...parts, values }, telling);
}

/** "Verkkokirjaston saavutettavuus AA": a grade is a value too; written in capitals, for "a" is an article. */
function withGrade(parts: Cut): Cut {
  const [, words, grade] = /^(.*\p{L})\s+(A{1,3})[\s.!]*$/u.exec(parts.words) ?? [];
  if (parts.values.length > 0 || words === undefined || grade === undefined) return parts;
  return { ...parts, words, values: [grade] };
}
