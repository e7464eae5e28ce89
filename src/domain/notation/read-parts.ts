import type { Actual } from '../actual.ts';
import { isSameUnit } from '../same-unit.ts';
import { type NumberTarget, unitOf } from '../target.ts';
import { attempt, type Cursor, type Rule, take, takeText } from './cursor.ts';
import { count, sharePrinted } from './figures.ts';

/** One of several numbers; `actual` is undefined where nothing was said. */
type Said = { readonly actual: Actual | undefined };

/** "20 asiakaspäätettä; 15 puhelinta", "2 + 1", "20; –": each for the part of its unit, else in their order. */
export function partsFor(targets: readonly NumberTarget[]): Rule<Actual> {
  return (cursor) => {
    const said = attempt(cursor, bySemicolons, byOtherSigns) ?? [];
    const places = said.map(({ actual }, index) => placeOf(actual, index, targets));
    const parts = targets.map((_, index) => said[places.indexOf(index)]);
    if (said.length !== targets.length || parts.includes(undefined)) return undefined;
    return { kind: 'parts', parts: parts.map((part) => part?.actual) };
  };
}

/** Between semicolons a part may be left blank: "; 15". */
const bySemicolons: Rule<readonly Said[]> = (cursor) => {
  const said = listOf(cursor, [figure, dash, () => ({ actual: undefined })], (c) => takeText(c, ';'));
  return said.length > 1 ? said : undefined;
};

const byOtherSigns: Rule<readonly Said[]> = (cursor) =>
  listOf(cursor, [figure, dash], (c) => takeText(c, '+', ',') ?? take(c, 'and'));

function listOf(cursor: Cursor, parts: readonly Rule<Said>[], separator: Rule<unknown>): readonly Said[] {
  const said: Said[] = [];
  do {
    const part = attempt(cursor, ...parts);
    if (part === undefined) break;
    said.push(part);
  } while (separator(cursor));
  return said;
}

const figure: Rule<Said> = (cursor) => {
  const actual = attempt<Actual>(cursor, sharePrinted, count);
  return actual && { actual };
};

const dash: Rule<Said> = (cursor) => takeText(cursor, '–') && { actual: undefined };

/** Which part of the target is answered; undefined when the unit is that of none, or of several. */
function placeOf(
  actual: Actual | undefined,
  index: number,
  targets: readonly NumberTarget[],
): number | undefined {
  const unit = actual?.kind === 'ratio' ? '%' : actual?.kind === 'number' ? actual.unit : undefined;
  if (unit === undefined) return index;
  const places = targets.flatMap((target, place) => (isSameUnit(unit, unitOf(target)) ? place : []));
  return places.length > 1 ? places.find((place) => place === index) : places[0];
}
