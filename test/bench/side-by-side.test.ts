import assert from 'node:assert/strict';
import { type Round, round, verdict } from '../../bench/side-by-side.ts';

const quiet: Round = { ours: [200, 210], theirs: [400, 420] };
const busy: Round = { ours: [200, 300], theirs: [400, 420] };

describe('two sides measured side by side', () => {
  it('are run ours, theirs, theirs, ours', async () => {
    const order: string[] = [];
    const run = (name: string) => async () => order.push(name);
    assert.deepEqual(await round(run('ours'), run('theirs')), { ours: [1, 4], theirs: [2, 3] });
    assert.deepEqual(order, ['ours', 'theirs', 'theirs', 'ours']);
  });

  it('are told as a ratio with its spread while each side repeats itself', () => {
    assert.equal(
      verdict([quiet, quiet, busy], 'turns/s'),
      '205 turns/s beside 410 turns/s: 0.50x (rounds 0.50–0.61; 1 of 6 pairs of runs of one side differ by more than 15 %)',
    );
  });

  it('are called noisy, with the bounds that the rounds give, when runs of the same side differ too often', () => {
    assert.match(
      verdict([busy, busy, { ...busy, theirs: [400, 500] }], 'ms'),
      /NOISY, .*: 0\.\d\dx \(rounds 0\.\d\d–0\.\d\d; 4 of 6 pairs/,
    );
  });
});
