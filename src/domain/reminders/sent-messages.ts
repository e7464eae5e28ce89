import type { SignedAgreement } from '../agreement.ts';
import type { Day } from '../day.ts';
import type { Delivery, Person, Slot } from '../person.ts';
import type { Rung } from './rung.ts';

/** One message that the bot sent unasked, or tried to. */
export type SentMessage = {
  readonly day: Day;
  readonly to: Person;
  /** The rungs it went for. */
  readonly why: readonly Rung[];
  readonly rows: readonly string[];
  readonly state: Delivery;
};

/** What has been sent unasked about an agreement since a day, the newest first. */
export function sentMessages(
  { id }: Pick<SignedAgreement, 'id'>,
  people: readonly Person[],
  since: Day,
): readonly SentMessage[] {
  return people
    .flatMap((to) => to.slots.filter(({ day }) => day >= since).flatMap((slot) => messageOf(id, to, slot)))
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1));
}

function messageOf(agreement: string, to: Person, { day, lists, state }: Slot): readonly SentMessage[] {
  const about = lists.filter((tuple) => tuple.agreement === agreement);
  if (about.length === 0) return [];
  return [
    {
      day,
      to,
      why: [...new Set(about.map(({ rung }) => rung))],
      rows: about.flatMap(({ indicator }) => indicator ?? []),
      state,
    },
  ];
}
