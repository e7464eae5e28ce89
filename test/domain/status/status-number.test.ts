import assert from 'node:assert/strict';
import type { Accrual } from '../../../src/domain/agreement.ts';
import type { Target } from '../../../src/domain/target.ts';
import { type Case, said, statusOn } from './status-on.ts';
import { told } from './told.ts';

const least = (value: number, unit?: string): Target => ({ kind: 'bound', at: 'least', value, unit });
const most = (value: number): Target => ({ kind: 'bound', at: 'most', value });
const range = (min: number, max: number, unit?: string): Target => ({ kind: 'range', min, max, unit });
const about = (value: number): Target => ({ kind: 'about', value });
const sevenToEleven = range(7, 11);

/** A number about 31 March as seen two days later, and about 31 December as seen in January. */
const soFar = (row: Case, actual: string) =>
  statusOn('2020-04-02', { ...row, said: [said('2020-03-31', actual)] });
const inTheEnd = (row: Case, actual: string) =>
  statusOn('2021-01-05', { ...row, said: [said('2020-12-31', actual)] });

type Rows = readonly [row: string, target: Case, actual: string, before: string, after: string][];

function table(rows: Rows): void {
  for (const [name, row, actual, first, last] of rows) {
    it(`${name} at ${actual} is ${first} before the end and ${last} after it`, () => {
      assert.equal(told(soFar(row, actual)), first);
      assert.equal(told(inTheEnd(row, actual)), last);
    });
  }
}

describe('a number that nobody has given', () => {
  for (const accrual of ['even', 'growing', 'level', 'lumpy'] as const)
    for (const target of [sevenToEleven, most(5), about(200), { kind: 'exactly', value: 0 } satisfies Target])
      it(`is not yet for ${accrual} ${target.kind}, and not reported once settlement has passed`, () => {
        const row = { target, accrual, rhythm: 'year' as const };
        assert.equal(told(statusOn('2020-03-31', row)), 'none unreported');
        assert.equal(told(statusOn('2021-02-01', row)), 'none unreported');
        assert.deepEqual(statusOn('2021-02-02', row), {
          colour: 'none',
          group: 'no-word',
          reason: { code: 'not-reported' },
          over: false,
          final: false,
          settled: true,
          silentSince: '2021-01-07',
        });
      });

  it('is not nought: a dash is no word', () => {
    assert.equal(told(soFar({ target: sevenToEleven }, '–')), 'none unreported');
    assert.equal(told(soFar({ target: sevenToEleven }, '0')), 'none in-progress');
  });
});

describe('a range, a bound and an exact number', () => {
  table([
    ['lumpy 7–11', { target: sevenToEleven }, '0', 'none in-progress', 'red short'],
    ['lumpy 7–11', { target: sevenToEleven }, '6', 'none in-progress', 'red short'],
    ['lumpy 7–11', { target: sevenToEleven }, '7', 'green within', 'green within'],
    ['lumpy 7–11', { target: sevenToEleven }, '11', 'green within', 'green within'],
    ['lumpy 7–11', { target: sevenToEleven }, '12', 'green over', 'green over'],
    ['lumpy ≥ 100', { target: least(100) }, '89', 'none in-progress', 'red short'],
    ['lumpy ≥ 100', { target: least(100) }, '90', 'none in-progress', 'yellow short'],
    ['lumpy ≥ 100', { target: least(100) }, '99', 'none in-progress', 'yellow short'],
    ['lumpy ≥ 100', { target: least(100) }, '100', 'green within', 'green within'],
    ['lumpy ≥ 100', { target: least(100) }, '1000', 'green within', 'green within'],
    [
      'growing ≥ 60 %',
      { target: least(60, '%'), accrual: 'growing' },
      '59,9 %',
      'none in-progress',
      'yellow short',
    ],
    [
      'growing ≥ 60 %',
      { target: least(60, '%'), accrual: 'growing' },
      '26/41',
      'green within',
      'green within',
    ],
    ['level 55–75 %', { target: range(55, 75, '%'), accrual: 'level' }, '49,49 %', 'red short', 'red short'],
    [
      'level 55–75 %',
      { target: range(55, 75, '%'), accrual: 'level' },
      '49,5 %',
      'yellow short',
      'yellow short',
    ],
    [
      'level 55–75 %',
      { target: range(55, 75, '%'), accrual: 'level' },
      '54,9 %',
      'yellow short',
      'yellow short',
    ],
    [
      'level 55–75 %',
      { target: range(55, 75, '%'), accrual: 'level' },
      '55 %',
      'green within',
      'green within',
    ],
    [
      'level 55–75 %',
      { target: range(55, 75, '%'), accrual: 'level' },
      '75 %',
      'green within',
      'green within',
    ],
    ['level 55–75 %', { target: range(55, 75, '%'), accrual: 'level' }, '75,1 %', 'green over', 'green over'],
    [
      'level 55–75 %',
      { target: range(55, 75, '%'), accrual: 'level' },
      '46,17 % (633/1371)',
      'red short',
      'red short',
    ],
    ['level ≥ 4,0', { target: least(4), accrual: 'level' }, '3,6', 'yellow short', 'yellow short'],
    ['level ≥ 4,0', { target: least(4), accrual: 'level' }, '3,59', 'red short', 'red short'],
    ['level 5', { target: { kind: 'exactly', value: 5 }, accrual: 'level' }, '4', 'red short', 'red short'],
    [
      'level 5',
      { target: { kind: 'exactly', value: 5 }, accrual: 'level' },
      '5',
      'green within',
      'green within',
    ],
    ['level 5', { target: { kind: 'exactly', value: 5 }, accrual: 'level' }, '6', 'green over', 'green over'],
    ['lumpy 5', { target: { kind: 'exactly', value: 5 } }, '4', 'none in-progress', 'red short'],
    [
      'level > 90',
      { target: { kind: 'bound', at: 'least', value: 90, strict: true }, accrual: 'level' },
      '90',
      'yellow short',
      'yellow short',
    ],
    [
      'level > 90',
      { target: { kind: 'bound', at: 'least', value: 90, strict: true }, accrual: 'level' },
      '90,5',
      'green within',
      'green within',
    ],
  ]);

  it('takes how far short is yellow from the rules', () => {
    const row: Case = { target: least(100), accrual: 'level', rules: { tolerances: { short: 0.2 } } };
    assert.equal(told(soFar(row, '80')), 'yellow short');
    assert.equal(told(soFar(row, '79')), 'red short');
  });
});

describe('above the top', () => {
  it('is green and noted, unless the agreement says fine or a miss', () => {
    const over = (means: Case['over']) => {
      const { colour, reason, over, gap } = inTheEnd({ target: sevenToEleven, over: means }, '12');
      return [colour, reason.code === 'over' && reason.means, over, gap];
    };
    assert.deepEqual(over('fine'), ['green', 'fine', false, undefined]);
    assert.deepEqual(over('note'), ['green', 'note', true, undefined]);
    assert.deepEqual(over(undefined), ['green', 'note', true, undefined]);
    assert.deepEqual(over('miss'), ['red', 'miss', false, { kind: 'excess', units: 1 }]);
  });

  it('comes before a forecast', () => {
    const row: Case = { target: sevenToEleven, said: [said('2020-03-31', '12', { forecast: 'wont' })] };
    assert.equal(told(statusOn('2020-04-02', row)), 'green over');
  });
});

describe('at most', () => {
  for (const accrual of ['even', 'growing', 'level', 'lumpy'] as const)
    table([
      [`${accrual} ≤ 50`, { target: most(50), accrual }, '0', 'green within', 'green within'],
      [`${accrual} ≤ 50`, { target: most(50), accrual }, '50', 'green within', 'green within'],
      [`${accrual} ≤ 50`, { target: most(50), accrual }, '51', 'yellow above', 'yellow above'],
      [`${accrual} ≤ 50`, { target: most(50), accrual }, '55', 'yellow above', 'yellow above'],
      [`${accrual} ≤ 50`, { target: most(50), accrual }, '56', 'red above', 'red above'],
    ]);

  it('is strict when it says so', () => {
    const target: Target = { kind: 'bound', at: 'most', value: 5, strict: true };
    assert.equal(told(soFar({ target }, '4')), 'green within');
    assert.equal(told(soFar({ target }, '5')), 'yellow above');
  });

  it('leaves a forecast aside', () => {
    const row = { target: most(50), said: [said('2020-03-31', '10', { forecast: 'wont' as const })] };
    assert.equal(told(statusOn('2020-04-02', row)), 'green within');
    const alone = { target: most(50), said: [said('2020-03-31', '–', { forecast: 'wont' as const })] };
    assert.equal(told(statusOn('2020-04-02', alone)), 'none unreported');
  });
});

describe('exactly nought', () => {
  const nought: Target = { kind: 'exactly', value: 0 };
  table([
    ['0', { target: nought }, '0', 'green within', 'green within'],
    ['0', { target: nought }, '1', 'yellow above-zero', 'yellow above-zero'],
    ['level 0', { target: nought, accrual: 'level' }, '1', 'yellow above-zero', 'yellow above-zero'],
    ['0, over fine', { target: nought, over: 'fine' }, '1', 'green over', 'green over'],
    ['0, over a miss', { target: nought, over: 'miss' }, '1', 'red over', 'red over'],
    ['0, over a miss', { target: nought, over: 'miss' }, '0', 'green within', 'green within'],
  ]);

  it('leaves a forecast aside', () => {
    const row = { target: nought, said: [said('2020-03-31', '1', { forecast: 'will' as const })] };
    assert.equal(told(statusOn('2020-04-02', row)), 'yellow above-zero');
  });
});

describe('about a number', () => {
  table([
    ['lumpy ≈ 200', { target: about(200) }, '0', 'none in-progress', 'red near'],
    ['growing ≈ 200', { target: about(200), accrual: 'growing' }, '300', 'none in-progress', 'red near'],
    ['level ≈ 200', { target: about(200), accrual: 'level' }, '159', 'red near', 'red near'],
    ['level ≈ 200', { target: about(200), accrual: 'level' }, '160', 'yellow near', 'yellow near'],
    ['level ≈ 200', { target: about(200), accrual: 'level' }, '179', 'yellow near', 'yellow near'],
    ['level ≈ 200', { target: about(200), accrual: 'level' }, '180', 'green near', 'green near'],
    ['level ≈ 200', { target: about(200), accrual: 'level' }, '220', 'green near', 'green near'],
    ['level ≈ 200', { target: about(200), accrual: 'level' }, '221', 'yellow near', 'yellow near'],
    ['level ≈ 200', { target: about(200), accrual: 'level' }, '240', 'yellow near', 'yellow near'],
    ['level ≈ 200', { target: about(200), accrual: 'level' }, '241', 'red near', 'red near'],
    ['level ≈ 1 000', { target: about(1000), accrual: 'level' }, '1200', 'yellow near', 'yellow near'],
    ['level ≈ 1 000', { target: about(1000), accrual: 'level' }, '1201', 'red near', 'red near'],
  ]);

  it('takes near and far from the rules', () => {
    const rules = { tolerances: { near: 0, far: 0.05 } };
    const row: Case = { target: about(200), accrual: 'level', rules };
    assert.equal(told(soFar(row, '200')), 'green near');
    assert.equal(told(soFar(row, '201')), 'yellow near');
    assert.equal(told(soFar(row, '210')), 'yellow near');
    assert.equal(told(soFar(row, '211')), 'red near');
  });
});

describe('a number that comes evenly', () => {
  /** 366 a year is one a day in 2020: the pace on a day is its number in the year. */
  const oneADay = { target: least(366), accrual: 'even' as const };
  const onDay = (row: Case, asOf: string, actual: number) =>
    told(statusOn(asOf, { ...row, said: [said(asOf, String(actual))] }));

  const steps: readonly [row: Case, asOf: string, actual: number, expected: string][] = [
    // Pace 9 and 10 a day apart; at 10 the band is 2/√10 = 63 %, and twice that is never red.
    [oneADay, '2020-01-09', 0, 'none early'],
    [oneADay, '2020-01-10', 0, 'yellow pace'],
    [oneADay, '2020-01-10', 3, 'yellow pace'],
    [oneADay, '2020-01-10', 4, 'green pace'],
    // 25 February is day 56: 2/√56 = 26,7 %, 53,5 %.
    [oneADay, '2020-02-25', 41, 'yellow pace'],
    [oneADay, '2020-02-25', 42, 'green pace'],
    [oneADay, '2020-02-25', 27, 'yellow pace'],
    [oneADay, '2020-02-25', 26, 'red pace'],
    // The leap day is day 60, and 9 April day 100: 20 %, 40 %.
    [oneADay, '2020-04-09', 80, 'green pace'],
    [oneADay, '2020-04-09', 79, 'yellow pace'],
    [oneADay, '2020-04-09', 60, 'yellow pace'],
    [oneADay, '2020-04-09', 59, 'red pace'],
    // 4 000 a year is a pace of 994,5 on 31 March: 10 %, 40 %.
    [{ target: least(4000), accrual: 'even' }, '2020-03-31', 896, 'green pace'],
    [{ target: least(4000), accrual: 'even' }, '2020-03-31', 895, 'yellow pace'],
    [{ target: least(4000), accrual: 'even' }, '2020-03-31', 597, 'yellow pace'],
    [{ target: least(4000), accrual: 'even' }, '2020-03-31', 596, 'red pace'],
    // About: the same band both ways, and twice it.
    [{ target: about(366), accrual: 'even' }, '2020-01-09', 99, 'none early'],
    [{ target: about(366), accrual: 'even' }, '2020-04-09', 59, 'red pace'],
    [{ target: about(366), accrual: 'even' }, '2020-04-09', 60, 'yellow pace'],
    [{ target: about(366), accrual: 'even' }, '2020-04-09', 79, 'yellow pace'],
    [{ target: about(366), accrual: 'even' }, '2020-04-09', 80, 'green pace'],
    [{ target: about(366), accrual: 'even' }, '2020-04-09', 120, 'green pace'],
    [{ target: about(366), accrual: 'even' }, '2020-04-09', 121, 'yellow pace'],
    [{ target: about(366), accrual: 'even' }, '2020-04-09', 140, 'yellow pace'],
    [{ target: about(366), accrual: 'even' }, '2020-04-09', 141, 'red pace'],
    [{ target: about(4000), accrual: 'even' }, '2020-03-31', 796, 'yellow pace'],
    [{ target: about(4000), accrual: 'even' }, '2020-03-31', 795, 'red pace'],
  ];
  for (const [row, asOf, actual, expected] of steps)
    it(`is ${expected} at ${actual} of ${row.target.kind} on ${asOf}`, () =>
      assert.equal(onDay(row, asOf, actual), expected));

  it('takes its band from the rules', () => {
    const rules = { tolerances: { paceFrom: 101, paceSpread: 0, paceNear: 0.5, paceFar: 0.5, paceTwice: 1 } };
    assert.equal(onDay({ ...oneADay, rules }, '2020-04-09', 0), 'none early');
    const near = { ...oneADay, rules: { tolerances: { ...rules.tolerances, paceFrom: 100 } } };
    assert.equal(onDay(near, '2020-04-09', 50), 'green pace');
    assert.equal(onDay(near, '2020-04-09', 49), 'red pace');
  });

  it('is held to the pace of the day it is about, not of the day that asks', () => {
    const row: Case = { ...oneADay, said: [said('2020-04-09', '80', { on: '2020-04-20' })] };
    for (const day of ['2020-04-20', '2020-06-30', '2020-08-09']) {
      const { reason, colour } = statusOn(day, row);
      assert.equal(colour, 'green');
      assert.equal(reason.code === 'pace' && reason.pace, 100);
    }
  });

  it('has a year of 365 days when there is no leap day', () => {
    const row: Case = { target: least(365), accrual: 'even', year: 2021, said: [said('2021-04-10', '80')] };
    const { reason } = statusOn('2021-04-10', row);
    assert.equal(reason.code === 'pace' && reason.pace, 100);
  });

  it('is green once the bottom is reached and over above the top, whatever the pace', () => {
    const row: Case = { target: range(20, 40), accrual: 'even' };
    assert.equal(onDay(row, '2020-02-01', 20), 'green within');
    assert.equal(onDay(row, '2020-02-01', 41), 'green over');
  });

  table([
    ['even 88–132', { target: range(88, 132), accrual: 'even' }, '79', 'green pace', 'red short'],
    ['even 100–132', { target: range(100, 132), accrual: 'even' }, '90', 'green pace', 'yellow short'],
    ['even 100–132', { target: range(100, 132), accrual: 'even' }, '89', 'green pace', 'red short'],
    ['even ≈ 2 302', { target: about(2302), accrual: 'even' }, '2072', 'red pace', 'green near'],
    ['even ≈ 2 302', { target: about(2302), accrual: 'even' }, '2071', 'red pace', 'yellow near'],
    ['even 0 to 5', { target: range(0, 5), accrual: 'even' }, '0', 'green within', 'green within'],
  ]);
});

describe('a number held to last year’s', () => {
  const relative = (at: 'least' | 'most' | 'about', change?: number): Target => ({
    kind: 'relative',
    at,
    of: 'previous',
    ...(change === undefined ? {} : { change }),
  });
  const number = (value: number) => ({ kind: 'number', value }) as const;
  const level = { accrual: 'level' as const };
  table([
    [
      'level ≥ last year’s 536',
      { ...level, target: relative('least'), previous: number(536) },
      '535',
      'yellow short',
      'yellow short',
    ],
    [
      'level ≥ last year’s 536',
      { ...level, target: relative('least'), previous: number(536) },
      '536',
      'green within',
      'green within',
    ],
    [
      'level ≥ last year’s 100 + 5 %',
      { ...level, target: relative('least', 0.05), previous: number(100) },
      '104',
      'yellow short',
      'yellow short',
    ],
    [
      'level ≥ last year’s 100 + 5 %',
      { ...level, target: relative('least', 0.05), previous: number(100) },
      '105',
      'green within',
      'green within',
    ],
    [
      'lumpy ≤ last year’s 132',
      { target: relative('most'), previous: number(132) },
      '133',
      'yellow above',
      'yellow above',
    ],
    [
      'level ≈ last year’s 200',
      { ...level, target: relative('about'), previous: number(200) },
      '221',
      'yellow near',
      'yellow near',
    ],
    [
      'level ≥ last year’s 0',
      { ...level, target: relative('least'), previous: number(0) },
      '0',
      'green within',
      'green within',
    ],
    [
      'even ≈ last year’s 0',
      { accrual: 'even', target: relative('about'), previous: number(0) },
      '0',
      'none early',
      'green near',
    ],
    [
      'even ≈ last year’s 0',
      { accrual: 'even', target: relative('about'), previous: number(0) },
      '1',
      'none early',
      'red near',
    ],
  ]);

  it('is held to a share’s per cent', () => {
    const previous = { kind: 'ratio', value: 46.17, numerator: 633, denominator: 1371 } as const;
    const row: Case = { ...level, target: relative('least'), previous };
    assert.equal(told(soFar(row, '46 %')), 'yellow short');
    assert.equal(told(soFar(row, '46,2 %')), 'green within');
  });

  it('is for a person to judge when there is none, and says so', () => {
    for (const previous of [undefined, { kind: 'yes' } as const]) {
      const row: Case = { target: relative('least'), previous };
      assert.deepEqual(statusOn('2020-04-02', row).reason, {
        code: 'no-previous',
        judged: { code: 'unreported' },
      });
      assert.deepEqual(soFar(row, '5').reason, {
        code: 'no-previous',
        judged: { code: 'under-way', said: '2020-03-31' },
      });
      assert.equal(inTheEnd(row, '5').colour, 'none');
      assert.equal(inTheEnd(row, '5').group, 'not-yet');
      assert.deepEqual(inTheEnd(row, '5').reason, {
        code: 'no-previous',
        judged: { code: 'to-judge', said: '2020-12-31' },
      });
    }
  });
});

describe('a forecast', () => {
  const rows: readonly [string, Case][] = [
    ['lumpy 7–11', { target: sevenToEleven }],
    ['growing ≥ 100', { target: least(100), accrual: 'growing' }],
    ['even ≥ 400', { target: least(400), accrual: 'even' }],
    ['level ≥ 100', { target: least(100), accrual: 'level' }],
    ['lumpy ≈ 200', { target: about(200) }],
    ['even ≈ 200', { target: about(200), accrual: 'even' }],
    ['level ≈ 200', { target: about(200), accrual: 'level' }],
  ];
  const colours = { will: 'green', 'at-risk': 'yellow', wont: 'red' } as const;
  for (const [name, row] of rows)
    for (const forecast of ['will', 'at-risk', 'wont'] as const)
      it(`of ${forecast} decides ${name} before the end, with the number beside it, and not after it`, () => {
        const { colour, reason } = statusOn('2020-04-02', {
          ...row,
          said: [said('2020-03-31', '0', { forecast })],
        });
        assert.equal(colour, colours[forecast]);
        assert.ok(reason.code === 'forecast');
        assert.equal(reason.said, '2020-03-31');
        assert.equal(reason.measured?.actual.value, 0);
        const end = statusOn('2021-01-05', { ...row, said: [said('2020-12-31', '0', { forecast })] });
        assert.equal(end.colour, 'red');
      });

  it('of a number that is only about so much is a word without it too', () => {
    const row: Case = { target: about(200), said: [said('2020-03-31', '–', { forecast: 'at-risk' })] };
    assert.equal(told(statusOn('2020-04-02', row)), 'yellow forecast');
  });

  it('is a word without a number too', () => {
    const row: Case = { target: least(100), said: [said('2020-03-31', '–', { forecast: 'will' })] };
    assert.deepEqual(statusOn('2020-04-02', row).reason, {
      code: 'forecast',
      forecast: 'will',
      said: '2020-03-31',
    });
    assert.equal(told(statusOn('2021-02-02', row)), 'none not-reported, no-word');
  });

  it('of a number that is there already is not asked', () => {
    const row: Case = { target: least(100), said: [said('2020-03-31', '100', { forecast: 'wont' })] };
    assert.equal(told(statusOn('2020-04-02', row)), 'green within');
  });

  it('is that of the newest report, and a newer one without ends it', () => {
    const first = said('2020-03-31', '1', { forecast: 'wont' });
    const row: Case = { target: sevenToEleven, said: [first, said('2020-06-30', '2', { forecast: 'will' })] };
    assert.equal(told(statusOn('2020-07-01', row)), 'green forecast');
    const ended: Case = { target: sevenToEleven, said: [first, said('2020-06-30', '2')] };
    assert.equal(told(statusOn('2020-06-29', ended)), 'red forecast');
    assert.equal(told(statusOn('2020-07-01', ended)), 'none in-progress');
  });
});

describe('which number counts', () => {
  const value = (day: string, said: Case['said'], target: Target = least(100)) => {
    const { reason } = statusOn(day, { target, said });
    return 'measured' in reason ? reason.measured?.actual.value : undefined;
  };

  it('is the one about the latest day, so that mending an old one does not unsay a new one', () => {
    const reports = [
      said('2020-03-31', '5'),
      said('2020-06-30', '9'),
      said('2020-03-31', '6', { on: '2020-07-05' }),
    ];
    assert.equal(value('2020-07-06', reports), 9);
    assert.equal(value('2020-06-29', reports), 5);
  });

  it('is about that day or an earlier one, whatever is known by then', () => {
    const row = { target: least(100), said: [said('2020-03-31', '5'), said('2020-06-30', '9')] };
    const known = '2020-07-06T09:00:00.000Z';
    const valueOn = (day: string) => {
      const { reason } = statusOn(day, row, known);
      return reason.code === 'in-progress' && reason.measured?.actual.value;
    };
    assert.deepEqual(['2020-06-29', '2020-06-30'].map(valueOn), [5, 9]);
  });

  it('is the last one said about a day', () => {
    assert.equal(
      value('2020-04-02', [said('2020-03-31', '5'), said('2020-03-31', '6', { on: '2020-04-01' })]),
      6,
    );
  });

  it('adds what is written as more', () => {
    const reports = [said('2020-03-31', '20'), said('2020-06-30', '+9')];
    assert.equal(value('2020-07-01', reports), 29);
    assert.equal(value('2020-04-02', [said('2020-03-31', '+9')]), 9);
    assert.equal(value('2020-07-01', [...reports, said('2020-07-01', '+1', { on: '2020-07-01' })]), 30);
  });

  it('adds once when a card is answered again', () => {
    const card = 'a';
    const reports = [
      said('2020-03-31', '20'),
      said('2020-06-30', '+9', { card }),
      said('2020-06-30', '+8', { card, on: '2020-07-01' }),
    ];
    assert.equal(value('2020-07-01', reports), 28);
  });

  it('keeps its unit, and a share takes no more', () => {
    const grants: Target = { kind: 'relative', at: 'least', of: 'previous' };
    const row: Case = { target: grants, previous: { kind: 'number', value: 126646, unit: '€' } };
    const measured = (...reports: readonly string[]) => {
      const { reason } = statusOn('2020-07-01', {
        ...row,
        said: reports.map((actual, index) => said(`2020-0${index + 3}-30`, actual)),
      });
      assert.ok(reason.code === 'in-progress');
      return [reason.measured?.actual.value, reason.measured?.unit?.text];
    };
    assert.deepEqual(measured('20 000 €', '+1 000'), [21000, '€']);
    assert.deepEqual(measured('26/50', '+2'), [52, undefined]);
  });

  it('passes over what is not understood', () => {
    assert.equal(value('2020-07-01', [said('2020-03-31', '20'), said('2020-06-30', 'noin puolet')]), 20);
  });

  it('is about the agreement’s year', () => {
    const reports = [said('2020-12-30', '20'), said('2021-01-05', '99')];
    assert.equal(value('2021-01-06', reports), 20);
    assert.equal(told(statusOn('2021-01-06', { target: least(100), said: reports })), 'none in-progress');
  });
});

describe('settlement', () => {
  const row = { target: least(100) };

  it('judges a report about 31 December at once, and no other', () => {
    assert.equal(
      told(statusOn('2020-12-31', { ...row, said: [said('2020-12-30', '50')] })),
      'none in-progress',
    );
    assert.equal(told(statusOn('2020-12-31', { ...row, said: [said('2020-12-31', '50')] })), 'red short');
    assert.equal(statusOn('2020-12-31', { ...row, said: [said('2020-12-31', '50')] }).final, true);
    assert.equal(statusOn('2020-12-31', { ...row, said: [said('2020-12-30', '50')] }).final, false);
  });

  it('is on 1 February when 31 January is a Sunday', () => {
    const old = { ...row, rhythm: 'year' as const, said: [said('2020-11-30', '50')] };
    assert.equal(told(statusOn('2021-02-01', old)), 'none in-progress');
    assert.deepEqual(statusOn('2021-02-02', old).reason, {
      code: 'not-reported',
      last: '2020-11-30',
      measured: {
        actual: { kind: 'number', value: 50 },
        asOf: '2020-11-30',
        demand: { kind: 'least', least: 100 },
      },
    });
    assert.equal(told(statusOn('2021-02-02', old)), 'none not-reported, no-word');
  });

  it('is on 31 January of an ordinary week, or when the rules say', () => {
    const in2021: Case = { target: least(100), year: 2021, rhythm: 'year' };
    assert.equal(told(statusOn('2022-01-31', in2021)), 'none unreported');
    assert.equal(told(statusOn('2022-02-01', in2021)), 'none not-reported, no-word');
    const early: Case = { target: least(100), rhythm: 'year', rules: { settlement: '2021-01-15' } };
    assert.equal(told(statusOn('2021-01-15', early)), 'none unreported');
    assert.equal(told(statusOn('2021-01-16', early)), 'none not-reported, no-word');
  });

  it('counts reports through its last minute', () => {
    const at = (time: string): Case => ({
      ...row,
      said: [{ ...said('2020-12-31', '100'), at: time }],
    });
    assert.equal(told(statusOn('2021-02-02', at('2021-02-01T21:59:59.999Z'))), 'green within');
    assert.equal(told(statusOn('2021-02-02', at('2021-02-01T22:00:00.000Z'))), 'none not-reported, no-word');
  });

  it('takes no forecast for a word', () => {
    const forecast: Case = { ...row, said: [said('2020-12-31', '–', { forecast: 'will' })] };
    assert.equal(told(statusOn('2021-02-01', forecast)), 'green forecast');
    assert.equal(told(statusOn('2021-02-02', forecast)), 'none not-reported, no-word');
  });

  for (const accrual of ['even', 'growing', 'level', 'lumpy'] satisfies Accrual[])
    it(`lets only the number count for ${accrual}`, () => {
      assert.equal(told(inTheEnd({ target: least(100), accrual }, '90')), 'yellow short');
      assert.equal(told(inTheEnd({ target: least(100), accrual }, '89')), 'red short');
    });
});
