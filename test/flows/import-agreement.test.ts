import assert from 'node:assert/strict';
import { importAgreement } from '../../src/flows/import-agreement.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement } from '../builders.ts';

const { signed } = anAgreement();

function somewhere(): Ports {
  const clock = { now: () => '2020-03-02T07:00:00.000Z' };
  return { store: memoryStore(), clock, log: () => {}, newId: () => 'card', admins: [] };
}

describe('Importing an agreement', () => {
  it('stores it with its first event', async () => {
    const ports = somewhere();
    await importAgreement(ports, signed, 'operator');
    const [stored] = await ports.store.agreements.list();
    assert.deepEqual(stored?.events, [
      { kind: 'imported', number: 1, at: '2020-03-02T07:00:00.000Z', by: 'operator' },
    ]);
  });

  it('stores nothing of one whose year cannot be worked out', async () => {
    const ports = somewhere();
    const flawed = { ...signed, timeZone: 'Europe/Helsingfors' };
    await assert.rejects(importAgreement(ports, flawed, 'operator'), RangeError);
    assert.deepEqual(await ports.store.agreements.list(), []);
  });
});
