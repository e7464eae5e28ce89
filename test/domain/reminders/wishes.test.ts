import assert from 'node:assert/strict';
import type { NewEvent } from '../../../src/domain/agreement.ts';
import { addDays, momentOf } from '../../../src/domain/calendar.ts';
import { known } from '../../../src/domain/known.ts';
import type { Person } from '../../../src/domain/person.ts';
import { expectedOf } from '../../../src/domain/reminders/expected.ts';
import { nextAsking } from '../../../src/domain/reminders/next-asking.ts';
import { remindersDue } from '../../../src/domain/reminders/reminders.ts';
import { rowsToWish, wishing } from '../../../src/domain/reminders/wishes.ts';
import { type AnAgreement, anAgreement, aPerson, aunela, checkedIn } from '../../builders.ts';
import { agreement as seed } from '../../seeds/seed.ts';

const since = { importedAt: '2020-01-02T07:00:00.000Z' };
const zone = 'Europe/Helsinki';
const ollis = { ...aunela, owner: 'owner' };
const count = { id: '16', target: '≥ 30', owner: 'owner' };
const head: NewEvent = {
  kind: 'role-given',
  at: '2020-01-02T08:00:00.000Z',
  by: 'admin',
  person: 'head',
  as: 'head',
};

function agreementOf(about: AnAgreement = {}) {
  return anAgreement({ ...since, rows: [ollis], ...about });
}

/** Who is sent what at nine on a day. */
function due(about: AnAgreement, people: readonly Person[], day: string, time = '09:00'): readonly string[] {
  const reminders = remindersDue([agreementOf(about)], people, momentOf(day, time, zone), []);
  return reminders.map(({ person, lists }) =>
    [person.id, ...lists.map(({ indicator, rung, due }) => `${indicator ?? ''} ${rung} ${due}`.trim())].join(
      ': ',
    ),
  );
}

describe('Someone who is away', () => {
  const away = aPerson({ away: { from: '2020-03-20', until: '2020-04-15' } });

  it('is sent nothing to the end of the last day, and the newest rung after it', () => {
    for (const day of ['2020-03-24', '2020-04-01', '2020-04-06', '2020-04-15'])
      assert.deepEqual(due({}, [away], day), []);
    assert.deepEqual(due({}, [away], '2020-04-16'), ['owner: 10 chaser 2020-04-06']);
  });

  it('misses nothing however long they are: days away make no rung old', () => {
    const long = aPerson({ away: { from: '2020-03-20', until: '2020-05-15' } });
    assert.deepEqual(due({}, [long], '2020-05-18'), ['owner: 10 chaser 2020-04-06']);
    assert.deepEqual(due({}, [long], '2020-05-29'), ['owner: 10 chaser 2020-04-06']);
    assert.deepEqual(due({}, [long], '2020-06-01'), []);
  });

  it('is asked before it what would otherwise wait for a question that comes in it', () => {
    const april = { id: '11', target: '3.4.2020 mennessä', owner: 'owner' };
    const rows = { rows: [ollis, april] };
    assert.deepEqual(due(rows, [aPerson()], '2020-02-28'), []);
    const soon = aPerson({ away: { from: '2020-03-02', until: '2020-03-20' } });
    assert.deepEqual(due(rows, [soon], '2020-02-28'), ['owner: 10 approaching 2020-02-28']);
  });

  it('leaves what asks again to a deputy, and nothing else', () => {
    const rows = [{ ...ollis, deputy: 'deputy' }];
    const people = [away, aPerson({ id: 'deputy' })];
    assert.deepEqual(due({ rows }, people, '2020-03-24'), []);
    assert.deepEqual(due({ rows }, people, '2020-04-01'), []);
    assert.deepEqual(due({ rows }, people, '2020-04-06'), ['deputy: 10 chaser 2020-04-06']);
    assert.deepEqual(due({ rows }, [aPerson(), aPerson({ id: 'deputy' })], '2020-04-06'), [
      'owner: 10 chaser 2020-04-06',
    ]);
    const both = [away, aPerson({ id: 'deputy', away: { from: '2020-04-01', until: '2020-04-09' } })];
    assert.deepEqual(due({ rows }, both, '2020-04-06'), []);
  });

  it('gets the digest too when they are back', () => {
    const boss = aPerson({ id: 'head', away: { from: '2020-04-01', until: '2020-04-24' } });
    assert.deepEqual(due({ events: [head] }, [boss], '2020-04-08'), []);
    assert.deepEqual(due({ events: [head] }, [boss], '2020-04-27'), ['head: digest 2020-04-08']);
  });
});

describe('Someone who asks for fewer reminders', () => {
  const spared = aPerson({ spared: true });

  it('is not asked thirty days before a deadline, nor again', () => {
    assert.deepEqual(due({}, [spared], '2020-02-28'), []);
    assert.deepEqual(due({}, [spared], '2020-03-24'), ['owner: 10 approaching 2020-03-24']);
    assert.deepEqual(due({}, [spared], '2020-04-01'), ['owner: 10 quarter-card 2020-04-01']);
    assert.deepEqual(due({}, [spared], '2020-04-06'), ['owner: 10 quarter-card 2020-04-01']);
    assert.deepEqual(due({}, [spared], '2021-01-20'), ['owner: 10 last-call 2021-01-20']);
  });
});

describe('A wish to be reminded', () => {
  const at = '2020-04-02T09:00:00.000Z';
  const wish = { agreement: 'yhteiset-palvelut-2020', indicators: ['10'], on: '2020-04-20', at };
  const wishful = wishing(aPerson(), wish, '2020-04-02');

  it('puts off what would be asked before, and asks on its day', () => {
    for (const day of ['2020-04-02', '2020-04-06', '2020-04-17'])
      assert.deepEqual(due({}, [wishful], day), []);
    assert.deepEqual(due({}, [wishful], '2020-04-20'), ['owner: 10 wished 2020-04-20']);
    assert.deepEqual(due({}, [wishful], '2020-08-03'), ['owner: 10 quarter-card 2020-08-03']);
  });

  it('is about its own rows alone', () => {
    assert.deepEqual(due({ rows: [ollis, count] }, [wishful], '2020-04-06'), ['owner: 16 chaser 2020-04-06']);
  });

  it('is kept on a day on which what else is asked has been answered already', () => {
    const before = checkedIn('2020-04-01T08:00:00.000Z', {
      indicator: '16',
      actual: '7',
      asOf: '2020-04-01',
    });
    const person = wishing(aPerson(), { ...wish, indicators: ['16'], on: '2020-04-06' }, '2020-04-02');
    assert.deepEqual(due({ rows: [count], events: [before] }, [person], '2020-04-06'), [
      'owner: 16 wished 2020-04-06',
    ]);
    assert.deepEqual(due({ rows: [count] }, [person], '2020-04-06'), ['owner: 16 chaser 2020-04-06']);
  });

  it('is answered by what the ledger has after it, also where a clock stands still', () => {
    const same = (before: number) =>
      wishing(aPerson(), { ...wish, indicators: ['16'], on: '2020-04-20', after: before }, '2020-04-02');
    const told = checkedIn(at, { indicator: '16', actual: '7', asOf: '2020-04-02' });
    const agreement = agreementOf({ rows: [count], events: [told] });
    const about = { rows: [count], events: [told] };
    assert.deepEqual(due(about, [same(agreement.events.length)], '2020-04-20'), [
      'owner: 16 wished 2020-04-20',
    ]);
    assert.deepEqual(due(about, [same(agreement.events.length - 1)], '2020-04-20'), []);
  });

  it('needs no reminder when the row has been told of since', () => {
    const done = checkedIn('2020-04-03T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-30' });
    assert.deepEqual(due({ events: [done] }, [wishful], '2020-04-20'), []);
    const soon = checkedIn('2020-04-03T08:00:00.000Z', { choice: 'at-risk' });
    assert.deepEqual(due({ events: [soon] }, [wishful], '2020-04-20'), []);
  });

  it('goes out on the first working day, when its own is none', () => {
    const saturday = wishing(aPerson(), { ...wish, on: '2020-04-18' }, '2020-04-02');
    assert.deepEqual(due({}, [saturday], '2020-04-20'), ['owner: 10 wished 2020-04-20']);
  });

  it('gives way to a later one for the same rows, and is told as what is asked next', () => {
    const later = wishing(
      wishful,
      { ...wish, on: '2020-04-27', at: '2020-04-03T09:00:00.000Z' },
      '2020-04-03',
    );
    assert.deepEqual(due({}, [later], '2020-04-20'), []);
    assert.deepEqual(due({}, [later], '2020-04-27'), ['owner: 10 wished 2020-04-27']);
    assert.deepEqual(
      nextAsking(known(agreementOf(), '2020-04-03T10:00:00.000Z'), later, '2020-04-03T10:00:00.000Z'),
      {
        day: '2020-04-27',
        rows: 1,
      },
    );
  });

  it('or a round’s own day is told as the day after an absence, or not at all when that is past settlement', () => {
    const at = '2020-03-24T10:00:00.000Z';
    const nextFor = (from: string, until: string) =>
      nextAsking(known(agreementOf(), at), aPerson({ away: { from, until } }), at)?.day;
    assert.equal(nextAsking(known(agreementOf(), at), aPerson(), at)?.day, '2020-04-01');
    assert.equal(nextFor('2020-03-26', '2020-04-05'), '2020-04-06');
    assert.equal(nextFor('2020-04-02', '2020-04-05'), '2020-04-01');
    assert.equal(nextFor('2020-03-26', '2021-12-31'), undefined);
  });

  it('or what fell due inside an absence is told as the day after it, also in the midst of it', () => {
    const at = '2020-04-09T10:00:00.000Z';
    const nextAfter = (until: string) =>
      nextAsking(known(agreementOf(), at), aPerson({ away: { from: '2020-04-01', until } }), at)?.day;
    assert.equal(nextAfter('2020-04-10'), '2020-04-14');
    assert.equal(nextAfter('2020-04-20'), '2020-04-21');
  });

  it('but nothing that was sent on the day the absence began', () => {
    const at = '2020-04-06T10:00:00.000Z';
    const rows = [count];
    const away = { from: '2020-04-06', until: '2020-04-10' };
    const lists = (['quarter-card', 'chaser'] as const).map((rung) => ({
      agreement: seed.id,
      indicator: '16',
      rung,
      due: rung === 'chaser' ? '2020-04-06' : '2020-04-01',
    }));
    const slots = [{ day: '2020-04-06', card: 'card', lists, claimedAt: at, state: 'sent' as const }];
    const nextOf = (person: Person) => nextAsking(known(agreementOf({ rows }), at), person, at)?.day;
    assert.equal(nextOf(aPerson({ away })), '2020-04-14');
    assert.equal(nextOf(aPerson({ away, slots })), '2020-08-03');
  });

  it('is about what has been asked and not answered; else only about what nothing is asked before', () => {
    const now = momentOf('2020-04-02', '10:00', zone);
    const rows = [ollis, count, { id: '11', target: '30.4.2020 mennessä', owner: 'owner' }];
    const idsAt = (events: readonly NewEvent[], moment = now, on = '2020-04-27') =>
      rowsToWish(known(agreementOf({ rows, events }), moment), aPerson(), moment, on).map(
        ({ indicator }) => indicator.id,
      );
    assert.deepEqual(idsAt([]), ['10', '16', '11']);
    const answers = ['10', '11'].map((indicator) =>
      checkedIn('2020-04-01T08:00:00.000Z', { indicator, choice: 'on-track' }),
    );
    assert.deepEqual(idsAt(answers), ['16']);
    const number = checkedIn('2020-04-01T08:00:00.000Z', {
      indicator: '16',
      actual: '9',
      asOf: '2020-03-31',
    });
    const late = checkedIn('2020-04-01T09:00:00.000Z', {
      indicator: '10',
      choice: 'done',
      doneOn: '2020-03-30',
    });
    // Row 11 is asked on 23 April, before the day: its own reminder is not put off unseen.
    assert.deepEqual(idsAt([...answers, late, number]), ['16']);
  });
});

describe('The head’s “remind them now”', () => {
  const nudged: NewEvent = { kind: 'nudged', at: '2020-04-14T07:00:00.000Z', by: 'head' };
  const told = aPerson({
    slots: [
      {
        day: '2020-04-06',
        card: 'card',
        lists: [{ agreement: 'yhteiset-palvelut-2020', indicator: '10', rung: 'chaser', due: '2020-04-06' }],
        claimedAt: '2020-04-06T06:00:00.000Z',
        state: 'sent',
      },
    ],
  });

  it('reminds once more who has been asked and has not answered', () => {
    assert.deepEqual(due({}, [told], '2020-04-14', '11:00'), []);
    assert.deepEqual(due({ events: [nudged] }, [told], '2020-04-14', '09:59'), []);
    assert.deepEqual(due({ events: [nudged] }, [told], '2020-04-14', '11:00'), [
      'owner: 10 nudged 2020-04-14',
    ]);
  });

  it('reminds nobody who has answered, nor of what has not been asked', () => {
    const answer = checkedIn('2020-04-08T08:00:00.000Z', { choice: 'at-risk' });
    assert.deepEqual(due({ events: [answer, nudged] }, [told], '2020-04-14', '11:00'), []);
    const early: NewEvent = { ...nudged, at: '2020-02-03T07:00:00.000Z' };
    assert.deepEqual(due({ events: [early] }, [aPerson()], '2020-02-03', '11:00'), []);
  });

  it('and what is due of itself are one asking: the later of them', () => {
    const atChaser: NewEvent = { ...nudged, at: '2020-04-03T09:00:00.000Z' };
    // The chaser of 6 April asks the same: neither of them comes on the 7th.
    assert.deepEqual(due({ events: [atChaser] }, [aPerson()], '2020-04-06'), ['owner: 10 chaser 2020-04-06']);
    assert.deepEqual(due({ events: [atChaser] }, [told], '2020-04-07'), []);
  });

  it('comes on the next day to whoever has had the round’s own card on this one, even at its very moment', () => {
    for (const at of ['2020-04-01T09:00:00.000Z', '2020-04-01T06:00:00.000Z']) {
      const asksAgain: NewEvent = { ...nudged, at };
      const asked = [
        {
          agreement: 'yhteiset-palvelut-2020',
          indicator: '10',
          rung: 'quarter-card' as const,
          due: '2020-04-01',
        },
      ];
      const morning = aPerson({
        slots: [
          {
            day: '2020-04-01',
            card: 'card',
            lists: asked,
            claimedAt: '2020-04-01T06:00:00.000Z',
            state: 'sent',
          },
        ],
      });
      assert.deepEqual(due({ events: [asksAgain] }, [morning], '2020-04-01', '12:30'), []);
      assert.deepEqual(due({ events: [asksAgain] }, [morning], '2020-04-02'), [
        'owner: 10 nudged 2020-04-01',
      ]);
    }
  });

  it('leaves alone whoever has since wished for another day', () => {
    const wish = { agreement: 'yhteiset-palvelut-2020', indicators: ['10'], on: '2020-04-20' };
    const later = { ...told, wishes: [{ ...wish, at: '2020-04-14T07:30:00.000Z' }] };
    assert.deepEqual(due({ events: [nudged] }, [later], '2020-04-14', '11:00'), []);
    const before = { ...told, wishes: [{ ...wish, at: '2020-04-13T07:30:00.000Z' }] };
    assert.deepEqual(due({ events: [nudged] }, [before], '2020-04-14', '11:00'), [
      'owner: 10 nudged 2020-04-14',
    ]);
  });

  it('is one message, with what is due of itself', () => {
    const twice = aPerson({ slots: [...told.slots.map((slot) => ({ ...slot, day: '2020-04-14' }))] });
    assert.deepEqual(due({ events: [nudged] }, [twice], '2020-04-14', '11:00'), []);
  });
});

describe('A row that nobody has', () => {
  const rows = [aunela, { ...count, owner: undefined }, { id: '17', target: '≥ 30', owner: 'owner' }].map(
    ({ owner, ...row }) => ({ ...row, ...(owner !== undefined && { owner }) }),
  );
  const boss = aPerson({ id: 'head' });

  it('is told to its head when its owner would be asked, in one message and never again', () => {
    assert.deepEqual(due({ rows, events: [head] }, [boss], '2020-02-28'), ['head: 10 unowned 2020-02-28']);
    assert.deepEqual(due({ rows, events: [head] }, [boss], '2020-04-01'), [
      'head: 10 unowned 2020-04-01: 16 unowned 2020-04-01',
    ]);
    const tuples = ['10', '16'].map((indicator) => ({
      agreement: 'yhteiset-palvelut-2020',
      indicator,
      rung: 'unowned' as const,
      due: '2020-04-01',
    }));
    const told = aPerson({
      id: 'head',
      slots: [
        {
          day: '2020-04-01',
          card: 'card',
          lists: tuples,
          claimedAt: '2020-04-01T06:00:00.000Z',
          state: 'sent',
        },
      ],
    });
    // The chaser is no reason of its own.
    assert.deepEqual(due({ rows, events: [head] }, [told], '2020-04-06'), []);
  });

  it('is not told for a last call, which asks again', () => {
    const released: NewEvent = {
      kind: 'assigned',
      at: '2021-01-15T08:00:00.000Z',
      by: 'head',
      indicator: '10',
    };
    const lists = [{ agreement: 'yhteiset-palvelut-2020', rung: 'digest' as const, due: '2021-01-20' }];
    const told = aPerson({
      id: 'head',
      slots: [
        { day: '2021-01-20', card: 'card', lists, claimedAt: '2021-01-20T07:00:00.000Z', state: 'sent' },
      ],
    });
    assert.deepEqual(due({ rows: [ollis], events: [head, released] }, [told], '2021-01-21'), []);
  });

  it('is told to its head within ten working days, quiet ones not counted', () => {
    const none = { rows: [aunela], events: [head] };
    assert.deepEqual(due(none, [boss], '2020-03-12'), ['head: 10 unowned 2020-02-28']);
    assert.deepEqual(due(none, [boss], '2020-03-13'), []);
  });

  it('is told to its head once from one round to the next, so that a year of 53 rows is six messages', () => {
    const sent: string[] = [];
    let slots: Person['slots'] = [];
    const agreement = { signed: seed, events: anAgreement({ ...since, events: [head] }).events };
    for (let day = '2020-01-02'; day <= '2021-02-01'; day = addDays(day, 1)) {
      const person = aPerson({ id: 'head', slots });
      const now = momentOf(day, '09:00', zone);
      const told = remindersDue([agreement], [person], now, []).find(({ kind }) => kind !== 'absent');
      if (told === undefined) continue;
      if (told.kind === 'unowned') sent.push(day);
      slots = [...slots, { day, card: day, lists: [...told.lists], claimedAt: now, state: 'sent' }];
    }
    // The book fair begins the day after Q4 has opened: it is told ahead of it.
    assert.deepEqual(sent, [
      '2020-02-28',
      '2020-04-01',
      '2020-08-03',
      '2020-09-02',
      '2020-10-01',
      '2021-01-07',
    ]);
  });

  it('is nothing to tell when it has been given to someone, or told of', () => {
    const given: NewEvent = {
      kind: 'assigned',
      at: '2020-03-30T08:00:00.000Z',
      by: 'head',
      indicator: '10',
      owner: 'x',
    };
    assert.deepEqual(due({ rows: [aunela], events: [head, given] }, [boss], '2020-04-01'), []);
    const done = checkedIn('2020-03-30T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-30' });
    assert.deepEqual(due({ rows: [aunela], events: [head, done] }, [boss], '2020-04-01'), []);
  });
});

describe('An owner who is away while something of theirs is asked', () => {
  const boss = aPerson({ id: 'head' });
  const anna = (away: { from: string; until: string }) => aPerson({ away });
  const rows = [ollis, count];
  const events = [head];
  const toHead = (people: readonly Person[], day: string) =>
    due({ rows, events }, people, day).filter((line) => line.startsWith('head'));

  it('is told to the head at once, with the rows, before anything is due', () => {
    const away = anna({ from: '2020-03-20', until: '2020-04-03' });
    assert.deepEqual(toHead([boss, away], '2020-03-09'), [
      'head: 10 absent 2020-03-20: 16 absent 2020-03-20',
    ]);
  });

  it('is told once an absence: another is another', () => {
    const away = { from: '2020-03-20', until: '2020-04-03' };
    const lists = ['10', '16'].map((indicator) => ({
      agreement: 'yhteiset-palvelut-2020',
      indicator,
      rung: 'absent' as const,
      due: away.from,
      until: away.until,
    }));
    const slot = {
      day: '2020-03-09',
      card: 'card',
      lists,
      claimedAt: '2020-03-09T07:00:00.000Z',
      state: 'sent' as const,
    };
    const told = aPerson({ id: 'head', slots: [slot] });
    assert.deepEqual(toHead([told, anna(away)], '2020-03-10'), []);
    assert.deepEqual(toHead([told, anna({ ...away, from: '2020-03-23' })], '2020-03-10'), [
      'head: 10 absent 2020-03-23: 16 absent 2020-03-23',
    ]);
    // The head, who has given nothing on, would wait for an answer on the wrong day.
    assert.deepEqual(toHead([told, anna({ ...away, until: '2020-08-31' })], '2020-03-10'), [
      'head: 10 absent 2020-03-20: 16 absent 2020-03-20',
    ]);
  });

  it('is told however long ago the absence began, while something is still to be asked in it', () => {
    const away = anna({ from: '2020-03-20', until: '2020-08-31' });
    assert.deepEqual(toHead([boss, away], '2020-04-27'), [
      'head: 10 absent 2020-03-20: 16 absent 2020-03-20',
    ]);
    assert.deepEqual(toHead([boss, anna({ from: '2020-03-20', until: '2020-05-31' })], '2020-04-27'), []);
  });

  it('is nothing to tell when nothing is asked meanwhile, when it is over, and of the head', () => {
    assert.deepEqual(toHead([boss, anna({ from: '2020-05-04', until: '2020-05-08' })], '2020-03-09'), []);
    assert.deepEqual(toHead([boss, anna({ from: '2020-03-23', until: '2020-03-25' })], '2020-03-26'), []);
    const own = aPerson({ away: { from: '2020-03-20', until: '2020-04-03' } });
    const isHead: NewEvent = {
      kind: 'role-given',
      at: '2020-03-02T07:00:00.000Z',
      by: 'admin',
      person: 'owner',
      as: 'head',
    };
    assert.deepEqual(due({ rows, events: [isHead] }, [own], '2020-03-24'), []);
  });
});

describe('What somebody will be sent this year', () => {
  it('is each message by the rules that send, with its day, and which come only to who does not answer', () => {
    const now = momentOf('2020-03-02', '09:00', zone);
    const expected = expectedOf(agreementOf(), aPerson(), [], now, []);
    assert.deepEqual(
      expected.map(({ day, why, rows, isOnlyUnanswered }) =>
        [day, ...why, ...rows, ...(isOnlyUnanswered ? ['only unanswered'] : [])].join(' '),
      ),
      [
        '2020-03-02 approaching 10',
        '2020-03-24 approaching 10',
        '2020-04-01 quarter-card 10',
        '2020-04-06 chaser 10 only unanswered',
        '2020-08-03 quarter-card 10',
        '2020-08-06 chaser 10 only unanswered',
        '2020-10-01 quarter-card 10',
        '2020-10-06 chaser 10 only unanswered',
        '2021-01-07 final-round 10',
        '2021-01-14 final-chaser 10 only unanswered',
        '2021-01-20 last-call 10 only unanswered',
      ],
    );
  });

  it('is to a head the digests to the end, the year’s after settlement too', () => {
    const now = momentOf('2021-01-04', '09:00', zone);
    const agreement = agreementOf({ events: [head] });
    assert.deepEqual(
      expectedOf(agreement, aPerson({ id: 'head' }), [], now, []).map(({ day, why }) =>
        [day, ...why].join(' '),
      ),
      ['2021-01-20 digest', '2021-02-02 digest'],
    );
  });

  it('is less after an answer, and nothing after the year', () => {
    const done = checkedIn('2020-03-03T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-03' });
    assert.deepEqual(
      expectedOf(agreementOf({ events: [done] }), aPerson(), [], momentOf('2020-03-04', '09:00', zone), []),
      [],
    );
    assert.deepEqual(expectedOf(agreementOf(), aPerson(), [], momentOf('2021-03-01', '09:00', zone), []), []);
  });
});
