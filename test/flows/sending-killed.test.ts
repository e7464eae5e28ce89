import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../src/domain/day.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { known } from '../../src/domain/known.ts';
import { roundsOf } from '../../src/domain/reminders/rounds.ts';
import { sentMessages } from '../../src/domain/reminders/sent-messages.ts';
import { openJsonStore, readJsonStore } from '../../src/store/json-store.ts';
import { anAgreement, aPerson } from '../builders.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { postDue } from './post-due.ts';

const script = fileURLToPath(new URL('sending-process.ts', import.meta.url));
const ids = Array.from({ length: 50 }, (_, at) => `owner-${at + 1}`);
const agreement = anAgreement({
  importedAt: '2020-01-02T07:00:00.000Z',
  rows: ids.map((owner, at) => ({ id: `${at + 1}`, target: '≥ 10', owner })),
});

/** The days on which everybody has a slot, and when the process that sends is killed on each. */
const kills: readonly (readonly [Day, readonly Kill[]])[] = [
  [
    '2020-04-01',
    [
      { at: 1, isAnswered: false },
      { at: 9, isAnswered: true },
    ],
  ],
  [
    '2020-04-06',
    [
      { at: 4, isAnswered: true },
      { at: 12, isAnswered: false },
    ],
  ],
  [
    '2020-08-03',
    [
      { at: 20, isAnswered: false },
      { at: 2, isAnswered: true },
    ],
  ],
  [
    '2020-08-06',
    [
      { at: 1, isAnswered: true },
      { at: 7, isAnswered: false },
    ],
  ],
  [
    '2020-10-01',
    [
      { at: 15, isAnswered: true },
      { at: 10, isAnswered: false },
    ],
  ],
];
/** As its so manieth post comes, after it is taken or before. */
type Kill = { readonly at: number; readonly isAnswered: boolean };
type Sender = ChildProcessByStdio<Writable, Readable, null>;

describe('A process that is killed ten times while it sends to fifty people', () => {
  let server: Server;
  let url: string;
  const started: Sender[] = [];
  /** Whom a post has come for, and to whom it was said that it was taken, by day. */
  const posts: string[] = [];
  const answered = new Set<string>();
  let arrived: (answer: () => void) => void = (answer) => answer();

  before(async () => {
    server = createServer((request, response) => {
      const post = (request.url ?? '').slice(1);
      posts.push(post);
      arrived(() => {
        answered.add(post);
        response.end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    url = `http://127.0.0.1:${address.port}`;
  });
  after(async () => {
    for (const sender of started) sender.kill('SIGKILL');
    server.closeAllConnections();
    server.close();
  });

  it('has sent nobody two messages in a slot, and names exactly those of whom nobody knows', async () => {
    const folder = await temporaryFolder();
    const store = await openJsonStore(folder);
    await store.agreements.update(agreement.signed.id, () => agreement);
    await Promise.all(ids.map((id) => store.people.update(id, () => aPerson({ id, name: `Nimi ${id}` }))));
    await store.close();
    const settled = new Set<string>();
    // All at once, since a start takes longer than all that one is let to do.
    const days = kills.map(([day, ends]) => ({
      day,
      senders: ends.map((kill) => ({ kill, sender: aSender(folder, day) })),
    }));
    for (const { day, senders } of days) {
      for (const { sender, kill } of senders)
        for (const person of await killedSending(sender, kill)) settled.add(`${day}/${person}`);
      const rest = await openJsonStore(folder);
      await postDue(rest, day, url, (person) => settled.add(`${day}/${person}`));
      await rest.close();
    }
    await toldOf(folder, settled);
  }).timeout(60_000);

  /** A process that has not begun yet. */
  function aSender(folder: string, day: Day): Sender {
    const sender = spawn(process.execPath, ['--import', 'tsx', script, folder, day, url], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    started.push(sender);
    return sender;
  }

  /** Lets it send, kills it, and resolves with those of whom it said that their message is taken and on disk. */
  async function killedSending(sender: Sender, { at, isAnswered }: Kill) {
    let said = '';
    sender.stdout.on('data', (chunk) => {
      said += chunk;
    });
    let count = 0;
    arrived = (answer) => {
      count += 1;
      if (count < at || (count === at && isAnswered)) answer();
      if (count === at) sender.kill('SIGKILL');
    };
    sender.stdin.write('go');
    const [, signal] = await once(sender, 'close');
    arrived = (answer) => answer();
    assert.equal(signal, 'SIGKILL');
    // What follows the last line end was cut off, so nobody was told.
    return said.split('\n').slice(0, -1);
  }

  async function toldOf(folder: string, settled: ReadonlySet<string>) {
    assert.equal(new Set(posts).size, posts.length, 'somebody got two messages in a slot');
    const people = await (await readJsonStore(folder)).people.list();
    const slots = people.flatMap(({ id, slots }) =>
      slots.map(({ day, state }) => ({ post: `${day}/${id}`, state })),
    );
    assert.equal(slots.length, ids.length * kills.length);
    const open = slots.filter(({ state }) => state === 'claimed').map(({ post }) => post);
    assert.equal(open.length + slots.filter(({ state }) => state === 'sent').length, slots.length);
    const told = sentMessages(known(agreement, '2021-01-01T07:00:00.000Z'), people, { from: '2020-01-01' })
      .filter(({ ended }) => ended !== 'delivered')
      .map(({ day, to }) => `${day}/${to}`);
    assert.deepEqual(told.toSorted(), open.map((post) => post.replace('/', '/Nimi ')).toSorted());
    assert.deepEqual(
      open.filter((post) => settled.has(post)),
      [],
    );
    // Nobody counts as reached to whom nothing was posted, or whose post was not said to be taken.
    for (const { post } of slots) assert.ok(answered.has(post) || open.includes(post), post);
    assert.ok(open.length >= kills.length, `${open.length} unknown`);
    const present = known(agreement, '2020-10-08T07:00:00.000Z');
    const unknown = roundsOf(present)
      .slice(0, 3)
      .map(
        (round) => digestOf(present, { round, day: round.closes, people, level: 'head' }).deliveries.unknown,
      );
    assert.equal(
      unknown.reduce((sum, count) => sum + count, 0),
      open.length,
    );
  }
});
