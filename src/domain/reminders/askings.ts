import type { CheckIn } from '../agreement.ts';
import { addDays, firstWorkingDayAfter } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Known, Row } from '../known.ts';
import { unmended } from '../status/heard.ts';
import { answerKindOf, isDated } from '../target.ts';
import type { Round } from './rounds.ts';
import { type Asking, rungsOf } from './rungs.ts';
import { startOf } from './sending-start.ts';

/** A number about the last days of a quarter is the quarter's number. */
const lastDays = 30;

/** What a row has been asked since its import, by the calendar, whether or not anybody owns it. */
export function askingsOf(known: Known, row: Row, day: Day): readonly Asking[] {
  return rungsOf(known, row).filter(
    ({ due, dueAt, announces }) => due <= day && dueAt > known.importedAt && announces === undefined,
  );
}

/** The newest thing that a row has been asked by a day; undefined when it has not been asked anything. */
export function lastAsking(known: Known, row: Row, day: Day): Asking | undefined {
  return askingsOf(known, row, day).at(-1);
}

/**
 * The newest that there has been time to answer by a day: what a deadline asks has until the next working day; what a
 * round asks counts at once, for all are asked.
 */
export function lastInTime(known: Known, row: Row, day: Day): Asking | undefined {
  return askingsOf(known, row, day).findLast(
    ({ round, due }) => round !== undefined || firstWorkingDayAfter(due) <= day,
  );
}

/** Where the last round that asked a row and has closed by a day first asked it. */
export function lastClosedRoundAsking(
  known: Known,
  row: Row,
  day: Day,
): (Asking & { readonly round: Round }) | undefined {
  const closed = askingsOf(known, row, day).filter((asking) => isOfClosedRound(asking, day));
  const last = closed.at(-1);
  return closed.find(({ round }) => round.name === last?.round.name);
}

/** Whether a row has said what an asking asks for, or something that makes asking needless. */
export function isAnswered(known: Known, row: Row, asking: Asking): boolean {
  const words = unmended(row.checkIns).filter(
    ({ actual, choice }) => actual !== undefined || choice !== undefined,
  );
  const last = words.at(-1);
  if (last === undefined) return false;
  const { round } = asking;
  if (answerKindOf(row.target) === 'choice') {
    if (last.choice === 'done') return true;
    if (isWontForGood(last) && (isDated(row.target) || round?.name !== 'final')) return true;
    if (asking.early !== undefined && last.choice === 'on-track') return true;
  }
  if (asking.after !== undefined) return last.number > asking.after;
  if (round === undefined) return last.at >= (asking.since ?? asking.dueAt);
  const isAsked = last.at >= startOf(round.opens, known.signed.timeZone);
  if (isDated(row.target)) return isAsked;
  // The year's own column takes only a report about its last day, and no forecast.
  if (round.name === 'final')
    return words.some(
      ({ asOf, choice }) => asOf >= round.asOf && choice !== 'on-track' && choice !== 'at-risk',
    );
  return isAsked || words.some(({ asOf }) => asOf > addDays(round.asOf, -lastDays));
}

/** Whether nobody needs to be asked any more: the row has answered, or a manager has given it its colour meanwhile. */
export function isOver(known: Known, row: Row, asking: Asking): boolean {
  return isAnswered(known, row, asking) || isDecidedSince(known, row, asking);
}

/** While the decision stands a situation makes no difference; a number does, for the year's table has it. */
function isDecidedSince({ signed }: Known, { decisions, target }: Row, asking: Asking): boolean {
  const last = decisions.findLast(({ colour }) => colour !== undefined);
  if (last === undefined || last.colour === 'ruled') return false;
  if (answerKindOf(target) === 'choice') return true;
  if (asking.after !== undefined) return last.number > asking.after;
  const { round, dueAt } = asking;
  return last.at >= (round === undefined ? dueAt : startOf(round.opens, signed.timeZone));
}

/** Why an asking reached nobody who could answer: the row had no owner, or the present one took it afterwards. */
export type Unasked = 'no-owner' | 'new-owner';

/** Undefined when the row's present owner was its owner as it was asked. */
export function unaskedOf({ owner, ownedSince }: Row, { dueAt }: Asking): Unasked | undefined {
  if (owner === undefined) return 'no-owner';
  return ownedSince !== undefined && ownedSince >= dueAt ? 'new-owner' : undefined;
}

/** An honest no is left alone: nothing is gained by asking again. */
function isWontForGood({ choice, expectedOn }: CheckIn): boolean {
  return choice === 'wont' && expectedOn === undefined;
}

/** Whether an asking's round has closed by a day. */
export function isOfClosedRound(asking: Asking, day: Day): asking is Asking & { readonly round: Round } {
  return asking.round !== undefined && asking.round.closes <= day;
}
