import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Agreement, agreement } from '../../src/domain/agreement.ts';
import { type Document, openDocument } from '../../src/store/document.ts';
import type { Files } from '../../src/store/files.ts';
import { InvalidChangeError, NotSavedError } from '../../src/store/store-errors.ts';
import { commentsOf, reporting } from './documents.ts';
import { diskError, filesWith, type Intervention } from './faulty-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Every call of one write, in order. */
const callsOfAWrite = ['create', 'write', 'sync', 'close', 'remove', 'link', 'rename', 'syncFolder'];

/** Files of which the test can make every call fail from the nth of a write on, once or until further notice. */
function failing() {
  let countdown = Number.POSITIVE_INFINITY;
  let code: 'ENOSPC' | 'EACCES' | 'EIO' = 'ENOSPC';
  let lasting = false;
  const calls: string[] = [];
  const intervene: Intervention = (call) => {
    calls.push(call);
    countdown -= 1;
    if (countdown < 0) {
      if (!lasting) countdown = Number.POSITIVE_INFINITY;
      throw diskError(code);
    }
  };
  return {
    files: filesWith(intervene),
    calls,
    fail(nth: number, with_: typeof code, howLong: 'once' | 'for good') {
      countdown = nth;
      code = with_;
      lasting = howLong === 'for good';
    },
    mend() {
      countdown = Number.POSITIVE_INFINITY;
    },
  };
}

async function opened(files?: Files): Promise<{ path: string; document: Document<Agreement> }> {
  const path = join(await temporaryFolder(), 'kirjasto.json');
  return { path, document: await openDocument(path, agreement, files) };
}

async function onDisk(path: string): Promise<Agreement> {
  return agreement.parse(JSON.parse(await readFile(path, 'utf8')));
}

describe('a document on its own', () => {
  it('is undefined until it is made, and is there after reopening', async () => {
    const { path, document } = await opened();
    assert.equal(document.get(), undefined);
    const made = await document.update(reporting('eka'));
    assert.deepEqual((await openDocument(path, agreement)).get(), made);
  });

  it('hands out only what is on disk, while the next change sees what is on its way', async () => {
    let duringWrite: Agreement | undefined;
    let document: Document<Agreement> | undefined;
    const files = filesWith((call) => {
      if (call === 'rename') duringWrite = document?.get();
    });
    document = (await opened(files)).document;
    const first = await document.update(reporting('eka'));
    const [, third] = await Promise.all([
      document.update(reporting('toka')),
      document.update(reporting('kolmas')),
    ]);
    assert.deepEqual(duringWrite, first);
    assert.deepEqual(commentsOf(third), ['eka', 'toka', 'kolmas']);
  });

  it('keeps what a change left alone the very same object', async () => {
    const { document } = await opened();
    const first = await document.update(reporting('eka'));
    await document.update(reporting('toka'));
    const signed = document.get()?.signed;
    await document.update(reporting('kolmas'));
    assert.ok(signed !== undefined && document.get()?.signed === signed);
    assert.ok(document.get()?.events.length === first.events.length + 2);
  });

  it('takes a change that is made from within a change', async () => {
    const { document } = await opened();
    let inner: Promise<Agreement> | undefined;
    await document.update((present) => {
      inner = document.update(reporting('toka'));
      return reporting('eka')(present);
    });
    assert.deepEqual(commentsOf(await inner), ['eka', 'toka']);
  });
});

describe('a change that could not be read again', () => {
  it('is refused, and takes none of the others with it', async () => {
    const { document } = await opened();
    const circle = reporting('eka')(undefined);
    Object.assign(circle, { circle });
    const [kept, refused] = await Promise.allSettled([
      document.update(reporting('eka')),
      document.update(() => circle),
    ]);
    assert.equal(kept.status, 'fulfilled');
    assert.ok(refused.status === 'rejected' && refused.reason instanceof InvalidChangeError);
    assert.deepEqual(commentsOf(document.get()), ['eka']);
  });
});

describe('a write that the disk refuses', () => {
  it('consists of the calls that are failed below', async () => {
    const disk = failing();
    const { document } = await opened(disk.files);
    await document.update(reporting('eka'));
    disk.calls.length = 0;
    await document.update(reporting('toka'));
    assert.deepEqual(disk.calls, callsOfAWrite);
  });

  for (const howLong of ['once', 'for good'] as const) {
    for (const [nth, call] of callsOfAWrite.entries()) {
      it(`at ${call}, ${howLong}: nothing is kept of it, in memory or on disk, and the next one works`, async () => {
        for (const code of ['ENOSPC', 'EACCES', 'EIO'] as const) {
          const disk = failing();
          const { path, document } = await opened(disk.files);
          const saved = await document.update(reporting('eka'));
          disk.fail(nth, code, howLong);
          const outcome = await document.update(reporting('lost')).catch((error: unknown) => error);
          assert.ok(outcome instanceof NotSavedError, String(outcome));
          assert.match(outcome.message, new RegExp(code));
          assert.ok(outcome.message.includes(path));
          assert.deepEqual(document.get(), saved);
          // Only a disk that fails the taking back as well can be left with the new version.
          assert.equal(outcome.certain, howLong === 'once' || nth < callsOfAWrite.indexOf('rename'));
          if (outcome.certain) assert.deepEqual(await onDisk(path), saved);
          disk.mend();
          const next = await document.update(reporting('toka'));
          assert.deepEqual(commentsOf(next), ['eka', 'toka']);
          assert.deepEqual(await onDisk(path), next);
          assert.deepEqual((await openDocument(path, agreement)).get(), next);
        }
      });
    }
  }

  it('leaves no file where there was none', async () => {
    const disk = failing();
    const { path, document } = await opened(disk.files);
    disk.fail(callsOfAWrite.indexOf('syncFolder'), 'EIO', 'once');
    await assert.rejects(document.update(reporting('eka')), NotSavedError);
    await assert.rejects(readFile(path), /ENOENT/);
    assert.equal((await openDocument(path, agreement)).get(), undefined);
  });

  it('is refused to all that shared it, even to those who were refused on its account', async () => {
    const disk = failing();
    const { document } = await opened(disk.files);
    await document.update(reporting('eka'));
    disk.fail(0, 'ENOSPC', 'once');
    const unlessTaken = (present: Agreement | undefined) => {
      if (commentsOf(present).includes('lost')) throw new Error('taken');
      return reporting('toka')(present);
    };
    const refused = new Error('refused whatever the others do');
    const outcomes = await Promise.allSettled([
      document.update(() => {
        throw refused;
      }),
      document.update(reporting('lost')),
      document.update(unlessTaken),
    ]);
    const reasons = outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason);
    assert.equal(reasons[0], refused);
    assert.ok(reasons[1] instanceof NotSavedError && reasons[2] instanceof NotSavedError);
    assert.deepEqual(commentsOf(await document.update(unlessTaken)), ['eka', 'toka']);
  });

  it('lets the changes that waited for it go on from what is on disk', async () => {
    let document: Document<Agreement> | undefined;
    let waiting: Promise<Agreement> | undefined;
    let armed = false;
    const files = filesWith((call) => {
      if (!armed || call !== 'sync') return;
      armed = false;
      waiting = document?.update(reporting('toka'));
      throw diskError('EIO');
    });
    const { path, ...rest } = await opened(files);
    document = rest.document;
    await document.update(reporting('eka'));
    armed = true;
    await assert.rejects(document.update(reporting('lost')), NotSavedError);
    await waiting;
    assert.deepEqual(commentsOf(document.get()), ['eka', 'toka']);
    assert.deepEqual(await onDisk(path), document.get());
  });
});
