import type { AgreementYear } from './agreement-year.ts';
import type { Day } from './day.ts';
import type { Row } from './known.ts';
import { readActual } from './notation/notation.ts';
import { heardOf } from './status/heard.ts';

/** A number as it was written: the day it is about, and the card it was written on. */
type Written = {
  readonly text: string;
  readonly asOf: Day;
  readonly card: string;
  readonly year: AgreementYear;
};

/**
 * The total of a row that counts on the day that a number is about, when the number is smaller: "29" after 43 may be
 * all of the year so far, or what has come since. Undefined when the number may fall, has not, or is said to be added.
 */
export function fallOf(row: Row, { text, asOf, card, year }: Written): number | undefined {
  if (row.accrual === 'level' || row.target.kind === 'all') return undefined;
  const now = readActual(text, row.target);
  if (now?.kind !== 'number' || now.unit === '%') return undefined;
  // What the same card said before is replaced, so nothing is added to it.
  const others = row.checkIns.filter((report) => report.card !== card);
  const [before] = heardOf({ ...row, checkIns: others }, year, asOf).newest?.parts ?? [];
  return before?.kind === 'number' && now.value < before.value ? before.value : undefined;
}
