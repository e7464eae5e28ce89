import type { Actual } from '../actual.ts';
import type { CheckIn } from '../agreement.ts';
import type { AgreementYear } from '../agreement-year.ts';
import { dayOf } from '../calendar.ts';
import type { Forecast } from '../check-in.ts';
import type { Day } from '../day.ts';
import type { Row } from '../known.ts';
import { readActual } from '../notation/notation.ts';

/** A reported value: one a part for a target of several numbers, else one. */
export type Told = { readonly parts: readonly (Actual | undefined)[]; readonly asOf: Day };

/** What a row's reports come to on a day, for rows answered by what was counted or reached. */
export type Heard = {
  /** The year's own actual has been given, or settlement has passed: the right-hand column. */
  readonly timeUp: boolean;
  /** The value that counts. When time is up that is one about the year's last day and no other. */
  readonly told: Told | undefined;
  /** The newest value, whether or not it counts. */
  readonly newest: Told | undefined;
  readonly forecast: { readonly forecast: Forecast; readonly said: Day } | undefined;
};

/**
 * The newest report is the one about the latest day, and of several about that day the last one made: mending
 * an old number does not unsay a new one. A forecast holds until a newer report.
 */
export function heardOf(row: Row, year: AgreementYear, day: Day): Heard {
  const until = day < year.last ? day : year.last;
  const reports = countedReports(row, year)
    .filter(({ asOf }) => asOf <= until)
    .sort((one, other) => (one.asOf < other.asOf ? -1 : one.asOf > other.asOf ? 1 : 0));
  const newest = lastTold(row, reports);
  const isWhole = newest?.asOf === year.last;
  const timeUp = isWhole || day > year.settlement;
  return {
    timeUp,
    told: timeUp && !isWhole ? undefined : newest,
    newest,
    forecast: forecastIn(reports.at(-1), year),
  };
}

/** A row's reports in the order in which they were made, without those made after settlement or mended since. */
export function countedReports(row: Row, year: AgreementYear): readonly CheckIn[] {
  return unmended(row.checkIns.filter(({ at }) => at < year.closes));
}

/** Of several reports on one card the last one made: it stands in place of those before it. */
export function unmended(reports: readonly CheckIn[]): readonly CheckIn[] {
  const newestOnCard = new Map(reports.map((report) => [report.card, report]));
  return reports.filter((report) => report.card === undefined || newestOnCard.get(report.card) === report);
}

/** The day on which a report was made. */
export function saidOn(report: CheckIn, year: AgreementYear): Day {
  return dayOf(report.at, year.signed.timeZone);
}

/** The newest forecast of a row is its newest report's; a newer report without one ends it. */
export function forecastIn(report: CheckIn | undefined, year: AgreementYear): Heard['forecast'] {
  return report?.forecast && { forecast: report.forecast, said: saidOn(report, year) };
}

function lastTold({ target }: Row, reports: readonly CheckIn[]): Told | undefined {
  const totals: (Actual | undefined)[] = [];
  let newest: Told | undefined;
  for (const { actual, asOf } of reports) {
    const read = readActual(actual ?? '', target);
    if (read === undefined) continue;
    const parts = (read.kind === 'parts' ? read.parts : [read]).map((part, place) =>
      total(totals[place], part),
    );
    for (const [place, part] of parts.entries()) totals[place] = part ?? totals[place];
    newest = { parts, asOf };
  }
  return newest;
}

/** "+9" adds to what was there; anything else says how many there are in all. */
function total(before: Actual | undefined, now: Actual | undefined): Actual | undefined {
  if (now?.kind !== 'added') return now;
  if (before !== undefined && before.kind !== 'number') return before;
  return { kind: 'number', value: (before?.value ?? 0) + now.by, unit: now.unit ?? before?.unit };
}
