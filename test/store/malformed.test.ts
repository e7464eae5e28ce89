import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { openJsonStore, readJsonStore } from '../../src/store/json-store.ts';
import { DocumentError, MissingDocumentError } from '../../src/store/store-errors.ts';
import { anAgreement, aPerson } from '../builders.ts';
import { commentsOf, reporting } from './documents.ts';
import { temporaryFolder } from './temporary-folder.ts';

const id = 'kirjasto-2020';

async function folderWith(content: string | Uint8Array, file = `agreements/${id}.json`) {
  const folder = await temporaryFolder();
  const path = join(folder, file);
  for (const name of ['agreements', 'people']) await mkdir(join(folder, name));
  await writeFile(path, content);
  return { folder, path };
}

/** What both doors say, having left the file byte for byte and the folder free for the next start. */
async function refusal(folder: string, path: string, content: string | Uint8Array): Promise<DocumentError> {
  const errors: unknown[] = [];
  for (const open of [openJsonStore, readJsonStore]) {
    await open(folder).then(
      () => assert.fail('it was let in'),
      (error: unknown) => errors.push(error),
    );
    assert.deepEqual(await readFile(path), Buffer.from(content));
    assert.deepEqual(await readdir(folder), ['agreements', 'people']);
  }
  const [error, second] = errors;
  assert.ok(error instanceof DocumentError, String(error));
  assert.equal(String(second), String(error));
  assert.ok(error.message.startsWith(`${path}, ${error.place}: `));
  return error;
}

const whole = JSON.stringify(aPerson(), null, 2);
const damaged = (...events: unknown[]) => JSON.stringify({ ...anAgreement(), events });
const imported = { kind: 'imported', number: 1, at: '2020-03-02T07:00:00.000Z', by: 'owner' };

describe('a document that cannot be relied upon', () => {
  const cases: readonly (readonly [
    what: string,
    content: string | Uint8Array,
    place: string,
    problem: RegExp,
  ])[] = [
    ['is empty', '', 'line 1, column 1', /expected JSON, found the end of the file/],
    ['is filled with NUL', '\0'.repeat(4096), 'line 1, column 1', /found U\+0000/],
    ['turns to NUL', `{\n  "events": \0\0\0`, 'line 2, column 13', /found U\+0000/],
    [
      'lacks a comma',
      '{\n  "signed": {}\n  "events": []\n}',
      'line 3, column 3',
      /Expected ',' or '}'.*U\+0022/,
    ],
    [
      'has a word JSON does not know',
      '{"events": [tru]}',
      'line 1, column 16',
      /expected JSON, found U\+005D/,
    ],
    ['goes on after its end', '{}\n{}', 'line 2, column 1', /found U\+007B/],
    ['is not UTF-8', Buffer.from('{"signed": "\xE4"}', 'latin1'), 'somewhere in it', /UTF-8/],
    ['is null', 'null', 'the whole document', /expected object, received null/],
    ['is a list', '[]', 'the whole document', /expected object, received array/],
    ['lacks a field', '{"events": []}', 'signed', /expected object, received undefined/],
    ['has a field nobody knows', damaged().replace('{', '{"version":2,'), 'the whole document', /"version"/],
    ['has a wrong moment', damaged(imported, { ...imported, at: '24.3.' }), 'events[1].at', /ISO datetime/],
    ['has an unknown event', damaged({ ...imported, kind: 'x' }), 'events[0].kind', /Expected 'imported'/],
    ['has several flaws', damaged({ ...imported, by: 1, at: 2 }), 'events[0].at', /\(and 1 more\)/],
    [
      'belongs to another id',
      JSON.stringify(anAgreement({ id: 'muu-2020' })),
      'signed.id',
      /"muu-2020" is kept in muu-2020/,
    ],
  ];
  for (const [what, content, place, problem] of cases) {
    it(`${what}: the start is refused, naming ${place}`, async () => {
      const { folder, path } = await folderWith(content);
      const error = await refusal(folder, path, content);
      assert.equal(error.place, place);
      assert.match(error.message, problem);
      assert.match(error.message, /restore the file from a backup/);
    });
  }

  it('is refused when it was cut short anywhere, naming where it ends', async () => {
    const { folder, path } = await folderWith('', 'people/owner.json');
    for (let length = 0; length < whole.length; length += 1) {
      const content = whole.slice(0, length);
      await writeFile(path, content);
      const lines = content.split('\n');
      const end = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
      await assert.rejects(readJsonStore(folder), (error) => {
        assert.ok(error instanceof DocumentError, String(error));
        assert.equal(error.place, end, `${length} bytes`);
        return error.message.includes('found the end of the file');
      });
    }
    const half = whole.slice(0, whole.length / 2);
    await writeFile(path, half);
    await refusal(folder, path, half);
  });

  it('is taken with a byte order mark, which some editors leave', async () => {
    const { folder } = await folderWith(`\uFEFF${whole}`, 'people/owner.json');
    assert.deepEqual(await (await readJsonStore(folder)).people.list(), [aPerson()]);
  });

  it('does not let the words in it out into a message', async () => {
    const secret = damaged({ ...imported, comment: 'salainen' });
    for (const content of [secret.replace('"salainen"', 'salainen'), secret, secret.slice(0, -20)]) {
      const { folder, path } = await folderWith(content);
      assert.doesNotMatch((await refusal(folder, path, content)).message, /salai/);
    }
  });

  it('is brought back by the command in the message', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(join(folder, "kirjaston 'data'"));
    for (const comment of ['eka', 'toka']) await store.agreements.update(id, reporting(comment));
    await store.close();
    const path = join(folder, "kirjaston 'data'", 'agreements', `${id}.json`);
    await writeFile(path, '{');
    const error = await refusal(dirname(dirname(path)), path, '{');
    const command = /to go back to it: (.*)$/.exec(error.message)?.[1] ?? '';
    await promisify(execFile)('sh', ['-c', command]);
    const reopened = await openJsonStore(dirname(dirname(path)));
    assert.deepEqual(commentsOf(await reopened.agreements.get(id)), ['eka']);
    await reopened.close();
    assert.equal(await readFile(`${path}.broken`, 'utf8'), '{');
  });
});

describe('a document that is missing', () => {
  it('is not taken for an empty one when its earlier version is there', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(folder);
    for (const comment of ['eka', 'toka']) await store.agreements.update(id, reporting(comment));
    await store.close();
    const path = join(folder, 'agreements', `${id}.json`);
    await rm(path);
    for (const open of [openJsonStore, readJsonStore]) {
      await assert.rejects(open(folder), (error) => {
        assert.ok(error instanceof MissingDocumentError, String(error));
        assert.equal(error.path, path);
        return error.message.includes(`cp -p '${path}.bak' '${path}'`);
      });
    }
    assert.deepEqual(await readdir(dirname(path)), [`${id}.json.bak`]);
  });

  it('was never acknowledged when only a temporary file is left, which a start removes', async () => {
    const { folder } = await folderWith('{ "signed"', `agreements/${id}.json.tmp`);
    const store = await openJsonStore(folder);
    assert.deepEqual(await store.agreements.list(), []);
    assert.deepEqual(await readdir(join(folder, 'agreements')), []);
    await store.close();
  });
});

describe('a file the store does not know', () => {
  it('is left alone', async () => {
    const { folder } = await folderWith('notes', 'agreements/README.txt');
    await writeFile(join(folder, 'agreements', '._kirjasto.json'), 'left by a Mac');
    await writeFile(join(folder, 'agreements', `${id}.json.broken`), '{');
    const store = await openJsonStore(folder);
    assert.deepEqual(await store.agreements.list(), []);
    assert.equal((await readdir(join(folder, 'agreements'))).length, 3);
    await store.close();
  });
});
