import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';
import { openJsonStore, readJsonStore } from '../../src/store/json-store.ts';
import { InvalidChangeError } from '../../src/store/store-errors.ts';
import { anAgreement, aPerson } from '../builders.ts';
import { commentsOf, reporting } from './documents.ts';
import { filesWith } from './faulty-files.ts';
import { keepsTheContractOfAStore } from './store-contract.ts';
import { temporaryFolder } from './temporary-folder.ts';

const id = 'kirjasto-2020';

describe('the JSON store', () => {
  keepsTheContractOfAStore(async () => openJsonStore(await temporaryFolder()));

  it('survives reopening', async () => {
    const folder = await temporaryFolder();
    const first = await openJsonStore(folder);
    const stored = await first.agreements.update(id, reporting('eka'));
    await first.people.update('29:Ä/1', () => aPerson({ id: '29:Ä/1' }));
    await first.close();
    const second = await openJsonStore(folder);
    assert.deepEqual(await second.agreements.get(id), stored);
    assert.ok(Object.isFrozen((await second.agreements.get(id))?.events));
    assert.deepEqual(await second.people.get('29:Ä/1'), aPerson({ id: '29:Ä/1' }));
    await second.close();
  });

  it('makes the folders it needs and lets nobody else look in', async function () {
    if (platform === 'win32') this.skip();
    const folder = join(await temporaryFolder(), 'data');
    const store = await openJsonStore(folder);
    await store.agreements.update(id, reporting('eka'));
    await store.agreements.update(id, reporting('toka'));
    const modes = async (...path: string[]) => ((await stat(join(folder, ...path))).mode & 0o777).toString(8);
    assert.equal(await modes(), '700');
    assert.equal(await modes('agreements'), '700');
    for (const file of [`agreements/${id}.json`, `agreements/${id}.json.bak`, 'lock.json']) {
      assert.equal(await modes(file), '600', file);
    }
    await store.close();
  });

  it('can be read without the bot, and keeps the version before', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(folder);
    await store.agreements.update(id, reporting('eka'));
    await store.agreements.update(id, reporting('toka'));
    await store.close();
    const path = join(folder, 'agreements', `${id}.json`);
    const text = await readFile(path, 'utf8');
    assert.ok(text.split('\n').includes('      "comment": "toka"'), text);
    assert.doesNotMatch(await readFile(`${path}.bak`, 'utf8'), /toka/);
  });

  it('never touches the disk to answer', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(folder);
    const stored = await store.agreements.update(id, reporting('eka'));
    await rm(join(folder, 'agreements'), { recursive: true });
    assert.deepEqual(await store.agreements.get(id), stored);
    assert.deepEqual(await store.agreements.list(), [stored]);
    await store.close();
  });

  it('writes nothing when a change returns what it was given', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(folder);
    const stored = await store.agreements.update(id, reporting('eka'));
    const { ino } = await stat(join(folder, 'agreements', `${id}.json`));
    const again = await store.agreements.update(id, (present) => present ?? anAgreement());
    assert.deepEqual(again, stored);
    assert.equal((await stat(join(folder, 'agreements', `${id}.json`))).ino, ino);
    await store.close();
  });

  it('lets changes made at once share their writes', async () => {
    const writes: string[] = [];
    const files = filesWith((call, path) => {
      if (call === 'rename') writes.push(path);
    });
    const store = await openJsonStore(await temporaryFolder(), files);
    const later = store.agreements.update(id, reporting('eka')).then(() => {
      const changes = Array.from({ length: 1000 }, (_, n) => store.agreements.update(id, reporting(`${n}`)));
      return Promise.all(changes);
    });
    await Promise.all([later, store.agreements.update(id, reporting('toka'))]);
    assert.equal(commentsOf(await store.agreements.get(id)).length, 1002);
    assert.ok(writes.length <= 3, `${writes.length} writes`);
    await store.close();
  });

  it('does not let one document wait for another', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const files = filesWith((call, path) => (call === 'sync' && path.includes('hidas') ? held : undefined));
    const store = await openJsonStore(await temporaryFolder(), files);
    const slow = store.agreements.update('hidas', reporting('eka', 'hidas'));
    const quick = await store.agreements.update('nopea', reporting('eka', 'nopea'));
    assert.deepEqual(await store.agreements.list(), [quick]);
    release();
    await slow;
    assert.equal((await store.agreements.list()).length, 2);
    await store.close();
  });

  it('finishes what is under way before it closes, and takes nothing after', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(folder);
    const underWay = store.agreements.update(id, reporting('eka'));
    await store.close();
    assert.deepEqual(await readdir(folder), ['agreements', 'people']);
    assert.deepEqual(await (await readJsonStore(folder)).agreements.get(id), await underWay);
    await assert.rejects(store.agreements.update(id, reporting('toka')), /closed/);
    await assert.rejects(
      store.people.update('uusi', () => aPerson({ id: 'uusi' })),
      /closed/,
    );
  });

  it('refuses a change that it could not read again, and only that one', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(folder);
    const unsigned = () => JSON.parse('{ "signed": {}, "events": [] }');
    const [first, wrong, misplaced, last] = await Promise.allSettled([
      store.agreements.update(id, reporting('eka')),
      store.agreements.update(id, unsigned),
      store.agreements.update(id, () => anAgreement({ id: 'toinen-2020' })),
      store.agreements.update(id, reporting('toka')),
    ]);
    assert.deepEqual([first?.status, last?.status], ['fulfilled', 'fulfilled']);
    assert.ok(
      wrong?.status === 'rejected' && /InvalidChangeError.* signed\.id: /s.test(String(wrong.reason)),
    );
    assert.ok(misplaced?.status === 'rejected' && /toinen-2020/.test(String(misplaced.reason)));
    assert.deepEqual(commentsOf(await store.agreements.get(id)), ['eka', 'toka']);
    await store.close();
    assert.deepEqual(commentsOf(await (await readJsonStore(folder)).agreements.get(id)), ['eka', 'toka']);
  });

  it('does not take nothing for a document', async () => {
    const store = await openJsonStore(await temporaryFolder());
    const stored = await store.agreements.update(id, reporting('eka'));
    const { nothing } = JSON.parse('{}');
    await assert.rejects(
      store.agreements.update(id, () => nothing),
      InvalidChangeError,
    );
    assert.deepEqual(await store.agreements.get(id), stored);
    await store.close();
  });

  it('holds what a start would read: what JSON does not keep is not kept', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(folder);
    await store.people.update('owner', () => ({ ...aPerson(), email: undefined }));
    const kept = await store.people.get('owner');
    assert.deepEqual(Object.keys(kept ?? {}), Object.keys(aPerson()));
    await store.close();
  });
});

describe('reading a store without opening it', () => {
  it('leaves no trace and sees what the bot has saved', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(folder);
    const stored = await store.agreements.update(id, reporting('eka'));
    await writeFile(join(folder, 'agreements', `${id}.json.tmp`), '{');
    const before = await readdir(folder, { recursive: true });
    const reading = await readJsonStore(folder);
    assert.deepEqual(await reading.agreements.get(id), stored);
    assert.deepEqual(await reading.people.list(), []);
    assert.deepEqual(await readdir(folder, { recursive: true }), before);
    await store.close();
  });

  it('does not take a folder that is not there for an empty store', async () => {
    const missing = join(await temporaryFolder(), 'dta');
    await assert.rejects(readJsonStore(missing), (error) => String(error).includes(missing));
  });
});
