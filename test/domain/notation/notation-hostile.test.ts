import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cursorOver, readEach } from '../../../src/domain/notation/cursor.ts';
import type { Item } from '../../../src/domain/notation/lexicon.ts';
import { itemsOf } from '../../../src/domain/notation/lexicon.ts';
import { readActual, readTarget, whyJudged } from '../../../src/domain/notation/notation.ts';
import { isGiven } from '../../../src/domain/notation/read-actual.ts';
import { targetRules } from '../../../src/domain/notation/read-target.ts';
import { tokensOf } from '../../../src/domain/notation/tokens.ts';
import { vocabulary } from '../../../src/domain/notation/vocabulary.ts';
import type { Target } from '../../../src/domain/target.ts';
import { target } from '../../../src/domain/target.ts';

const words = vocabulary.flatMap(({ phrases }) => phrases.replace(/\(([^|)]*)[^)]*\)/g, '$1').split(', '));
const numbers = [
  '0',
  '1',
  '5',
  '12',
  '31',
  '75',
  '548',
  '2020',
  '999999999999999',
  '1e309',
  '0x1F',
  '٣',
  '½',
  '²',
];
const signs = [...'≥≤<>=≈~%€.,;:+-–—−/()[]{}"\'’!?*&#@\\'];
const oddities = [
  '\ud800',
  '\udfff',
  '\u0000',
  '\u202e',
  '\u200b',
  'a\u0301\u0316',
  '🙂',
  'ﷺ',
  '\n',
  '\u00a0',
  '__proto__',
];
const pools = [
  words,
  words,
  numbers,
  numbers,
  ['–', '≥', '%', '.', ';', ' kpl ', ' 000'],
  [...signs, ...oddities],
];
const targets = [
  '≥ 10',
  '55–75 %',
  '≥ 20 a1; ≥ 15 b1',
  '1 kpl; 2 h',
  'Kaikki ryhmät ≥ 2',
  'Q1',
  'WCAG 2 AA',
  'valmis',
  '?',
].map((wording) => readTarget(wording, { year: 2020 }));

/** The same strings on every run: a linear congruential generator with the constants of Numerical Recipes. */
function* wordings(count: number): Generator<string> {
  let seed = 2020;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let made = 0; made < count; made += 1) {
    const pieces = Array.from({ length: 1 + next(6) }, () => {
      const pool = pools[next(pools.length)] ?? [];
      return pool[next(pool.length)];
    });
    yield pieces.join(['', ' ', ' ', '\u202f'][next(4)]);
  }
}

describe('any text at all', () => {
  it('100,000 strings of words, numbers, signs and oddities are read without an exception', () => {
    const kinds = new Set<Target['kind']>();
    let index = 0;
    for (const wording of wordings(100_000)) {
      const understood = readTarget(wording, { year: 2020 });
      kinds.add(understood.kind);
      if (understood.kind !== 'judged') {
        assert.deepEqual(target.parse(understood), understood, wording);
        assertNothingIsMadeUp(wording, understood);
      }
      index += 1;
      const actual = readActual(wording, targets[index % targets.length]);
      if (!isGiven(wording)) assert.equal(actual, undefined, wording);
      for (const number of numbersOf(actual)) assert.ok(number >= 0 && Number.isFinite(number), wording);
    }
    const expected = [
      'range',
      'bound',
      'exactly',
      'about',
      'relative',
      'window',
      'deadline',
      'done',
      'judged',
    ] as const;
    for (const kind of expected)
      assert.ok(kinds.has(kind), `no ${kind} among them: the strings test too little`);
  }).timeout(60_000);

  it('whatever characters there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const context = { year: 2020, name: text };
        assert.equal(readTarget(text, context).kind === 'judged', whyJudged(text, context) !== undefined);
        readTarget('Toteutunut', context);
        for (const target of targets) readActual(text, target);
      }),
      { numRuns: 300 },
    );
  });

  it('100 kB of anything is too long to be meant', () => {
    for (const piece of ['–', '1', '1 ', '(', 'a', '≥', '\u0301', ' ', 'Q', '5;', 'kpl '] as const) {
      const text = piece.repeat(100_000 / piece.length);
      assert.deepEqual(whyJudged(text, { year: 2020 }), { why: 'too-long' });
      assert.deepEqual(readTarget('Toteutunut', { year: 2020, name: text }), { kind: 'done' });
      assert.equal(readActual(text), undefined);
      assert.equal(isGiven(text), true);
    }
  });
});

describe('the work of reading', () => {
  const pieces = [
    ...[
      '–',
      '1 ',
      '1–',
      '1;',
      '1,',
      '1+',
      '1.',
      '1/',
      '(',
      '(1',
      '1(1',
      '5 kpl; ',
      '≥ ',
      '≥ 5 ja ',
      'a ',
      'a-',
      'kaikki ',
    ],
    ...[
      'kaikki a ',
      'AA ',
      'WCAG ',
      'WCAG 1',
      'taso ',
      'toteutunut ',
      'toteutunut a ',
      'vuoden ',
      '2020 ',
      'Q',
      '1. ',
      'touko–',
    ],
    ...[
      'edellisen vuoden toteuma ',
      'edellisen ',
      '+5 % ',
      'senast ',
      'the ',
      '1 000 ',
      '000 ',
      'kasvaa ',
      'pysyy ',
      'on ',
      '5+',
      'vko 1 ',
      'ei yhtään ',
      '80 %:iin ',
      '1.1.–',
      'n. ',
      ') ',
    ],
  ];
  const lengths = [1000, 2000] as const;

  for (const piece of pieces)
    it(`grows no faster than the text, for "${piece}" again and again`, () => {
      const [short, long] = lengths.map((length) => stepsOver(itemsOf(piece.repeat(length))));
      assert.ok(
        long !== undefined && short !== undefined && long <= 2 * short + 100,
        `${short} → ${long} steps`,
      );
      assert.ok(long <= 200 * lengths[1] * tokensOf(piece).length, `${long} steps`);
    });
});

/** How many items the rules look at. */
function stepsOver(items: readonly Item[]): number {
  let steps = 0;
  const counted = new Proxy(items, {
    get(of, key, receiver) {
      steps += 1;
      return Reflect.get(of, key, receiver);
    },
  });
  readEach(cursorOver(counted, 2020), targetRules);
  return steps;
}

/** Every number of a target of numbers stands in the wording; only a change in per cent is reckoned. */
function assertNothingIsMadeUp(wording: string, { kind, ...understood }: Target): void {
  if (kind === 'window' || kind === 'deadline' || kind === 'event') return;
  const plain = wording.normalize('NFC').replaceAll('\u200b', '');
  const written = [...plain.matchAll(/\d+(?:\s\d{3})*(?:[.,]\d+)?/gu)].map(([number]) =>
    Number(number.replace(/\s/gu, '').replace(',', '.')),
  );
  const spelt = [...plain.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => cardinals.get(word));
  for (const number of numbersOf(understood))
    assert.ok([...written, ...spelt].includes(number), `${wording}: ${number}`);
}

const cardinals = new Map(
  vocabulary
    .filter(({ kind }) => ['cardinal', 'kertaa', 'gånger', 'times', 'none'].includes(kind))
    // Of "en gång" the last word is told by.
    .flatMap(({ phrases, nth }) =>
      phrases.split(', ').map((words) => [/\p{L}+$/u.exec(words)?.[0], nth] as const),
    ),
);

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'change' ? [] : numbersOf(inner)));
}
