import type { CheckIn, Indicator, SignedAgreement } from '../agreement.ts';
import { addDays, quarterDays, quarterOf, workingDayOnOrBefore, workingDaysAfter } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import type { Row } from '../known.ts';
import { type DatedTarget, isDated, lastDayOf } from '../target.ts';
import { leadTimesOf } from './lead-times.ts';
import { keyOf } from './pause.ts';
import { type Round, roundsOf } from './rounds.ts';
import type { Rung } from './rung.ts';
import { type Sending, sendingDayOnOrAfter } from './sending-days.ts';
import { startOf } from './sending-start.ts';

/** A rung of one row with its day. The calendar and what the row has said decide it; no message has to arrive. */
export type Asking = {
  readonly rung: Exclude<Rung, 'digest' | 'unowned' | 'absent'>;
  readonly due: Day;
  /** 09:00 on that day. */
  readonly dueAt: Moment;
  /** The round it belongs to, if any. */
  readonly round?: Round;
  /** The first of the two days before a deadline, which nobody needs who is on track. */
  readonly early?: true;
  /** What has been said since then answers it; without it, since it fell due. */
  readonly since?: Moment;
  /** The ledger's last event as it was wished: only a later one answers it. */
  readonly after?: number;
  /** Says what the new quarter will bring: it may be answered, but nothing is made of it when it is not. */
  readonly announces?: true;
};

/** All rungs of a row in the order in which they fall due; of two on one day the later outweighs the earlier. */
export function rungsOf(sending: Sending, row: Row): readonly Asking[] {
  const ladder = ladderOf(sending, row);
  const said = row.checkIns.findLast(({ choice }) => choice !== undefined);
  return said === undefined ? ladder : movedBy(sending, ladder, said);
}

// Every colour and every tick asks for the ladder, which what was signed decides alone.
const ladders = new WeakMap<
  Indicator,
  Pick<Row, 'target'> & { signed: SignedAgreement; pauses: string; rungs: readonly Asking[] }
>();

function ladderOf(sending: Sending, row: Row): readonly Asking[] {
  const { signed } = sending;
  const { target } = row;
  const pauses = keyOf(sending.pauses);
  const cached = ladders.get(row.indicator);
  if (cached?.signed === signed && cached.pauses === pauses && cached.target === target) return cached.rungs;
  const rungs = inOrder(isDated(target) ? ofDeadline(sending, target) : ofNumber(sending, row));
  ladders.set(row.indicator, { signed, pauses, target, rungs });
  return rungs;
}

/** The day by which a row has to be ready: the one its owner has named since, or its target's; undefined without either. */
export function readyDayOf({ target, checkIns }: Row): Day | undefined {
  const said = checkIns.findLast(({ choice }) => choice !== undefined);
  return (said && dayNamedIn(said)) ?? (isDated(target) ? readyBy(target) : undefined);
}

/** An event has to be ready when it begins. */
function readyBy(target: DatedTarget): Day {
  return target.kind === 'event' ? target.from : lastDayOf(target);
}

function dayNamedIn({ choice, expectedOn }: CheckIn): Day | undefined {
  return choice === 'at-risk' || choice === 'wont' ? expectedOn : undefined;
}

function inOrder(rungs: readonly Asking[]): readonly Asking[] {
  return [...rungs].sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

function ofDeadline(sending: Sending, target: DatedTarget): readonly Asking[] {
  const last = lastDayOf(target);
  const ready = readyBy(target);
  const rounds = roundsOf(sending);
  const lead = leadTimesOf(sending.signed.rules.reminders);
  return [
    ...approaching(sending, ready, lead.early).map((asking) => ({ ...asking, early: true as const })),
    ...approaching(sending, ready, lead.late),
    // A quarter's own card asks the day after.
    ...(last === quarterDays(quarterOf(last)).to ? [] : [passed(sending, last)]),
    ...rounds
      .filter((round) => last >= round.opens && isNext(round, last))
      .map((round) => announcing(sending, round)),
    ...ofRounds(
      sending,
      rounds.filter(({ opens }) => last < opens),
    ),
  ];
}

function ofNumber(sending: Sending, row: Row): readonly Asking[] {
  const asking = { quarter: ['Q1', 'Q2', 'Q3', 'final'], half: ['Q2', 'final'], year: ['final'] };
  const rounds = roundsOf(sending).filter(({ name }) => asking[row.indicator.rhythm].includes(name));
  return ofRounds(sending, rounds);
}

/** A day that someone has named honestly is waited for; the final round asks all the same. */
function movedBy(sending: Sending, rungs: readonly Asking[], said: CheckIn): readonly Asking[] {
  const day = dayNamedIn(said);
  if (day === undefined) return rungs;
  const { late } = leadTimesOf(sending.signed.rules.reminders);
  return inOrder([
    ...[...approaching(sending, day, late), passed(sending, day)].filter(({ dueAt }) => dueAt > said.at),
    ...rungs.filter(({ dueAt, due, round }) => dueAt <= said.at || due > day || round?.name === 'final'),
  ]);
}

/** None when quiet weeks put it off until after the day itself. */
function approaching(sending: Sending, day: Day, days: number): readonly Asking[] {
  const due = sendingDayOnOrAfter(sending, workingDayOnOrBefore(addDays(day, -days)));
  return due > day ? [] : [on(sending, 'approaching', due)];
}

function passed(sending: Sending, last: Day): Asking {
  const lead = leadTimesOf(sending.signed.rules.reminders);
  return on(sending, 'passed', sendingDayOnOrAfter(sending, workingDaysAfter(last, lead.passed)));
}

/** Quiet weeks and pauses may move a round into the next: once that has opened, the one before asks no more. */
function ofRounds(sending: Sending, rounds: readonly Round[]): readonly Asking[] {
  return rounds.flatMap((round, at) => {
    const next = rounds[at + 1];
    return ofRound(sending, round).filter(({ due }) => next === undefined || due < next.opens);
  });
}

function ofRound(sending: Sending, round: Round): readonly Asking[] {
  const { chaser, lastCall } = round;
  const isFinal = round.name === 'final';
  return [
    on(sending, isFinal ? 'final-round' : 'quarter-card', round.opens, round),
    ...(chaser === undefined ? [] : [on(sending, isFinal ? 'final-chaser' : 'chaser', chaser, round)]),
    ...(lastCall === undefined ? [] : [on(sending, 'last-call', lastCall, round)]),
  ];
}

function announcing(sending: Sending, round: Round): Asking {
  return { ...on(sending, 'quarter-card', round.opens, round), announces: true };
}

/** Whether a day to come is in the quarter that begins as a round asks about the one before. */
function isNext(round: Round, day: Day): boolean {
  return round.name !== 'final' && day <= quarterDays(quarterOf(addDays(round.asOf, 1))).to;
}

function on(sending: Sending, rung: Asking['rung'], due: Day, round?: Round): Asking {
  return {
    rung,
    due,
    dueAt: startOf(due, sending.signed.timeZone),
    ...(round === undefined ? {} : { round }),
  };
}
