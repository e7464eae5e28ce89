import type { Over } from '../agreement.ts';
import { type AgreementYear, shareGone } from '../agreement-year.ts';
import { isAtMost, rounded } from '../compare.ts';
import type { Day } from '../day.ts';
import type { Row } from '../known.ts';
import { type NumberTarget, unitOf } from '../target.ts';
import { overSaid } from './decisions.ts';
import { demandOf, isOver, reaches } from './demand.ts';
import { gapOf, restOf } from './gap.ts';
import type { Heard, Told } from './heard.ts';
import { byForecast, type Judgement, withoutWord } from './judgement.ts';
import { colourAroundPace, colourBehindPace, colourWithin } from './pace.ts';
import type { Demand, Measured, Unit } from './reason.ts';
import { statusOfJudged } from './status-of-judged.ts';

/** One number of a row on a day: the row's only one, or the one at a place among several. */
export type NumberCase = {
  readonly row: Row;
  readonly target: NumberTarget;
  readonly place: number;
  readonly heard: Heard;
  readonly year: AgreementYear;
  readonly day: Day;
};

type DemandOf<K extends Demand['kind']> = Extract<Demand, { kind: K }>;

/** The colour of a number: how it accrues matters until its time is up, from then on only the number does. */
export function statusOfNumber(number: NumberCase): Judgement {
  const { row, heard, year } = number;
  const demand = demandOf(number.target, previousOf(number));
  if (demand === undefined) return withoutPrevious(number);
  const measured = measuredOf(number, heard.told, demand);
  if (measured === undefined) return unmeasured(number, demand);
  const judgement = judge(number, measured);
  const circumstances = {
    // In January nothing is still to come, though the year's number may be.
    timeUp: heard.timeUp || number.day > year.last,
    gathers: row.accrual !== 'level',
    previousWhole: wholeOf(number),
    near: year.tolerances.near,
    pace: judgement.reason.code === 'pace' ? judgement.reason.pace : undefined,
  };
  const isGreen = judgement.colour === 'green';
  const gap = isGreen ? undefined : gapOf(measured, circumstances);
  const rest = isGreen ? restOf(measured, circumstances) : undefined;
  return {
    ...judgement,
    ...(gap && { gap }),
    ...(rest && { rest }),
    ...(heard.timeUp && { final: true }),
  };
}

function judge(number: NumberCase, measured: Measured): Judgement {
  const { demand } = measured;
  switch (demand.kind) {
    case 'least':
      return ofLeast(number, measured, demand);
    case 'most':
      return ofMost(number, measured, demand);
    case 'zero':
      return ofZero(number, measured);
    case 'about':
      return ofAbout(number, measured, demand);
  }
}

function ofLeast(number: NumberCase, measured: Measured, demand: DemandOf<'least'>): Judgement {
  const { row, heard, year } = number;
  const { value } = measured.actual;
  if (isOver(demand, value)) return over(overSaid(row, year, number.day) ?? 'note', measured);
  if (reaches(demand, value)) return { colour: 'green', reason: { code: 'within', measured } };
  if (!heard.timeUp && heard.forecast !== undefined) return byForecast(heard.forecast, measured);
  if (!heard.timeUp && row.accrual !== 'level')
    return soFar(number, measured, demand.least, colourBehindPace);
  const isNear = isAtMost(demand.least - value, year.tolerances.short * demand.least);
  return { colour: isNear ? 'yellow' : 'red', reason: { code: 'short', measured } };
}

function ofMost({ year }: NumberCase, measured: Measured, demand: DemandOf<'most'>): Judgement {
  const { value } = measured.actual;
  if (reaches(demand, value)) return { colour: 'green', reason: { code: 'within', measured } };
  const isNear = isAtMost(value - demand.most, year.tolerances.short * demand.most);
  return { colour: isNear ? 'yellow' : 'red', reason: { code: 'above', measured } };
}

/** A nought is a promise that only its parties can weigh: more than it waits for the manager's word. */
function ofZero({ row, year, day }: NumberCase, measured: Measured): Judgement {
  if (isAtMost(measured.actual.value, 0)) return { colour: 'green', reason: { code: 'within', measured } };
  const means = overSaid(row, year, day);
  if (means !== undefined) return over(means, measured);
  return { colour: 'yellow', reason: { code: 'above-zero', measured } };
}

function ofAbout(number: NumberCase, measured: Measured, { about }: DemandOf<'about'>): Judgement {
  const { row, heard, year } = number;
  if (!heard.timeUp && heard.forecast !== undefined) return byForecast(heard.forecast, measured);
  if (!heard.timeUp && row.accrual !== 'level') return soFar(number, measured, about, colourAroundPace);
  const { near, far } = year.tolerances;
  const colour = colourWithin(Math.abs(measured.actual.value - about), near * about, far * about);
  return { colour, reason: { code: 'near', measured } };
}

/** Before the year is out: what comes evenly has a pace, what comes in lumps or grows says nothing yet. */
function soFar(
  { row, year }: NumberCase,
  measured: Measured,
  whole: number,
  colourBy: typeof colourBehindPace,
): Judgement {
  if (row.accrual !== 'even') return { colour: 'none', reason: { code: 'in-progress', measured } };
  const pace = rounded(whole * shareGone(year, measured.asOf));
  if (!isAtMost(year.tolerances.paceFrom, pace))
    return { colour: 'none', reason: { code: 'early', pace, measured } };
  const colour = colourBy(pace, measured.actual.value, year.tolerances);
  return { colour, reason: { code: 'pace', pace, measured } };
}

function over(means: Over, measured: Measured): Judgement {
  const reason = { code: 'over', means, measured } as const;
  if (means === 'miss') return { colour: 'red', reason };
  return { colour: 'green', reason, ...(means === 'note' && { over: true }) };
}

/** What is promised at most is held to the number alone; of the rest a forecast is a word too. */
function unmeasured(number: NumberCase, demand: Demand): Judgement {
  const { heard } = number;
  const takesForecast = demand.kind === 'least' || demand.kind === 'about';
  if (!heard.timeUp && heard.forecast !== undefined && takesForecast) return byForecast(heard.forecast);
  return withoutWord(heard, measuredOf(number, heard.newest, demand));
}

function withoutPrevious({ row, year, day }: NumberCase): Judgement {
  const judgement = statusOfJudged(row, year, day);
  return { ...judgement, reason: { code: 'no-previous', judged: judgement.reason } };
}

function measuredOf(number: NumberCase, told: Told | undefined, demand: Demand): Measured | undefined {
  if (told === undefined) return undefined;
  const actual = told.parts[number.place];
  if (actual?.kind !== 'number' && actual?.kind !== 'ratio') return undefined;
  const unit = unitOfNumber(number, actual);
  return { actual, asOf: told.asOf, demand, ...(unit && { unit }) };
}

/** A share with its numerator is told in the things counted, never in per cent. */
function unitOfNumber({ row, target, year }: NumberCase, actual: Measured['actual']): Unit | undefined {
  const own = row.indicator.unit === '%' && actual.kind === 'ratio' ? undefined : row.indicator.unit;
  const text = actual.kind === 'ratio' ? own : (unitOf(target) ?? actual.unit ?? own);
  return text === undefined ? undefined : { text, language: year.signed.language };
}

function previousOf({ row, place }: NumberCase): Row['previous'] {
  return row.previous?.kind === 'parts' ? row.previous.parts[place] : row.previous;
}

function wholeOf(number: NumberCase): number | undefined {
  const previous = previousOf(number);
  return previous?.kind === 'ratio' ? previous.denominator : undefined;
}
