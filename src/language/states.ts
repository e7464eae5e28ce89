import type { State } from '../domain/question.ts';
import type { Sense } from './lexicon/senses.ts';

const colours = ['red', 'yellow', 'green'] as const;

/**
 * The states and the exact sets of senses that say them. Because a set must fit to the last sense, a negation
 * never turns into its opposite: `not` with `late` is in no set, so it is not understood.
 */
const states: readonly (readonly [State, readonly Sense[]])[] = [
  ...colours.flatMap((colour) => [
    [colour, [colour]] as const,
    [colour, [colour, 'yet']] as const,
    [`not-${colour}`, ['except', colour]] as const,
    [`not-${colour}`, ['not', colour]] as const,
    [`not-${colour}`, ['not', colour, 'yet']] as const,
  ]),
  ['done', ['done']],
  ['not-done', ['except', 'done']],
  ['not-done', ['not', 'done']],
  ['not-done', ['not', 'done', 'yet']],
  ['not-done', ['undone']],
  ['not-done', ['undone', 'yet']],
  ['behind', ['behind']],
  ['behind', ['behind', 'yet']],
  ['under-way', ['under-way']],
  ['under-way', ['under-way', 'yet']],
  ['under-way', ['on-track']],
  ['under-way', ['under-way', 'except', 'done']],
  ['under-way', ['under-way', 'not', 'done']],
  ['under-way', ['under-way', 'not', 'done', 'yet']],
  ['under-way', ['under-way', 'on-track']],
  ['under-way', ['on-track', 'not', 'done']],
  ['under-way', ['on-track', 'not', 'done', 'yet']],
  ['under-way', ['on-track', 'undone']],
  ['red-or-yellow', ['red', 'yellow']],
  ['red-or-yellow', ['red', 'yellow', 'yet']],
  ['not-yet', ['grey']],
  ['not-yet', ['early']],
  ['not-yet', ['early', 'yet']],
  ['not-yet', ['not', 'yet']],
  ['not-yet', ['not', 'past']],
  ['not-yet', ['not', 'past', 'yet']],
  ['not-yet', ['deadline', 'not']],
  ['not-yet', ['deadline', 'not', 'yet']],
  ['not-yet', ['deadline', 'not', 'past']],
  ['not-yet', ['deadline', 'not', 'past', 'yet']],
  ['not-yet', ['not', 'due']],
  ['not-yet', ['not', 'due', 'yet']],
  ['not-yet', ['not', 'started']],
  ['not-yet', ['not', 'started', 'yet']],
  ['not-yet', ['except', 'due']],
  ['not-yet', ['except', 'due', 'yet']],
  ['overdue', ['late']],
  ['overdue', ['late', 'yet']],
  ['overdue', ['late', 'deadline']],
  ['overdue', ['deadline', 'past']],
  ['no-word', ['silent']],
  ['no-word', ['silent', 'yet']],
  ['no-word', ['silent', 'word']],
  ['no-word', ['silent', 'word', 'yet']],
  ['no-word', ['except', 'word']],
  ['no-word', ['not', 'word']],
  ['no-word', ['not', 'word', 'yet']],
  ['unowned', ['free']],
  ['unowned', ['free', 'yet']],
  ['unowned', ['not', 'owner']],
  ['unowned', ['not', 'owner', 'yet']],
  ['unowned', ['except', 'owner']],
  ['unowned', ['silent', 'owner']],
  ['unowned', ['silent', 'owner', 'yet']],
];

/** Every sense that takes part in saying a state. */
export const stateSenses: readonly Sense[] = [...new Set(states.flatMap(([, senses]) => senses))];

/** The state that the senses say; undefined when they say none, two at once, or the opposite of one. */
export function stateOf(senses: ReadonlySet<Sense>): State | undefined {
  const said = stateSenses.filter((sense) => senses.has(sense));
  return states.find(([, exactly]) => sameSenses(exactly, said))?.[0];
}

function sameSenses(a: readonly Sense[], b: readonly Sense[]): boolean {
  return a.length === b.length && a.every((sense) => b.includes(sense));
}
