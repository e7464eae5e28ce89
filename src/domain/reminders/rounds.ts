import type { SignedAgreement } from '../agreement.ts';
import {
  firstWorkingDayAfter,
  type QuarterNumber,
  quarterDays,
  settlementDay,
  workingDaysAfter,
  workingDaysBefore,
} from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Tuple } from '../person.ts';
import type { Rung } from './rungs.ts';
import { sendingDayOnOrAfter } from './sending-days.ts';

/** Working days after a round opens, or for the last call before settlement. */
const lead = { chaser: 3, head: 5, area: 7, division: 9, finalChaser: 5, lastCall: 8 };

/** One asking of everybody about a quarter that has ended; the last one asks about the whole year. */
export type Round = {
  readonly name: 'Q1' | 'Q2' | 'Q3' | 'final';
  /** The quarter that has ended. */
  readonly quarter: QuarterNumber;
  /** The last day of that quarter, which the answers are about. */
  readonly asOf: Day;
  /** The day of the card that opens it. */
  readonly opens: Day;
  readonly chaser: Day;
  /** Only the final round has one. */
  readonly lastCall?: Day;
  /** The head's digest, which closes the round: who has not answered by then is silent. */
  readonly closes: Day;
  readonly area: Day;
  readonly division: Day;
};

const cached = new WeakMap<SignedAgreement, readonly Round[]>();

/** An agreement's four rounds, in order. */
export function roundsOf(signed: SignedAgreement): readonly Round[] {
  const rounds = cached.get(signed) ?? [...([1, 2, 3] as const).map((q) => round(signed, q)), final(signed)];
  cached.set(signed, rounds);
  return rounds;
}

/** The round about the quarter that ended last before a day: none in the first quarter. */
export function lastRound(signed: SignedAgreement, day: Day): Round | undefined {
  return roundsOf(signed).findLast(({ asOf }) => asOf < day);
}

const ofRounds: readonly Rung[] = ['quarter-card', 'chaser', 'final-round', 'final-chaser', 'last-call'];
const roundRungs = new Set<string>(ofRounds);

/** The round for which a message asked, by what it listed; undefined when that was of no round. */
export function roundOf(signed: SignedAgreement, lists: readonly Tuple[]): Round | undefined {
  const days = lists
    .filter(({ agreement, rung }) => agreement === signed.id && roundRungs.has(rung))
    .map(({ due }) => due);
  return roundsOf(signed).find(({ opens, chaser, lastCall }) =>
    days.some((due) => due === opens || due === chaser || due === lastCall),
  );
}

/** The day that a report is about when nothing else says so: a quarter's last until its digest, else today. */
export function asOfOn(signed: SignedAgreement, today: Day): Day {
  const last = lastRound(signed, today);
  return last !== undefined && today < last.closes ? last.asOf : today;
}

function round(signed: SignedAgreement, quarter: 1 | 2 | 3): Round {
  const asOf = quarterDays({ year: signed.year, quarter }).to;
  const opens = sendingDayOnOrAfter(signed, firstWorkingDayAfter(asOf));
  const after = (days: number) => sendingDayOnOrAfter(signed, workingDaysAfter(opens, days));
  return {
    name: `Q${quarter}`,
    quarter,
    asOf,
    opens,
    chaser: after(lead.chaser),
    closes: after(lead.head),
    area: after(lead.area),
    division: after(lead.division),
  };
}

/** After Epiphany, because nobody answers between the holidays; the year's digest comes when it is settled. */
function final(signed: SignedAgreement): Round {
  const settlement = settlementDay(signed);
  const opens = sendingDayOnOrAfter(signed, firstWorkingDayAfter(`${signed.year + 1}-01-06`));
  const closes = sendingDayOnOrAfter(signed, firstWorkingDayAfter(settlement));
  return {
    name: 'final',
    quarter: 4,
    asOf: quarterDays({ year: signed.year, quarter: 4 }).to,
    opens,
    chaser: sendingDayOnOrAfter(signed, workingDaysAfter(opens, lead.finalChaser)),
    lastCall: sendingDayOnOrAfter(signed, workingDaysBefore(settlement, lead.lastCall)),
    closes,
    area: closes,
    division: closes,
  };
}
