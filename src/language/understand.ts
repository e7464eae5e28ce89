import type { SignedAgreement } from '../domain/agreement.ts';
import type { Day } from '../domain/day.ts';
import { decide } from './decide.ts';
import type { Intent, Understood } from './intent.ts';
import { messageOf, type Talk } from './message.ts';
import { nothingNear } from './nearest.ts';
import { withPersonMeant } from './person-meant.ts';
import { placeMissed } from './place-missed.ts';
import { plainText } from './plain-text.ts';
import { mostWords, type Reader, readerOf } from './reader.ts';
import { withDaysWritten } from './spoken-days.ts';
import { taken } from './ways.ts';
import { wordsOf } from './words.ts';

export type { Talk } from './message.ts';

export type Understand = (text: string, today: Day, talk?: Talk) => Understood;

const alone: Talk = { people: [] };

/**
 * Makes a reader of messages in Finnish, Swedish and English from the agreements whose rows they are about.
 * Takes a while (it indexes every row): make it once, and again when an agreement is imported.
 *
 * The reader never throws and takes time that is linear in the message. `today` gives days without a year
 * their year.
 */
export function understanding(agreements: readonly SignedAgreement[]): Understand {
  const reader = readerOf(agreements);
  return (text, today, talk = alone) => {
    const typed = plainText(text);
    // A head's decision opens with its verb and ends in a reason in free words: nothing else may read those.
    const decided = decide(typed, reader);
    if (decided !== undefined) return { intent: decided, language: reader.read(typed).language };
    const dated = withDaysWritten(typed);
    const named = withPersonMeant(dated, talk);
    const meant = understoodOf(named ?? dated, today, talk, reader);
    // "10 at risk because she is ill": what is told is kept as it was written, and names nobody.
    const understood = keepsWords(meant.intent) ? understoodOf(dated, today, talk, reader) : meant;
    // Of whom is not known, and it is hardly everybody's that is asked for.
    return named === undefined && isOfEveryone(understood.intent)
      ? { intent: { kind: 'unknown', near: nothingNear }, language: understood.language }
      : understood;
  };
}

function understoodOf(text: string, today: Day, talk: Talk, reader: Reader): Understood {
  const message = messageOf(text, today, talk, reader);
  if (wordsOf(text).length > mostWords) return message.strictly(text);
  const understood = taken(message) ?? message.strictly(text);
  const missed = placeMissed(message, understood.intent);
  return missed === undefined ? understood : { ...understood, missed };
}

function keepsWords(intent: Intent): boolean {
  return intent.kind === 'tell' || (intent.kind === 'choose' && intent.for === 'report');
}

function isOfEveryone(intent: Intent): boolean {
  return (
    intent.kind === 'question' && 'whose' in intent.question && intent.question.whose.kind === 'everyone'
  );
}
