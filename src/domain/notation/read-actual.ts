import type { Actual } from '../actual.ts';
import { isSameUnit } from '../same-unit.ts';
import { isDated, type NumberTarget, type Target, unitOf } from '../target.ts';
import { attempt, cursorOver, type Rule, readEach, take, takeText } from './cursor.ts';
import { date } from './dates.ts';
import { added, count, share, sharePrinted, sum } from './figures.ts';
import { itemsOf } from './lexicon.ts';
import { gradeReached } from './qualities.ts';
import { partsFor } from './read-parts.ts';
import { tokensOf } from './tokens.ts';

const longestActual = 200;

/** False for "", "–" and "–; –": nothing was said, which is neither zero nor a mistake. */
export function isGiven(text: string): boolean {
  return text.length > longestActual || tokensOf(text).some(({ text }) => text !== '–' && text !== ';');
}

/**
 * The value that the text reports. Read beside a target it is what that target asks for: "Kyllä" is no number, and
 * "2 + 1" is two parts or a sum. Undefined when it is not understood or not given (`isGiven` tells which).
 */
export function readActual(text: string, target?: Target): Actual | undefined {
  if (text.length > longestActual || !isGiven(text)) return undefined;
  const cursor = cursorOver(itemsOf(text), Number.NaN);
  const readings = readEach(cursor, answersTo(target));
  return readings.find(({ end, flaw }) => end === cursor.items.length && flaw === undefined)?.read;
}

function answersTo(target: Target | undefined): readonly Rule<Actual>[] {
  if (target === undefined || target.kind === 'judged')
    return [sharePrinted, share, count, sum, added, day, grade, yesOrNo];
  if (isDated(target) || target.kind === 'done') return [day, yesOrNo];
  if (target.kind === 'grade') return [grade, yesOrNo];
  if (target.kind === 'every') return [membersOfAll, allOfThem, yesOrNo];
  if (target.kind === 'all') return [partsFor(target.parts)];
  return numbersFor(target.kind === 'both' ? target.parts : [target]);
}

const day: Rule<Actual> = (cursor) => {
  take(cursor, 'done');
  const read = date(cursor);
  return read === undefined ? undefined : { kind: 'day', day: read };
};

const grade: Rule<Actual> = (cursor) => {
  const reached = gradeReached(cursor);
  return reached === undefined ? undefined : { kind: 'grade', grade: reached };
};

const yesOrNo: Rule<Actual> = (cursor) => {
  if (take(cursor, 'not', 'none')) {
    take(cursor, 'done');
    return { kind: 'no' };
  }
  // In Finnish "ja" is and, which nothing begins with.
  return (take(cursor, 'yes', 'done') ?? takeText(cursor, 'Ja', 'ja')) && { kind: 'yes' };
};

/** "3/5": so many of all the members. */
const membersOfAll: Rule<Actual> = (cursor) => {
  const read = attempt(cursor, sharePrinted, share);
  return read && read.numerator <= read.denominator ? read : undefined;
};

/** "Kaikki", "alla": asked how many have reached it, that is yes. */
const allOfThem: Rule<Actual> = (cursor) => take(cursor, 'every') && { kind: 'yes' };

function numbersFor(targets: readonly NumberTarget[]): readonly Rule<Actual>[] {
  const unit = targets.map(unitOf).find((unit) => unit !== undefined);
  const fitting =
    (rule: Rule<Actual>): Rule<Actual> =>
    (cursor) => {
      const actual = rule(cursor);
      return actual && fits(actual, unit) ? actual : undefined;
    };
  const rules = [sharePrinted, count, sum, added].map(fitting);
  // Of a count, a share alone says nothing.
  return unit === '%' || targets.every(({ kind }) => kind === 'relative') ? [...rules, share] : rules;
}

function fits(actual: Actual, unit: string | undefined): boolean {
  if (actual.kind === 'added') return unit !== '%' && isSameUnit(actual.unit, unit);
  return isSameUnit(actual.kind === 'number' ? actual.unit : '%', unit);
}
