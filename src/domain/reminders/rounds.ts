import type { SignedAgreement } from '../agreement.ts';
import { type QuarterNumber, quarterDays, workingDaysAfter } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Tuple } from '../person.ts';
import { finalRound } from './final-round.ts';
import { leadTimesOf } from './lead-times.ts';
import { keyOf } from './pause.ts';
import type { Rung } from './rung.ts';
import { type Sending, sendingDayOnOrAfter, sendingDaysAfter } from './sending-days.ts';

/** One asking of everybody about a quarter that has ended; the last one asks about the whole year. */
export type Round = {
  readonly name: 'Q1' | 'Q2' | 'Q3' | 'final';
  /** The quarter that has ended. */
  readonly quarter: QuarterNumber;
  /** The last day of that quarter, which the answers are about. */
  readonly asOf: Day;
  /** The day of the card that opens it. */
  readonly opens: Day;
  /** Every round has one, but a final one that settlement leaves no day for it. */
  readonly chaser?: Day;
  /** Only the final round has one, and after its chaser. */
  readonly lastCall?: Day;
  /** The head's digest, which closes the round: who has not answered by then is silent. */
  readonly closes: Day;
  readonly area: Day;
  readonly division: Day;
};

const cached = new WeakMap<SignedAgreement, { readonly key: string; readonly rounds: readonly Round[] }>();

/** An agreement's four rounds, in order; what falls into a pause goes on after it. */
export function roundsOf(sending: Sending): readonly Round[] {
  const key = keyOf(sending.pauses);
  const last = cached.get(sending.signed);
  if (last?.key === key) return last.rounds;
  const rounds = [...([1, 2, 3] as const).map((quarter) => round(sending, quarter)), finalRound(sending)];
  cached.set(sending.signed, { key, rounds });
  return rounds;
}

/** The round about the quarter that ended last before a day: none in the first quarter. */
export function lastRound(sending: Sending, day: Day): Round | undefined {
  return roundsOf(sending).findLast(({ asOf }) => asOf < day);
}

const ofRounds: readonly Rung[] = ['quarter-card', 'chaser', 'final-round', 'final-chaser', 'last-call'];
const roundRungs = new Set<string>(ofRounds);

/** The round for which a message asked, by what it listed; undefined when that was of no round. */
export function roundOf(sending: Sending, lists: readonly Tuple[]): Round | undefined {
  const nudge = lists.find(({ agreement, rung }) => agreement === sending.signed.id && rung === 'nudged');
  if (nudge !== undefined) return lastRound(sending, nudge.due);
  const days = lists
    .filter(({ agreement, rung }) => agreement === sending.signed.id && roundRungs.has(rung))
    .map(({ due }) => due);
  return roundsOf(sending).find(({ opens, chaser, lastCall }) =>
    days.some((due) => due === opens || due === chaser || due === lastCall),
  );
}

/** The day that a report is about when nothing else says so: a quarter's last until its digest, else today. */
export function asOfOn(sending: Sending, today: Day): Day {
  const last = lastRound(sending, today);
  return last !== undefined && today < last.closes ? last.asOf : today;
}

function round(sending: Sending, quarter: 1 | 2 | 3): Round {
  const asOf = quarterDays({ year: sending.signed.year, quarter }).to;
  const lead = leadTimesOf(sending.signed.rules.reminders);
  const opens = sendingDayOnOrAfter(sending, workingDaysAfter(asOf, lead.card));
  const after = (days: number) => sendingDaysAfter(sending, opens, days);
  return {
    name: `Q${quarter}`,
    quarter,
    asOf,
    opens,
    chaser: after(lead.chaser),
    closes: after(lead.headDigest),
    area: after(lead.areaDigest),
    division: after(lead.divisionDigest),
  };
}
