import assert from 'node:assert/strict';
import { answer } from '../../src/domain/answer.ts';
import { dueOf } from '../../src/domain/due.ts';
import { aPerson } from '../builders.ts';
import { people, playedTo } from '../cards/played.ts';

const played = playedTo('2020-04-08');

describe('The answer about one row', () => {
  for (const asked of ['owner', 'due', undefined] as const)
    it(`says what was asked of it: ${asked ?? 'how it stands'}`, () => {
      const given = answer({ kind: 'row', indicator: '10', asked }, played, {
        asker: aPerson(),
        admins: [],
        isPrivate: true,
        people,
        day: '2020-04-08',
      });
      assert.ok(given.kind === 'row');
      assert.equal(given.asked, asked);
      assert.equal(given.view.row.indicator.id, '10');
    });
});

describe('The answer about what is due', () => {
  const dueIn = (from: string, to: string, whose: 'everyone' | 'mine' = 'everyone') => {
    const given = answer({ kind: 'due', from, to, whose }, played, {
      asker: aPerson(),
      admins: [],
      isPrivate: true,
      people,
      day: '2020-04-08',
    });
    assert.ok(given.kind === 'due');
    return given.rows.map(({ row }) => ({ id: row.indicator.id, day: dueOf(row, given.agreement).to }));
  };
  const idsDueIn = (...asked: Parameters<typeof dueIn>) => dueIn(...asked).map(({ id }) => id);

  it('has the rows whose day is within the days asked, the first and the last among them', () => {
    assert.deepEqual(idsDueIn('2020-10-04', '2020-10-04'), ['49']);
    assert.deepEqual(idsDueIn('2020-10-05', '2020-10-31'), []);
  });

  it('has them in the order of their days, and none that has only the year', () => {
    const all = dueIn('2020-01-01', '2020-12-31');
    const days = all.map(({ day }) => day);
    assert.deepEqual(days, [...days].sort());
    assert.ok(!all.some(({ id }) => id === '39'));
  });

  it("has only the asker's own when they ask for theirs", () => {
    assert.deepEqual(idsDueIn('2020-01-01', '2020-12-31', 'mine'), ['10', '11', '49']);
  });
});

describe('The answer about what is red or yellow', () => {
  it('has both colours and nothing else, also what is red because its day passed without a word', () => {
    const rowsThat = (state: 'red' | 'yellow' | 'red-or-yellow') => {
      const given = answer({ kind: 'rows', state, whose: 'everyone' }, played, {
        asker: aPerson(),
        admins: [],
        isPrivate: true,
        people,
        day: '2020-04-08',
      });
      assert.ok(given.kind === 'rows');
      return [...given.rows, ...given.unheard].map(({ row }) => row.indicator.id).sort();
    };
    const either = rowsThat('red-or-yellow');
    assert.ok(either.length > 0);
    assert.deepEqual(either, [...rowsThat('red'), ...rowsThat('yellow')].sort());
  });
});
