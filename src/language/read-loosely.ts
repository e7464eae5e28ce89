import { type Question, stateAsked } from '../domain/question.ts';
import { askedOf } from './ask-row.ts';
import { question } from './asking.ts';
import { personNamed } from './find-person.ts';
import type { Rows } from './find-rows.ts';
import type { Intent } from './intent.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { type Scope, says } from './rule.ts';
import { stateSenses } from './states.ts';
import type { Word } from './words.ts';

/** More words that nobody knows than this, and the message is about something else. */
const mostStrange = 3;

/** What a question is asked with, wherever it stands. A mark at the end is not enough: "green tea, anyone?" */
const questionWords: readonly Sense[] = [
  ...(['which', 'how', 'who', 'why', 'when', 'count', 'how-much', 'gap', 'show'] as const),
  ...(['history', 'compared', 'next', 'status'] as const),
];

/**
 * What may be left out of a question when the rest is one: it rather narrows no answer, and where it could, the rest has
 * to be sure without it (`isSure`).
 */
const light: readonly Sense[] = [
  ...(['greeting', 'thanks', 'show', 'give', 'which', 'how', 'goes', 'others', 'me', 'to-me'] as const),
  ...(['item', 'all', 'word', 'yet', 'owns', 'about', 'send', 'sent', 'messages', 'asks'] as const),
  ...([
    'too-much',
    'beyond',
    'speak',
    'change',
    'head',
    'take',
    'report',
    'assign',
    'next',
    'means',
  ] as const),
  ...(['back', 'away', 'cancel', 'help', 'status', 'done', 'due', 'until'] as const),
  // "Svenska samarbetsgruppen" is of a row, not of what the bot speaks.
  ...(['finnish', 'swedish', 'english'] as const),
];

/** Of these two may be left out: none of them speaks of doing anything. */
const lightest: readonly Sense[] = [
  ...([
    'greeting',
    'thanks',
    'show',
    'which',
    'how',
    'goes',
    'others',
    'me',
    'to-me',
    'item',
    'all',
  ] as const),
  ...(['word', 'yet', 'about', 'asks', 'speak', 'head', 'next', 'status', 'due'] as const),
];

/** What is answered in words and changes nothing. */
const answered: readonly Intent['kind'][] = ['preview', 'sent', 'complaint', 'thanks'];

/**
 * What a message asks without the words that neither the lexicons nor the agreement know ("paljonko vihreitä meillä on
 * kasassa?"), or without one light word more ("is anything red, I have to report?"). Undefined when there is nothing to
 * leave out, too much, nothing sure in the rest, or when what could be left out changes what is asked.
 */
export function readLoosely(
  reading: Reading,
  rows: Rows,
  { people }: Scope,
  intentOf: (rest: Reading) => Intent | undefined,
): Intent | undefined {
  const names = wordsOfRows(reading.names, rows, (word) => personNamed([word], people) !== undefined);
  const sure = (rest: Reading) => {
    const intent = named(intentOf(rest), reading, rows);
    return intent && isSure(intent, reading, rows) ? intent : undefined;
  };
  const whole =
    sure(reading) ?? (names && sure({ ...reading, names })) ?? byFewer(reading, rows, people, sure);
  if (whole !== undefined || !hasQuestionWord(reading) || says(reading, 'not', 'except')) return whole;
  const said = light.filter((sense) => reading.senses.has(sense));
  const without = (left: readonly Sense[]) => {
    const senses = new Set([...reading.senses].filter((each) => !left.includes(each)));
    return sure({ ...reading, senses, names: names ?? reading.names }) ?? [];
  };
  const byOne = said.flatMap((sense) => without([sense]));
  const pairs = lightest
    .filter((sense) => reading.senses.has(sense))
    .flatMap((one, at, all) => all.slice(at + 1).map((other) => [one, other]));
  const lighter = byOne.length > 0 ? byOne : pairs.flatMap(without);
  const [first, ...others] = new Map(lighter.map((intent) => [JSON.stringify(intent), intent])).values();
  return others.length === 0 ? first : undefined;
}

/** A row that was only offered, for not every word is its own, is meant when the message has its whole short name. */
function named(intent: Intent | undefined, reading: Reading, rows: Rows): Intent | undefined {
  if (intent?.kind !== 'choose' || intent.for !== 'show') return intent;
  const [indicator, ...others] = intent.indicators;
  const asked = askedOf(reading);
  // "Who has the loans and the meetings?" is of another row too.
  const short = rows.shortIn(reading.names);
  const isOfOther =
    says(reading, 'and-what') && reading.names.some((word) => !short.includes(word) && rows.marks(word));
  const isNamed = indicator !== undefined && others.length === 0 && rows.isNamedIn(indicator, reading.names);
  return isNamed && !isOfOther ? question({ kind: 'row', indicator, ...(asked && { asked }) }) : intent;
}

/** Whether a question word comes first, or after what is named: "Aunela: kuka vastaa" */
export function opensAsking({ opening, senses }: Reading): boolean {
  const words = [...senses].filter((sense) => sense !== 'and-what' && sense !== 'greeting');
  const first = opening ?? words[0];
  return first !== undefined && opensQuestion.includes(first);
}

const opensQuestion: readonly Sense[] = [
  'which',
  'how',
  'who',
  'why',
  'when',
  'count',
  'how-much',
  'gap',
  'asks',
  'owns',
];

/** Whether it opens as questions do, or has one of their words. */
export function hasQuestionWord(reading: Reading): boolean {
  const asksOfItems = reading.asks && says(reading, 'item');
  return reading.opening === 'asks' || asksOfItems || says(reading, ...questionWords);
}

/** What asks something of one row that its words do not say alone: "Aunelan avain" is no question of Aunela. */
const ofOneRow: readonly Sense[] = ['count', 'how-much', 'how', 'about', 'status'];

/** What it asks without names that are no rows' own, or by the whole short name of one row among others. */
function byFewer(
  reading: Reading,
  rows: Rows,
  people: Scope['people'],
  sure: (rest: Reading) => Intent | undefined,
): Intent | undefined {
  // "Reds and yellows together": what is asked of all is not asked of the row that has such a word in a longer name.
  const isLoose = (word: Word) =>
    rows.knows(word) && !rows.marks(word) && personNamed([word], people) === undefined;
  const isAside = reading.names.length <= mostStrange && reading.names.every(isLoose);
  const asksOfAll = says(reading, ...stateSenses) && says(reading, 'which', 'show', 'count', 'item', 'all');
  const all = isAside && asksOfAll ? onlyRows(sure({ ...reading, names: [] })) : undefined;
  const short = rows.shortIn(reading.names);
  const others = reading.names.filter((word) => !short.includes(word));
  const isOfShort = others.every((word) => rows.knows(word) || !rows.resembles(word));
  return (
    all ??
    (short.length > 0 && asksOfRow(reading) && isOfShort ? sure({ ...reading, names: short }) : undefined)
  );
}

function onlyRows(intent: Intent | undefined): Intent | undefined {
  return intent?.kind === 'question' && intent.question.kind === 'rows' ? intent : undefined;
}

/** What is asked of the one row that is named, whatever else is said of it: "why does the online library not …?" */
function asksOfRow(reading: Reading): boolean {
  return says(reading, 'why', 'owns', 'when', 'falls-due', 'gap', 'compared', 'history', 'count', 'how-much');
}

/** Whether what was left out could not have changed what is asked. */
function isSure(intent: Intent, reading: Reading, rows: Rows): boolean {
  switch (intent.kind) {
    case 'question':
      return (
        isAnswer(intent.question, reading) &&
        !isOfPlace(intent.question, reading, rows) &&
        !(intent.question.kind === 'row' && countsStrange(reading, rows))
      );
    case 'help':
    case 'digest':
      return hasQuestionWord(reading);
    default:
      return answered.includes(intent.kind);
  }
}

/** "Are there rows of nobody's in facilities?" asks of more than the one row that is called so. */
function isOfPlace(question: Question, reading: Reading, rows: Rows): boolean {
  return (
    question.kind === 'row' && says(reading, 'item') && reading.names.some((word) => rows.isPlace([word]))
  );
}

/** "Montako tiijotetta Vaskin extranetissä": what is counted comes first, and is no word to leave out. */
function countsStrange({ names, opening }: Reading, rows: Rows): boolean {
  const [counted, ...others] = names;
  return opening === 'count' && counted !== undefined && others.length > 0 && !rows.resembles(counted);
}

/** Not all rows or all of mine; and what is denied may be the word that was left out. */
function isAnswer(question: Question, reading: Reading): boolean {
  if (question.kind === 'row')
    return (
      (reading.asks || hasQuestionWord(reading)) &&
      (says(reading, ...ofOneRow) || asksMoreThanState(question))
    );
  // "Läget i världen" is not the unit's.
  if (!hasQuestionWord(reading) || (question.kind === 'totals' && reading.names.length > 0)) return false;
  // "Before March" is not in March.
  if (question.kind === 'changed' && says(reading, 'until')) return false;
  if (question.kind !== 'rows') return true;
  // What is missing of something unknown is not what is missing of all.
  if (says(reading, 'gap', 'how-much')) return false;
  const states = says(reading, 'not') ? (['no-word', 'unowned'] as const) : undefined;
  // All rows of one place or person are few; all of everyone's are no answer.
  const isNarrow =
    !['everyone', 'mine'].includes(question.whose.kind) && says(reading, 'status', 'goes', 'all', 'owns');
  return states === undefined
    ? (isNarrow || question.state !== 'any') && question.state !== 'not-yet'
    : states.some((state) => state === question.state);
}

/** Its colour or state alone may be asked of something else: "is the coffee machine on 2nd floor fixed?" */
function asksMoreThanState({ asked }: Extract<Question, { kind: 'row' }>): boolean {
  return asked !== undefined && stateAsked(asked) === undefined;
}

/** The words that some row has, spelled right or not, or that `isOther` knows; undefined when that is all of them, or hardly any. */
export function wordsOfRows(
  names: readonly Word[],
  rows: Rows,
  isOther: (word: Word) => boolean = () => false,
): readonly Word[] | undefined {
  const kept = names.filter(
    (word) => rows.resembles(word) || rows.place([word]) !== undefined || isOther(word),
  );
  const strange = names.length - kept.length;
  return strange === 0 || strange > mostStrange ? undefined : kept;
}
