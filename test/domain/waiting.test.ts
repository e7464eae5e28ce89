import assert from 'node:assert/strict';
import type { NewEvent } from '../../src/domain/agreement.ts';
import { answer } from '../../src/domain/answer.ts';
import { known } from '../../src/domain/known.ts';
import type { Person } from '../../src/domain/person.ts';
import { anAgreement, aPerson, aunela, checkedIn, taken } from '../builders.ts';

const head = aPerson({ id: 'head', name: 'Päällikkö' });
const anna = aPerson({ id: 'anna', name: 'Anna' });
const bo = aPerson({ id: 'bo', name: 'Bo', away: { from: '2020-04-01', until: '2020-04-05' } });
const number = { target: '≥ 30' };

/** Asked by somebody on a day whose word is missing: row 10 is Anna's, 16 and 17 Bo's, 18 nobody's. */
function asked(asker: Person, day: string, events: readonly NewEvent[] = [], isPrivate = true) {
  const agreement = anAgreement({
    importedAt: '2020-01-02T07:00:00.000Z',
    roles: [{ person: 'head', as: 'head' }],
    rows: [
      { ...number, id: '18' },
      { ...number, id: '16', owner: 'bo' },
      { ...aunela, owner: 'anna' },
      { ...number, id: '17', owner: 'bo' },
    ],
    events,
  });
  const question = { kind: 'rows', state: 'no-word', whose: { kind: 'everyone' } } as const;
  const given = answer(question, known(agreement, `${day}T09:00:00.000Z`), {
    asker,
    admins: [],
    isPrivate,
    people: [head, anna, bo],
    day,
  });
  assert.ok(given.kind === 'rows');
  return {
    waiting: given.waiting,
    rows: given.rows.map(({ row, ownerName }) => `${row.indicator.id} ${ownerName ?? '–'}`),
  };
}

describe('Whose word is missing', () => {
  it('is told to the head by person, from the day they are asked, with who is away', () => {
    const { waiting, rows } = asked(head, '2020-04-01');
    assert.deepEqual(waiting?.people, [
      { name: 'Bo', rows: 2, away: '2020-04-05' },
      { name: 'Anna', rows: 1 },
    ]);
    // Nobody has been asked of a row that nobody has, and it is not silent before the round closes.
    assert.deepEqual(rows, ['16 Bo', '17 Bo', '10 Anna']);
  });

  it('is nobody’s before the first round asks, which is told', () => {
    assert.deepEqual(asked(head, '2020-02-03').rows, []);
    assert.equal(asked(head, '2020-02-03').waiting?.firstAsks, '2020-04-01');
    assert.equal(asked(head, '2020-04-01').waiting?.firstAsks, undefined);
    assert.equal(asked(head, '2020-06-01').waiting?.firstAsks, undefined);
  });

  it('leaves out who has answered, and counts apart what nobody has', () => {
    const told = checkedIn('2020-04-02T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-30' });
    const { waiting, rows } = asked(head, '2020-04-08', [told]);
    assert.deepEqual(waiting, {
      own: 0,
      others: 2,
      silent: { asked: 2, besides: 1, unowned: 1 },
      people: [{ name: 'Bo', rows: 2 }],
    });
    assert.deepEqual(rows, ['16 Bo', '17 Bo', '18 –']);
  });

  it('is not told to others on the day on which a deadline asks: there is time to answer until the next working day', () => {
    const word = { choice: 'at-risk', expectedOn: '2020-04-15' } as const;
    const late = { ...checkedIn('2020-03-30T08:00:00.000Z', word), by: 'anna' };
    // A week before the day that she has named she is asked again.
    const people = (day: string) => asked(head, day, [late]).waiting?.people;
    assert.deepEqual(people('2020-04-08'), [{ name: 'Bo', rows: 2 }]);
    assert.equal(asked(bo, '2020-04-08', [late]).waiting?.others, 0);
    assert.equal(asked(anna, '2020-04-08', [late]).waiting?.own, 1);
    assert.deepEqual(people('2020-04-09'), [
      { name: 'Bo', rows: 2 },
      { name: 'Anna', rows: 1 },
    ]);
  });

  it('is told to others by row, their own first and by name', () => {
    const { waiting, rows } = asked(anna, '2020-04-08');
    assert.deepEqual(waiting, { own: 1, others: 2, silent: { asked: 3, besides: 1, unowned: 1 } });
    assert.deepEqual(rows, ['10 Anna', '16 –', '17 –', '18 –']);
  });

  it('names nobody in a group', () => {
    const { waiting, rows } = asked(head, '2020-04-08', [], false);
    assert.equal(waiting?.people, undefined);
    assert.ok(rows.every((row) => row.endsWith('–')));
  });

  it('tells nobody’s own apart in a group, which is told the same whoever asks', () => {
    const toAnna = asked(anna, '2020-04-08', [], false);
    assert.deepEqual(toAnna.waiting, {
      own: 0,
      others: 3,
      silent: { asked: 3, besides: 1, unowned: 1 },
      isShared: true,
    });
    assert.deepEqual(toAnna.rows, ['16 –', '10 –', '17 –', '18 –']);
    assert.deepEqual(asked(head, '2020-04-08', [], false), toAnna);
  });

  it('is no question of whoever took the row after it was asked', () => {
    const just = taken('2020-04-08T07:00:00.000Z', { indicator: '18', owner: 'anna' });
    const { waiting } = asked(head, '2020-04-08', [just]);
    assert.deepEqual(waiting?.people, [
      { name: 'Bo', rows: 2 },
      { name: 'Anna', rows: 1 },
    ]);
  });

  it('is no question of the asker either, if they took the row after it was asked', () => {
    const since = (id: string) => taken('2020-04-08T07:00:00.000Z', { indicator: '18', owner: id });
    const toHead = asked(head, '2020-04-08', [since('head')]);
    assert.deepEqual([toHead.waiting?.own, toHead.waiting?.others], [0, 3]);
    assert.deepEqual(toHead.rows, ['16 Bo', '17 Bo', '10 Anna', '18 Päällikkö']);
    const toAnna = asked(anna, '2020-04-08', [since('anna')]);
    assert.deepEqual(toAnna.waiting, { own: 1, others: 2, silent: { asked: 3, besides: 1, unowned: 0 } });
    const toBo = asked(bo, '2020-04-08', [since('anna')]);
    assert.deepEqual(toBo.waiting, { own: 2, others: 1, silent: { asked: 3, besides: 1, unowned: 0 } });
  });
});
