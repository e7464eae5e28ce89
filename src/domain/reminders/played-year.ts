import { z } from 'zod';
import { type Agreement, type NewEvent, type SignedAgreement, withEvent } from '../agreement.ts';
import { momentOf, settlementDay } from '../calendar.ts';
import { checkIn } from '../check-in.ts';
import { type Day, day } from '../day.ts';
import { known, type Row } from '../known.ts';
import { readActual } from '../notation/notation.ts';
import { answerKindOf } from '../target.ts';

const playedReport = checkIn.omit({ card: true, comment: true }).extend({
  /** The day on which it is told, at noon. */
  on: day,
});
type PlayedReport = z.infer<typeof playedReport>;

const reports = z.strictObject({
  /** The id of the agreement that they are about. */
  agreement: z.string(),
  /** Nobody reported these: every view of them has to say so. */
  invented: z.boolean(),
  about: z.string().min(1),
  reports: z.array(playedReport),
});
export type PlayedReports = z.infer<typeof reports>;

/** A file of reports to play an agreement's year with: each has to be one that its row could have been given. */
export function playedReportsOf(signed: SignedAgreement) {
  const { rows } = startOf(signed);
  return reports.superRefine((file, context) => {
    const refuse = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (file.agreement !== signed.id)
      refuse(['agreement'], `expected ${signed.id}, the agreement that is played, found ${file.agreement}`);
    for (const [at, report] of file.reports.entries()) {
      const row = rows.get(report.indicator);
      const flaw =
        row === undefined
          ? (['indicator', `expected a row of the agreement, found ${report.indicator}`] as const)
          : (flawInDays(report, signed) ?? flawInWord(report, row));
      if (flaw !== undefined) refuse(['reports', at, flaw[0]], flaw[1]);
    }
  });
}

type Flaw = readonly [place: string, problem: string];

function flawInDays({ on, asOf, doneOn }: PlayedReport, signed: SignedAgreement): Flaw | undefined {
  const [first, last] = [firstDayOf(signed), settlementDay(signed)];
  if (on < first || on > last) return ['on', `expected a day from ${first} to ${last}, found ${on}`];
  if (asOf > on) return ['asOf', `expected no day after ${on}, on which it is told, found ${asOf}`];
  if (doneOn !== undefined && doneOn > on)
    return ['doneOn', `expected no day after ${on}, on which it is told, found ${doneOn}`];
  return undefined;
}

function flawInWord({ actual, choice, forecast }: PlayedReport, { target }: Row): Flaw | undefined {
  if (answerKindOf(target) === 'choice') {
    if (actual !== undefined) return ['actual', 'expected a choice: the row is answered with one'];
    return choice === undefined ? ['choice', 'expected done, on-track, at-risk or wont'] : undefined;
  }
  if (choice !== undefined) return ['choice', 'expected an actual: the row is answered with one'];
  if (actual === undefined && forecast === undefined) return ['actual', 'expected an actual or a forecast'];
  if (actual !== undefined && readActual(actual, target) === undefined)
    return ['actual', `expected what was counted or reached, in the agreement’s notation, found ${actual}`];
  return undefined;
}

/** The first working day of a year on which a bot could take in its agreement: before anything is asked. */
export function firstDayOf({ year }: SignedAgreement): Day {
  return `${year}-01-02`;
}

function startOf(signed: SignedAgreement) {
  return known({ signed, events: [] }, momentOf(firstDayOf(signed), '09:00', signed.timeZone));
}

/** The agreement as it would stand after such a year. */
export function playedYear(signed: SignedAgreement, { reports }: PlayedReports): Agreement {
  const imported: NewEvent = {
    kind: 'imported',
    at: momentOf(firstDayOf(signed), '09:00', signed.timeZone),
    by: 'simulated',
  };
  const told = reports
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(
      ({ on, ...report }): NewEvent => ({
        kind: 'checked-in',
        at: momentOf(on, '12:00', signed.timeZone),
        by: 'simulated',
        ...report,
      }),
    );
  return [imported, ...told].reduce(withEvent, { signed, events: [] });
}
