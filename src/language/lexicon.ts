import type { Language } from '../domain/language.ts';
import type { Amounts } from './lexicon/amounts.ts';
import type { Sense } from './lexicon/senses.ts';

/**
 * The words of one language. Each sense has its words in one text, with commas between.
 *
 * - `punainen`  this word; from five letters up it may have one typing error.
 * - `punais*`   every word that begins so; the longest beginning wins, and a whole word wins over them all.
 * - `ei tietoa` these words after one another; the longest run of words wins.
 *
 * Capital letters do not matter, and dots that people leave off are understood. A word may stand under one sense
 * only. Each language has a folder with a file for each subject. What follows from a sense is in the rules, each of
 * which names the senses that it can account for.
 */
export type Lexicon = {
  readonly language: Language;
  /** What may hang on to the end of any word: "onko", "punaisetkin". The longest first. */
  readonly endings: string;
  /** What may stand before a row's number and says nothing more: "nro 10". */
  readonly beforeNumber: string;
  /** Real words that are one letter from a word above: never taken for a typing error. */
  readonly lookalikes: string;
  /** Whether a verb that asks does so wherever it stands ("-ko"), and not only as the first. */
  readonly asksAnywhere: boolean;
  readonly words: Readonly<Record<Sense, string>>;
  readonly amounts: Amounts;
};

/** The words of a text of the lexicon. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
