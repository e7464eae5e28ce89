import assert from 'node:assert/strict';
import { yearOf } from '../../src/domain/agreement-year.ts';
import type { Typed } from '../../src/domain/answer-row.ts';
import type { CheckInContent } from '../../src/domain/check-in.ts';
import { checkInOf } from '../../src/domain/check-in-of.ts';
import { known, rowOf } from '../../src/domain/known.ts';
import { type ARow, anAgreement, aunela, checkedIn } from '../builders.ts';

const moment = '2020-03-24T07:00:00.000Z';

/** Reads what was typed for a row on a day; by default Aunela's on 24 March. */
function read(typed: Omit<Typed, 'indicator'>, row: ARow = aunela, today = '2020-03-24') {
  const { rows, signed } = known(anAgreement({ rows: [row] }), moment);
  return checkInOf(
    rowOf(rows, row.id),
    { indicator: row.id, ...typed },
    { today, asOf: '2020-03-31', card: 'c', year: yearOf(signed) },
  );
}

function hasWhy(word: ReturnType<typeof read>): boolean {
  return word !== undefined && 'why' in word;
}

const stored = { indicator: '10', asOf: '2020-03-31', card: 'c' };
const fair: ARow = { id: '49', name: 'Messuosasto 2.–4.10.2020.', target: 'Toteutunut' };
const webinars: ARow = { id: '39', target: '8–10' };
const devices: ARow = { id: '12', target: '≥ 20 asiakaspäätettä; ≥ 15 puhelinta' };
const plan: ARow = { id: '7', target: 'Toteutunut toimintasuunnitelman mukaisesti' };

describe('checkInOf', () => {
  it('takes an empty row as no word', () => {
    assert.equal(read({}), undefined);
    assert.equal(read({ actual: ' ', choice: '', day: '', comment: '  ', parts: ['', ' '] }), undefined);
  });

  it('stores what is thought of a number’s year, with the number or alone', () => {
    const word = { ...stored, indicator: '39' };
    assert.deepEqual(read({ actual: '4', forecast: 'wont' }, webinars), {
      ...word,
      actual: '4',
      forecast: 'wont',
    });
    assert.deepEqual(read({ forecast: 'will' }, webinars), { ...word, forecast: 'will' });
    assert.deepEqual(read({ actual: 'noin', forecast: 'will' }, webinars), {
      why: 'not-a-number',
      typed: 'noin',
    });
  });

  it('stores done with its day', () => {
    assert.deepEqual(read({ choice: 'done', day: '2020-03-20' }), {
      ...stored,
      choice: 'done',
      doneOn: '2020-03-20',
    });
  });

  it('takes done without a day as done today while the day makes no difference', () => {
    assert.deepEqual(read({ choice: 'done' }, aunela, '2020-03-31'), {
      ...stored,
      choice: 'done',
      doneOn: '2020-03-31',
    });
  });

  it('asks for the day of what was done once the last day has passed', () => {
    assert.deepEqual(read({ choice: 'done' }, aunela, '2020-04-01'), { why: 'done-needs-a-day' });
  });

  it('refuses what would be done tomorrow, not what is done today', () => {
    assert.deepEqual(read({ choice: 'done', day: '2020-03-25' }), {
      why: 'done-in-the-future',
      day: '2020-03-25',
    });
    assert.deepEqual(read({ choice: 'done', day: '2020-03-24' }), {
      ...stored,
      choice: 'done',
      doneOn: '2020-03-24',
    });
  });

  it('refuses a day before the agreement’s year, in whatever year it was meant', () => {
    const refused = (day: string) => ({ why: 'done-before-the-year', day, from: '2020-01-01' });
    for (const row of [aunela, fair, plan])
      for (const day of ['2019-12-31', '2019-03-20', '0001-01-01'])
        assert.deepEqual(read({ choice: 'done', day }, row), refused(day));
    assert.equal(hasWhy(read({ choice: 'done', day: '2020-01-01' })), false);
  });

  it('takes what is done before the year has begun', () => {
    const early = read({ choice: 'done', day: '2019-12-10' }, aunela, '2019-12-12');
    assert.deepEqual(early, { ...stored, choice: 'done', doneOn: '2019-12-10' });
  });

  it('refuses to expect something on a day that has gone, or in another year than can be meant', () => {
    for (const choice of ['on-track', 'at-risk', 'wont'])
      for (const day of ['2020-03-23', '2019-04-15'])
        assert.deepEqual(read({ choice, day }), { why: 'expected-in-the-past', day });
    for (const row of [aunela, plan])
      for (const day of ['2022-02-02', '2026-04-15', '9999-12-31'])
        assert.deepEqual(read({ choice: 'at-risk', day }, row), { why: 'expected-too-late', day });
    for (const day of ['2020-03-24', '2022-02-01'])
      assert.equal(hasWhy(read({ choice: 'at-risk', day })), false);
  });

  it('refuses an event done before it starts', () => {
    const today = '2020-10-05';
    assert.deepEqual(read({ choice: 'done', day: '2020-10-01' }, fair, today), {
      why: 'done-before-it-starts',
      from: '2020-10-02',
    });
    assert.deepEqual(read({ choice: 'done', day: '2020-10-02' }, fair, today), {
      ...stored,
      indicator: '49',
      choice: 'done',
      doneOn: '2020-10-02',
    });
  });

  it('lets a judged row be done without a day', () => {
    assert.deepEqual(read({ choice: 'done' }, plan), {
      ...stored,
      indicator: '7',
      choice: 'done',
      doneOn: '2020-03-24',
    });
  });

  it('keeps the day when something at risk is expected, and refuses on track past the deadline', () => {
    assert.deepEqual(read({ choice: 'at-risk', day: '2020-04-15' }), {
      ...stored,
      choice: 'at-risk',
      expectedOn: '2020-04-15',
    });
    assert.deepEqual(read({ choice: 'on-track', day: '2020-04-01' }), {
      why: 'on-track-past-the-deadline',
      day: '2020-04-01',
      by: '2020-03-31',
    });
    assert.deepEqual(read({ choice: 'on-track', day: '2020-03-31' }), {
      ...stored,
      choice: 'on-track',
      expectedOn: '2020-03-31',
    });
  });

  it('takes no forecast of a deadline that has passed: what is late has perhaps a new day', () => {
    const today = '2020-04-01';
    for (const day of [undefined, '2020-04-15'])
      assert.deepEqual(read({ choice: 'on-track', ...(day && { day }) }, aunela, today), {
        why: 'deadline-passed',
        by: '2020-03-31',
      });
    assert.deepEqual(read({ choice: 'at-risk', day: '2020-04-15' }, aunela, today), {
      ...stored,
      choice: 'at-risk',
      expectedOn: '2020-04-15',
    });
    assert.deepEqual(read({ choice: 'on-track' }, aunela, '2020-03-31'), { ...stored, choice: 'on-track' });
  });

  it('takes done or not of what a person judges when the year is over', () => {
    const word = { ...stored, indicator: '7' };
    for (const choice of ['on-track', 'at-risk'])
      assert.deepEqual(read({ choice }, plan, '2021-01-07'), { why: 'year-over', year: 2020 });
    assert.deepEqual(read({ choice: 'wont' }, plan, '2021-01-07'), { ...word, choice: 'wont' });
    assert.deepEqual(read({ choice: 'done' }, plan, '2021-01-07'), {
      ...word,
      choice: 'done',
      doneOn: '2020-12-31',
    });
    assert.deepEqual(read({ choice: 'on-track' }, plan, '2020-12-31'), { ...word, choice: 'on-track' });
  });

  it('says no forecast again when its day has come, nor a new day that has gone', () => {
    const again = (row: ARow, at: string, word: Partial<CheckInContent>, today: string) => {
      const event = checkedIn(at, { indicator: row.id, ...word });
      const { rows, signed } = known(anAgreement({ rows: [row], events: [event] }), `${today}T08:00:00.000Z`);
      const about = { today, asOf: today, card: 'c', year: yearOf(signed) };
      const said = checkInOf(rowOf(rows, row.id), { indicator: row.id, same: true }, about);
      return said && ('why' in said ? said.why : said.choice);
    };
    const march = '2020-03-24T08:00:00.000Z';
    const april = '2020-04-01T08:00:00.000Z';
    for (const choice of ['on-track', 'at-risk'] as const) {
      assert.equal(again(aunela, march, { choice }, '2020-03-31'), choice);
      assert.equal(again(aunela, march, { choice }, '2020-04-01'), 'deadline-passed');
      assert.equal(again(plan, march, { choice }, '2020-12-31'), choice);
      assert.equal(again(plan, march, { choice }, '2021-01-20'), 'year-over');
    }
    const late = { choice: 'at-risk', expectedOn: '2020-04-15' } as const;
    assert.equal(again(aunela, april, late, '2020-04-15'), 'at-risk');
    assert.equal(again(aunela, april, late, '2020-04-16'), 'expected-in-the-past');
    assert.equal(again(plan, march, { choice: 'wont' }, '2021-01-20'), 'wont');
  });

  it('refuses what is no choice, no day, or a comment without a choice', () => {
    assert.deepEqual(read({ choice: 'maybe' }), { why: 'choice-missing' });
    assert.deepEqual(read({ comment: 'Tulossa.' }), { why: 'choice-missing' });
    assert.deepEqual(read({ choice: 'done', day: '31.2.2020' }), { why: 'not-a-day', typed: '31.2.2020' });
  });

  it('stores a number as it was typed, with its comment', () => {
    assert.deepEqual(read({ actual: ' 6 ', comment: ' Kaksi lisää syksyllä. ' }, webinars), {
      ...stored,
      indicator: '39',
      actual: '6',
      comment: 'Kaksi lisää syksyllä.',
    });
  });

  it('refuses what is not a number, and what was typed comes back with the refusal', () => {
    assert.deepEqual(read({ actual: 'noin puolet' }, webinars), {
      why: 'not-a-number',
      typed: 'noin puolet',
    });
    assert.deepEqual(read({ comment: 'Ei vielä.' }, webinars), { why: 'not-a-number', typed: '' });
  });

  it('never takes an estimate for a number, but tells which number alone would be one', () => {
    const plain = (actual: string, row = webinars) => {
      const refusal = read({ actual }, row);
      return refusal !== undefined && 'why' in refusal && refusal.why === 'not-a-number' && refusal.plain;
    };
    assert.equal(plain('ca 350'), '350');
    assert.equal(plain('noin 1 200 kävijää'), '1 200');
    assert.equal(plain('suunnilleen 45,5 %', { id: '21', target: '55–75 %' }), '45,5 %');
    assert.equal(plain('6 tai 7'), undefined);
    assert.equal(plain('noin puolet'), undefined);
  });

  it('asks of a number that is hard to believe, until that number is said to be right', () => {
    const asked = { why: 'unlikely', typed: '110', doubt: 'many-targets' };
    assert.deepEqual(read({ actual: '110' }, webinars), asked);
    assert.deepEqual(read({ actual: '110', sure: '1100' }, webinars), asked);
    assert.deepEqual(read({ actual: ' 110 ', sure: '110' }, webinars), {
      ...stored,
      indicator: '39',
      actual: '110',
    });
  });

  it('says again what counts, and nothing that a later word on its card has replaced', () => {
    const at = '2020-03-10T08:00:00.000Z';
    const words = [
      checkedIn(at, { indicator: '39', actual: '6', card: 'a' }),
      checkedIn(at, { indicator: '39', forecast: 'will', card: 'a' }),
    ];
    const again = (events: typeof words) => {
      const { rows, signed } = known(anAgreement({ rows: [webinars], events }), moment);
      const about = { today: '2020-03-24', asOf: '2020-03-24', card: 'c', year: yearOf(signed) };
      return checkInOf(rowOf(rows, '39'), { indicator: '39', same: true }, about);
    };
    assert.deepEqual(again(words), { why: 'nothing-to-repeat' });
    assert.deepEqual(again(words.slice(0, 1)), {
      indicator: '39',
      asOf: '2020-03-24',
      card: 'c',
      actual: '6',
      unchanged: true,
    });
  });

  it('takes a row of several numbers whole, or says how many are missing', () => {
    assert.deepEqual(read({ parts: ['20', '15'] }, devices), {
      ...stored,
      indicator: '12',
      actual: '20; 15',
    });
    assert.deepEqual(read({ parts: ['20', ''] }, devices), { why: 'parts-missing', count: 1 });
  });
});
