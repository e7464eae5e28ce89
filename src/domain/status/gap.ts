import { rounded } from '../compare.ts';
import type { Demand, Measured, Unit } from './reason.ts';

/** What is missing from green, or too much for it, in units that people can act on. */
export type Gap =
  /** So many short; `points` when all there is is a percentage without its numerator. */
  | { readonly kind: 'short'; readonly units: number; readonly points?: true; readonly unit?: Unit }
  /** So many too many. */
  | { readonly kind: 'excess'; readonly units: number; readonly points?: true; readonly unit?: Unit }
  /** Ahead of the pace of a number that is to be about so much: `toCome` is what is left to its target, nought at least. */
  | { readonly kind: 'ahead'; readonly units: number; readonly toCome: number; readonly unit?: Unit }
  /** What the rest of the year has to bring: `units` more, to the target itself where it is about so much. */
  | { readonly kind: 'rest'; readonly units: number; readonly unit?: Unit }
  /**
   * What the rest of the year has to bring of a share, if the whole becomes what it was last year (`whole`):
   * `units` of the `left` that are still to come.
   */
  | {
      readonly kind: 'rest-of-share';
      readonly units: number;
      readonly left: number;
      readonly whole: number;
      readonly unit?: Unit;
    };

/** What decides how a gap is told. */
export type GapCircumstances = {
  /** The year is over: the gap is what was missing, not what is still to come. */
  readonly timeUp: boolean;
  /** Whether the number gathers through the year; one that can go both ways is short of something now. */
  readonly gathers: boolean;
  /** The whole that last year's share was of. */
  readonly previousWhole: number | undefined;
  /** How far from a number that is only about so much is still green, as a fraction of it. */
  readonly near: number;
  /** What a number that comes evenly is held against before the year is out. */
  readonly pace?: number | undefined;
};

/** How far a number is from green; undefined when it is there. */
export function gapOf(measured: Measured, circumstances: GapCircumstances): Gap | undefined {
  const { upper } = limitsOf(measured.demand, circumstances.near);
  return (
    (upper && tooMany(measured, upper, circumstances)) ??
    aheadOf(measured, circumstances) ??
    shortOf(measured, circumstances)
  );
}

/** What the rest of the year brings to a number that gathers when it comes to its target; undefined when it is there. */
export function restOf(measured: Measured, circumstances: GapCircumstances): Gap | undefined {
  const rest = shortOf(measured, circumstances);
  return rest?.kind === 'rest' ? rest : undefined;
}

function shortOf(measured: Measured, circumstances: GapCircumstances): Gap | undefined {
  // To the edge of green would be less than anybody reckons who reads the target.
  const near = isToCome(measured, circumstances) ? 0 : circumstances.near;
  const { lower } = limitsOf(measured.demand, near);
  return lower && missing(measured, lower, circumstances);
}

function aheadOf(measured: Measured, { pace }: GapCircumstances): Gap | undefined {
  const { actual, demand } = measured;
  if (demand.kind !== 'about' || pace === undefined || actual.value <= pace) return undefined;
  return {
    kind: 'ahead',
    units: rounded(actual.value - Math.round(pace)),
    toCome: Math.max(0, rounded(demand.about - actual.value)),
    ...named(measured),
  };
}

/** Whether more is still to come of a number. */
function isToCome({ actual, unit }: Measured, { gathers, timeUp }: GapCircumstances): boolean {
  return actual.kind === 'number' && gathers && unit?.text !== '%' && !timeUp;
}

type Limit = { readonly at: number; readonly strict?: true };

function limitsOf(demand: Demand, near: number): { readonly lower?: Limit; readonly upper?: Limit } {
  switch (demand.kind) {
    case 'least':
      return {
        lower: { at: demand.least, strict: demand.strict },
        upper: demand.most === undefined ? undefined : { at: demand.most },
      };
    case 'most':
      return { upper: { at: demand.most, strict: demand.strict } };
    case 'zero':
      return { upper: { at: 0 } };
    case 'about':
      return {
        lower: { at: rounded(demand.about * (1 - near)) },
        upper: { at: rounded(demand.about * (1 + near)) },
      };
  }
}

function missing(measured: Measured, limit: Limit, circumstances: GapCircumstances): Gap | undefined {
  const { actual } = measured;
  const { timeUp, previousWhole = 0 } = circumstances;
  if (actual.kind === 'ratio') {
    const { numerator, denominator } = actual;
    const units = unitsUpTo(partOf(limit, denominator)) - numerator;
    if (units <= 0) return undefined;
    const left = previousWhole - denominator;
    const toCome = unitsUpTo(partOf(limit, previousWhole)) - numerator;
    // A whole that does not grow (the libraries of a region) leaves nothing to come: the share is short now.
    return !timeUp && toCome <= left
      ? { kind: 'rest-of-share', units: toCome, left, whole: previousWhole, ...named(measured) }
      : { kind: 'short', units, ...named(measured) };
  }
  const least = isCounted(measured, circumstances) ? unitsUpTo(limit) : limit.at;
  const units = rounded(least - actual.value);
  if (units <= 0) return undefined;
  return { kind: isToCome(measured, circumstances) ? 'rest' : 'short', units, ...named(measured) };
}

function tooMany(measured: Measured, limit: Limit, circumstances: GapCircumstances): Gap | undefined {
  const { actual } = measured;
  const most = isCounted(measured, circumstances) ? unitsWithin(limit) : limit.at;
  const units =
    actual.kind === 'ratio'
      ? actual.numerator - unitsWithin(partOf(limit, actual.denominator))
      : rounded(actual.value - most);
  return units > 0 ? { kind: 'excess', units, ...named(measured) } : undefined;
}

/** Whether a number is of whole things, which have no part: one that can go both ways is when its target is whole too. */
function isCounted({ actual, demand, unit }: Measured, { gathers }: GapCircumstances): boolean {
  const isWhole = Number.isInteger(actual.value) && unit?.text !== '%';
  return isWhole && (gathers || Number.isInteger(targetOf(demand)));
}

function targetOf(demand: Demand): number {
  switch (demand.kind) {
    case 'least':
      return demand.least;
    case 'most':
      return demand.most;
    case 'zero':
      return 0;
    case 'about':
      return demand.about;
  }
}

/** A limit in per cent as a number out of a whole. */
function partOf({ at, strict }: Limit, whole: number): Limit {
  return { at: rounded((at * whole) / 100), strict };
}

/** The fewest whole units that reach a lower limit. */
function unitsUpTo({ at, strict }: Limit): number {
  return strict ? Math.floor(at) + 1 : Math.ceil(at);
}

/** The most whole units that keep under an upper limit. */
function unitsWithin({ at, strict }: Limit): number {
  return strict ? Math.ceil(at) - 1 : Math.floor(at);
}

/** A percentage without its numerator can only tell its gap in percentage points. */
function named({ unit }: Measured): { readonly unit?: Unit; readonly points?: true } {
  return { ...(unit && { unit }), ...(unit?.text === '%' && { points: true }) };
}
