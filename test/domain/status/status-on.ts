import type { Actual } from '../../../src/domain/actual.ts';
import type { Indicator, NewEvent, SignedAgreement } from '../../../src/domain/agreement.ts';
import type { CheckInContent } from '../../../src/domain/check-in.ts';
import type { Day, Moment } from '../../../src/domain/day.ts';
import { known, rowOf } from '../../../src/domain/known.ts';
import { type Status, statusOfRow } from '../../../src/domain/status/status.ts';
import type { Target } from '../../../src/domain/target.ts';
import { anAgreement, checkedIn } from '../../builders.ts';

/** One row of an agreement of 2020 whose target is given as understood, and what has been said of it. */
export type Case = Partial<Pick<Indicator, 'accrual' | 'over' | 'unit' | 'rhythm' | 'owner'>> & {
  readonly target: Target;
  readonly previous?: Actual;
  readonly said?: readonly NewEvent[];
  readonly rules?: SignedAgreement['rules'];
  readonly year?: number;
  /** By default before the year's first asking. */
  readonly importedAt?: Moment;
};

/** Its status on a day, as known that evening or at another moment. */
export function statusOn(day: Day, about: Case, knownAt: Moment = `${day}T18:00:00.000Z`): Status {
  const { target, previous, said = [], rules = {}, year = 2020, ...rest } = about;
  const { importedAt = `${year}-01-02T07:00:00.000Z`, ...indicator } = rest;
  const agreement = anAgreement({
    year,
    rules,
    importedAt,
    rows: [{ id: '10', target: 'as understood', owner: 'owner', ...indicator }],
    events: said,
  });
  const present = known(agreement, knownAt);
  return statusOfRow(present, { ...rowOf(present.rows, '10'), target, previous }, day);
}

/** A number said at noon of the day it is about, or of another. */
export function said(
  asOf: Day,
  actual: string,
  about: Partial<CheckInContent> & { on?: Day } = {},
): NewEvent {
  const { on = asOf, ...word } = about;
  return checkedIn(`${on}T10:00:00.000Z`, { asOf, actual, ...word });
}

/** A choice made at noon of a day. */
export function chose(
  on: Day,
  choice: CheckInContent['choice'],
  about: Partial<CheckInContent> = {},
): NewEvent {
  return checkedIn(`${on}T10:00:00.000Z`, { choice, ...about });
}
