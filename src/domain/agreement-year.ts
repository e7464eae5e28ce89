import type { SignedAgreement } from './agreement.ts';
import { addDays, daysBetween, momentOf, settlementDay } from './calendar.ts';
import type { Day, Moment } from './day.ts';
import { type Tolerances, tolerancesOf } from './status/tolerances.ts';

/** The year of an agreement as its status rules see it. */
export type AgreementYear = {
  readonly signed: SignedAgreement;
  readonly first: Day;
  readonly last: Day;
  /** The last day on which a report counts. */
  readonly settlement: Day;
  /** The moment from which a report comes too late to count. */
  readonly closes: Moment;
  readonly tolerances: Tolerances;
};

// Documents are never changed in place, and a year is asked for once a row.
const years = new WeakMap<SignedAgreement, AgreementYear>();

/** The year of an agreement, the same object for the same document. */
export function yearOf(signed: SignedAgreement): AgreementYear {
  const reckoned = years.get(signed);
  if (reckoned !== undefined) return reckoned;
  const settlement = settlementDay(signed);
  const year = {
    signed,
    first: `${signed.year}-01-01`,
    last: `${signed.year}-12-31`,
    settlement,
    closes: momentOf(addDays(settlement, 1), '00:00', signed.timeZone),
    tolerances: tolerancesOf(signed.rules.tolerances),
  };
  years.set(signed, year);
  return year;
}

/** The share of the year gone at the end of a day: 91/366 on 31 March 2020. */
export function shareGone(year: AgreementYear, day: Day): number {
  const before = `${year.signed.year - 1}-12-31`;
  return daysBetween(before, day) / daysBetween(before, year.last);
}
