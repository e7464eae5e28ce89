import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreement } from '../../src/domain/agreement.ts';
import { openDocument } from '../../src/store/document.ts';
import type { Files } from '../../src/store/files.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { NotSavedError } from '../../src/store/store-errors.ts';
import { anAgreement, aPerson } from '../builders.ts';
import { commentsOf, reporting } from './documents.ts';
import { diskError, filesWith } from './faulty-files.ts';
import { SimulatedDisk, type Snapshot } from './simulated-disk.ts';

/** What was known when the power went: what had been acknowledged by then, and the most that can be there. */
interface Known {
  readonly acknowledged: readonly string[];
  readonly begun: readonly string[];
}

/** Collects the states in which a power cut before any of a disk's calls could leave it, each only once. */
function powerCuts() {
  const states = new Map<string, { content: Snapshot; known: Known }>();
  const acknowledged: string[] = [];
  const begun: string[] = [];
  function record(disk: SimulatedDisk): void {
    for (const content of disk.afterPowerCut()) {
      const known = { acknowledged: [...acknowledged], begun: [...begun] };
      states.set(JSON.stringify({ content, known }), { content, known });
    }
  }
  async function saving(comment: string, save: () => Promise<unknown>): Promise<void> {
    begun.push(comment);
    await save();
    acknowledged.push(comment);
  }
  return { disk: new SimulatedDisk({}, record), record, saving, states };
}

/** The machine has been started again, so the lock that is left is of an earlier boot. */
function afterBoot(content: Snapshot): Snapshot {
  if (typeof content === 'string') return content;
  const entries = Object.entries(content).map(([name, part]): [string, Snapshot] => {
    if (typeof part !== 'string' || !/^lock\..*/.test(name)) return [name, afterBoot(part)];
    return [name, part.replace(/\n}\n$/, ',\n  "boot": "an earlier one"\n}\n')];
  });
  return Object.fromEntries(entries);
}

function assertBetween(found: readonly string[], { acknowledged, begun }: Known, state: Snapshot): void {
  assert.ok(
    acknowledged.every((comment) => found.includes(comment)) &&
      found.every((comment) => begun.includes(comment)),
    `found ${found}, acknowledged ${acknowledged}, begun ${begun}: ${JSON.stringify(state, null, 1)}`,
  );
}

describe('a power cut', () => {
  it('at any moment loses nothing acknowledged, and the next start opens', async function () {
    this.timeout(60_000);
    let count = 0;
    const orders = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { disk, saving, states } = powerCuts();
      const inAnyOrder = filesWith(() => scheduler.schedule(Promise.resolve()), disk);
      const store = await scheduler.waitFor(openJsonStore('/data', inAnyOrder));
      const report = (comment: string, agreement: string) =>
        saving(comment, () => store.agreements.update(agreement, reporting(comment, agreement)));
      await scheduler.waitFor(report('eka', 'a'));
      await scheduler.waitFor(
        Promise.all([
          report('toka', 'a').then(() => report('kolmas', 'a')),
          report('muu', 'b').then(() => report('neljäs', 'a')),
          saving('p', () => store.people.update('p', () => aPerson({ id: 'p' }))),
        ]),
      );
      await scheduler.waitFor(store.close());
      for (const { content, known } of states.values()) {
        const state = afterBoot(content);
        const reopened = await openJsonStore('/data', new SimulatedDisk(state));
        const people = (await reopened.people.list()).map((person) => person.id);
        const comments = (await reopened.agreements.list()).flatMap(commentsOf);
        assertBetween([...comments, ...people], known, state);
      }
      count += states.size;
    });
    await fc.assert(orders, { numRuns: Number(process.env.POWER_CUT_RUNS ?? 5) });
    assert.ok(count > 500, `only ${count} states`);
  });

  it('does not bring back a change that was refused for certain', async () => {
    for (const howLong of ['once', 'for good'] as const) {
      for (let nth = 0; nth < 9; nth += 1) {
        const { disk, record, saving, states } = powerCuts();
        let countdown = Number.POSITIVE_INFINITY;
        const files = filesWith(() => {
          countdown -= 1;
          if (countdown >= 0) return;
          if (howLong === 'once') countdown = Number.POSITIVE_INFINITY;
          throw diskError('EIO');
        }, disk);
        const document = await openDocument('/kirjasto.json', agreement, files);
        await saving('eka', () => document.update(reporting('eka')));
        countdown = nth;
        const outcome = await document.update(reporting('lost')).catch((error: unknown) => error);
        countdown = Number.POSITIVE_INFINITY;
        if (!(outcome instanceof NotSavedError && outcome.certain)) continue;
        states.clear();
        record(disk);
        await saving('toka', () => document.update(reporting('toka')));
        record(disk);
        for (const { content, known } of states.values()) {
          const reopened = await openDocument('/kirjasto.json', agreement, new SimulatedDisk(content));
          assertBetween(commentsOf(reopened.get()), known, content);
        }
      }
    }
  });

  const doors = {
    'a document': async (files: Files) => (await openDocument('/kirjasto.json', agreement, files)).get(),
    'a store': async (files: Files) => {
      const store = await openJsonStore('/data', files);
      await store.close();
      return store.agreements.get('a');
    },
  };
  for (const [what, open] of Object.entries(doors)) {
    it(`does not take away what ${what} found when it was opened, though its writer died before syncing`, async () => {
      const saved: Snapshot = { 'kirjasto.json': JSON.stringify(anAgreement({ id: 'a' })) };
      const disk = new SimulatedDisk({
        ...saved,
        data: { agreements: { 'a.json': saved['kirjasto.json'] ?? '' } },
      });
      for (const path of ['/kirjasto.json', '/data/agreements/a.json']) {
        const file = await disk.create(`${path}.tmp`);
        await file.write(JSON.stringify(reporting('eka', 'a')(undefined)));
        await file.sync();
        await disk.rename(`${path}.tmp`, path);
      }
      assert.deepEqual(commentsOf(await open(disk)), ['eka']);
      for (const content of disk.afterPowerCut()) {
        assert.deepEqual(commentsOf(await open(new SimulatedDisk(afterBoot(content)))), ['eka']);
      }
    });
  }
});
