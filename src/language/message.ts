import type { Day } from '../domain/day.ts';
import type { Question, Whose } from '../domain/question.ts';
import { asksGap } from './asking.ts';
import { embeddedIn } from './embedded.ts';
import { type Named, personNamed } from './find-person.ts';
import type { Rows } from './find-rows.ts';
import { followUp } from './follow-up.ts';
import type { Choosing, Intent, Understood } from './intent.ts';
import { nearestTo, nothingNear } from './nearest.ts';
import { readLoosely, wordsOfRows } from './read-loosely.ts';
import { mostWords, type Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { says } from './rule.ts';
import { rules } from './rules.ts';
import { stateSenses } from './states.ts';
import { type Told, tell } from './tell.ts';
import { toldOfIt } from './told-of-it.ts';
import { correctsByNumber } from './told-row.ts';
import { wordsOf } from './words.ts';

/**
 * What a message goes on from: the question before it, the row told of before it or the several that were, the rows it was
 * last to choose from, and the people it may name.
 */
export type Talk = {
  readonly before?: Question | undefined;
  readonly told?: string | undefined;
  readonly toldOf?: readonly string[] | undefined;
  readonly choosing?: Choosing | undefined;
  readonly people: readonly Named[];
};

/** A message in plain text, and how it or a part of it is read. */
export type Message = {
  readonly text: string;
  readonly today: Day;
  readonly talk: Talk;
  readonly reader: Reader;
  /** With every word accounted for, perhaps as said after another question. */
  readonly strictly: (part: string, after?: Pick<Talk, 'before'>) => Understood;
  /** Without words that neither the lexicons nor the agreement know; undefined when nothing sure is left. */
  readonly loosely: (part: string) => Understood | undefined;
};

/** Several ways of taking a message read the same parts of it: each is read once. */
export function messageOf(text: string, today: Day, talk: Talk, reader: Reader): Message {
  const plainly = onceFor((part) => strictly(part, today, talk, reader));
  return {
    text,
    today,
    talk,
    reader,
    strictly: (part, after) =>
      after === undefined ? plainly(part) : strictly(part, today, { ...talk, ...after }, reader),
    loosely: onceFor((part) => loosely(part, today, talk, reader)),
  };
}

function onceFor<T>(read: (part: string) => T): (part: string) => T {
  const done = new Map<string, { readonly is: T }>();
  return (part) => {
    const known = done.get(part) ?? { is: read(part) };
    done.set(part, known);
    return known.is;
  };
}

/** A report, a name copied from a card, or what one rule accounts for in full; else what may have been meant. */
function strictly(text: string, today: Day, talk: Talk, reader: Reader): Understood {
  const { read, rows } = reader;
  const words = wordsOf(text);
  // What has more words is no answer about one row, though it may be a report of many lines.
  const ofIt = () => (words.length > mostWords ? undefined : ofRowAsked(text, today, talk, reader));
  const told = tell(text, { ...reader, today, before: talk.told }) ?? ofIt();
  if (told !== undefined) return { intent: { kind: 'tell', ...told }, language: read(text).language };
  if (words.length === 0 || words.length > mostWords)
    return {
      intent: text.trim() === '?' ? { kind: 'help' } : { kind: 'unknown', near: nothingNear },
      language: undefined,
    };
  const reading = read(text, talk.people);
  // After several rows were told of at once a number said anew may be any one's, and is no row.
  if (talk.toldOf !== undefined && correctsByNumber(text, reading))
    return {
      intent: { kind: 'choose', indicators: talk.toldOf, for: 'report', said: text },
      language: reading.language,
    };
  // "Lokalservice?" after "what is red in logistics?", though a row is called so too.
  const called = isPlaceAlone(reading, rows, talk.before) ? [] : rows.called(words);
  const intent = intentOfName(called) ?? intentOf(reading, today, talk, reader);
  return {
    intent: intent ?? { kind: 'unknown', near: nearestTo(reading, rows) },
    language: reading.language,
  };
}

/** What is told of the row that was asked about, when the message names none. */
function ofRowAsked(text: string, today: Day, { before }: Talk, reader: Reader): Told | undefined {
  const entry = before?.kind === 'row' ? toldOfIt(text, before.indicator, { ...reader, today }) : undefined;
  return entry && { entries: [entry], unread: [] };
}

function loosely(text: string, today: Day, talk: Talk, reader: Reader): Understood | undefined {
  const reading = reader.read(text, talk.people);
  // With a word left out it is no longer what goes on from the question before: "what has been spent of the budget?"
  const isNew = !goesOnBy(reading);
  const intent = readLoosely(reading, reader.rows, talk, (rest) => {
    const isLess = isNew && rest.names.length < reading.names.length;
    return intentOf(rest, today, isLess ? { ...talk, before: undefined } : talk, reader);
  });
  if (intent !== undefined) return { intent, language: reading.language };
  return embeddedIn(text, {
    read: (part) => reader.read(part, talk.people),
    strictly: (part) => strictly(part, today, { ...talk, before: undefined }, reader),
    names: (part) => namesAny(reader.read(part, talk.people), talk, reader),
  });
}

/** A row, a place or a person. */
function namesAny({ names }: Reading, { people }: Talk, { rows }: Reader): boolean {
  return (
    rows.shortIn(names).length > 0 ||
    rows.place(names) !== undefined ||
    names.some((word) => rows.place([word]) !== undefined || personNamed([word], people) !== undefined)
  );
}

/** What goes on from the question before by its own words is of that one; else only what no rule accounts for. */
function intentOf(reading: Reading, today: Day, talk: Talk, { rows }: Reader): Intent | undefined {
  const { before, people } = talk;
  const goesOn = () => before && followUp(reading, rows, today, { before, people });
  return (
    (goesOnBy(reading) ||
    isMineAlone(reading) ||
    isPlaceAlone(reading, rows, before) ||
    asksHowAlone(reading, before) ||
    asksGapOf(reading, before) ||
    asksStateOfIt(reading, before) ||
    asksNextAlone(reading, before)
      ? goesOn()
      : undefined) ??
    firstIntent(reading, today, talk, rows) ??
    goesOn()
  );
}

function firstIntent(reading: Reading, today: Day, talk: Talk, rows: Reader['rows']): Intent | undefined {
  for (const rule of rules) {
    const intent = rule(reading, rows, today, talk);
    if (intent !== undefined) return intent;
  }
  return undefined;
}

/** Whose rows a clause names that asks for nothing; unclear when it names a place and more. */
export function placeNamed(text: string, { talk, reader }: Message): Whose | 'unclear' | undefined {
  const { rows } = reader;
  const { names } = reader.read(text, talk.people);
  const kept = wordsOfRows(names, rows, (word) => personNamed([word], talk.people) !== undefined) ?? names;
  const person = personNamed(kept, talk.people);
  if (person !== undefined) return { kind: 'person', person: person.id };
  const place = rows.place(kept);
  if (place !== undefined) return { kind: 'place', place };
  return kept.some((word) => rows.place([word]) !== undefined) ? 'unclear' : undefined;
}

/** Says by its own words that it goes on: "entä", "and", "of them". */
function goesOnBy(reading: Reading): boolean {
  return reading.opening === 'and-what' || says(reading, 'of-them');
}

/** "Vain omat": after a question those of it that are mine. */
function isMineAlone({ senses, names, numbers }: Reading): boolean {
  return names.length + numbers.length === 0 && senses.size === 1 && senses.has('mine');
}

/** "Paljonko vihreään vielä puuttuu?" after a row is of that row, though it could be asked of all. */
function asksGapOf(reading: Reading, before: Question | undefined): boolean {
  const isOfMore = says(reading, 'which', 'item', 'all', 'mine', 'i', 'red', 'yellow');
  return before?.kind === 'row' && asksGap(reading) && !isOfMore;
}

/** "Onko se punaisella?" after a row, though "is it" may also begin what is asked of all. */
function asksStateOfIt(reading: Reading, before: Question | undefined): boolean {
  const isOfMore = says(reading, 'which', 'item', 'all', 'mine', 'count');
  return before?.kind === 'row' && says(reading, 'it') && says(reading, ...stateSenses) && !isOfMore;
}

/** "Entä seuraavaksi?", "what next?" after a row is of that row. */
function asksNextAlone({ senses, names, numbers }: Reading, before: Question | undefined): boolean {
  const isAlone = [...senses].every((sense) => sense === 'next' || sense === 'which' || sense === 'goes');
  return before?.kind === 'row' && senses.has('next') && isAlone && names.length + numbers.length === 0;
}

/** "Mites opintomatkat?" after something was asked of another row asks the same of these. */
function asksHowAlone({ opening, senses }: Reading, before: Question | undefined): boolean {
  return before?.kind === 'row' && before.asked !== undefined && opening === 'how' && senses.size === 1;
}

/** A goal's or a section's name and no more, after a question of another. */
function isPlaceAlone(
  { senses, names, numbers }: Reading,
  rows: Rows,
  before: Question | undefined,
): boolean {
  const isOfPlace = before?.kind === 'rows' && before.whose.kind === 'place';
  return isOfPlace && senses.size + numbers.length === 0 && rows.place(names) !== undefined;
}

/** A name copied from a card, in which any word may also mean something else. */
function intentOfName(indicators: readonly string[]): Intent | undefined {
  const [indicator, ...others] = indicators;
  if (indicator === undefined) return undefined;
  return others.length === 0
    ? { kind: 'question', question: { kind: 'row', indicator } }
    : { kind: 'choose', indicators, for: 'show' };
}
