import type { Language } from '../domain/language.ts';

/** What a word can mean to the bot. A word that means nothing here is looked for among the rows. */
export const senses = [
  // Colours and states of rows.
  'red',
  'yellow',
  'green',
  'grey',
  /** Past its day. */
  'late',
  /** Nothing has been said of it: "vastaamatta", "missing". */
  'silent',
  /** Not to be judged yet: "not yet". */
  'early',
  /** Nobody's: "vapaa", "unassigned". */
  'free',
  // Parts that make a state together with `not`: "ei tietoa", "no owner", "not due", "määräaika ohi".
  'not',
  'word',
  'owner',
  'yet',
  'due',
  'deadline',
  'past',
  // Whose.
  'mine',
  'i',
  'me',
  /** "minulle", "to me": makes a row mine even without a verb. */
  'to-me',
  // What to do.
  'show',
  'give',
  'take',
  'assign',
  'report',
  'done',
  'undo',
  'digest',
  'status',
  'help',
  'greeting',
  'thanks',
  // Settings.
  'make-me',
  'head',
  'change',
  'speak',
  'language',
  'finnish',
  'swedish',
  'english',
  'clock',
  // What is spoken of.
  'all',
  'item',
  /** Asks something of one row that its card answers: "why", "when". */
  'about',
  /** "milloin", "when": asks of one row by when. */
  'when',
  /** "what happens next", "mitä seuraavaksi": what comes if nobody does anything. */
  'next',
  /** Who has it to do: "kuka vastaa", "what do I own". */
  'owns',
  /** "kello 24.3. klo 9" */
  'at-time',
  // What a question is made of. Alone these ask for nothing.
  /** "onko", "is": as the first word it makes a question of "Aunela is done". */
  'asks',
  /** "mikä", "what": asks for one or more of many. */
  'which',
  /** With `goes` it asks how things are: "miten yksiköllä menee?" */
  'how',
  'goes',
  /** "kuka", "who": nothing is done for a message that asks who does it. */
  'who',
  /** "sinä", "we", "someone": what others take, the writer does not. */
  'others',
  /** "erääntyy", "has to be ready": asks what is due. */
  'falls-due',
  // When.
  'this-week',
  'this-month',
  'this-quarter',
  'last-quarter',
  'next-quarter',
  'year-end',
  'q1',
  'q2',
  'q3',
  'q4',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  // What the bot knows that it does not do (yet), so that it is not mistaken for something it does.
  'other-time',
  'gap',
  'beyond',
  /** Says nothing of what is asked: "mikä", "the", "please". */
  'filler',
] as const;
export type Sense = (typeof senses)[number];

/**
 * The words of one language. Each sense has its words in one text, with commas between.
 *
 * - `punainen`  this word; from five letters up it may have one typing error.
 * - `punais*`   every word that begins so; the longest beginning wins, and a whole word wins over them all.
 * - `ei tietoa` these words after one another; the longest run of words wins.
 *
 * Capital letters do not matter, and dots that people leave off are understood. A word may stand under one sense
 * only. What follows from a sense is in the rules, each of which names the senses that it can account for.
 */
export type Lexicon = {
  readonly language: Language;
  /** What may hang on to the end of any word: "onko", "punaisetkin". The longest first. */
  readonly endings: string;
  /** What may stand before a row's number and says nothing more: "nro 10". */
  readonly beforeNumber: string;
  /** Real words that are one letter from a word above: never taken for a typing error. */
  readonly lookalikes: string;
  readonly words: Readonly<Record<Sense, string>>;
};
