import assert from 'node:assert/strict';
import { readTarget } from '../../src/domain/notation/notation.ts';
import { isShare } from '../../src/domain/target.ts';

describe('A target of a share', () => {
  for (const [wording, kind, is] of [
    ['55–75 %', 'range', true],
    ['100 %', 'exactly', true],
    ['≥ 7', 'bound', false],
    ['≥ edellisen vuoden toteuma', 'relative', false],
    ['50–70 % (≥ edellisen vuoden toteuma)', 'both', true],
    ['88–132 (≤ edellisen vuoden toteuma)', 'both', false],
    ['≥ 20 asiakaspäätettä; ≥ 60 %', 'all', true],
    ['≥ 20 asiakaspäätettä; ≥ 15 puhelinta', 'all', false],
    // What is told is how many of the groups have, and not a share.
    ['Kaikki työryhmät kokoontuneet ≥ 2 kertaa', 'every', false],
    ['1. vuosineljänneksen aikana', 'window', false],
    ['Toteutunut', 'done', false],
  ] as const)
    it(`is ${is ? '' : 'not '}“${wording}”`, () => {
      const target = readTarget(wording, { year: 2020, name: 'Mittari' });
      assert.equal(target.kind, kind);
      assert.equal(isShare(target), is);
    });
});
