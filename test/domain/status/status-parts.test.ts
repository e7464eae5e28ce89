import assert from 'node:assert/strict';
import type { Status } from '../../../src/domain/status/status.ts';
import { statusOfParts } from '../../../src/domain/status/status-of-parts.ts';
import type { Target } from '../../../src/domain/target.ts';
import { type Case, said, statusOn } from './status-on.ts';

const least = (value: number, unit: string) => ({ kind: 'bound', at: 'least', value, unit }) as const;
const terminalsAndPhones: Target = {
  kind: 'all',
  parts: [least(20, 'asiakaspäätettä'), least(15, 'puhelinta')],
};
const bulletins: Target = {
  kind: 'both',
  parts: [
    { kind: 'range', min: 88, max: 132 },
    { kind: 'relative', at: 'most', of: 'previous' },
  ],
};

/** "red 2: short": the colour, the deciding part and its own reason. */
function toldBy({ colour, reason }: Status): string {
  assert.ok(reason.code === 'parts');
  return `${colour} ${reason.deciding + 1}: ${reason.parts[reason.deciding]?.reason.code}`;
}

describe('a target of several numbers', () => {
  const early = (actual: string) =>
    statusOn('2020-04-02', { target: terminalsAndPhones, said: [said('2020-03-31', actual)] });
  const late = (actual: string) =>
    statusOn('2021-01-05', { target: terminalsAndPhones, said: [said('2020-12-31', actual)] });

  const steps: readonly [actual: string, before: string, after: string][] = [
    ['20; 15', 'green 1: within', 'green 1: within'],
    ['20; 14', 'none 2: in-progress', 'yellow 2: short'],
    ['17; 15', 'none 1: in-progress', 'red 1: short'],
    ['19; 13', 'none 1: in-progress', 'red 2: short'],
    ['19; 14', 'none 1: in-progress', 'yellow 1: short'],
    ['20; –', 'none 2: unreported', 'none 2: not-reported'],
    ['17; –', 'none 1: in-progress', 'red 1: short'],
    ['19; –', 'none 1: in-progress', 'yellow 1: short'],
  ];
  for (const [actual, before, after] of steps)
    it(`at ${actual} is ${before} before the end and ${after} after it`, () => {
      assert.equal(toldBy(early(actual)), before);
      assert.equal(toldBy(late(actual)), after);
    });

  it('has no word when only a missing part decides, and is final when every part is', () => {
    assert.deepEqual([late('20; –').group, late('20; –').final], ['no-word', false]);
    assert.deepEqual([late('17; –').group, late('17; –').final], ['red', false]);
    assert.deepEqual([late('20; 15').group, late('20; 15').final], ['green', true]);
    assert.deepEqual([early('20; –').group, early('20; 15').final], ['not-yet', false]);
  });

  it('tells each part’s own colour, reason and gap', () => {
    const { reason, gap } = late('19; 13');
    assert.ok(reason.code === 'parts');
    assert.deepEqual(
      reason.parts.map(({ colour, gap }) => [colour, gap?.units]),
      [
        ['yellow', 1],
        ['red', 2],
      ],
    );
    assert.deepEqual(gap, { kind: 'short', units: 2, unit: { text: 'puhelinta', language: 'fi' } });
  });

  it('holds each part to its own of last year’s', () => {
    const least: Target = {
      kind: 'all',
      parts: [
        { kind: 'relative', at: 'least', of: 'previous' },
        { kind: 'relative', at: 'least', of: 'previous' },
      ],
    };
    const parts = [
      { kind: 'number', value: 2 },
      { kind: 'number', value: 1 },
    ] as const;
    const row: Case = {
      target: least,
      previous: { kind: 'parts', parts },
      said: [said('2020-12-31', '2; 0')],
    };
    assert.equal(toldBy(statusOn('2021-01-05', row)), 'red 2: short');
  });

  it('cannot be without parts', () => {
    assert.throws(() => statusOfParts([]), /A target of several parts has none/);
  });

  it('adds each part to itself, and keeps what a report left out', () => {
    const parts = (row: Pick<Case, 'said'>) => {
      const { reason } = statusOn('2020-10-01', { target: terminalsAndPhones, ...row });
      assert.ok(reason.code === 'parts');
      return reason.parts.map(({ reason }) => 'measured' in reason && reason.measured?.actual.value);
    };
    assert.deepEqual(parts({ said: [said('2020-03-31', '3; 4'), said('2020-06-30', '5; 6')] }), [5, 6]);
    assert.deepEqual(parts({ said: [said('2020-03-31', '3; 4'), said('2020-06-30', '5; –')] }), [5, false]);
  });
});

describe('a number under several rules', () => {
  const row = { target: bulletins, previous: { kind: 'number', value: 110 } as const };
  const steps: readonly [actual: string, before: string, after: string][] = [
    ['50', 'none 1: in-progress', 'red 1: short'],
    ['80', 'none 1: in-progress', 'yellow 1: short'],
    ['110', 'green 1: within', 'green 1: within'],
    ['111', 'yellow 2: above', 'yellow 2: above'],
    ['121', 'yellow 2: above', 'yellow 2: above'],
    ['122', 'red 2: above', 'red 2: above'],
  ];
  for (const [actual, before, after] of steps)
    it(`at ${actual} is ${before} before the end and ${after} after it`, () => {
      assert.equal(toldBy(statusOn('2020-04-02', { ...row, said: [said('2020-03-31', actual)] })), before);
      assert.equal(toldBy(statusOn('2021-01-05', { ...row, said: [said('2020-12-31', actual)] })), after);
    });

  it('is noted as over when the part that is over is green', () => {
    const over = {
      ...row,
      previous: { kind: 'number', value: 200 } as const,
      said: [said('2020-03-31', '140')],
    };
    const status = statusOn('2020-04-02', over);
    assert.equal(toldBy(status), 'green 1: over');
    assert.equal(status.over, true);
    const either: Target = {
      kind: 'both',
      parts: [
        { kind: 'bound', at: 'least', value: 1 },
        { kind: 'range', min: 1, max: 2 },
      ],
    };
    assert.equal(
      toldBy(statusOn('2020-04-02', { target: either, said: [said('2020-03-31', '3')] })),
      'green 2: over',
    );
  });

  it('waits for a person when one rule leans on a year that is missing', () => {
    const missing = { target: bulletins, said: [said('2020-03-31', '100')] };
    assert.equal(toldBy(statusOn('2020-04-02', missing)), 'none 2: no-previous');
  });
});
