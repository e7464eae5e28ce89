import type { SignedAgreement } from './agreement.ts';
import type { Day } from './day.ts';
import type { Person } from './person.ts';
import { asOfOn, roundOf } from './reminders/rounds.ts';

/**
 * The day that an answer is about: the last day of the quarter that the card asked about, however late it is
 * answered; for a card that belongs to no round, what {@link asOfOn} says of today. What the card itself carries
 * is not asked: the bot knows what it sent.
 */
export function asOfCard(signed: SignedAgreement, person: Person, card: string, today: Day): Day {
  const slot = person.slots.find((each) => each.card === card);
  const round = slot && roundOf(signed, slot.lists);
  return round?.asOf ?? asOfOn(signed, today);
}
