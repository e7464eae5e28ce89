import assert from 'node:assert/strict';
import { type Talk, understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';

const understand = understanding([agreement]);
const today = '2020-04-08';
const alone: Talk = { people: [] };

/** What is understood by the second message, when the first made the bot ask which row is meant. */
function chosenAfter(first: string, second: string) {
  const { intent } = understand(first, today, alone);
  assert.equal(intent.kind, 'choose', `${first} is of several`);
  return understand(second, today, { ...alone, choosing: intent.kind === 'choose' ? intent : undefined })
    .intent;
}

describe('The row that is chosen from several', () => {
  for (const [first, second, indicator, asked] of [
    ['kuka vastaa tiedotteista?', '16', '16', 'owner'],
    ['kuka vastaa tiedotteista?', 'eka', '16', 'owner'],
    ['Vem ansvarar för meddelandena?', 'den andra', '28', 'owner'],
    ['who owns the bulletins?', 'the second one', '28', 'owner'],
    ['who owns the bulletins?', '2', '28', 'owner'],
    ['Vem ansvarar för meddelandena?', 'nummer två', '28', 'owner'],
    ['paljonko tiedotteita puuttuu?', 'toka', '28', 'gap'],
    // Row 3 is one of them, and not the third.
    ['who owns the digital project?', '3', '3', 'owner'],
    ['who owns the bulletins?', 'Lounais-Suomen tiedotteet', '28', 'owner'],
    ['milloin vankilajutut erääntyvät?', '42', '42', 'due'],
    ['milloin vankilajutut erääntyvät?', 'viimeinen', '43', 'due'],
  ] as const)
    it(`is told what was asked: ${first} – ${second}`, () =>
      assert.deepEqual(chosenAfter(first, second), {
        kind: 'question',
        question: { kind: 'row', indicator, asked },
      }));

  it('is shown as it was on the day that was asked', () =>
    assert.deepEqual(chosenAfter('montako tiedotetta Q1:llä?', '16'), {
      kind: 'question',
      question: { kind: 'row', indicator: '16', on: '2020-03-31' },
    }));

  for (const second of ['16', 'raportoi 16', 'ensimmäinen'])
    it(`has the value that was told: tiedotteita 30 – ${second}`, () =>
      assert.deepEqual(chosenAfter('tiedotteita 30', second), {
        kind: 'tell',
        entries: [{ indicator: '16', actual: '30' }],
        unread: [],
      }));

  it('is taken when one was to be taken', () =>
    assert.deepEqual(chosenAfter('otan tiedotteet', '28'), { kind: 'take', indicators: ['28'] }));

  for (const [second, intent] of [
    ['39', { kind: 'question', question: { kind: 'row', indicator: '39' } }],
    ['milloin 16 erääntyy?', { kind: 'question', question: { kind: 'row', indicator: '16', asked: 'due' } }],
    ['raportoi 16', { kind: 'report', indicator: '16' }],
    ['kiitos', { kind: 'thanks' }],
  ] as const)
    it(`is not what asks for something else: ${second}`, () =>
      assert.deepEqual(chosenAfter('kuka vastaa tiedotteista?', second), intent));
});
