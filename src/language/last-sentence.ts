import type { Intent, Understood } from './intent.ts';
import { isGuess } from './intent.ts';
import { wordsOf } from './words.ts';

const apart = /(?<=[.!?]) +(?=\p{L})|(?<=\p{L}{2}:) +(?=\p{L})| [–-] +(?=\p{L})/u;

/** More sentences are a text. */
const mostSentences = 4;
/** "Book fair: who runs it?" is a name and what is asked of it, no sentence. */
const fewestWords = 3;

/** What says nothing that the last sentence would leave out. */
const aside: readonly Intent['kind'][] = ['unknown', 'choose', 'greeting', 'thanks'];

/** Done as soon as it is said: not when it is quoted, asked about or supposed. */
const doneAtOnce: readonly Intent['kind'][] = [
  ...(['take', 'assign', 'release', 'undo', 'decide', 'away', 'back', 'spare', 'language'] as const),
  ...(['pause', 'resume', 'remind-now', 'become-manager', 'clock'] as const),
];

/**
 * "Writing the newsletter just now. What is the latest on libraries in job rotation?": whoever says first what they are
 * doing comes to the matter at the end. Undefined when what comes before could mean something: it is understood itself,
 * has a number, or denies, or names whom or what the end may be meant of.
 */
export function lastSentence(
  text: string,
  understood: (part: string) => Understood,
  before: {
    readonly couldMean: (part: string) => boolean;
    readonly supposes: (part: string) => boolean;
    readonly namesRow: (part: string) => boolean;
  },
): Understood | undefined {
  const parts = text.split(apart);
  const last = parts.at(-1) ?? '';
  const earlier = parts.slice(0, -1);
  if (earlier.length === 0 || parts.length > mostSentences) return undefined;
  if (earlier.some((part) => wordsOf(part).length < fewestWords || /\d/.test(part))) return undefined;
  const meant = understood(last);
  if (isGuess(meant.intent) || meant.intent.kind === 'cancel' || isOfAll(meant.intent)) return undefined;
  if (earlier.some((part) => before.couldMean(part) || !aside.includes(understood(part).intent.kind)))
    return undefined;
  // "My boss told me: take 10", "What happens if I write this: give up all"
  if (doneAtOnce.includes(meant.intent.kind))
    return earlier.some((part) => /[:?]$/.test(part) || before.supposes(part)) ? undefined : meant;
  if (meant.intent.kind !== 'tell') return meant;
  // "Only if the floor dries. Aunela is done", where "is it ok if I write it like this: …" tells.
  if (earlier.some((part) => !part.endsWith(':') && before.supposes(part))) return undefined;
  // What may have told of another row is said not to be understood.
  const unread = earlier.filter(before.namesRow);
  return { ...meant, intent: { ...meant.intent, unread: [...unread, ...meant.intent.unread] } };
}

/** It may be of what was named before it. */
function isOfAll(intent: Intent): boolean {
  if (intent.kind !== 'question') return false;
  const { question } = intent;
  return question.kind === 'totals' || ('whose' in question && question.whose.kind === 'everyone');
}
