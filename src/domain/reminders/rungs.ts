import type { CheckIn, Indicator, SignedAgreement } from '../agreement.ts';
import { addDays, firstWorkingDayAfter, quarterDays, quarterOf, workingDayOnOrBefore } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import type { Row } from '../known.ts';
import { type DatedTarget, isDated, lastDayOf } from '../target.ts';
import { type Round, roundsOf } from './rounds.ts';
import { sendingDayOnOrAfter, startOf } from './sending-days.ts';

/** One reason to remind (section 6 of the design). */
export type Rung =
  | 'approaching'
  | 'passed'
  | 'quarter-card'
  | 'chaser'
  | 'final-round'
  | 'final-chaser'
  | 'last-call'
  | 'digest';

/** A rung of one row with its day. The calendar and what the row has said decide it; no message has to arrive. */
export type Asking = {
  readonly rung: Exclude<Rung, 'digest'>;
  readonly due: Day;
  /** 09:00 on that day. */
  readonly dueAt: Moment;
  /** The round it belongs to, if any. */
  readonly round?: Round;
  /** The first of the two days before a deadline, which nobody needs who is on track. */
  readonly early?: true;
  /** Says what the new quarter will bring: it may be answered, but nothing is made of it when it is not. */
  readonly announces?: true;
};

/** How many days before a deadline its owner is asked. */
const lead = { early: 30, late: 7 };

/** All rungs of a row in the order in which they fall due; of two on one day the later outweighs the earlier. */
export function rungsOf(signed: SignedAgreement, row: Row): readonly Asking[] {
  const ladder = ladderOf(signed, row);
  const said = row.checkIns.findLast(({ choice }) => choice !== undefined);
  return said === undefined ? ladder : movedBy(signed, ladder, said);
}

// Every colour and every tick asks for the ladder, which what was signed decides alone.
const ladders = new WeakMap<
  Indicator,
  Pick<Row, 'target'> & { signed: SignedAgreement; rungs: readonly Asking[] }
>();

function ladderOf(signed: SignedAgreement, row: Row): readonly Asking[] {
  const cached = ladders.get(row.indicator);
  if (cached?.signed === signed && cached.target === row.target) return cached.rungs;
  const rungs = isDated(row.target) ? inOrder(ofDeadline(signed, row.target)) : ofNumber(signed, row);
  ladders.set(row.indicator, { signed, target: row.target, rungs });
  return rungs;
}

function inOrder(rungs: readonly Asking[]): readonly Asking[] {
  return [...rungs].sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

function ofDeadline(signed: SignedAgreement, target: DatedTarget): readonly Asking[] {
  const last = lastDayOf(target);
  // An event has to be ready when it begins.
  const ready = target.kind === 'event' ? target.from : last;
  return [
    ...approaching(signed, ready, lead.early).map((asking) => ({ ...asking, early: true as const })),
    ...approaching(signed, ready, lead.late),
    // A quarter's own card asks the day after.
    ...(last === quarterDays(quarterOf(last)).to ? [] : [passed(signed, last)]),
    ...roundsOf(signed).flatMap((round) =>
      last < round.opens ? ofRound(signed, round) : isNext(round, last) ? announcing(signed, round) : [],
    ),
  ];
}

function ofNumber(signed: SignedAgreement, row: Row): readonly Asking[] {
  const asking = { quarter: ['Q1', 'Q2', 'Q3', 'final'], half: ['Q2', 'final'], year: ['final'] };
  return roundsOf(signed)
    .filter(({ name }) => asking[row.indicator.rhythm].includes(name))
    .flatMap((round) => ofRound(signed, round));
}

/** A day that someone has named honestly is waited for; the final round asks all the same. */
function movedBy(signed: SignedAgreement, rungs: readonly Asking[], said: CheckIn): readonly Asking[] {
  const day = said.choice === 'at-risk' || said.choice === 'wont' ? said.expectedOn : undefined;
  if (day === undefined) return rungs;
  return inOrder([
    ...[...approaching(signed, day, lead.late), passed(signed, day)].filter(({ dueAt }) => dueAt > said.at),
    ...rungs.filter(({ dueAt, due, round }) => dueAt <= said.at || due > day || round?.name === 'final'),
  ]);
}

/** None when quiet weeks put it off until after the day itself. */
function approaching(signed: SignedAgreement, day: Day, days: number): readonly Asking[] {
  const due = sendingDayOnOrAfter(signed, workingDayOnOrBefore(addDays(day, -days)));
  return due > day ? [] : [on(signed, 'approaching', due)];
}

function passed(signed: SignedAgreement, last: Day): Asking {
  return on(signed, 'passed', sendingDayOnOrAfter(signed, firstWorkingDayAfter(last)));
}

function ofRound(signed: SignedAgreement, round: Round): readonly Asking[] {
  const isFinal = round.name === 'final';
  return [
    on(signed, isFinal ? 'final-round' : 'quarter-card', round.opens, round),
    on(signed, isFinal ? 'final-chaser' : 'chaser', round.chaser, round),
    ...(round.lastCall === undefined ? [] : [on(signed, 'last-call', round.lastCall, round)]),
  ];
}

function announcing(signed: SignedAgreement, round: Round): readonly Asking[] {
  return [{ ...on(signed, 'quarter-card', round.opens, round), announces: true }];
}

/** Whether a day to come is in the quarter that begins as a round asks about the one before. */
function isNext(round: Round, day: Day): boolean {
  return round.name !== 'final' && day <= quarterDays(quarterOf(addDays(round.asOf, 1))).to;
}

function on(signed: SignedAgreement, rung: Asking['rung'], due: Day, round?: Round): Asking {
  return { rung, due, dueAt: startOf(due, signed.timeZone), ...(round === undefined ? {} : { round }) };
}
