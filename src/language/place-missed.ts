import type { Whose } from '../domain/question.ts';
import { wordsFor } from './amount-words.ts';
import { personNamed } from './find-person.ts';
import type { Intent } from './intent.ts';
import type { Message } from './message.ts';
import { type Word, wordsOf } from './words.ts';

/** In Finnish what something is in, on or of; shorter words say too much else. */
const placedIn = new RegExp(`^.{4,}(?:${wordsFor('placeEndings')})$`, 'u');
const placing = new RegExp(`^(?:${wordsFor('placing')})$`, 'iu');

/**
 * The name, as it was typed, of what a question is asked of when the agreement has nothing of that name: "what is red in
 * finance?" is answered of everything, and must say so.
 */
export function placeMissed(message: Message, intent: Intent): string | undefined {
  if (whoseOf(intent) !== 'everyone') return undefined;
  for (const part of message.text.split(/[;!?\n]+|(?<!\d)[,.:]+/)) {
    const [missed] = missedIn(part, message);
    if (missed !== undefined && isAsked(part, intent, message)) return missed;
  }
  return undefined;
}

function whoseOf(intent: Intent): Whose['kind'] | undefined {
  return intent.kind === 'question' && 'whose' in intent.question ? intent.question.whose.kind : undefined;
}

/** What else stands in a message is of something else: "I was in a meeting, what has changed?" */
function isAsked(part: string, intent: Intent, { strictly, loosely }: Message): boolean {
  return [strictly(part), loosely(part)].some(
    (each) => each !== undefined && JSON.stringify(each.intent) === JSON.stringify(intent),
  );
}

function missedIn(part: string, { talk, reader }: Message): readonly string[] {
  const { rows } = reader;
  const reading = reader.read(part, talk.people);
  const isKnown = (word: Word) =>
    rows.resembles(word) ||
    rows.place([word]) !== undefined ||
    personNamed([word], talk.people) !== undefined;
  const strange = new Set(reading.names.filter((word) => !isKnown(word)).map(({ typed }) => typed));
  const words = wordsOf(part);
  return words.flatMap(({ typed }, at) => {
    const before = words[at - 1]?.typed ?? '';
    // "Lasten osastolla": what it is in may be a word that says nothing else.
    const isOfStrange = strange.has(before) && reading.language === 'fi' && placedIn.test(typed);
    if (!strange.has(typed) && !isOfStrange) return [];
    const written = asWritten(isOfStrange ? `${before} ${typed}` : typed, part);
    const isName = at > 0 && /^\p{Lu}/u.test(written);
    const isPlaced = placing.test(before) || (reading.language === 'fi' && placedIn.test(typed));
    return isName || isPlaced ? [written] : [];
  });
}

/** With its capital letters. */
function asWritten(typed: string, text: string): string {
  const at = text.toLowerCase().indexOf(typed);
  return at < 0 ? typed : text.slice(at, at + typed.length);
}
