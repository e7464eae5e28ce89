import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { everyMinute, steadyClock } from '../src/clock.ts';

/** Lets what has been started go as far as it gets without time passing. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe('A steady clock', () => {
  /** What it says when the machine's clock says this, one after another. */
  const said = (...moments: readonly string[]) => {
    let now = `2020-03-24T${moments[0]}:00.000Z`;
    const clock = steadyClock({ now: () => now });
    return moments.map((moment) => {
      now = `2020-03-24T${moment}:00.000Z`;
      return clock.now().slice(11, 16);
    });
  };

  it('goes on with the machine’s', () => {
    assert.deepEqual(said('08:00', '08:10', '14:00'), ['08:00', '08:10', '14:00']);
  });

  it('stands still while the machine’s, set back by an hour at most, catches up', () => {
    assert.deepEqual(said('08:10', '08:00', '08:09', '08:11'), ['08:10', '08:10', '08:10', '08:11']);
    assert.deepEqual(said('08:10', '07:10', '08:20'), ['08:10', '08:10', '08:20']);
  });

  it('follows one that is set back farther, also in steps: what it said before was wrong', () => {
    assert.deepEqual(said('08:10', '07:09', '07:10'), ['08:10', '07:09', '07:10']);
    assert.deepEqual(said('08:10', '07:40', '06:50'), ['08:10', '08:10', '06:50']);
  });
});

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
