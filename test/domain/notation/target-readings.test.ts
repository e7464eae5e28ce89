import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readTarget } from '../../../src/domain/notation/notation.ts';
import type { Target } from '../../../src/domain/target.ts';

const firstQuarter: Target = { kind: 'window', from: '2020-01-01', to: '2020-03-31' };
const secondQuarter: Target = { kind: 'window', from: '2020-04-01', to: '2020-06-30' };
const thirdQuarter: Target = { kind: 'window', from: '2020-07-01', to: '2020-09-30' };
const endOfYear: Target = { kind: 'deadline', by: '2020-12-31' };
const range = (min: number, max: number): Target => ({ kind: 'range', min, max });
const least = (value: number): Target => ({ kind: 'bound', at: 'least', value });
const leastPercent = (value: number): Target => ({ kind: 'bound', at: 'least', value, unit: '%' });
const lastYears = (at: 'least' | 'about'): Target => ({ kind: 'relative', at, of: 'previous' });

/** Written by hand from the signed agreement, row by row: number, wording, what it promises. */
const understandings: readonly (readonly [number, string, Target])[] = [
  [1, '7–11', range(7, 11)],
  [2, '1. vuosineljänneksen aikana', firstQuarter],
  [3, '3–5', range(3, 5)],
  [4, '≥ 10', least(10)],
  [5, '≥ 100', least(100)],
  [6, '≥ 17', least(17)],
  [7, 'Toteutunut tomintasuunnitelman mukaisesti', { kind: 'done' }],
  [8, 'Toteutunut tomintasuunnitelman mukaisesti', { kind: 'done' }],
  [9, 'Toteutunut tomintasuunnitelman mukaisesti', { kind: 'done' }],
  [10, '1. vuosineljänneksen aikana', firstQuarter],
  [11, '3. vuosineljänneksen loppuun mennessä', { kind: 'deadline', by: '2020-09-30' }],
  [
    12,
    '≥ 20 asiakaspäätettä; ≥ 15 puhelinta',
    {
      kind: 'all',
      parts: [
        { kind: 'bound', at: 'least', value: 20, unit: 'asiakaspäätettä' },
        { kind: 'bound', at: 'least', value: 15, unit: 'puhelinta' },
      ],
    },
  ],
  [13, '2. vuosineljänneksen aikana', secondQuarter],
  [14, 'WCAG 2.1 kriteeristön AA-taso', { kind: 'grade', scale: 'WCAG 2.1', grade: 'AA' }],
  [15, 'Vuoden loppuun mennessä', endOfYear],
  [16, '≈ edellisen vuoden toteuma', lastYears('about')],
  [17, '≈ edellisen vuoden toteuma', lastYears('about')],
  [18, '≈ edellisen vuoden toteuma', lastYears('about')],
  [19, '0', { kind: 'exactly', value: 0 }],
  [20, '5', { kind: 'exactly', value: 5 }],
  [21, '55–75 %', { kind: 'range', min: 55, max: 75, unit: '%' }],
  [22, '1–2', range(1, 2)],
  [23, '≥ 50', least(50)],
  [24, '≥ 60 %', leastPercent(60)],
  [25, '1–2', range(1, 2)],
  [26, '4–5', range(4, 5)],
  [27, '≥ edellisen vuoden toteuma', lastYears('least')],
  [
    28,
    '88–132 (≤ edellisen vuoden toteuma)',
    {
      kind: 'both',
      parts: [
        { kind: 'range', min: 88, max: 132 },
        { kind: 'relative', at: 'most', of: 'previous' },
      ],
    },
  ],
  [29, '≥ edellisen vuoden toteuma', lastYears('least')],
  [30, '≥ edellisen vuoden toteuma', lastYears('least')],
  [31, '3. vuosineljänneksen aikana', thirdQuarter],
  [32, '9–12', range(9, 12)],
  [33, '≥ 90 %', leastPercent(90)],
  [34, '≥ 4,0', least(4)],
  [35, '3–5', range(3, 5)],
  [36, '≥ 75', least(75)],
  [37, '5', { kind: 'exactly', value: 5 }],
  [38, '≥ 15 %', leastPercent(15)],
  [39, '8–10', range(8, 10)],
  [40, '≥ 75 %', leastPercent(75)],
  [41, '1–2', range(1, 2)],
  [42, 'Vuoden loppuun mennessä', endOfYear],
  [43, '2–4', range(2, 4)],
  [
    44,
    'Kaikki työryhmät kokoontuneet ≥ 2 kertaa vuoden aikana',
    { kind: 'every', of: 'työryhmät', part: { kind: 'bound', at: 'least', value: 2, unit: 'kertaa' } },
  ],
  [45, '2–4', range(2, 4)],
  [46, '2–3', range(2, 3)],
  [47, '3–5', range(3, 5)],
  [48, '≥ 450', least(450)],
  [49, 'Toteutunut', { kind: 'event', from: '2020-10-02', to: '2020-10-04' }],
  [50, '≈ edellisen vuoden toteuma', lastYears('about')],
  [51, 'Toteutunut', { kind: 'done' }],
  [52, '100 %', { kind: 'exactly', value: 100, unit: '%' }],
  [
    53,
    '2–4 tulosyksikköpalaveria; 1 tulosyksikön kehittämispäivä',
    {
      kind: 'all',
      parts: [
        { kind: 'range', min: 2, max: 4, unit: 'tulosyksikköpalaveria' },
        { kind: 'exactly', value: 1, unit: 'tulosyksikön kehittämispäivä' },
      ],
    },
  ],
];

const rows = readFileSync(new URL('../../seeds/rows.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('the targets of the 2020 agreement', () => {
  it('are the 53 of the hand-made table of rows', () => {
    assert.deepEqual(
      understandings.map(([id, wording]) => [String(id), wording]),
      rows.map(([id, , , , wording]) => [id, wording]),
    );
  });

  for (const [id, wording, expected] of understandings)
    it(`row ${id}: "${wording}" is understood as signed`, () => {
      const name = rows[id - 1]?.[3] ?? '';
      assert.deepEqual(readTarget(wording, { year: 2020, name }), expected);
    });
});
