import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Leave, type Pace, paceOf } from '../../src/flows/pace.ts';
import { chatLimits, mostWithin, type SentAt, tenantLimit } from './sent-at.ts';
import { simulatedTimer } from './simulated-timer.ts';

let chats = 0;
/** A chat into which nothing has gone. */
const aChat = () => `chat ${++chats}`;

/** What goes out: messages that take their turn, answers that do not, and the milliseconds before them. */
const moves = fc.record({
  chat: fc.constantFrom('a', 'b', 'c'),
  is: fc.constantFrom('message', 'answer'),
  times: fc.integer({ min: 1, max: 6 }),
  after: fc.oneof(fc.constant(0), fc.nat({ max: 3000 })),
});

/** The limits, and halves of them, that the newest message is beyond. */
function overHalf(sent: readonly SentAt[]): readonly string[] {
  const newest = sent.at(-1);
  if (newest === undefined) return [];
  const inChat = sent.filter(({ chat }) => chat === newest.chat);
  return [...chatLimits.map((limit) => ({ ...limit, of: inChat })), { ...tenantLimit, of: sent }].flatMap(
    ({ most, seconds, of }) => {
      const count = of.filter(({ at }) => at > newest.at - seconds * 1000).length;
      return count > most / 2 ? [`${count} in ${seconds} s`] : [];
    },
  );
}

async function leaveOf(pace: Pace): Promise<Leave> {
  const leave = await pace.turn(aChat());
  assert.ok(leave, 'has to be left for a later pass');
  return leave;
}

describe('The pace of sending', () => {
  it('lets 25 messages leave at once, and then no more than 25 in any second', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const times: number[] = [];
    for (let sent = 0; sent < 120; sent += 1) if (await pace.turn(aChat())) times.push(timer.now());
    assert.equal(times.length, 120);
    assert.equal(times.filter((at) => at === 0).length, 25);
    assert.equal(mostWithin(times, 1), 25);
    assert.equal(times.at(-1), 4000);
  });

  it('keeps it whoever asks for a turn at the same time, and whatever time passes between', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 900 })), { maxLength: 12 }),
        async (bursts) => {
          const timer = simulatedTimer();
          const pace = paceOf(timer);
          const times: number[] = [];
          for (const [count, pause] of bursts) {
            await Promise.all(
              Array.from({ length: count }, async () => {
                if (await pace.turn(aChat())) times.push(timer.now());
              }),
            );
            timer.pass(pause);
          }
          assert.equal(
            times.length,
            bursts.reduce((sum, [count]) => sum + count, 0),
          );
          assert.ok(mostWithin(times, 1) <= 25, `${mostWithin(times, 1)}`);
        },
      ),
      { numRuns: 100 },
    ));

  it('fills no more than half of any limit, of a chat and in all, with the answers that went out before', () =>
    fc.assert(
      fc.asyncProperty(fc.array(moves, { minLength: 20, maxLength: 200 }), async (moves) => {
        const timer = simulatedTimer();
        const pace = paceOf(timer);
        const sent: SentAt[] = [];
        for (const { chat, is, times, after } of moves) {
          timer.pass(after);
          for (let time = 0; time < times; time += 1) {
            if (is === 'answer') pace.answered(chat);
            else if ((await pace.turn(chat)) === undefined) continue;
            sent.push({ chat, at: timer.now() });
            if (is === 'message') assert.deepEqual(overHalf(sent), []);
          }
        }
      }),
      { numRuns: 60 },
    ));

  it('makes room for what has been asked of Teams, in all and in no chat', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    for (let asked = 0; asked < 24; asked += 1) pace.asked();
    await leaveOf(pace);
    assert.equal(timer.now(), 0);
    await leaveOf(pace);
    assert.equal(timer.now(), 1000);
  });

  it('lets messages into other chats leave while one is full', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    for (let answers = 0; answers < 3; answers += 1) pace.answered('full');
    const left: string[] = [];
    const leaving = (chat: string) => pace.turn(chat).then(() => left.push(`${chat} at ${timer.now()}`));
    await Promise.all([leaving('full'), leaving('other')]);
    assert.deepEqual(left, ['other at 0', 'full at 1000']);
  });

  it('leaves to a later pass what its chat has no room for within a minute, and that alone', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    for (let answers = 0; answers < 900; answers += 1) {
      pace.answered('full');
      timer.pass(2000);
    }
    assert.equal(await pace.turn('full'), undefined);
    await leaveOf(pace);
    timer.pass(1800_000);
    assert.ok(await pace.turn('full'));
  });

  it('waits as long as Teams says', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    (await leaveOf(pace)).throttled(7);
    await leaveOf(pace);
    assert.equal(timer.now(), 7000);
  });

  it('waits twice as long each time when Teams does not say, until a message is taken again', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    let leave = await leaveOf(pace);
    const waited = async () => {
      const before = timer.now();
      leave.throttled();
      leave = await leaveOf(pace);
      return timer.now() - before;
    };
    assert.deepEqual([await waited(), await waited(), await waited()], [2000, 4000, 8000]);
    leave.took();
    assert.equal(await waited(), 2000);
  });

  it('takes ten that were under way together and are told to wait for one pause', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const together = await Promise.all(Array.from({ length: 10 }, () => leaveOf(pace)));
    assert.deepEqual(
      together.map((leave) => leave.throttled()),
      [2000, ...Array(9).fill(undefined)],
    );
    await leaveOf(pace);
    assert.equal(timer.now(), 2000);
  });

  it('waits for the longest that any of them is told', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const [first, second, third] = [await leaveOf(pace), await leaveOf(pace), await leaveOf(pace)];
    first.throttled();
    second.throttled(30);
    third.throttled(5);
    await leaveOf(pace);
    assert.equal(timer.now(), 30_000);
  });

  it('does not take heart from a message that left before the pause', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const [first, second] = [await leaveOf(pace), await leaveOf(pace)];
    first.throttled();
    second.took();
    const third = await leaveOf(pace);
    assert.equal(third.throttled(), 4000);
  });

  it('waits up to a fifth more or less, so that not all come back at once', async () => {
    for (const [random, expected] of [
      [0, 1600],
      [1 - Number.EPSILON, 2400],
    ] as const) {
      const timer = simulatedTimer(() => random);
      const pace = paceOf(timer);
      (await leaveOf(pace)).throttled();
      await leaveOf(pace);
      assert.equal(Math.round(timer.now()), expected);
    }
  });

  it('leaves a chat that takes nothing alone for longer and longer, and no other', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const triedAt: number[] = [];
    for (let tick = 0; tick < 8 * 60; tick += 1) {
      const leave = await pace.turn('stubborn');
      if (leave !== undefined) triedAt.push(timer.now());
      leave?.refused();
      const before = timer.now();
      (await leaveOf(pace)).took();
      assert.equal(timer.now(), before);
      timer.pass(60_000);
    }
    const pauses = triedAt.slice(1).map((at, index) => at - (triedAt[index] ?? 0));
    assert.deepEqual(
      pauses,
      pauses.toSorted((one, other) => one - other),
    );
    assert.equal(pauses.at(-1), 3_600_000);
    assert.ok(triedAt.length < 20, `${triedAt.length} tries`);
  });

  it('takes what was under way into one chat and is refused together for once, and forgets it when one is taken', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    const together = await Promise.all([pace.turn('chat'), pace.turn('chat'), pace.turn('chat')]);
    for (const leave of together) leave?.refused();
    const leave = await pace.turn('chat');
    assert.equal(timer.now(), 2000);
    leave?.took();
    (await pace.turn('chat'))?.refused();
    await pace.turn('chat');
    assert.equal(timer.now(), 4000);
  });

  it('leaves what would wait longer than a minute to a later pass', async () => {
    const timer = simulatedTimer();
    const pace = paceOf(timer);
    (await leaveOf(pace)).throttled(61);
    assert.equal(await pace.turn(aChat()), undefined);
    timer.pass(1000);
    await leaveOf(pace);
  });

  it('lets nothing leave any more once it is stopped', async () => {
    const pace = paceOf(simulatedTimer());
    await leaveOf(pace);
    pace.stop();
    assert.equal(await pace.turn(aChat()), undefined);
  });

  it('ends a wait that is under way when it is stopped', async () => {
    let waiting = 0;
    const timer = {
      ...simulatedTimer(),
      wait: (_: number, signal: AbortSignal) =>
        new Promise<void>((resolve) => {
          waiting += 1;
          signal.addEventListener('abort', () => resolve());
        }),
    };
    const pace = paceOf(timer);
    (await leaveOf(pace)).throttled(30);
    const turn = pace.turn(aChat());
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(waiting, 1);
    pace.stop();
    assert.equal(await turn, undefined);
  });
});
