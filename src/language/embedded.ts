import type { Intent, Understood } from './intent.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { says } from './rule.ts';

/** What a question within a sentence begins with. */
const openings: readonly Sense[] = ['which', 'why', 'how', 'who', 'when', 'count', 'how-much', 'owns'];

/** A question further in than this is looked for no more. */
const mostBefore = 16;

/** What comes before a question and asks for something else, or takes it back. */
const more: readonly Sense[] = [
  ...(['remind', 'assign', 'hand-over', 'undo', 'cancel', 'away', 'send', 'report', 'means'] as const),
  ...(['give', 'take', 'all', 'not', 'vague'] as const),
];

/** How a part of a message is read. */
type ReadPart = {
  readonly read: (part: string) => Reading;
  readonly strictly: (part: string) => Understood;
  /** Whether a part names a row or a place, which the question may be meant of. */
  readonly names: (part: string) => boolean;
};

/**
 * "I'd like to know what has to be ready by June": the question that a sentence ends in, when what comes before it has
 * no number and names nothing.
 */
export function embeddedIn(text: string, { read, strictly, names }: ReadPart): Understood | undefined {
  const words = text.split(' ');
  for (let at = 1; at < Math.min(words.length - 1, mostBefore); at += 1) {
    const [before, rest] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (/\d/.test(before)) return undefined;
    if (!opens(read(words.slice(at, at + 2).join(' ')))) continue;
    const understood = strictly(rest);
    if (!isAnswer(understood.intent)) continue;
    return names(before) || says(read(before), ...more) ? undefined : understood;
  }
  return undefined;
}

function opens({ opening }: Reading): boolean {
  return opening !== undefined && openings.includes(opening);
}

function isAnswer(intent: Intent): boolean {
  return intent.kind === 'question' && intent.question.kind !== 'totals';
}
