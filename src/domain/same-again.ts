import type { Typed } from './answer-row.ts';
import type { CheckInContent } from './check-in.ts';
import type { Known, Row } from './known.ts';
import { unmended } from './status/heard.ts';

/** What a row's last report said, to be said again; undefined when there is none this year. */
export function sameAgain(
  row: Row,
): Pick<CheckInContent, 'actual' | 'choice' | 'expectedOn' | 'forecast' | 'unchanged'> | undefined {
  const checkIns = unmended(row.checkIns);
  const last = checkIns.findLast(({ actual, choice }) => actual !== undefined || choice !== undefined);
  // A day on which it was done settles the row, and "+9" is not to be added twice.
  if (last === undefined || last.choice === 'done') return undefined;
  const { actual, choice, expectedOn } = last;
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

/** One tap for a whole card: every row left empty that has a report this year is as it was; the others stay open. */
export function withoutChange(known: Known, rows: readonly Typed[]): readonly Typed[] {
  return rows.map((typed) => {
    const row = known.rows.get(typed.indicator);
    const { indicator, seen, forecast, ...words } = typed;
    const isEmpty = Object.keys(words).length === 0;
    return isEmpty && row !== undefined && sameAgain(row) !== undefined ? { ...typed, same: true } : typed;
  });
}
