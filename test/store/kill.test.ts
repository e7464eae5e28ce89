import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openJsonStore, readJsonStore } from '../../src/store/json-store.ts';
import { commentsOf } from './documents.ts';
import { spawned } from './spawned.ts';
import { temporaryFolder } from './temporary-folder.ts';

const kills = Number(process.env.STORE_KILLS ?? 4);

describe('a process killed without warning', () => {
  it(`loses nothing it acknowledged, ${kills} times over, and bars no next start`, async function () {
    this.timeout(20_000 + kills * 5000);
    const folder = await temporaryFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const busy = spawned(folder, `r${round}`);
      const inTime = await busy.says(2 + Math.floor(Math.random() * 100));
      await setTimeout(Math.random() * 5);
      const { said, complained } = await busy.kill();
      assert.ok(inTime, complained);
      acknowledged.push(...said.slice(1));

      const store = await openJsonStore(folder);
      const found = new Set<string>();
      for (const agreement of await store.agreements.list()) {
        for (const comment of commentsOf(agreement)) found.add(`${agreement.signed.id} ${comment}`);
        const numbers = agreement.events.map((event) => event.number);
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index + 1),
        );
      }
      const lost = acknowledged.filter((report) => !found.has(report));
      assert.deepEqual(lost, []);
      await store.close();
    }
    assert.ok(acknowledged.length >= kills, `only ${acknowledged.length} reports`);
  });
});

describe('a second process', () => {
  it('is refused, told who has the store and what to do, and disturbs nothing', async function () {
    this.timeout(30_000);
    const folder = await temporaryFolder();
    const first = spawned(folder, 'first');
    assert.ok(await first.says(2));
    const second = spawned(folder, 'second');
    assert.equal(await second.says(1), false);
    const { said, complained } = await second.kill();
    assert.deepEqual(said, []);
    const sentence = new RegExp(
      `StoreInUseError: ${folder} is in use by process ${first.pid}, since \\d{4}-\\d\\d-\\d\\dT.*Stop it first: kill ${first.pid}\\.`,
    );
    assert.match(complained, sentence);
    const acknowledged = (await first.kill()).said.slice(1);
    const { agreements } = await readJsonStore(folder);
    const found = (await agreements.list()).flatMap((agreement) =>
      commentsOf(agreement).map((comment) => `${agreement.signed.id} ${comment}`),
    );
    assert.deepEqual(
      acknowledged.filter((report) => !found.includes(report)),
      [],
    );
  });

  it('and a third race for the lock of a dead one: one gets it', async function () {
    this.timeout(30_000);
    const folder = await temporaryFolder();
    const dead = { pid: 1, host: hostname(), boot: 'an earlier boot', since: '2020-03-02', nonce: 'x' };
    await writeFile(join(folder, 'lock.json'), JSON.stringify(dead));
    const racers = [spawned(folder, 'one'), spawned(folder, 'two')];
    const outcomes = await Promise.all(racers.map((racer) => racer.says(1)));
    assert.deepEqual(outcomes.toSorted(), [false, true]);
    for (const racer of racers) await racer.kill();
  });
});
