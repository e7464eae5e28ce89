import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pid, platform } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { lockFolder } from '../../src/store/lock.ts';
import type { Processes, RunningProcess } from '../../src/store/running-process.ts';
import { processes } from '../../src/store/running-process.ts';
import { StoreInUseError } from '../../src/store/store-errors.ts';
import { filesWith } from './faulty-files.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { temporaryFolder } from './temporary-folder.ts';

const since = '2020-03-02T07:00:00.000Z';

async function folderLockedBy(holder: Partial<RunningProcess>): Promise<string> {
  const folder = await temporaryFolder();
  const lock = { ...(await processes.thisProcess()), ...holder, since, nonce: 'x' };
  await writeFile(join(folder, 'lock.json'), JSON.stringify(lock));
  return folder;
}

describe('the lock of a folder', () => {
  it('lets one in at a time, within one process too', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFolder(folder);
    await assert.rejects(lockFolder(folder), StoreInUseError);
    await lock.release();
    await (await lockFolder(folder)).release();
    assert.deepEqual(await readdir(folder), []);
  });

  it('is not given back twice', async () => {
    const folder = await temporaryFolder();
    const first = await lockFolder(folder);
    await first.release();
    await lockFolder(folder);
    await first.release();
    assert.deepEqual(await readdir(folder), ['lock.json']);
  });

  const gone = spawnSync('true').pid;
  const ended: readonly (readonly [what: string, holder: Partial<RunningProcess>])[] = [
    ['has ended', { pid: gone }],
    ['ran before the machine was started again', { boot: 'an earlier boot' }],
    ['has ended, and its id was given to another process', { started: '1' }],
  ];
  for (const [what, holder] of ended) {
    it(`is taken over from a process that ${what}`, async function () {
      if (platform !== 'linux' && what !== 'has ended') this.skip();
      const folder = await folderLockedBy(holder);
      const lock = await lockFolder(folder);
      assert.equal(JSON.parse(await readFile(join(folder, 'lock.json'), 'utf8')).pid, pid);
      assert.deepEqual(await readdir(folder), ['lock.json']);
      await lock.release();
    });
  }

  it('is taken over from a process that is dead, though nobody has asked how it ended', async function () {
    if (platform !== 'linux') this.skip();
    // The shell becomes a program that does not look after the child it inherits.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 5']);
    const zombie = Number(String((await once(parent.stdout, 'data'))[0]));
    const statOf = async () =>
      (await readFile(`/proc/${zombie}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
    while ((await statOf())[0] !== 'Z') await setImmediate();
    const folder = await folderLockedBy({ pid: zombie, started: `${(await statOf())[19]}` });
    await (await lockFolder(folder)).release();
    parent.kill();
  });

  const held: readonly (readonly [
    what: string,
    holder: Partial<RunningProcess>,
    words: readonly string[],
  ])[] = [
    ['runs', {}, [`process ${pid}`, since, `kill ${pid}`]],
    [
      'runs on another host',
      { host: 'other', boot: 'b' },
      [`process ${pid} on other`, since, 'there', 'rm '],
    ],
    ['belongs to someone else', { pid: 1, started: undefined }, ['process 1', 'rm ']],
  ];
  for (const [what, holder, words] of held) {
    it(`is left to a process that ${what}`, async () => {
      const folder = await folderLockedBy(holder);
      const files = await readdir(folder);
      // Whether a process that gives no start can be seen to have another one depends on the rights of the test.
      const seesNothing: Processes = { ...processes, hasEnded: async () => false };
      await assert.rejects(
        lockFolder(folder, undefined, holder.pid === 1 ? seesNothing : processes),
        (error) => {
          assert.ok(error instanceof StoreInUseError);
          for (const word of [folder, ...words]) assert.ok(error.message.includes(word), error.message);
          return true;
        },
      );
      assert.deepEqual(await readdir(folder), files);
    });
  }

  it('is left alone when it is not one of ours', async () => {
    for (const content of [
      '',
      'null',
      '4711',
      '{"pid":"4711"}',
      '{"pid":1,"host":"h","since":"s","nonce":"../x"}',
    ]) {
      const folder = await temporaryFolder();
      const path = join(folder, 'lock.json');
      await writeFile(path, content);
      await assert.rejects(lockFolder(folder), (error) => String(error).includes(`rm '${path}'`));
      assert.equal(await readFile(path, 'utf8'), content);
    }
  });

  it('is recognised by this host and process', async function () {
    if (platform !== 'linux') this.skip();
    const { host, started, boot } = await processes.thisProcess();
    assert.equal(host, hostname());
    assert.match(`${started}`, /^\d+$/);
    assert.match(`${boot}`, /^[0-9a-f-]{36}$/);
  });
});

interface Starter {
  readonly pid: number;
  /** The number of file-system calls after which it is killed. */
  readonly dies: number;
  readonly releases: boolean;
}

/** Runs starters against one disk, their calls in whatever order the scheduler chooses. */
function race(scheduler: fc.Scheduler, disk: SimulatedDisk, dead: Set<number>) {
  const holders = new Set<number>();
  const alive = () => [...holders].filter((holder) => !dead.has(holder));
  async function start({ pid, dies, releases }: Starter): Promise<void> {
    let calls = 0;
    const files = filesWith(async () => {
      await scheduler.schedule(Promise.resolve());
      calls += 1;
      if (calls > dies) {
        dead.add(pid);
        await new Promise<never>(() => {});
      }
    }, disk);
    const self = { pid, host: 'here', started: '1', boot: '1' };
    const known: Processes = {
      thisProcess: async () => self,
      hasEnded: async (other) => dead.has(other.pid),
    };
    const lock = await lockFolder('/', files, known).catch((error: unknown) => {
      assert.ok(error instanceof StoreInUseError, String(error));
    });
    if (!lock) return;
    holders.add(pid);
    assert.deepEqual(alive(), [pid], 'two hold the lock');
    if (!releases) return;
    holders.delete(pid);
    await lock.release();
  }
  return { start, alive };
}

describe('a race for the lock of a process that has ended', () => {
  const starter = fc.record({
    dies: fc.oneof({ weight: 2, arbitrary: fc.constant(Number.POSITIVE_INFINITY) }, fc.nat(16)),
    releases: fc.boolean(),
  });

  it('never lets two in, whoever is slow, gives it back or dies on the way, and bars nobody after', async () => {
    const races = fc.asyncProperty(
      fc.scheduler(),
      fc.array(starter, { minLength: 2, maxLength: 4 }),
      async (scheduler, starters) => {
        const lock = { pid: 1, host: 'here', started: '1', boot: '1', since, nonce: 'x' };
        const disk = new SimulatedDisk({ 'lock.json': JSON.stringify(lock) });
        const dead = new Set([1]);
        const { start, alive } = race(scheduler, disk, dead);
        const failures: unknown[] = [];
        for (const [index, one] of starters.entries()) {
          void start({ ...one, pid: index + 2 }).catch((error: unknown) => failures.push(error));
        }
        await scheduler.waitIdle();
        assert.deepEqual(failures, []);

        const [holder] = alive();
        const late = start({ pid: 99, dies: Number.POSITIVE_INFINITY, releases: false });
        await scheduler.waitFor(late);
        assert.deepEqual(alive(), [holder ?? 99]);
        const left = (await disk.list('/')).filter((name) => name !== 'lock.json');
        if (holder === undefined) assert.deepEqual(left, []);
      },
    );
    await fc.assert(races, { numRuns: Number(process.env.LOCK_RACES ?? 200) });
  });
});
