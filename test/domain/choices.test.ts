import assert from 'node:assert/strict';
import { choiceName, choicesOn } from '../../src/domain/choices.ts';
import { known, rowOf } from '../../src/domain/known.ts';
import { anAgreement, aunela } from '../builders.ts';

const { signed, rows } = known(
  anAgreement({
    rows: [aunela, { id: '7', target: 'Toteutunut' }, { id: '31', target: 'Vuoden loppuun mennessä' }],
  }),
  '2020-03-02T08:00:00.000Z',
);
const [opened, judged, byYearsEnd] = ['10', '7', '31'].map((id) => rowOf(rows, id));
const all = ['done', 'on-track', 'at-risk', 'wont'];

describe('the choices of a row', () => {
  const cases = [
    ['a deadline, to its last day', opened, '2020-03-31', all],
    ['a deadline that has passed', opened, '2020-04-01', ['done', 'at-risk', 'wont']],
    ['a deadline at the year’s end', byYearsEnd, '2020-12-31', all],
    ['the same, passed', byYearsEnd, '2021-01-01', ['done', 'at-risk', 'wont']],
    ['what a person judges, to the year’s last day', judged, '2020-12-31', all],
    ['the same when the year is over', judged, '2021-01-01', ['done', 'wont']],
  ] as const;
  for (const [name, row, on, expected] of cases)
    it(`are ${expected.join(', ')} for ${name}`, () =>
      assert.deepEqual(choicesOn(row ?? assert.fail(), on, signed), expected));

  it('are called late and not done when the time is up, and as they are before', () => {
    const named = (row = opened, on = '2020-04-01') =>
      choicesOn(row ?? assert.fail(), on, signed).map((choice) =>
        choiceName(row ?? assert.fail(), choice, on, signed),
      );
    assert.deepEqual(named(opened, '2020-03-31'), all);
    assert.deepEqual(named(opened, '2020-04-01'), ['done', 'late', 'wont']);
    assert.deepEqual(named(judged, '2021-01-07'), ['done', 'not-done']);
  });
});
