import type { CheckIn, SignedAgreement } from './agreement.ts';
import type { Refusal } from './answer-row.ts';
import { dayOf } from './calendar.ts';
import { type Choice, choice } from './check-in.ts';
import type { Day } from './day.ts';
import { dueOf } from './due.ts';
import type { Row } from './known.ts';
import { isDated } from './target.ts';

/**
 * What a choice is called: when the time is up, what was at risk of being late is late, and what a person judges and
 * will not happen has not been done.
 */
export type ChoiceName = Choice | 'late' | 'not-done';

/** A report with its choice as it was called when it was made. */
export type NamedReport = Omit<CheckIn, 'choice'> & { readonly choice?: ChoiceName | undefined };

/** The choices that can be made of a row on a day: a forecast of what has already come or gone is none. */
export function choicesOn(row: Pick<Row, 'target'>, on: Day, signed: SignedAgreement): readonly Choice[] {
  if (!isTimeUp(row, on, signed)) return choice.options;
  return isDated(row.target) ? ['done', 'at-risk', 'wont'] : ['done', 'wont'];
}

/** Why a choice cannot be made of a row on a day; undefined when it can. */
export function refusedChoice(
  row: Pick<Row, 'target'>,
  picked: Choice,
  on: Day,
  signed: SignedAgreement,
): Refusal | undefined {
  if (choicesOn(row, on, signed).includes(picked)) return undefined;
  return isDated(row.target)
    ? { why: 'deadline-passed', by: dueOf(row, signed).to }
    : { why: 'year-over', year: signed.year };
}

/** What a choice made of a row on a day is called. */
export function choiceName(
  row: Pick<Row, 'target'>,
  picked: Choice,
  on: Day,
  signed: SignedAgreement,
): ChoiceName {
  if (!isTimeUp(row, on, signed)) return picked;
  if (picked === 'at-risk' && isDated(row.target)) return 'late';
  return picked === 'wont' && !isDated(row.target) ? 'not-done' : picked;
}

/** A report as it was called on the day it was made, whatever it would be called today. */
export function namedReport(report: CheckIn, row: Pick<Row, 'target'>, signed: SignedAgreement): NamedReport {
  if (report.choice === undefined) return report;
  const said = dayOf(report.at, signed.timeZone);
  return { ...report, choice: choiceName(row, report.choice, said, signed) };
}

function isTimeUp(row: Pick<Row, 'target'>, on: Day, signed: SignedAgreement): boolean {
  return on > dueOf(row, signed).to;
}
