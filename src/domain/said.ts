import type { CheckIn } from './agreement.ts';
import { yearOf } from './agreement-year.ts';
import { type NamedReport, namedReport } from './choices.ts';
import type { Known, Row } from './known.ts';
import { readActual } from './notation/notation.ts';
import { heardOf } from './status/heard.ts';

/** What a report says of its row, as it is told to people. */
export type Said = Pick<
  NamedReport,
  'actual' | 'choice' | 'doneOn' | 'expectedOn' | 'forecast' | 'unchanged' | 'asOf'
> & {
  /** What the number came to, when the report says what was added to it; when that was nothing, it is all it says. */
  readonly total?: number;
};

/** A report of the row, its choice as it was called then, with the total that its "+9" made at the time: alone it tells nobody how many there are. */
export function saidOf(row: Row, report: CheckIn, signed: Known['signed']): Said {
  const said = namedReport(report, row, signed);
  const { actual, ...rest } = said;
  const added = readActual(actual ?? '', row.target);
  if (added?.kind !== 'added') return said;
  const checkIns = row.checkIns.filter(({ number }) => number <= report.number);
  const [came] = heardOf({ ...row, checkIns }, yearOf(signed), report.asOf).newest?.parts ?? [];
  if (came?.kind !== 'number') return said;
  return { ...(added.by === 0 ? rest : said), total: came.value };
}
