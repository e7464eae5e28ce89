import { workingDaysAfter } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Known, Row } from '../known.ts';
import type { Person } from '../person.ts';
import { isOver } from './askings.ts';
import { leadTimesOf } from './lead-times.ts';
import type { Asking } from './rungs.ts';
import { sendingDayOnOrAfter } from './sending-days.ts';
import { sendingTo } from './wishes.ts';

/**
 * Whether what is due to someone waits for another rung of theirs, so that both go in one message: the first
 * asking before a deadline and the one after it do, for some working days at most. The second asking before it does
 * not: its day is near. What would come in an absence is no company.
 */
export function waitsForCompany(
  present: Known,
  person: Person,
  due: readonly Asking[],
  theirs: readonly { readonly row: Row; readonly rungs: readonly Asking[] }[],
  day: Day,
): boolean {
  if (!due.every(isPatient)) return false;
  const { company } = leadTimesOf(present.signed.rules.reminders);
  const latest = due.map((asking) => workingDaysAfter(asking.due, company)).sort()[0] ?? day;
  const sending = sendingTo(present, person);
  const isCompany = (asking: Asking) =>
    day < asking.due && sendingDayOnOrAfter(sending, asking.due) <= latest;
  return theirs.some(({ row, rungs }) =>
    rungs.some((asking) => isCompany(asking) && !isOver(present, row, asking)),
  );
}

function isPatient({ rung, early }: Asking): boolean {
  return rung === 'passed' || early !== undefined;
}
