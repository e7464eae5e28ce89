import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { cardInput } from '../../src/cards/card-input.ts';

const save = {
  verb: 'check-in',
  card: 'kortti-1',
  agreement: 'yhteiset-palvelut-2020',
  rows: ['10', '21', '12'],
};
/** What the data of a form comes to when nothing else was pressed or is to come. */
const plain = { later: [], isUnchanged: false };

describe('cardInput', () => {
  it('reads a saved form row by row, in the order of the form', () => {
    deepEqual(
      cardInput({
        ...save,
        'choice-10': 'done',
        'day-10': '2020-03-17',
        'comment-10': 'Avajaiset 17.3.',
        'actual-21': '46,17 % (633/1371)',
        'part-12-0': '20',
        'part-12-1': '15',
      }),
      {
        ...save,
        ...plain,
        rows: [
          { indicator: '10', choice: 'done', day: '2020-03-17', comment: 'Avajaiset 17.3.' },
          { indicator: '21', actual: '46,17 % (633/1371)' },
          { indicator: '12', parts: ['20', '15'] },
        ],
      },
    );
  });

  it('takes an empty or a missing input for no word', () => {
    const rows = [{ indicator: '10' }, { indicator: '21' }, { indicator: '12' }];
    deepEqual(cardInput(save), { ...save, ...plain, rows });
    deepEqual(
      cardInput({
        ...save,
        'choice-10': '',
        'day-10': '',
        'actual-21': '',
        'part-12-0': '',
        'part-12-1': '',
      }),
      {
        ...save,
        ...plain,
        rows,
      },
    );
  });

  it('reads the input that rows under way share: the chosen will not be reached, the others will be if all was chosen', () => {
    const forecasts = (forecast: string, ongoing: readonly string[]) => {
      const input = cardInput({ ...save, forecast, ongoing });
      return input?.verb === 'check-in'
        ? input.rows.map((row) => `${row.indicator} ${row.forecast}`)
        : undefined;
    };
    deepEqual(forecasts('12', ['21', '12']), ['10 undefined', '21 undefined', '12 wont']);
    deepEqual(forecasts('all', ['21', '12']), ['10 undefined', '21 will', '12 will']);
    deepEqual(forecasts('all,21', ['21', '12']), ['10 undefined', '21 wont', '12 will']);
    deepEqual(forecasts('10', ['21']), ['10 undefined', '21 undefined', '12 undefined']);
  });

  it('keeps the place of a number that was left out of several', () => {
    const partsOf = (data: object) => {
      const input = cardInput({ ...save, rows: ['12'], ...data });
      return input?.verb === 'check-in' ? input.rows[0]?.parts : undefined;
    };
    deepEqual(partsOf({ 'part-12-1': '15' }), ['', '15']);
    deepEqual(partsOf({ 'part-12-0': '20' }), ['20', '']);
  });

  it('reads one tap for what has not changed, what a falling count is, what was shown and what is to come', () => {
    const input = cardInput({
      ...save,
      rows: ['10', '21', '16', '39'],
      seen: [7, 0, 9, 3],
      later: ['24', '27'],
      unchanged: true,
      'choice-10': 'same',
      'same-21': 'true',
      'same-16': 'false',
      'actual-39': '9',
      'sum-39': 'more',
    });
    deepEqual(input, {
      ...save,
      later: ['24', '27'],
      isUnchanged: true,
      rows: [
        { indicator: '10', same: true, seen: 7 },
        { indicator: '21', same: true, seen: 0 },
        { indicator: '16', seen: 9 },
        { indicator: '39', actual: '9', sum: 'more', seen: 3 },
      ],
    });
  });

  it('reads as many rows given to somebody as an agreement has', () => {
    const rows = Array.from({ length: 53 }, (_, at) => `${at + 1}`);
    const give = { verb: 'assign', agreement: save.agreement, rows };
    deepEqual(cardInput({ ...give, person: 'other', email: ' ' }), {
      ...give,
      person: 'other',
      email: undefined,
    });
  });

  for (const verb of ['give', 'assign'])
    it(`reads a row that is named over and over once: ${verb}`, () => {
      const rows = Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? '39' : '10'));
      const input = cardInput({ verb, agreement: save.agreement, rows, email: 'anna@example.org' });
      deepEqual(input && 'rows' in input && input.rows, ['39', '10']);
    });

  it('reads a row that is to come, and is named over and over, once', () => {
    const input = cardInput({ ...save, later: ['24', '27', '24'] });
    deepEqual(input?.verb === 'check-in' && input.later, ['24', '27']);
  });

  it('reads what a button says', () => {
    deepEqual(cardInput({ say: 'raportoi 10' }), { verb: 'say', text: 'raportoi 10' });
  });

  it('takes away what cannot be seen, as the card has put it there', () => {
    deepEqual(cardInput({ say: 'ota\u202e 10\u2060' }), { verb: 'say', text: 'ota 10' });
  });

  it('reads no day from a card: which day it is about, the bot knows', () => {
    const input = cardInput({ ...save, asOf: '2020-12-31', rows: ['10'] });
    deepEqual(input, { ...save, ...plain, rows: [{ indicator: '10' }] });
  });

  it('reads only the rows that the form names', () => {
    const input = cardInput({ ...save, rows: ['10', '10'], 'choice-10': 'wont', 'actual-11': '7' });
    deepEqual(input, { ...save, ...plain, rows: [{ indicator: '10', choice: 'wont' }] });
  });

  const junk: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    null: null,
    'a text': 'check-in',
    'a list': [save],
    'no verb': { ...save, verb: undefined },
    'another verb': { ...save, verb: 'delete' },
    'no card': { ...save, card: '' },
    'no rows': { ...save, rows: [] },
    'too many rows': { ...save, rows: Array.from({ length: 21 }, (_, at) => String(at)) },
    'rows that are not texts': { ...save, rows: [10] },
    'a number where a text belongs': { ...save, 'actual-21': 46 },
    'an object where a text belongs': { ...save, 'comment-10': { text: 'x' } },
    'a number that is too long': { ...save, 'actual-21': '1'.repeat(101) },
    'a comment that is too long': { ...save, 'comment-10': 'x'.repeat(1001) },
    'a part that is no text': { ...save, 'part-12-0': ['20'] },
    'saying nothing': { say: '' },
    'saying too much': { say: 'x'.repeat(5001) },
    'saying no text': { say: 10 },
  };
  for (const [name, data] of Object.entries(junk)) {
    it(`refuses ${name}`, () => {
      equal(cardInput(data), undefined);
    });
  }

  it('never throws, and gives nothing but texts', () => {
    const anything = fc.anything({ withNullPrototype: true });
    const tampered = fc
      .dictionary(
        fc.constantFrom('actual-10', 'choice-10', 'part-12-0', 'rows', 'card', '__proto__', 'say'),
        anything,
      )
      .map((change) => ({ ...save, ...change }));
    fc.assert(
      fc.property(fc.oneof(anything, tampered), (data) => {
        const input = cardInput(data);
        if (input?.verb !== 'check-in') return;
        for (const row of input.rows)
          for (const value of Object.values(row).flat())
            equal(['string', 'undefined'].includes(typeof value), true);
      }),
      { numRuns: 1000 },
    );
  });
});
