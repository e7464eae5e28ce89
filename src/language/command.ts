import type { ManagerRole } from '../domain/agreement.ts';
import type { QuarterNumber } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import { wholeWord, wordsFor } from './amount-words.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import {
  inquires,
  isAccountedFor,
  namesNoRow,
  questioning,
  type Rule,
  rowsNamed,
  says,
  writer,
} from './rule.ts';

const toMe: readonly Sense[] = ['i', 'me', 'to-me', 'show', 'give'];

/** "kooste", "visa sammandraget" */
export const digest: Rule = (reading, rows) =>
  (says(reading, 'digest') || isOfQuarter(reading)) &&
  // "Send the digest to everyone" is for nobody to ask.
  (!says(reading, 'send') || says(reading, 'me', 'to-me')) &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, [
    'digest',
    'send',
    'status',
    'which',
    'others',
    'mine',
    'last-quarter',
    ...quarters,
    ...toMe,
  ])
    ? { kind: 'digest', quarter: quarterIn(reading) }
    : undefined;

const quarters = ['q1', 'q2', 'q3', 'q4'] as const satisfies readonly Sense[];

/** "Q1 summary, please": how a quarter went is what its digest tells. */
function isOfQuarter(reading: Reading): boolean {
  return says(reading, 'status') && says(reading, 'last-quarter', ...quarters);
}

/** The quarter that is named, of the agreement's year. */
function quarterIn(reading: Reading): QuarterNumber | undefined {
  const named = quarters.findIndex((quarter) => says(reading, quarter));
  return ([1, 2, 3, 4] as const)[named];
}

/** "kumoa viimeisin kirjaukseni", "undo 10": of a row that is named what was said last of it. */
export const undo: Rule = (reading, rows) => {
  // "Don't save, it went wrong": of what is not stored yet.
  if (!says(reading, 'undo') || says(reading, 'cancel') || inquires(reading)) return undefined;
  if (!isAccountedFor(reading, ['undo', 'report', 'mine', 'others', 'word', 'item', ...toMe]))
    return undefined;
  if (namesNoRow(reading, rows)) return { kind: 'undo' };
  const found = rowsNamed(reading, rows, 'names');
  return found.kind === 'one' ? { kind: 'undo', indicator: found.indicator } : undefined;
};

/** "peruuta", "never mind" */
export const cancel: Rule = (reading, rows) =>
  says(reading, 'cancel') &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, ['cancel', 'undo', 'item', 'others', 'not', 'i'])
    ? { kind: 'cancel' }
    : undefined;

const managers = [
  ['head', 'head'],
  ['area-head', 'area'],
  ['division-head', 'division'],
] as const satisfies readonly (readonly [Sense, ManagerRole])[];

/** "make me head", "tee minusta palvelualuejohtaja": the whole command, for "I am the head" gives nobody any rights. */
export const becomeManager: Rule = (reading, rows) => {
  const [named, ...others] = managers.filter(([sense]) => says(reading, sense));
  if (named === undefined || others.length > 0 || !says(reading, 'make-me')) return undefined;
  const [sense, as] = named;
  return namesNoRow(reading, rows) && isAccountedFor(reading, ['make-me', sense, 'others'])
    ? { kind: 'become-manager', as }
    : undefined;
};

/** "Kuka on päällikkö?", "who is the division director?" */
export const whoLeads: Rule = (reading, rows) => {
  const [named, ...others] = managers.filter(([sense]) => says(reading, sense));
  if (named === undefined || others.length > 0 || !says(reading, 'who')) return undefined;
  const [sense, as] = named;
  return namesNoRow(reading, rows) && isAccountedFor(reading, ['who', 'show', 'others', 'mine', 'i', sense])
    ? { kind: 'who-leads', as }
    : undefined;
};

/** "Et ymmärrä mitään": with the bot's name or another word beside it. */
export const blamed: Rule = (reading, rows) =>
  says(reading, 'blames') &&
  reading.numbers.length === 0 &&
  reading.names.length <= mostNames &&
  !reading.names.some(rows.knows) &&
  isAccountedFor(reading, ['blames', 'not', 'all', 'yet', ...writer])
    ? { kind: 'blamed' }
    : undefined;

const languageSenses = [
  ['finnish', 'fi'],
  ['swedish', 'sv'],
  ['english', 'en'],
] as const satisfies readonly (readonly [Sense, Language])[];

/** "kieli ruotsi", "på svenska", "in English" */
export const chooseLanguage: Rule = (reading, rows) => {
  const named = languageSenses.filter(([sense]) => says(reading, sense));
  const [only, ...others] = named.map(([, language]) => language);
  if (only === undefined || others.length > 0 || inquires(reading) || !namesNoRow(reading, rows))
    return undefined;
  return isAccountedFor(reading, [
    'language',
    'change',
    'speak',
    'give',
    'show',
    'same',
    'resume',
    'owns',
    'help',
    'others',
    'take',
    'i',
    'me',
    'to-me',
    ...named.map(([sense]) => sense),
  ])
    ? { kind: 'language', language: only }
    : undefined;
};

/** "apua", "vad kan du?" */
export const help: Rule = (reading, rows) =>
  // "I'm new here, what are mine?" asks for more.
  !(says(reading, 'which') && says(reading, 'mine', 'to-me', 'owns')) &&
  (says(reading, 'help') || asksMeaning(reading) || asksHowTo(reading)) &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, [
    'help',
    'all',
    'means',
    'about',
    'report',
    'messages',
    'digest',
    'mine',
    'i',
    'word',
    'undo',
    ...colours,
    ...questioning,
    ...toMe,
  ])
    ? { kind: 'help', ...(isOfColours(reading) && { about: 'colours' as const }) }
    : undefined;

/** "kuka näkee mitä mä kirjotan", "are you an AI?"; what it says holds whatever words stand beside. */
export const privacy: Rule = (reading, rows) =>
  says(reading, 'privacy') &&
  reading.numbers.length === 0 &&
  reading.names.length <= mostBesidePrivacy &&
  !reading.names.some(rows.knows)
    ? { kind: 'privacy' }
    : undefined;

const mostBesidePrivacy = 3;

const colours: readonly Sense[] = ['red', 'yellow', 'green', 'grey'];

const colourNames = wholeWord(wordsFor('colours'));

/** A colour, or their common name, which in the rules asks for more than the colour. */
function isOfColours(reading: Reading): boolean {
  return says(reading, ...colours) || reading.text.search(colourNames) >= 0;
}

/** "Millä tavalla tänne kirjataan toteuma?", "how do I undo?" */
function asksHowTo(reading: Reading): boolean {
  const asksReport =
    reading.asks && says(reading, 'report') && says(reading, 'about') && reading.opening !== 'asks';
  return asksReport || (says(reading, 'how') && says(reading, 'undo'));
}

/** "mitä keltainen tarkoittaa?", "how does reporting work?" */
function asksMeaning(reading: Reading): boolean {
  return (
    says(reading, 'means') && says(reading, ...questioning) && says(reading, 'report', 'about', ...colours)
  );
}

/** A name or two may follow: "Hei Sopimusvahti!", "hello dear bot". */
const mostNames = 2;

/** "moi", "kiitos"; thanks are the more telling of the two. */
export const manners: Rule = (reading) => {
  if (reading.names.length > mostNames || reading.numbers.length > 0) return undefined;
  // "Kiitti tosi paljon!"
  if (says(reading, 'thanks') && isAccountedFor(reading, ['others', 'vague', 'too-much']))
    return { kind: 'thanks' };
  if (!isAccountedFor(reading, ['others'])) return undefined;
  // "See you at the gym" is somebody else's.
  if (says(reading, 'farewell')) return reading.names.length === 0 ? { kind: 'farewell' } : undefined;
  return says(reading, 'greeting') ? { kind: 'greeting' } : undefined;
};
