import type { Row } from './known.ts';
import { readActual } from './notation/notation.ts';

/**
 * The last total of a row that counts, as it was written, when a new one is smaller: "29" after 43 may be all of the
 * year so far, or what has come since. Undefined when the number may fall, has not, or is said to be added.
 */
export function fallOf(row: Row, text: string): string | undefined {
  if (row.accrual === 'level' || row.target.kind === 'all') return undefined;
  const now = readActual(text, row.target);
  if (now?.kind !== 'number' || now.unit === '%') return undefined;
  let total: number | undefined;
  for (const { actual } of row.checkIns) {
    const read = actual === undefined ? undefined : readActual(actual, row.target);
    if (read?.kind === 'number') total = read.value;
    else if (read?.kind === 'added') total = (total ?? 0) + read.by;
  }
  return total !== undefined && now.value < total ? `${total}`.replace('.', ',') : undefined;
}
