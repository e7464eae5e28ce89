import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Leave, type Pace, paceOf } from '../../src/flows/pace.ts';
import { simulatedTimer } from './simulated-timer.ts';

/** The most that left within any second. */
function mostInASecond(times: readonly number[]): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
}

async function leaveOf(pace: Pace): Promise<Leave> {
  const leave = await pace.turn();
  assert.ok(leave, 'has to be left for a later pass');
  return leave;
}

describe('The pace of sending', () => {
  it('lets 25 messages leave at once, and then no more than 25 in any second', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const times: number[] = [];
    for (let sent = 0; sent < 120; sent += 1) if (await pace.turn()) times.push(timer.now());
    assert.equal(times.length, 120);
    assert.equal(times.filter((at) => at === 0).length, 25);
    assert.equal(mostInASecond(times), 25);
    assert.equal(times.at(-1), 4000);
  });

  it('keeps it whoever asks for a turn at the same time, and whatever time passes between', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 900 })), { maxLength: 12 }),
        async (bursts) => {
          const timer = simulatedTimer();
          const pace = paceOf(timer);
          const times: number[] = [];
          for (const [count, pause] of bursts) {
            await Promise.all(
              Array.from({ length: count }, async () => {
                if (await pace.turn()) times.push(timer.now());
              }),
            );
            timer.pass(pause);
          }
          assert.equal(
            times.length,
            bursts.reduce((sum, [count]) => sum + count, 0),
          );
          assert.ok(mostInASecond(times) <= 25, `${mostInASecond(times)}`);
        },
      ),
      { numRuns: 100 },
    ));

  it('waits as long as Teams says', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    (await leaveOf(pace)).throttled(7);
    await leaveOf(pace);
    assert.equal(timer.now(), 7000);
  });

  it('waits twice as long each time when Teams does not say, until a message is taken again', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    let leave = await leaveOf(pace);
    const waited = async () => {
      const before = timer.now();
      leave.throttled();
      leave = await leaveOf(pace);
      return timer.now() - before;
    };
    assert.deepEqual([await waited(), await waited(), await waited()], [2000, 4000, 8000]);
    leave.took();
    assert.equal(await waited(), 2000);
  });

  it('takes ten that were under way together and are told to wait for one pause', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const together = await Promise.all(Array.from({ length: 10 }, () => leaveOf(pace)));
    assert.deepEqual(
      together.map((leave) => leave.throttled()),
      [2000, ...Array(9).fill(undefined)],
    );
    await leaveOf(pace);
    assert.equal(timer.now(), 2000);
  });

  it('waits for the longest that any of them is told', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const [first, second, third] = [await leaveOf(pace), await leaveOf(pace), await leaveOf(pace)];
    first.throttled();
    second.throttled(30);
    third.throttled(5);
    await leaveOf(pace);
    assert.equal(timer.now(), 30_000);
  });

  it('does not take heart from a message that left before the pause', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const [first, second] = [await leaveOf(pace), await leaveOf(pace)];
    first.throttled();
    second.took();
    const third = await leaveOf(pace);
    assert.equal(third.throttled(), 4000);
  });

  it('waits up to a fifth more or less, so that not all come back at once', async () => {
    for (const [random, expected] of [
      [0, 1600],
      [1 - Number.EPSILON, 2400],
    ] as const) {
      const timer = simulatedTimer(() => random);
      const pace = paceOf(timer);
      (await leaveOf(pace)).throttled();
      await leaveOf(pace);
      assert.equal(Math.round(timer.now()), expected);
    }
  });

  it('leaves what would wait longer than a minute to a later pass', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    (await leaveOf(pace)).throttled(61);
    assert.equal(await pace.turn(), undefined);
    timer.pass(1000);
    await leaveOf(pace);
  });

  it('lets nothing leave any more once it is stopped', async () => {
    const pace = paceOf(simulatedTimer());
    await leaveOf(pace);
    pace.stop();
    assert.equal(await pace.turn(), undefined);
  });

  it('ends a wait that is under way when it is stopped', async () => {
    let waiting = 0;
    const timer = {
      ...simulatedTimer(),
      wait: (_: number, signal: AbortSignal) =>
        new Promise<void>((resolve) => {
          waiting += 1;
          signal.addEventListener('abort', () => resolve());
        }),
    };
    const pace = paceOf(timer);
    (await leaveOf(pace)).throttled(30);
    const turn = pace.turn();
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(waiting, 1);
    pace.stop();
    assert.equal(await turn, undefined);
  });
});
