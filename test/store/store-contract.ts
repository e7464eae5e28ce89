import assert from 'node:assert/strict';
import type { Store } from '../../src/flows/ports.ts';
import { anAgreement, aPerson } from '../builders.ts';
import { commentsOf, reporting } from './documents.ts';

const id = 'kirjasto-2020';

/** What every store promises, whatever it keeps its documents in. */
export function keepsTheContractOfAStore(open: () => Promise<Store>): void {
  it('has nothing to begin with', async () => {
    const { agreements } = await open();
    assert.equal(await agreements.get(id), undefined);
    assert.deepEqual(await agreements.list(), []);
  });

  it('gives a change the present document and resolves with what it came to', async () => {
    const { agreements } = await open();
    const seen: unknown[] = [];
    const change = reporting('eka');
    const first = await agreements.update(id, (present) => {
      seen.push(present);
      return change(present);
    });
    await agreements.update(id, (present) => {
      seen.push(present);
      return change(present);
    });
    assert.deepEqual(seen, [undefined, first]);
    assert.deepEqual(commentsOf(first), ['eka']);
  });

  it('hands out what was last acknowledged', async () => {
    const { agreements, people } = await open();
    const stored = await agreements.update(id, reporting('eka'));
    assert.deepEqual(await agreements.get(id), stored);
    assert.deepEqual(await agreements.list(), [stored]);
    assert.deepEqual(await people.list(), []);
  });

  it('lists in the order of the ids', async () => {
    const { people } = await open();
    for (const person of ['b', 'c', 'a', 'B']) await people.update(person, () => aPerson({ id: person }));
    assert.deepEqual(
      (await people.list()).map((person) => person.id),
      ['B', 'a', 'b', 'c'],
    );
  });

  it('changes nothing when a change throws', async () => {
    const { agreements } = await open();
    const stored = await agreements.update(id, reporting('eka'));
    const refusal = new Error('not yours');
    const refused = agreements.update(id, () => {
      throw refusal;
    });
    await assert.rejects(refused, refusal);
    assert.deepEqual(await agreements.get(id), stored);
  });

  it('applies the other changes when one among them throws', async () => {
    const { agreements } = await open();
    const outcomes = await Promise.allSettled([
      agreements.update(id, reporting('eka')),
      agreements.update(id, () => {
        throw new Error('not yours');
      }),
      agreements.update(id, reporting('toka')),
    ]);
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(commentsOf(await agreements.get(id)), ['eka', 'toka']);
  });

  it('keeps every one of many changes made at once, each answered with its own', async () => {
    const { agreements } = await open();
    const names = Array.from({ length: 1000 }, (_, index) => `n${index}`);
    const results = await Promise.all(names.map((name) => agreements.update(id, reporting(name))));
    assert.deepEqual(commentsOf(await agreements.get(id)), names);
    assert.deepEqual(
      results.map((result) => commentsOf(result).at(-1)),
      names,
    );
  });

  it('lets nobody change what it handed out', async () => {
    const { agreements } = await open();
    await agreements.update(id, reporting('eka'));
    const handedOut = await agreements.get(id);
    assert.throws(() => handedOut?.events.pop(), TypeError);
    assert.throws(() => handedOut?.signed.roles.push({ person: 'x', as: 'head' }), TypeError);
  });

  it('does not keep what its caller still holds', async () => {
    const { agreements } = await open();
    const mine = reporting('eka')(undefined);
    await agreements.update(id, () => mine);
    mine.events.length = 0;
    assert.deepEqual(commentsOf(await agreements.get(id)), ['eka']);
  });

  it('refuses an asynchronous change already when compiled', async () => {
    const { agreements } = await open();
    // @ts-expect-error what an asynchronous change came to would be known too late
    await assert.rejects(agreements.update(id, async () => anAgreement()));
    assert.equal(await agreements.get(id), undefined);
  });
}
