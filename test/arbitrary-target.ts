import fc from 'fast-check';
import type { Day } from '../src/domain/day.ts';
import type { NumberTarget, Target } from '../src/domain/target.ts';

type Plain = Exclude<NumberTarget, { kind: 'relative' }>;
type Relative = Extract<NumberTarget, { kind: 'relative' }>;

/** What people count, in three languages. */
const units = [
  ...['%', '€', 'kpl', 'st', 'h', 'm²', 'kertaa', 'asiakaspäätettä', 'puhelinta', 'chat-palvelua'],
  ...['uutta sopimusta', 'tulosyksikön kehittämispäivä', 'gånger', 'möten', 'nya avtal', 'kundterminaler'],
  ...['times', 'visits', 'e-books', 'working days', 'hours'],
];
const groups = [
  'työryhmät',
  'alueelliset työryhmät',
  'kirjastot',
  'arbetsgrupper',
  'bibliotek',
  'working groups',
];
const scales = ['WCAG 2.1', 'WCAG 2', 'WCAG', 'ISO 9001', 'ÄÖ 3.0'];

const decimals = fc
  .tuple(fc.nat({ max: 999_999_999 }), fc.integer({ min: 1, max: 5 }))
  .map(([digits, places]) => digits / 10 ** places);
/** Counts, what looks like a year or a day, and what has decimals. */
const values = fc.oneof(
  fc.nat({ max: 2_000_000 }),
  fc.integer({ min: 1990, max: 2050 }),
  fc.nat({ max: 60 }),
  fc.integer({ min: 10, max: 319 }).map((tenths) => tenths / 10),
  decimals,
);

function plain(unit: fc.Arbitrary<string>, mustHaveUnit: boolean): fc.Arbitrary<Plain> {
  const always = mustHaveUnit ? (['unit'] as const) : ([] as const);
  return fc.oneof(
    fc
      .record(
        { ends: fc.tuple(values, values), unit },
        { requiredKeys: ['ends', ...always], noNullPrototype: true },
      )
      .map(
        ({ ends, ...rest }): Plain => ({
          kind: 'range',
          min: Math.min(...ends),
          max: Math.max(...ends),
          ...rest,
        }),
      ),
    fc.record(
      { kind: fc.constant('bound' as const), at, strict: fc.constant(true as const), value: values, unit },
      { requiredKeys: ['kind', 'at', 'value', ...always], noNullPrototype: true },
    ),
    fc.record(
      { kind: fc.constantFrom('exactly' as const, 'about' as const), value: values, unit },
      { requiredKeys: ['kind', 'value', ...always], noNullPrototype: true },
    ),
  );
}

const at = fc.constantFrom('least' as const, 'most' as const);
const change = fc.integer({ min: -99_999, max: 300_000 }).map((n) => (n === 0 ? 0.05 : n / 100_000));
const relativeBound: fc.Arbitrary<Relative> = fc.record(
  { kind: fc.constant('relative'), at, strict: fc.constant(true), of: fc.constant('previous'), change },
  { requiredKeys: ['kind', 'at', 'of'], noNullPrototype: true },
);
const relativeAbout: fc.Arbitrary<Relative> = fc.record(
  { kind: fc.constant('relative'), at: fc.constant('about'), of: fc.constant('previous'), change },
  { requiredKeys: ['kind', 'at', 'of'], noNullPrototype: true },
);
const relative = fc.oneof(relativeBound, relativeAbout);

const anyPlain = plain(fc.constantFrom(...units), false);

/** A target that one number answers. */
export const arbitraryNumberTarget: fc.Arbitrary<NumberTarget> = fc.oneof(anyPlain, relative);

/** A plain rule beside one or two on last year's actual, in any order; or a stretch with an open end. */
const both: fc.Arbitrary<Target> = fc.oneof(
  fc
    .tuple(
      anyPlain.filter(({ kind }) => kind !== 'exactly'),
      fc.uniqueArray(relative, { minLength: 1, maxLength: 3, selector: ({ at }) => at }),
      fc.nat({ max: 3 }),
    )
    .map(
      ([part, others, place]): Target => ({
        kind: 'both',
        parts: [...others.slice(0, place), part, ...others.slice(place)],
      }),
    ),
  fc
    .tuple(values, values, fc.constantFrom('least' as const, 'most' as const, 'both' as const))
    .filter(([one, other]) => one !== other)
    .map(
      ([one, other, open]): Target => ({
        kind: 'both',
        parts: [
          {
            kind: 'bound',
            at: 'least',
            value: Math.min(one, other),
            ...(open === 'most' ? {} : { strict: true }),
          },
          {
            kind: 'bound',
            at: 'most',
            value: Math.max(one, other),
            ...(open === 'least' ? {} : { strict: true }),
          },
        ],
      }),
    ),
);

const all: fc.Arbitrary<Target> = fc
  .shuffledSubarray(units, { minLength: 2, maxLength: 4 })
  .chain((chosen) => fc.tuple(...chosen.map((unit) => plain(fc.constant(unit), true))))
  .map((parts): Target => ({ kind: 'all', parts }));

/** Days of the agreement's year and the next, the ends of months and quarters among them as often as not. */
function days(year: number): fc.Arbitrary<Day> {
  return fc
    .tuple(
      fc.constantFrom(year, year + 1),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(0, 1, 31),
      fc.nat({ max: 27 }),
    )
    .map(([year, month, edge, day]) => {
      const date =
        edge === 31 ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, edge === 1 ? 1 : day + 1);
      return new Date(date).toISOString().slice(0, 10);
    });
}

/** Every kind of target that has a wording, in an agreement of the year. */
export function arbitraryTarget(year: number): fc.Arbitrary<Target> {
  const span = fc
    .tuple(days(year), days(year))
    .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
  const part = arbitraryNumberTarget;
  return fc.oneof(
    arbitraryNumberTarget,
    both,
    all,
    fc.record(
      { kind: fc.constant('every' as const), of: fc.constantFrom(...groups), part },
      { noNullPrototype: true },
    ),
    span.map((days): Target => ({ kind: 'window', ...days })),
    span.map((days): Target => ({ kind: 'event', ...days })),
    days(year).map((by): Target => ({ kind: 'deadline', by })),
    fc.record(
      {
        kind: fc.constant('grade' as const),
        scale: fc.constantFrom(...scales),
        grade: fc.constantFrom('A', 'AA', 'AAA'),
      },
      { noNullPrototype: true },
    ),
    fc.constant({ kind: 'done' as const }),
  );
}
