import type { SignedAgreement } from '../agreement.ts';
import {
  firstWorkingDayAfter,
  quarterDays,
  settlementDay,
  workingDayOnOrAfter,
  workingDaysBefore,
} from '../calendar.ts';
import type { Day } from '../day.ts';
import { leadTimesOf } from './lead-times.ts';
import type { Round } from './rounds.ts';
import { type Sending, sendingDayOnOrAfter, sendingDaysAfter, sendingDaysBetween } from './sending-days.ts';

/** Sending days that an owner has between the chaser and the last call, at least. */
const apart = 3;

/**
 * The round that asks about the whole year. The year's digest comes when it is settled, and nothing is asked after
 * settlement: what does not fit before it is left out.
 */
export function finalRound(sending: Sending): Round {
  const { signed } = sending;
  const settlement = settlementDay(signed);
  const opens = opensOn(sending);
  const planned = plannedFor(signed);
  const chaser = sendingDaysAfter(sending, opens, planned.chaserAfter);
  // A pause moves both, and may move them onto one day.
  const lastCall = later(
    sendingDayOnOrAfter(sending, planned.lastCall),
    sendingDaysAfter(sending, chaser, 1),
  );
  const closes = sendingDayOnOrAfter(sending, firstWorkingDayAfter(settlement));
  return {
    name: 'final',
    quarter: 4,
    asOf: quarterDays({ year: signed.year, quarter: 4 }).to,
    opens,
    ...(chaser <= settlement && { chaser }),
    ...(lastCall <= settlement && { lastCall }),
    closes,
    area: closes,
    division: closes,
  };
}

function opensOn(sending: Sending): Day {
  const { year, rules } = sending.signed;
  const { finalCard } = leadTimesOf(rules.reminders);
  return sendingDayOnOrAfter(sending, workingDayOnOrAfter(`${year + 1}-${finalCard}`));
}

/**
 * How many sending days after the card the chaser comes, and the day of the last call. Where an early settlement or
 * quiet weeks bring these too near each other, they part the days from the card to settlement in three. Pauses count
 * for nothing here: what has gone out must keep its day.
 */
function plannedFor(signed: SignedAgreement): { readonly chaserAfter: number; readonly lastCall: Day } {
  const sending = { signed, pauses: [] };
  const settlement = settlementDay(signed);
  const opens = opensOn(sending);
  const lead = leadTimesOf(signed.rules.reminders);
  const lastCall = sendingDayOnOrAfter(sending, workingDaysBefore(settlement, lead.lastCall));
  if (lastCall >= sendingDaysAfter(sending, opens, lead.finalChaser + apart))
    return { chaserAfter: lead.finalChaser, lastCall };
  const room = sendingDaysBetween(sending, opens, settlement);
  const chaserAfter = Math.max(1, Math.min(lead.finalChaser, Math.ceil(room / 3)));
  return { chaserAfter, lastCall: sendingDaysAfter(sending, opens, Math.ceil((room * 2) / 3)) };
}

function later(one: Day, other: Day): Day {
  return one < other ? other : one;
}
