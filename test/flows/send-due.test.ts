import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type NewEvent, withEvent } from '../../src/domain/agreement.ts';
import { dayOf, isWorkingDay, momentOf, timeOf } from '../../src/domain/calendar.ts';
import type { Moment } from '../../src/domain/day.ts';
import type { Delivery, Person } from '../../src/domain/person.ts';
import type { Notice } from '../../src/domain/reminders/notice.ts';
import { reopened } from '../../src/domain/reminders/slots.ts';
import { atOnce, type Pace } from '../../src/flows/pace.ts';
import type { Clock, Store } from '../../src/flows/ports.ts';
import { sendDue } from '../../src/flows/send-due.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aPerson, aunela, checkedIn, taken } from '../builders.ts';
import { delivering } from '../delivering.ts';

type Ending = Exclude<Delivery, 'claimed'>;

const zone = 'Europe/Helsinki';
const owner = aPerson();
const head = aPerson({ id: 'head', name: 'Yksikön päällikkö' });

/** Vastuuhenkilö 1 has taken Aunela on the first day of the local trial, and Head is the head. */
function aTrial(): Store {
  const agreement = anAgreement({
    events: [
      { kind: 'role-given', at: '2020-03-02T07:00:00.000Z', by: 'head', person: 'head', as: 'head' },
      taken('2020-03-02T07:00:00.000Z'),
    ],
  });
  return memoryStore({ agreements: [agreement], people: [head, owner] });
}

describe('the first quarter of a local trial', () => {
  it('asks a week before the deadline, with the round’s card and its chaser, and tells the head', async () => {
    const bot = aBot(aTrial());
    for (let day = 2; day <= 31; day += 1) await bot.tick(`2020-03-${String(day).padStart(2, '0')}`);
    for (let day = 1; day <= 30; day += 1) await bot.tick(`2020-04-${String(day).padStart(2, '0')}`);
    assert.deepEqual(bot.outbox, [
      '2020-03-24 09:00 owner reminder 10 approaching',
      '2020-04-01 09:00 owner reminder 10 quarter-card',
      '2020-04-06 09:00 owner reminder 10 chaser',
      '2020-04-08 09:00 head digest Q1',
    ]);
  });

  it('asks no more once it is done', async () => {
    const store = aTrial();
    const bot = aBot(store);
    await bot.tick('2020-03-24');
    await store.agreements.update('yhteiset-palvelut-2020', (agreement = anAgreement()) =>
      withEvent(agreement, checkedIn('2020-03-24T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-20' })),
    );
    for (const day of ['2020-03-25', '2020-04-01', '2020-04-06', '2020-08-03']) await bot.tick(day);
    assert.deepEqual(bot.outbox, ['2020-03-24 09:00 owner reminder 10 approaching']);
  });
});

describe('sending what is due', () => {
  it('answers with what was sent', async () => {
    const bot = aBot(aTrial());
    const sent = await bot.tick('2020-03-24');
    assert.deepEqual(
      sent.map(({ person, ...rest }) => ({ ...rest, person: person.name })),
      [{ person: 'Vastuuhenkilö 1', day: '2020-03-24', kind: 'reminder', rows: ['10'], ended: 'sent' }],
    );
    assert.deepEqual(await bot.tick('2020-03-24'), []);
  });

  it('sends once when it is run twice, also at once, and also after a restart', async () => {
    const store = aTrial();
    const bot = aBot(store);
    await Promise.all([bot.tick('2020-03-24'), bot.tick('2020-03-24')]);
    await bot.tick('2020-03-24');
    await aBot(await restarted(store), bot.outbox).tick('2020-03-24', '12:00');
    assert.deepEqual(bot.outbox, ['2020-03-24 09:00 owner reminder 10 approaching']);
  });

  it('sends once when a pass that began yesterday is overtaken by today’s', async () => {
    const store = aTrial();
    const today = aBot(store);
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = { ...store, people: { ...store.people, update: gated(gate, store) } };
    const pass = aBot(slow, today.outbox).tick('2020-03-24');
    await today.tick('2020-03-25');
    open();
    await pass;
    assert.deepEqual(today.outbox, ['2020-03-25 09:00 owner reminder 10 approaching']);
  });

  it('has its claim on disk before the message leaves, and its ending after', async () => {
    const store = aTrial();
    const bot = aBot(store, [], async () => {
      const [slot] = (await store.people.get('owner'))?.slots ?? [];
      assert.equal(slot?.state, 'claimed');
      assert.deepEqual(slot?.lists, [
        { agreement: 'yhteiset-palvelut-2020', indicator: '10', rung: 'approaching', due: '2020-03-24' },
      ]);
      return 'sent';
    });
    await bot.tick('2020-03-24');
    const [slot] = (await store.people.get('owner'))?.slots ?? [];
    assert.equal(slot?.state, 'sent');
    assert.equal(slot?.endedAt, '2020-03-24T07:00:00.000Z');
  });

  it('sends again what Teams definitely refused', async () => {
    const endings: Ending[] = ['not-sent', 'not-sent', 'sent'];
    const bot = aBot(aTrial(), [], async () => endings.shift() ?? 'sent');
    await bot.tick('2020-03-24', '09:00');
    await bot.tick('2020-03-24', '09:01');
    await bot.tick('2020-03-25', '09:00');
    await bot.tick('2020-03-25', '09:01');
    assert.deepEqual(bot.outbox, [
      '2020-03-24 09:00 owner reminder 10 approaching',
      '2020-03-24 09:01 owner reminder 10 approaching',
      '2020-03-25 09:00 owner reminder 10 approaching',
    ]);
  });

  for (const ended of ['unknown', 'refused'] as const)
    it(`never repeats what ended as ${ended}; the next rung is another message`, async () => {
      const bot = aBot(aTrial(), [], async () => ended);
      for (const day of ['2020-03-24', '2020-03-25', '2020-03-31', '2020-04-01']) await bot.tick(day);
      assert.deepEqual(bot.outbox, [
        '2020-03-24 09:00 owner reminder 10 approaching',
        '2020-04-01 09:00 owner reminder 10 quarter-card',
      ]);
    });

  it('leaves someone who cannot be reached alone until they write, and then sends the newest rung', async () => {
    const store = aTrial();
    const endings: Ending[] = ['unreachable'];
    const bot = aBot(store, [], async () => endings.shift() ?? 'sent');
    for (const day of ['2020-03-24', '2020-03-25', '2020-04-01']) await bot.tick(day);
    await store.people.update('owner', (person = owner) => reopened(person));
    await bot.tick('2020-04-02', '10:17');
    assert.deepEqual(bot.outbox, [
      '2020-03-24 09:00 owner reminder 10 approaching',
      '2020-04-02 10:17 owner reminder 10 quarter-card',
    ]);
  });

  it('tells in a digest how the forms of the same morning went', async () => {
    const bot = aBot(aTrial());
    await bot.tick('2020-04-09');
    assert.deepEqual(bot.outbox, [
      '2020-04-09 09:00 owner reminder 10 quarter-card',
      '2020-04-09 09:00 head digest Q1',
    ]);
    const digest = bot.notices.at(-1);
    assert.equal(digest?.kind === 'digest' && digest.digest.deliveries.delivered, 1);
  });

  it('lets one message that fails hold up nobody else’s', async () => {
    const store = aTrial();
    await store.agreements.update('yhteiset-palvelut-2020', () =>
      anAgreement({
        importedAt: '2020-01-02T07:00:00.000Z',
        rows: [
          { ...aunela, owner: 'owner' },
          { id: '1', target: '1. vuosineljänneksen aikana', owner: 'head' },
        ],
      }),
    );
    const bot = aBot(store, [], async (to) => {
      if (to.id === 'owner') throw new Error('a bug');
      return 'sent';
    });
    await bot.tick('2020-03-24');
    assert.deepEqual(bot.logged, ['send-failed owner', 'sent head']);
  });
});

describe('an agreement of which nothing can be worked out', () => {
  it('is logged, and holds up nobody’s messages about another', async () => {
    const store = aTrial();
    const { signed } = anAgreement({ id: 'virheellinen-2020' });
    await store.agreements.update(signed.id, () => ({
      signed: { ...signed, timeZone: 'Europe/Helsingfors' },
      events: [],
    }));
    const bot = aBot(store);
    await bot.tick('2020-03-24');
    assert.deepEqual(bot.outbox, ['2020-03-24 09:00 owner reminder 10 approaching']);
    assert.ok(bot.logged.includes('agreement-failed virheellinen-2020'));
  });
});

describe('a message that cannot be made', () => {
  it('takes no slot, and goes out once it can be', async () => {
    const store = aTrial();
    const bot = aBot(store);
    bot.failToMake('cards/check-in.json binds nothing of that name');
    await bot.tick('2020-03-24');
    assert.deepEqual((await store.people.get('owner'))?.slots, []);
    assert.deepEqual(bot.logged, ['send-failed owner']);
    bot.failToMake(undefined);
    await bot.tick('2020-03-24', '09:01');
    assert.deepEqual(bot.outbox, ['2020-03-24 09:01 owner reminder 10 approaching']);
  });
});

describe('a message that waits for its turn', () => {
  const rows = [
    { ...aunela, owner: 'owner' },
    { id: '1', target: '1. vuosineljänneksen aikana', owner: 'owner' },
  ];
  const answered = (indicator: string) =>
    checkedIn('2020-03-24T07:00:30.000Z', { indicator, choice: 'done', doneOn: '2020-03-20' });

  /** What goes out when something happens to the store half a minute after the pass began. */
  async function sentAfter(happens: (store: Store) => Promise<unknown>) {
    const agreement = anAgreement({ importedAt: '2020-01-02T07:00:00.000Z', rows });
    const store = memoryStore({ agreements: [agreement], people: [owner, head] });
    let now = '2020-03-24T07:00:00.000Z';
    const pace: Pace = {
      ...atOnce,
      turn: async (chat) => {
        if (now === '2020-03-24T07:00:00.000Z') {
          now = '2020-03-24T07:00:40.000Z';
          await happens(store);
        }
        return atOnce.turn(chat);
      },
    };
    const bot = aBot(store, [], undefined, pace);
    await bot.by({ now: () => now });
    const slots = (await store.people.get('owner'))?.slots ?? [];
    const lists = slots.flatMap(({ lists }) => lists.map(({ indicator }) => indicator));
    return { outbox: bot.outbox, lists };
  }

  const tell = (...events: NewEvent[]) => {
    return (store: Store) =>
      store.agreements.update('yhteiset-palvelut-2020', (agreement = anAgreement()) =>
        events.reduce(withEvent, agreement),
      );
  };

  it('asks for what is still to be answered', async () => {
    assert.deepEqual(await sentAfter(async () => {}), {
      outbox: ['2020-03-24 09:00 owner reminder 10 approaching, 1 approaching'],
      lists: ['10', '1'],
    });
    assert.deepEqual(await sentAfter(tell(answered('10'))), {
      outbox: ['2020-03-24 09:00 owner reminder 1 approaching'],
      lists: ['1'],
    });
  });

  for (const [name, happens] of [
    ['everything has been answered', tell(answered('10'), answered('1'))],
    [
      'its rows have got another owner',
      tell(
        ...['10', '1'].map((indicator) => taken('2020-03-24T07:00:30.000Z', { indicator, owner: 'head' })),
      ),
    ],
    [
      'the head has paused reminders',
      tell({ kind: 'paused', at: '2020-03-24T07:00:30.000Z', by: 'head', until: '2020-03-27' }),
    ],
    [
      'its person has gone away',
      (store: Store) =>
        store.people.update('owner', (person = owner) => ({
          ...person,
          away: { from: '2020-03-24', until: '2020-03-27' },
        })),
    ],
  ] as const)
    it(`is not sent when meanwhile ${name}`, async () => {
      assert.deepEqual(await sentAfter(happens), { outbox: [], lists: [] });
    });

  it('goes to a deputy as long as the owner is away', async () => {
    const agreement = anAgreement({
      importedAt: '2020-01-02T07:00:00.000Z',
      rows: [{ ...aunela, owner: 'owner', deputy: 'head' }],
    });
    const away = { ...owner, away: { from: '2020-04-01', until: '2020-04-30' } };
    const bot = aBot(memoryStore({ agreements: [agreement], people: [away, head] }));
    await bot.tick('2020-04-06');
    assert.deepEqual(bot.outbox, ['2020-04-06 09:00 head reminder 10 quarter-card']);
  });
});

describe('a bot killed between the claim and the ending', () => {
  it('never sends again in that slot, and the digest lists the message as unknown', async () => {
    const store = aTrial();
    const outbox: string[] = [];
    // The message may have left; no answer ever comes.
    await new Promise<void>((left) => {
      const never = () => {
        left();
        return new Promise<Ending>(() => {});
      };
      void aBot(store, outbox, never).tick('2020-04-01');
    });
    const bot = aBot(await restarted(store), outbox);
    await bot.tick('2020-04-01', '09:05');
    await bot.tick('2020-04-02');
    assert.deepEqual(outbox, ['2020-04-01 09:00 owner reminder 10 quarter-card']);
    await bot.tick('2020-04-06');
    await bot.tick('2020-04-08');
    const digest = bot.notices.at(-1);
    assert.equal(digest?.kind, 'digest');
    assert.deepEqual(digest.kind === 'digest' && digest.digest.deliveries, {
      due: 2,
      delivered: 1,
      unknown: 1,
      unreachable: 0,
    });
  });
});

describe('whatever happens to the clock, the sending and the process', () => {
  const step = fc.record({
    minutes: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 60 * 24 * 40 })),
    ended: fc.constantFrom<Ending>('sent', 'not-sent', 'refused', 'unreachable', 'unknown'),
    restart: fc.boolean(),
    writes: fc.boolean(),
  });

  it('nobody gets two messages a day, or one thing twice, or anything outside working hours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        let store = aTrial();
        const got: { day: string; time: string; person: string; lists: readonly string[] }[] = [];
        let now = Date.parse('2020-03-02T07:00:00.000Z');
        for (const { minutes, ended, restart, writes } of steps) {
          now += minutes * 60_000;
          const moment = new Date(now).toISOString();
          if (restart) store = await restarted(store);
          if (writes) await store.people.update('owner', (person = owner) => reopened(person));
          const bot = aBot(store, [], async (to) => {
            const { slots = [] } = (await store.people.get(to.id)) ?? {};
            const lists = slots.at(-1)?.lists.map(({ rung, due }) => `${rung} ${due}`) ?? [];
            if (ended === 'sent' || ended === 'unknown')
              got.push({ day: dayOf(moment, zone), time: timeOf(moment, zone), person: to.id, lists });
            return ended;
          });
          await Promise.all([bot.at(moment), bot.at(moment)]);
        }
        const days = got.map(({ day, person }) => `${day} ${person}`);
        assert.equal(new Set(days).size, days.length);
        const listed = got.flatMap(({ person, lists }) => lists.map((each) => `${person} ${each}`));
        assert.equal(new Set(listed).size, listed.length);
        for (const { day, time } of got)
          assert.ok(isWorkingDay(day) && time >= '09:00' && time < '16:00', `${day} ${time}`);
      }),
      { numRuns: 150 },
    );
  });
});

/** The bot on a store; what it sends is written to an outbox a line a message. */
function aBot(
  store: Store,
  outbox: string[] = [],
  ending: (to: Person, notice: Notice) => Promise<Ending> = async () => 'sent',
  pace: Pace = atOnce,
) {
  const logged: string[] = [];
  const notices: Notice[] = [];
  let cards = 0;
  let broken: string | undefined;
  const by = (clock: Clock) => {
    const taking = delivering(async (to, notice) => {
      const when = `${dayOf(clock.now(), zone)} ${timeOf(clock.now(), zone)}`;
      outbox.push(`${when} ${to.id} ${notice.kind} ${said(notice)}`);
      notices.push(notice);
      return { ended: await ending(to, notice) };
    });
    return sendDue({
      store,
      clock,
      admins: [],
      newId: () => `card ${clock.now()} ${++cards}`,
      log: (event, fields) => logged.push(`${event} ${fields?.person ?? fields?.agreement}`),
      prepare: async (to, notice) => {
        if (broken !== undefined) throw new Error(broken);
        return taking(to, notice);
      },
      pace,
    });
  };
  const at = (now: Moment) => by({ now: () => now });
  const tick = (day: string, time = '09:00') => at(momentOf(day, time, zone));
  /** From now on its messages cannot be made, for a reason or none. */
  const failToMake = (reason: string | undefined) => {
    broken = reason;
  };
  return { by, at, tick, failToMake, outbox, logged, notices };
}

function said(notice: Notice): string {
  if (notice.kind === 'digest') return `Q${notice.digest.quarter}`;
  if (notice.kind === 'unowned') return notice.unowned.rows.map(({ row }) => row.indicator.id).join(', ');
  if (notice.kind === 'absent') return notice.absent.absences.map(({ name }) => `${name} away`).join(', ');
  return notice.form.rows.map(({ row, why }) => `${row.indicator.id} ${why}`).join(', ');
}

/** A new process on what the last one left on disk. */
async function restarted(store: Store): Promise<Store> {
  const documents = { agreements: await store.agreements.list(), people: await store.people.list() };
  return memoryStore(JSON.parse(JSON.stringify(documents)));
}

function gated(gate: Promise<void>, store: Store): Store['people']['update'] {
  return async (id, change) => {
    await gate;
    return store.people.update(id, change);
  };
}
