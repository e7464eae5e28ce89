import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { everyMinute } from '../src/clock.ts';

/** Lets what has been started go as far as it gets without time passing. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe('everyMinute', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setInterval', 'setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('runs the task once a minute, one run at a time, also after one that failed', async () => {
    const failures: unknown[] = [];
    const endings: (() => void)[] = [];
    let runs = 0;
    const running = everyMinute(
      async () => {
        runs += 1;
        if (runs === 1) throw new Error('no');
        await new Promise<void>((resolve) => endings.push(resolve));
      },
      (error) => failures.push(error),
    );
    const minute = async () => {
      mock.timers.tick(60_000);
      await settle();
    };
    await minute();
    assert.deepEqual([runs, failures.length], [1, 1]);
    await minute();
    await minute();
    assert.equal(runs, 2, 'a second run began before the first had ended');
    endings[0]?.();
    await settle();
    assert.equal(runs, 3);
    endings[1]?.();
    await running.stop();
    await minute();
    assert.equal(runs, 3);
  });

  it('stops when what is under way has ended', async () => {
    let end = () => {};
    const running = everyMinute(
      () => new Promise<void>((resolve) => (end = resolve)),
      () => {},
    );
    mock.timers.tick(60_000);
    await settle();
    let isStopped = false;
    const stopping = running.stop().then(() => {
      isStopped = true;
    });
    await settle();
    assert.equal(isStopped, false);
    end();
    await stopping;
  });

  it('does not wait for ever for what hangs', async () => {
    const running = everyMinute(
      () => new Promise<void>(() => {}),
      () => {},
    );
    mock.timers.tick(60_000);
    await settle();
    let isStopped = false;
    const stopping = running.stop().then(() => {
      isStopped = true;
    });
    mock.timers.tick(8_900);
    await settle();
    assert.equal(isStopped, false);
    mock.timers.tick(200);
    await stopping;
  });
});
