import type { SignedAgreement } from '../agreement.ts';
import type { QuarterNumber } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Known } from '../known.ts';
import type { Person, Slot } from '../person.ts';
import { cardsAnswered, type Ending, endingOf } from './ending.ts';
import type { Rung } from './rung.ts';

/** Which messages are asked about: whose, and of which days; or the reminders that the digest of a quarter counts. */
export type SentQuestion =
  | { readonly kind: 'mine' | 'everyone'; readonly days?: Days | undefined }
  | { readonly kind: 'digest'; readonly quarter: QuarterNumber };

/** Both ends included; without an end they run until now. */
export type Days = { readonly from: Day; readonly to?: Day | undefined };

/** One message that the bot sent unasked, or tried to, or could not to somebody it should have asked. */
export type SentMessage = {
  /** None when there has been no message. */
  readonly day: Day | undefined;
  /** The name of whom it was for; none for someone the bot has not met. */
  readonly to: string | undefined;
  /** The rungs it went for. */
  readonly why: readonly Rung[];
  readonly rows: readonly string[];
  readonly ended: Ending;
};

/** What was sent unasked on some days; the names of those it was for are the head's to see. */
export type SentAnswer = {
  readonly agreement: SignedAgreement;
  readonly question: SentQuestion;
  readonly days: Days;
  readonly messages: readonly SentMessage[];
  readonly isNamed: boolean;
};

/**
 * What has been sent unasked about an agreement on some days, in no order. A try that never left is told until another
 * message has: whatever was still to be asked went with that.
 */
export function sentMessages(
  known: Known,
  people: readonly Person[],
  { from, to }: Days,
): readonly SentMessage[] {
  const answered = cardsAnswered(known);
  return people.flatMap((person) =>
    person.slots
      .filter((slot) => from <= slot.day && (to === undefined || slot.day <= to))
      .filter((slot) => slot.state !== 'not-sent' || !hasLeftSince(known, person, slot))
      .flatMap((slot) => messageOf(known, person, slot, answered)),
  );
}

/** A slot as a message about an agreement; none when it is about others. */
export function messageOf(
  { signed }: Known,
  { name }: Person,
  slot: Slot,
  answered: ReadonlySet<string>,
): readonly SentMessage[] {
  const about = slot.lists.filter(({ agreement }) => agreement === signed.id);
  if (about.length === 0) return [];
  return [
    {
      day: slot.day,
      to: name,
      why: [...new Set(about.map(({ rung }) => rung))],
      rows: [...new Set(about.flatMap(({ indicator }) => indicator ?? []))],
      ended: endingOf(slot, answered),
    },
  ];
}

function hasLeftSince({ signed }: Known, { slots }: Person, { day }: Slot): boolean {
  return slots.some(
    (slot) =>
      slot.day > day &&
      slot.state !== 'not-sent' &&
      slot.state !== 'unreachable' &&
      slot.lists.some(({ agreement }) => agreement === signed.id),
  );
}
