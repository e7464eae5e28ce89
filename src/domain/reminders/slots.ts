import type { Day, Moment } from '../day.ts';
import type { Claim, Delivery, Person, Slot, Tuple } from '../person.ts';

/**
 * What a sending's ending does to what it listed. Spent is never sent again: it arrived, was refused for good,
 * or may have arrived and nobody knows. Free may be sent again, because no message went out.
 */
const ending: Readonly<Record<Delivery, 'spent' | 'free'>> = {
  claimed: 'spent',
  sent: 'spent',
  unknown: 'spent',
  refused: 'spent',
  redirected: 'spent',
  'not-sent': 'free',
  unreachable: 'free',
};

/** Whether a reason to send has been used up for someone. */
export function isSpent(person: Person, tuple: Tuple): boolean {
  return person.slots.some(
    ({ state, lists }) => ending[state] === 'spent' && lists.some((listed) => isSameTuple(listed, tuple)),
  );
}

/** Whether someone has been sent anything about a row that fell due on a day or later. */
export function hasBeenAsked(
  person: Person,
  { agreement, indicator }: Pick<Tuple, 'agreement' | 'indicator'>,
  since: Day,
): boolean {
  return person.slots.some(
    ({ state, lists }) =>
      ending[state] === 'spent' &&
      lists.some(
        (listed) => listed.agreement === agreement && listed.indicator === indicator && listed.due >= since,
      ),
  );
}

/** Whether someone has a chat with the bot that, as far as is known, takes its messages. */
export function canBeWrittenTo({ address, slots }: Person): boolean {
  return address !== undefined && !slots.some(({ state }) => state === 'unreachable');
}

/** One message a day; and nothing more to someone who could not be reached, until they write. */
export function isOpen(person: Person, day: Day): boolean {
  return !person.slots.some(
    (slot) => slot.state === 'unreachable' || (slot.day === day && ending[slot.state] === 'spent'),
  );
}

/**
 * The person with a slot taken before its message leaves. Unchanged when the day or something listed is already
 * taken: two passes at once send one message. An attempt of the same day that never left makes room.
 */
export function claimed(
  person: Person,
  slot: Omit<Slot, 'state' | 'endedAt'>,
  state: Claim = 'claimed',
): Person {
  if (!isOpen(person, slot.day) || slot.lists.some((tuple) => isSpent(person, tuple))) return person;
  const others = person.slots.filter(({ day }) => day !== slot.day);
  return { ...person, slots: [...others, { ...slot, state }] };
}

/** The person with the slot of a card ended so. Unchanged when no slot is that card's. */
export function settled(
  person: Person,
  card: string,
  state: Exclude<Delivery, 'claimed'>,
  endedAt: Moment,
): Person {
  const slots = person.slots.map((slot) => (slot.card === card ? { ...slot, state, endedAt } : slot));
  return { ...person, slots };
}

/** After a rehearsal: what went to somebody else, or was to, has not reached the person, and is due again. */
export function unrehearsed(person: Person): Person {
  if (!person.slots.some(({ state }) => state === 'redirected')) return person;
  return { ...person, slots: person.slots.filter(({ state }) => state !== 'redirected') };
}

/** Someone who writes can be reached again: what did not reach them is free to be sent. */
export function reopened(person: Person): Person {
  if (!person.slots.some(({ state }) => state === 'unreachable')) return person;
  const slots = person.slots.map((slot) =>
    slot.state === 'unreachable' ? { ...slot, state: 'not-sent' as const } : slot,
  );
  return { ...person, slots };
}

function isSameTuple(one: Tuple, other: Tuple): boolean {
  return (
    one.agreement === other.agreement &&
    one.indicator === other.indicator &&
    one.rung === other.rung &&
    one.due === other.due &&
    one.until === other.until
  );
}
