import type { CheckIn } from '../agreement.ts';
import type { AgreementYear } from '../agreement-year.ts';
import type { Choice, Forecast } from '../check-in.ts';
import type { Day } from '../day.ts';
import type { Row } from '../known.ts';
import { countedReports, forecastIn, type Heard, saidOn } from './heard.ts';
import { byForecast, type Judgement } from './judgement.ts';

/** Short of done, what a person chooses for a row is a forecast of it. */
const forecasts: Readonly<Record<Choice, Forecast | undefined>> = {
  done: undefined,
  'on-track': 'will',
  'at-risk': 'at-risk',
  wont: 'wont',
};

/** The colour of what a person judges: done or not, by their own word. */
export function statusOfJudged(row: Row, year: AgreementYear, day: Day): Judgement {
  const reports = choicesUntil(row, year, day);
  const newest = reports.at(-1);
  const chosen = reports.findLast(({ choice }) => choice !== undefined);
  if (chosen?.choice === 'done') {
    const doneOn = chosen.doneOn ?? chosen.asOf;
    return { colour: 'green', reason: { code: 'done', doneOn }, final: true };
  }
  const aboutYear = reports.findLast((report) => report.asOf >= year.last && isWord(report));
  if (aboutYear !== undefined) return atTheEnd(aboutYear, year);
  if (day > year.settlement) {
    const last = newest && { last: newest.asOf };
    return { colour: 'none', reason: { code: 'not-reported', ...last }, noWord: true };
  }
  const forecast = forecastIn(newest, year) ?? forecastOf(chosen, year);
  if (forecast !== undefined) return byForecast(forecast);
  if (newest === undefined) return { colour: 'none', reason: { code: 'unreported' } };
  return { colour: 'none', reason: { code: 'under-way', said: saidOn(newest, year) } };
}

/**
 * The reports that are answers in choices and hold on a day, in the order in which they were made: the last
 * word is the last one said, whatever day it is about. What is done is done from its own day.
 */
export function choicesUntil(row: Row, year: AgreementYear, day: Day): readonly CheckIn[] {
  return countedReports(row, year).filter(({ doneOn, asOf }) => (doneOn ?? asOf) <= day);
}

function atTheEnd(report: CheckIn, year: AgreementYear): Judgement {
  const said = saidOn(report, year);
  // A number alone, where a person has to judge, is no judgement.
  if (report.choice === undefined) return { colour: 'none', reason: { code: 'to-judge', said } };
  return { colour: 'red', reason: { code: 'not-done', said }, final: true };
}

function forecastOf(report: CheckIn | undefined, year: AgreementYear): Heard['forecast'] {
  const forecast = report?.choice && forecasts[report.choice];
  return forecast && { forecast, said: saidOn(report, year) };
}

/** A forecast is none, even on the year's last day: what became of it is said when the year is over. */
function isWord({ choice, actual }: CheckIn): boolean {
  return choice === 'wont' || (choice === undefined && actual !== undefined);
}
