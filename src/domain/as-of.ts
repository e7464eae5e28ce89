import type { Day } from './day.ts';
import type { Person } from './person.ts';
import { asOfOn, roundOf } from './reminders/rounds.ts';
import type { Sending } from './reminders/sending-days.ts';

/**
 * The day that an answer is about: the last day of the quarter that the card asked about, however late it is
 * answered; for a card that belongs to no round, what {@link asOfOn} says of today. What the card itself carries
 * is not asked: the bot knows what it sent.
 */
export function asOfCard(sending: Sending, person: Person, card: string, today: Day): Day {
  const slot = person.slots.find((each) => each.card === card);
  const round = slot && roundOf(sending, slot.lists);
  return round?.asOf ?? asOfOn(sending, today);
}
