import type { Day } from '../domain/day.ts';
import type { Row } from '../domain/known.ts';
import type { Target } from '../domain/target.ts';
import type { Example, NumberAsked } from '../messages/form-words.ts';

/** What the number of a row is asked as, and in which unit. */
export function numberAsked(row: Row, asOf: Day, unit = unitOf(row)): NumberAsked {
  const { kind } = row.target;
  const as = kind === 'grade' || kind === 'every' ? kind : row.accrual === 'level' ? 'level' : 'total';
  return { as, asOf, unit };
}

/** An example of what can be typed, of the kind that the row's own numbers are. */
export function exampleOf(row: Row, unit = unitOf(row)): Example {
  const { target, indicator } = row;
  if (target.kind === 'grade') return { grade: target.grade };
  if (target.kind === 'every') return 'every';
  if (unit === '%') return 'share';
  if (unit === '€') return 'money';
  const decimals = /\d[.,]\d{1,2}(?!\d)/;
  return decimals.test(indicator.target) || decimals.test(indicator.previous) ? 'decimal' : 'count';
}

/** Unit words are the agreement's own: in other languages the row's name says what is counted. */
export function unitIn(row: Row, isOwnLanguage: boolean): string | undefined {
  const unit = unitOf(row);
  return isOwnLanguage || unit === undefined || isSign(unit) ? unit : undefined;
}

/** Where units tell numbers apart they cannot be left out: in other languages they are quoted from the target. */
export function partUnitIn(
  unit: string | undefined,
  isOwnLanguage: boolean,
  quote: (words: string) => string,
): string | undefined {
  return isOwnLanguage || unit === undefined || isSign(unit) ? unit : quote(unit);
}

/** "%" and "€" are read in every language. */
function isSign(unit: string): boolean {
  return /^\P{L}+$/u.test(unit);
}

function unitOf({ target, indicator, previous }: Row): string | undefined {
  const isShare = previous?.kind === 'ratio' && target.kind === 'relative';
  return indicator.unit ?? writtenUnit(target) ?? (isShare ? '%' : undefined);
}

function writtenUnit(target: Target): string | undefined {
  if (target.kind === 'both') return target.parts.map(writtenUnit).find((unit) => unit !== undefined);
  return 'unit' in target ? target.unit : undefined;
}
