import type { SignedAgreement } from './agreement.ts';
import type { Refusal, Typed } from './answer-row.ts';
import type { CheckInContent } from './check-in.ts';
import { namedReport, refusedChoice } from './choices.ts';
import type { Day } from './day.ts';
import type { Known, Row } from './known.ts';
import { unmended } from './status/heard.ts';

type Again = Pick<CheckInContent, 'actual' | 'choice' | 'expectedOn' | 'forecast' | 'unchanged'>;

/** What a row's last report said, to be said again on a day, or why that cannot be. */
export function sameAgain(row: Row, today: Day, signed: SignedAgreement): Again | Refusal {
  const checkIns = unmended(row.checkIns);
  const last = checkIns.findLast(({ actual, choice }) => actual !== undefined || choice !== undefined);
  // A day on which it was done settles the row, and "+9" is not to be added twice.
  if (last === undefined || last.choice === 'done') return { why: 'nothing-to-repeat' };
  const { actual, choice, expectedOn } = last;
  // At risk was a forecast when it was said before its day, and ends with it as on track does.
  const wasAhead = namedReport(last, row, signed).choice === 'at-risk';
  const refused = choice && refusedChoice(row, wasAhead ? 'on-track' : choice, today, signed);
  if (refused !== undefined) return refused;
  if (expectedOn !== undefined && expectedOn < today) return { why: 'expected-in-the-past', day: expectedOn };
  // What is thought of the year's end may have been said after the number.
  const forecast = checkIns.at(-1)?.forecast;
  return {
    ...(actual !== undefined && { actual: actual.startsWith('+') ? '+0' : actual }),
    ...(choice !== undefined && { choice }),
    ...(expectedOn !== undefined && { expectedOn }),
    ...(forecast !== undefined && { forecast }),
    unchanged: true,
  };
}

/** Whether a row's last report can be said again on a day. */
export function canRepeat(row: Row, today: Day, signed: SignedAgreement): boolean {
  return !('why' in sameAgain(row, today, signed));
}

/**
 * One tap for a whole card: every row left empty, but for a comment, that has a report this year is as it was; the
 * others stay open. A row alone on its card has nothing beside it that could be meant by "the rest".
 */
export function withoutChange(known: Known, rows: readonly Typed[], today: Day): readonly Typed[] {
  return rows.map((typed) => {
    const row = known.rows.get(typed.indicator);
    const { indicator, seen, forecast, comment, ...words } = typed;
    const isEmpty = Object.keys(words).length === 0;
    if (row === undefined || !canRepeat(row, today, known.signed)) return typed;
    if (isEmpty) return { ...typed, same: true };
    return rows.length === 1 ? { ...typed, isUnchanged: true } : typed;
  });
}
