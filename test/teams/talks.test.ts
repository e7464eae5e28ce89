import assert from 'node:assert/strict';
import { talksOf } from '../../src/teams/talks.ts';

const question = { kind: 'row', indicator: '10' } as const;
const mine = { person: 'owner', conversation: 'own chat' };
const noon = '2020-04-08T09:00:00.000Z';

describe('What someone asked last', () => {
  it('is remembered for half an hour, for that person in that conversation alone', () => {
    const talks = talksOf();
    assert.equal(talks.before(mine, noon), undefined);
    talks.remember(mine, { agreement: 'a', before: question }, noon);
    assert.deepEqual(talks.before(mine, '2020-04-08T09:30:00.000Z'), { agreement: 'a', before: question });
    assert.equal(talks.before(mine, '2020-04-08T09:30:00.001Z'), undefined);
    assert.equal(talks.before({ ...mine, conversation: 'a group' }, noon), undefined);
    assert.equal(talks.before({ ...mine, person: 'other' }, noon), undefined);
  });

  it('gives way to what is asked next', () => {
    const talks = talksOf();
    talks.remember(mine, { agreement: 'a', before: question }, noon);
    talks.remember(mine, { agreement: 'a', before: { kind: 'totals' } }, noon);
    assert.deepEqual(talks.before(mine, noon), { agreement: 'a', before: { kind: 'totals' } });
  });

  it('is kept of the thousand who asked last', () => {
    const talks = talksOf();
    const talk = (n: number) => ({ person: `person ${n}`, conversation: 'own chat' });
    for (let n = 0; n < 1000; n += 1) talks.remember(talk(n), { agreement: 'a', before: question }, noon);
    talks.remember(talk(0), { agreement: 'a', before: question }, noon);
    talks.remember(talk(1000), { agreement: 'a', before: question }, noon);
    assert.deepEqual(talks.before(talk(0), noon), { agreement: 'a', before: question });
    assert.equal(talks.before(talk(1), noon), undefined);
    assert.deepEqual(talks.before(talk(2), noon), { agreement: 'a', before: question });
  });

  it('does not close the form that was opened before it, nor does time', () => {
    const talks = talksOf();
    talks.open(mine, { agreement: 'a', events: 3 });
    talks.remember(mine, { agreement: 'b', before: question }, noon);
    assert.deepEqual(talks.opened(mine), { agreement: 'a', events: 3 });
    assert.equal(talks.opened({ ...mine, person: 'other' }), undefined);
    talks.open(mine, { agreement: 'a', events: 4 });
    assert.deepEqual(talks.opened(mine), { agreement: 'a', events: 4 });
    assert.deepEqual(talks.before(mine, noon), { agreement: 'b', before: question });
  });
});
