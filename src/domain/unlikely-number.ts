import type { Actual } from './actual.ts';
import type { AgreementYear } from './agreement-year.ts';
import type { Day } from './day.ts';
import type { Row } from './known.ts';
import { readActual } from './notation/notation.ts';
import { demandOf } from './status/demand.ts';
import { heardOf } from './status/heard.ts';
import type { Demand } from './status/reason.ts';
import { type NumberTarget, rulesOf, type Target, unitOf } from './target.ts';

/**
 * Why a number is asked about before it is stored: more than the whole, a share where none is asked for, or many times
 * the target or, where that leans on it or is nought, last year's actual.
 */
export type Doubt = 'over-whole' | 'not-a-share' | 'many-targets' | 'many-previous';

/** A number as it would be stored, the day it is about, and the card it was written on. */
type Told = {
  readonly text: string;
  readonly asOf: Day;
  readonly card: string;
  readonly year: AgreementYear;
};

/** So many times what was expected is most likely a slip; what is no sum rarely leaves its scale: 39 for 3,9. */
const manyTimes = { sum: 10, level: 5 } as const;

/** What speaks against a number, so that it is asked about; undefined when nothing does. Nothing is refused for good. */
export function doubtOf(row: Row, told: Told): Doubt | undefined {
  const others = row.checkIns.filter(({ card }) => card !== told.card);
  const before = heardOf({ ...row, checkIns: others }, told.year, told.asOf).newest?.parts ?? [];
  const now = partsOf(row.target, told.text);
  return rulesOf(row.target)
    .map((targets, place) => {
      const part = sumOf(before[place], now[place]);
      return (
        part && doubtOfPart(row, targets, part, { before: before[place], previous: previousAt(row, place) })
      );
    })
    .find((doubt) => doubt !== undefined);
}

type Beside = { readonly before: Actual | undefined; readonly previous: Actual | undefined };
type Counted = Extract<Actual, { kind: 'number' | 'ratio' }>;

function doubtOfPart(
  row: Row,
  targets: readonly NumberTarget[],
  told: Counted,
  { before, previous }: Beside,
): Doubt | undefined {
  const demands = targets.flatMap((target) => demandOf(target, previous) ?? []);
  if (demands.length === 0) return undefined;
  const promised = Math.max(...demands.map(topOf));
  const isShare =
    isPercent(previous) || [row.indicator.unit, ...targets.map(unitOf)].some((unit) => unit === '%');
  if (isShare && told.value > 100 && promised <= 100) return 'over-whole';
  if (!isShare && isPercent(told)) return 'not-a-share';
  const expected = Math.max(promised, amountOf(previous), amountOf(before));
  const times = row.accrual === 'level' ? manyTimes.level : manyTimes.sum;
  if (expected <= 0 || told.value < times * expected) return undefined;
  return promised > 0 && targets.some(({ kind }) => kind !== 'relative') ? 'many-targets' : 'many-previous';
}

function partsOf(target: Target, text: string): readonly (Actual | undefined)[] {
  const read = readActual(text, target);
  return read?.kind === 'parts' ? read.parts : [read];
}

/** What a number comes to with what was there before, when it is said to be added. */
function sumOf(before: Actual | undefined, now: Actual | undefined): Counted | undefined {
  if (now?.kind === 'number' || now?.kind === 'ratio') return now;
  return now?.kind === 'added' ? { kind: 'number', value: amountOf(before) + now.by } : undefined;
}

function previousAt({ previous }: Row, place: number): Actual | undefined {
  return previous?.kind === 'parts' ? previous.parts[place] : previous;
}

function topOf(demand: Demand): number {
  switch (demand.kind) {
    case 'least':
      return demand.most ?? demand.least;
    case 'most':
      return demand.most;
    case 'about':
      return demand.about;
    case 'zero':
      return 0;
  }
}

function amountOf(actual: Actual | undefined): number {
  return actual?.kind === 'number' || actual?.kind === 'ratio' ? actual.value : 0;
}

function isPercent(actual: Actual | undefined): boolean {
  return actual?.kind === 'ratio' || (actual?.kind === 'number' && actual.unit === '%');
}
