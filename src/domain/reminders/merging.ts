import { workingDaysAfter } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Known, Row } from '../known.ts';
import { isAnswered } from './askings.ts';
import type { Asking } from './rungs.ts';

/** Working days for which a rung that is in no hurry waits for company. */
const patience = 3;

/**
 * Whether what is due to someone waits for another rung of theirs, so that both go in one message: the first
 * asking before a deadline, 30 days ahead, and the one after it do, for at most three working days. The asking seven
 * days ahead does not: its day is near.
 */
export function waitsForCompany(
  present: Known,
  due: readonly Asking[],
  theirs: readonly { readonly row: Row; readonly rungs: readonly Asking[] }[],
  day: Day,
): boolean {
  if (!due.every(isPatient)) return false;
  const latest = due.map((asking) => workingDaysAfter(asking.due, patience)).sort()[0] ?? day;
  return theirs.some(({ row, rungs }) =>
    rungs.some((asking) => day < asking.due && asking.due <= latest && !isAnswered(present, row, asking)),
  );
}

function isPatient({ rung, early }: Asking): boolean {
  return rung === 'passed' || early !== undefined;
}
