import type { Day } from '../day.ts';
import type { Known, Row } from '../known.ts';
import { isOver, lastAsking, lastInTime } from './askings.ts';
import type { Asking } from './rungs.ts';

/**
 * What the owner of a row has been asked last and has not answered. Nothing of a row that nobody has, nor of one that
 * was taken or given after that: nobody has been asked.
 */
export function awaitedOf(known: Known, row: Row, day: Day): Asking | undefined {
  return awaited(known, row, lastAsking(known, row, day));
}

/** The same, of what there has been time to answer: sooner nobody else is told that it is missing. */
export function unansweredOf(known: Known, row: Row, day: Day): Asking | undefined {
  return awaited(known, row, lastInTime(known, row, day));
}

function awaited(known: Known, row: Row, asked: Asking | undefined): Asking | undefined {
  if (row.owner === undefined) return undefined;
  const isTheirs = asked !== undefined && (row.ownedSince === undefined || asked.dueAt > row.ownedSince);
  return isTheirs && !isOver(known, row, asked) ? asked : undefined;
}
