import type { Day } from '../domain/day.ts';
import type { Row } from '../domain/known.ts';
import { rulesOf, type Target, unitOf } from '../domain/target.ts';
import type { Example, NumberAsked } from '../messages/form-words.ts';

/** What the number of a row is asked as, and in which unit. */
export function numberAsked(row: Row, asOf: Day, unit = unitAsked(row)): NumberAsked {
  const { kind } = row.target;
  const as = kind === 'grade' || kind === 'every' ? kind : row.accrual === 'level' ? 'level' : 'total';
  return { as, asOf, unit };
}

/** An example of what can be typed, of the kind that the row's own numbers are. */
export function exampleOf(row: Row, unit = unitAsked(row)): Example {
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
  const unit = unitAsked(row);
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

/** The unit in which the one number of a row is asked: the file's, the wording's, or that of last year's share. */
function unitAsked({ target, indicator, previous }: Row): string | undefined {
  const isOfShare = previous?.kind === 'ratio' && target.kind === 'relative';
  return indicator.unit ?? unitWritten(target) ?? (isOfShare ? '%' : undefined);
}

/** Several numbers have each a unit of its own. */
function unitWritten(target: Target): string | undefined {
  const [rules = [], ...others] = rulesOf(target);
  return others.length > 0 ? undefined : rules.map(unitOf).find((unit) => unit !== undefined);
}
