import { listWith } from './amount-words.ts';
import { type Named, personNamed } from './find-person.ts';
import {
  askingSenses,
  doingSenses,
  grammarSenses,
  type Sense,
  tellingSenses,
  timeSenses,
  wishingSenses,
} from './lexicon/senses.ts';
import { likeliest, type Meaning, meaningsAt } from './meaning.ts';
import { plainText } from './plain-text.ts';
import { mostWords, type Reader, vocabularies } from './reader.ts';
import type { Reading } from './reading.ts';
import { withDaysWritten } from './spoken-days.ts';
import { withDigits } from './values.ts';
import { hasDigit, type Word, wordsOf } from './words.ts';

/** One or more words of a message, and what they were taken for; undefined when nobody knows them. */
export type Taken = { readonly words: string; readonly as: string | undefined };

/** A message as it was read, and what each of its words was taken for: for whoever adds words to the lexicons. */
export function wordsTaken(
  text: string,
  reader: Reader,
  people: readonly Named[] = [],
): { readonly written: string; readonly taken: readonly Taken[] } {
  const written = withDaysWritten(plainText(text));
  const reading = reader.read(written, people);
  const words = wordsOf(written).slice(0, mostWords);
  return { written, taken: takenOf(words, reading, (word) => strangerAs(word, reader, people)) };
}

/** The reading has decided which words are names and which senses are meant: here it is told of which words. */
function takenOf(
  words: readonly Word[],
  reading: Reading,
  strangerAs: (word: Word) => string | undefined,
): readonly Taken[] {
  const names = new Set(reading.names.map(({ typed }) => typed));
  const taken: Taken[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const isName = names.has(word.typed);
    const meanings = isName ? [] : meaningsOf(words, at, reading);
    const parts = isName || meanings.length > 0 ? [] : wordsOf(word.typed.replaceAll('-', ' '));
    const said = words.slice(at, at + (meanings[0]?.length ?? 1));
    if (parts.length > 1 && !hasDigit(word.typed)) taken.push(...takenOf(parts, reading, strangerAs));
    else
      taken.push({
        words: said.map(({ typed }) => typed).join(' '),
        as: meanings.length === 0 ? strangerAs(word) : meanings.map(meantAs).join('; '),
      });
    at += said.length;
  }
  return taken;
}

/**
 * Of what the words from `at` on could mean, what the reading has: the likeliest, then those of its language. Several,
 * where it leaves them all.
 */
function meaningsOf(words: readonly Word[], at: number, reading: Reading): readonly Meaning[] {
  const meanings = likeliest(
    meaningsAt(vocabularies, words, at).filter(
      ({ sense }) => sense === 'filler' || reading.senses.has(sense),
    ),
  );
  const own = meanings.filter(({ language }) => language === reading.language);
  return own.length > 0 ? own : meanings;
}

/** "red (fi/asking.ts)": the sense, and the file that has the word. */
function meantAs({ sense, language, isMistyped }: Meaning): string {
  const file = Object.entries(files).find(([, senses]) => senses.includes(sense))?.[0];
  return `${sense}${isMistyped ? ', misspelled' : ''} (${language}/${file}.ts)`;
}

const files: Readonly<Record<string, readonly Sense[]>> = {
  asking: askingSenses,
  doing: doingSenses,
  grammar: grammarSenses,
  telling: tellingSenses,
  time: timeSenses,
  wishing: wishingSenses,
};

/** What is in no lexicon's senses: a number, a name, a word of how values are written. */
function strangerAs(word: Word, { rows }: Reader, people: readonly Named[]): string | undefined {
  if (vocabularies.some(({ beforeNumber }) => beforeNumber.has(word.folded))) return 'before a number';
  if (hasDigit(withDigits(word.typed, 'all'))) return 'a number';
  if (personNamed([word], people) !== undefined) return 'a person';
  const list = listWith(word.typed);
  const isOfRow = rows.knows(word) || rows.place([word]) !== undefined;
  const known = [
    ...(list ? [`${list} (amounts.ts)`] : []),
    ...(isOfRow ? ['a row, a goal or a section'] : []),
  ];
  if (known.length > 0) return known.join('; ');
  return rows.resembles(word) ? 'a row, misspelled' : undefined;
}
