import type { Day } from '../day.ts';
import type { Known } from '../known.ts';
import type { Person, Slot } from '../person.ts';
import { cardsAnswered, type Ending, endingOf } from './ending.ts';
import type { Rung } from './rung.ts';

/** Whose messages are asked about. */
export type SentQuestion = { readonly whose: 'mine' | 'everyone' };

/** One message that the bot sent unasked, or tried to. */
export type SentMessage = {
  readonly day: Day;
  readonly to: Person;
  /** The rungs it went for. */
  readonly why: readonly Rung[];
  readonly rows: readonly string[];
  readonly ended: Ending;
};

/**
 * What has been sent unasked about an agreement since a day, the newest first and those of a day by name. A try that never left is told until
 * another message has: whatever was still to be asked went with that.
 */
export function sentMessages(known: Known, people: readonly Person[], since: Day): readonly SentMessage[] {
  const answered = cardsAnswered(known);
  return people
    .flatMap((to) => lastingIn(messagesTo(known, to, answered)))
    .filter(({ day }) => day >= since)
    .sort((one, other) => other.day.localeCompare(one.day) || one.to.name.localeCompare(other.to.name));
}

function messagesTo({ signed }: Known, to: Person, answered: ReadonlySet<string>): readonly SentMessage[] {
  return to.slots.flatMap((slot) => messageOf(signed.id, to, slot, endingOf(slot, answered)));
}

function messageOf(agreement: string, to: Person, slot: Slot, ended: Ending): readonly SentMessage[] {
  const about = slot.lists.filter((tuple) => tuple.agreement === agreement);
  if (about.length === 0) return [];
  return [
    {
      day: slot.day,
      to,
      why: [...new Set(about.map(({ rung }) => rung))],
      rows: [...new Set(about.flatMap(({ indicator }) => indicator ?? []))],
      ended,
    },
  ];
}

function lastingIn(messages: readonly SentMessage[]): readonly SentMessage[] {
  const isMadeUpFor = (tried: SentMessage) =>
    messages.some(({ day, ended }) => day > tried.day && ended !== 'not-sent');
  return messages.filter((each) => each.ended !== 'not-sent' || !isMadeUpFor(each));
}
