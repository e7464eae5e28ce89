import type { SignedAgreement } from '../domain/agreement.ts';
import { understandingsOf } from '../domain/understanding.ts';
import { english } from './english.ts';
import { type Named, namedIn, personNamed } from './find-person.ts';
import { type Rows, rowsOf } from './find-rows.ts';
import { finnish } from './finnish.ts';
import { type Reading, readingOf } from './reading.ts';
import { shortNames } from './row-terms.ts';
import { swedish } from './swedish.ts';
import type { Telling } from './told-entry.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Words and rows made ready to be looked up: what reading a message needs that no message changes. */
export type Reader = Pick<Telling, 'rows' | 'targets' | 'shorts'> & {
  /** What the words of a text mean, with the people who may be named in it. */
  readonly read: (text: string, people?: readonly Named[]) => Reading;
  readonly rows: Rows;
};

/** A longer message is a text about something, in which a word here and there asks for nothing. */
export const mostWords = 40;

/** The lexicons, made ready for looking words up. */
export const vocabularies = [finnish, swedish, english].map(vocabularyOf);

/** Takes a while, for every row is indexed. */
export function readerOf(agreements: readonly SignedAgreement[]): Reader {
  const rows = rowsOf(agreements);
  return {
    rows,
    targets: new Map(
      agreements.flatMap((signed) => understandingsOf(signed).map(({ id, understood }) => [id, understood])),
    ),
    shorts: new Map(agreements.flatMap(shortNames)),
    read: (text, people = []) => {
      const reading = readingOf(wordsOf(text).slice(0, mostWords), text, vocabularies, {
        isOfRow: (word) => rows.knows(word) || rows.place([word]) !== undefined,
        nameRun: rows.nameRun,
        isOfPerson: namedIn(text, people),
        mayBePerson: (word) => personNamed([word], people) !== undefined,
      });
      // "Webinars 6": only the row's name tells the language.
      return reading.language === undefined
        ? { ...reading, language: rows.languageOf(reading.names) }
        : reading;
    },
  };
}
