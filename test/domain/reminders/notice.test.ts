import assert from 'node:assert/strict';
import type { NewEvent, Role } from '../../../src/domain/agreement.ts';
import { momentOf } from '../../../src/domain/calendar.ts';
import type { Person } from '../../../src/domain/person.ts';
import { noticeOf } from '../../../src/domain/reminders/notice.ts';
import { remindersDue } from '../../../src/domain/reminders/reminders.ts';
import { type ARow, anAgreement, aPerson, aunela, checkedIn, taken } from '../../builders.ts';

const owner = 'owner';
const number = (id: string): ARow => ({ id, target: '≥ 3', owner });

describe('a reminder’s form', () => {
  it('has dated rows first, then the order of the table, and says why each is asked', () => {
    const rows = [number('3'), { ...aunela, owner }, number('28')];
    assert.deepEqual(
      formOn('2020-04-01', rows).rows.map(({ row, why }) => `${row.indicator.id} ${why}`),
      ['10 quarter-card', '3 quarter-card', '28 quarter-card'],
    );
  });

  it('holds eight rows and counts the rest, all of which the message stands for', () => {
    const ten = Array.from({ length: 10 }, (_, index) => number(`${index + 1}`));
    const form = formOn('2020-04-01', ten);
    assert.equal(form.rows.length, 8);
    assert.equal(form.later.length, 2);
    assert.equal(due('2020-04-01', ten).lists.length, 10);
  });

  for (const [day, target, asOf] of [
    ['2020-03-24', '1. vuosineljänneksen aikana', '2020-03-24'],
    ['2020-04-01', '1. vuosineljänneksen aikana', '2020-03-31'],
    // A round's card is about its quarter also after the digest.
    ['2020-04-20', '≥ 3', '2020-03-31'],
    ['2020-08-03', '≥ 3', '2020-06-30'],
    ['2021-01-07', '≥ 3', '2020-12-31'],
    // Until a quarter's digest everything is about the quarter.
    ['2020-04-07', '7.5.2020 mennessä', '2020-03-31'],
    ['2020-05-18', '15.5.2020 mennessä', '2020-05-18'],
  ] as const)
    it(`sent on ${day} about ${target} is about ${asOf}`, () => {
      assert.equal(formOn(day, [{ ...aunela, target, owner }]).asOf, asOf);
    });

  it('puts last what the new quarter brings, and holds it apart from what is asked', () => {
    const next = { ...aunela, id: '13', target: '2. vuosineljänneksen aikana', owner };
    const form = formOn('2020-04-01', [next, number('3'), { ...aunela, owner }]);
    assert.deepEqual(
      form.rows.map(({ row }) => row.indicator.id),
      ['10', '3', '13'],
    );
    assert.deepEqual(form.announced, ['13']);
    assert.deepEqual(formOn('2020-04-06', [number('3')]).announced, []);
  });

  it('tells a deputy which rows are asked of them in whose place', () => {
    const deputy = aPerson({ id: 'deputy', name: 'Varahenkilö' });
    const away = aPerson({ away: { from: '2020-04-01', until: '2020-04-30' } });
    const rows = [
      { ...number('3'), deputy: 'deputy' },
      { ...number('28'), owner: 'deputy' },
    ];
    const form = formTo([away, deputy], '2020-04-06', rows);
    assert.deepEqual([...form.insteadOf], [['3', 'Vastuuhenkilö 1']]);
    assert.deepEqual(
      form.rows.map(({ row }) => row.indicator.id),
      ['3', '28'],
    );
    assert.equal(formOn('2020-04-06', [number('3')]).insteadOf.size, 0);
  });

  it('asks for the first time whom nothing has reached: who was away, and a deputy', () => {
    const why = (person: Person) => formTo([person], '2020-04-06', [number('3')]).rows.map((row) => row.why);
    const slot = { day: '2020-04-01', card: 'card', claimedAt: '2020-04-01T06:00:00.000Z' };
    const lists = [
      {
        agreement: 'yhteiset-palvelut-2020',
        indicator: '3',
        rung: 'quarter-card' as const,
        due: '2020-04-01',
      },
    ];
    assert.deepEqual(why(aPerson({ slots: [{ ...slot, lists, state: 'sent' }] })), ['chaser']);
    assert.deepEqual(why(aPerson({ slots: [{ ...slot, lists, state: 'not-sent' }] })), ['quarter-card']);
    assert.deepEqual(why(aPerson({ away: { from: '2020-03-26', until: '2020-04-05' } })), ['quarter-card']);
  });

  it('tells that a row has been given, by itself or with what is asked by then, and once', () => {
    const given = { ...taken('2020-03-30T14:00:00.000Z'), by: 'head' };
    const own = taken('2020-03-30T14:00:00.000Z');
    const listed = (day: string, event: NewEvent) =>
      dueTo([aPerson()], day, [aunela], event).lists.map(({ rung }) => rung);
    assert.deepEqual(listed('2020-03-31', given), ['given']);
    assert.deepEqual(listed('2020-04-01', given), ['quarter-card', 'given']);
    assert.deepEqual(listed('2020-04-01', own), ['quarter-card']);
    const notice = noticeOf(dueTo([aPerson()], '2020-04-01', [aunela], given), 'card', [aPerson()]);
    assert.deepEqual(notice.kind === 'reminder' && notice.form.given, ['10']);
  });

  it('tells that a row has been given until its new owner has told of it, whoever else has', () => {
    const given = { ...taken('2020-03-30T14:00:00.000Z'), by: 'head' };
    const said = (by: string): NewEvent => ({
      ...checkedIn('2020-03-30T14:30:00.000Z', { choice: 'on-track' }),
      by,
    });
    const to = (...events: readonly NewEvent[]) => dueTo([aPerson()], '2020-03-31', [aunela], ...events);
    assert.deepEqual(
      to(given, said('head')).lists.map(({ rung }) => rung),
      ['given'],
    );
    assert.throws(() => to(given, said('owner')), /Nothing is due/);
  });

  it('tells that a row has been given by address to whoever first writes long afterwards', () => {
    const email = 'etunimi.sukunimi@kunta.fi';
    const given: NewEvent = { ...taken('2020-04-09T14:00:00.000Z', { owner: email }), by: 'head' };
    const met = aPerson({ email, metAt: '2020-05-05T06:30:00.000Z' });
    assert.deepEqual(
      dueTo([met], '2020-05-05', [aunela], given).lists.map(({ rung }) => rung),
      ['given'],
    );
    assert.throws(() => dueTo([met], '2021-02-02', [aunela], given), /Nothing is due/);
  });

  it('tells a deputy nothing of the owner’s having been given the row, who hears of it when they are back', () => {
    const rows = [{ ...number('3'), deputy: 'deputy' }];
    const given: NewEvent = {
      kind: 'assigned',
      at: '2020-04-03T08:00:00.000Z',
      by: 'head',
      indicator: '3',
      owner,
    };
    const away = { from: '2020-04-02', until: '2020-04-30' };
    const people = [aPerson({ away }), aPerson({ id: 'deputy' })];
    const chaser = dueTo(people, '2020-04-06', rows, given);
    const notice = noticeOf(chaser, 'card', people);
    assert.equal(chaser.person.id, 'deputy');
    assert.deepEqual(notice.kind === 'reminder' && notice.form.given, []);
    assert.deepEqual(
      chaser.lists.map(({ rung }) => rung),
      ['chaser'],
    );
    const back = dueTo(people, '2020-05-04', rows, given);
    assert.equal(back.person.id, 'owner');
    assert.deepEqual(
      back.lists.map(({ rung }) => rung),
      ['chaser', 'given'],
    );
  });

  it('tells the last word and who said it', () => {
    const event = checkedIn('2020-03-25T08:00:00.000Z', { choice: 'at-risk', comment: 'Ovi puuttuu' });
    const [row] = formOn('2020-04-01', [{ ...aunela, owner }], event).rows;
    assert.equal(row?.last?.comment, 'Ovi puuttuu');
    assert.equal(row?.lastBy, 'Vastuuhenkilö 1');
    assert.equal(row?.status.colour, 'red');
  });
});

describe('a notice of rows without an owner', () => {
  it('knows whether it goes to the head, or to an administrator while there is none', () => {
    const isWithoutHead = (roles: readonly Role[]) => {
      const agreement = anAgreement({ importedAt: '2020-01-02T07:00:00.000Z', roles: [...roles] });
      const someone = [aPerson({ id: 'someone' })];
      const now = momentOf('2020-04-01', '09:00', 'Europe/Helsinki');
      const [reminder] = remindersDue([agreement], someone, now, ['someone']);
      const notice = reminder && noticeOf(reminder, 'card', someone);
      return notice?.kind === 'unowned' ? notice.unowned.isWithoutHead : undefined;
    };
    assert.equal(isWithoutHead([]), true);
    assert.equal(isWithoutHead([{ person: 'someone', as: 'head' }]), false);
  });
});

type Events = readonly NewEvent[];

function due(day: string, rows: readonly ARow[], ...events: Events) {
  return dueTo([aPerson()], day, rows, ...events);
}

function dueTo(people: readonly Person[], day: string, rows: readonly ARow[], ...events: Events) {
  const agreement = anAgreement({ importedAt: '2020-01-02T07:00:00.000Z', rows, events });
  const [reminder] = remindersDue([agreement], people, momentOf(day, '09:00', 'Europe/Helsinki'), []);
  if (reminder === undefined) throw new Error(`Nothing is due on ${day}`);
  return reminder;
}

function formOn(...about: Parameters<typeof due>) {
  return formTo([aPerson()], ...about);
}

function formTo(people: readonly Person[], ...about: Parameters<typeof due>) {
  const notice = noticeOf(dueTo(people, ...about), 'card', people);
  if (notice.kind !== 'reminder') throw new Error('A digest is due');
  return notice.form;
}
