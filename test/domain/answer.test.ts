import assert from 'node:assert/strict';
import { answer } from '../../src/domain/answer.ts';
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
