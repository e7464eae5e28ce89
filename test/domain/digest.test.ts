import assert from 'node:assert/strict';
import type { ManagerRole, NewEvent } from '../../src/domain/agreement.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { known } from '../../src/domain/known.ts';
import type { Delivery, Person, Slot } from '../../src/domain/person.ts';
import type { RowView } from '../../src/domain/question.ts';
import { roundsOf } from '../../src/domain/reminders/rounds.ts';
import { type ARow, anAgreement, aPerson, aunela, checkedIn, taken } from '../builders.ts';

const importedAt = '2020-01-02T07:00:00.000Z';
const day = '2020-04-08';

describe('the digest of the first quarter', () => {
  const rows: ARow[] = [
    { id: '2', target: '1. vuosineljänneksen aikana', owner: 'owner' },
    { id: '3', target: '≥ 3', owner: 'owner' },
    aunela,
    { id: '13', target: '2. vuosineljänneksen aikana', owner: 'other@example.org' },
    { id: '29', target: '≥ 500', accrual: 'level', owner: 'owner' },
    { id: '30', target: '≥ 100', accrual: 'level', owner: 'owner' },
    { id: '48', target: '≥ 450', owner: 'aino' },
  ];
  const reported = '2020-04-02T08:00:00.000Z';
  const events = [
    checkedIn('2020-03-24T08:00:00.000Z', { indicator: '2', choice: 'at-risk' }),
    checkedIn(reported, { indicator: '3', actual: '1', asOf: '2020-03-31' }),
    checkedIn(reported, { indicator: '29', actual: '480', asOf: '2020-03-31', comment: 'Vielä kasvussa' }),
    checkedIn(reported, { indicator: '30', actual: '120', asOf: '2020-03-31' }),
  ];
  const people = [aPerson(), aPerson({ id: 'other', name: 'Vastuuhenkilö 2', email: 'Other@example.org' })];
  const digest = () => digestFor({ rows, events, people });

  it('counts every row once, in five groups', () => {
    assert.deepEqual(digest().totals, { green: 1, yellow: 1, red: 1, 'no-word': 2, 'not-yet': 2 });
    assert.equal(digest().quarter, 1);
    assert.equal(digest().day, '2020-04-08');
  });

  it('lists what is red, what passed its day without a word, and what is yellow', () => {
    const ids = (views: readonly RowView[]) => views.map(({ row }) => row.indicator.id);
    const { red, unheard, yellow } = digest();
    assert.deepEqual(ids(red), ['2']);
    assert.deepEqual(ids(unheard), ['10']);
    assert.deepEqual(ids(yellow), ['29']);
  });

  it('counts the rows that nobody owns, and those of them that are without a word', () => {
    assert.deepEqual(digest().unowned, { rows: 1, silent: 1 });
    const unowned = digestFor({
      rows: [...rows, { id: '50', target: '≥ 9' }, { id: '51', target: '4. vuosineljänneksen aikana' }],
      events,
      people,
    });
    assert.deepEqual(unowned.unowned, { rows: 3, silent: 2 });
  });

  it('names the owner and who said the last word', () => {
    const [yellow] = digest().yellow;
    assert.equal(yellow?.ownerName, 'Vastuuhenkilö 1');
    assert.equal(yellow?.lastBy, 'Vastuuhenkilö 1');
    assert.equal(yellow?.last?.comment, 'Vielä kasvussa');
  });
});

describe('what has turned since the last digest', () => {
  const rows: ARow[] = [
    { id: '2', target: '2. vuosineljänneksen aikana', owner: 'owner' },
    { id: '3', target: '≥ 3', accrual: 'level', owner: 'owner' },
    { id: '4', target: '≥ 100', accrual: 'level', owner: 'owner' },
    { id: '13', target: '2. vuosineljänneksen aikana', owner: 'owner' },
    { id: '15', target: '4. vuosineljänneksen aikana', owner: 'owner' },
  ];
  const events = [
    checkedIn('2020-04-02T08:00:00.000Z', { indicator: '3', actual: '1', asOf: '2020-03-31' }),
    checkedIn('2020-04-02T08:00:00.000Z', { indicator: '4', actual: '50', asOf: '2020-03-31' }),
    // In the afternoon of the day of the first digest.
    checkedIn('2020-04-08T12:00:00.000Z', { indicator: '15', choice: 'at-risk' }),
    checkedIn('2020-06-20T08:00:00.000Z', { indicator: '13', choice: 'wont' }),
    checkedIn('2020-08-04T08:00:00.000Z', { indicator: '3', actual: '1', asOf: '2020-06-30' }),
    checkedIn('2020-08-04T08:00:00.000Z', { indicator: '4', actual: '97', asOf: '2020-06-30' }),
  ];
  const turnedOn = (day: string, level: ManagerRole = 'head') => {
    const agreement = known(anAgreement({ importedAt, rows, events }), `${day}T06:00:00.000Z`);
    const round = roundsOf(agreement).findLast(({ asOf }) => asOf < day);
    assert.ok(round);
    const { since, red, unheard, yellow } = digestOf(agreement, { round, day, people: [], level }).turned;
    const ids = (views: readonly RowView[]) => views.map(({ row }) => row.indicator.id);
    return [since, ids(red), ids(unheard), ids(yellow)];
  };

  it('is all there is in the first', () => {
    assert.deepEqual(turnedOn('2020-04-08'), [undefined, ['3', '4'], [], []]);
  });

  it('is what was not so then: neither what has stayed red nor a red that is better now', () => {
    assert.deepEqual(turnedOn('2020-08-10'), ['2020-04-08', ['13'], ['2'], ['15']]);
  });

  it('is since the last one that its reader had, also when it is opened in between', () => {
    assert.deepEqual(turnedOn('2020-08-10', 'division').at(0), '2020-04-16');
    assert.deepEqual(turnedOn('2020-05-20'), ['2020-04-08', [], [], ['15']]);
  });

  it('is in the year’s since the one of the quarter before, not since its own draft', () => {
    assert.equal(turnedOn('2021-02-02').at(0), '2020-10-08');
  });
});

describe('the digest of someone who is above the head', () => {
  it('names nobody who is away, which the head’s does', () => {
    const rows = [{ ...aunela, owner: 'owner' }];
    const agreement = known(anAgreement({ importedAt, rows }), '2020-04-08T06:00:00.000Z');
    const [round] = roundsOf(agreement);
    assert.ok(round);
    const people = [
      aPerson({ away: { from: '2020-04-06', until: '2020-04-15' } }),
      aPerson({ id: 'past', name: 'Vastuuhenkilö 2', away: { from: '2020-03-01', until: '2020-04-07' } }),
      aPerson({ id: 'no-owner', name: 'Muu', away: { from: '2020-04-06', until: '2020-04-15' } }),
    ];
    const awayFor = (level: ManagerRole) => digestOf(agreement, { round, day, people, level }).away;
    assert.deepEqual(awayFor('head'), [{ name: 'Vastuuhenkilö 1', until: '2020-04-15' }]);
    assert.deepEqual(awayFor('area'), []);
  });
});

describe('the digest of the year', () => {
  const rows = [aunela, { id: '13', target: '2. vuosineljänneksen aikana' }];
  const done = checkedIn('2020-04-01T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-30' });
  const decided: NewEvent = {
    kind: 'decided',
    at: '2021-02-02T06:30:00.000Z',
    by: 'head',
    indicator: '13',
    colour: 'green',
    why: 'Vuosikertomuksessa',
  };

  it('is a draft until it is settled and the head has decided each row without a word, and then no more', () => {
    assert.deepEqual(draftOn('2021-01-20', done), []);
    assert.deepEqual(draftOn('2021-02-02', done), ['13']);
    assert.equal(draftOn('2021-02-02', done, decided), undefined);
  });

  function draftOn(day: string, ...events: readonly NewEvent[]): readonly string[] | undefined {
    const agreement = known(anAgreement({ importedAt, rows, events }), `${day}T07:00:00.000Z`);
    const round = roundsOf(agreement).at(-1);
    assert.ok(round);
    const { draft } = digestOf(agreement, { round, day, people: [], level: 'head' });
    return draft?.map(({ row }) => row.indicator.id);
  }
});

describe('the messages of a round', () => {
  const rows = [{ ...aunela, owner: 'owner' }];

  for (const [states, deliveries] of [
    [['sent'], { due: 1, delivered: 1, unknown: 0, unreachable: 0 }],
    [['sent', 'sent'], { due: 2, delivered: 2, unknown: 0, unreachable: 0 }],
    [['unknown', 'sent'], { due: 2, delivered: 1, unknown: 1, unreachable: 0 }],
    [['claimed'], { due: 1, delivered: 0, unknown: 1, unreachable: 0 }],
    [['refused', 'sent'], { due: 2, delivered: 1, unknown: 0, unreachable: 0 }],
    [['unreachable'], { due: 1, delivered: 0, unknown: 0, unreachable: 1 }],
    [['not-sent', 'sent'], { due: 1, delivered: 1, unknown: 0, unreachable: 0 }],
    // Asked by the calendar, but nothing has reached them.
    [['not-sent'], { due: 1, delivered: 0, unknown: 0, unreachable: 1 }],
    [[], { due: 1, delivered: 0, unknown: 0, unreachable: 1 }],
  ] as const)
    it(`that ended as ${states.join(' and ') || 'none at all'} are counted so`, () => {
      assert.deepEqual(digestFor({ rows, people: [ollis(...states)] }).deliveries, deliveries);
    });

  it('that nobody knows of were delivered when an answer carries the card', () => {
    const events = [checkedIn('2020-04-02T08:00:00.000Z', { choice: 'at-risk', card: 'card 0' })];
    assert.deepEqual(digestFor({ rows, events, people: [ollis('unknown')] }).deliveries, {
      ...{ due: 1, delivered: 1, unknown: 0, unreachable: 0 },
    });
  });

  it('do not count one to somebody who had answered before it', () => {
    const events = [checkedIn('2020-03-24T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-20' })];
    assert.equal(digestFor({ rows, events, people: [ollis()] }).deliveries.due, 0);
  });

  it('count one owner once, however many rows and however they are named', () => {
    const rows = [
      { ...aunela, owner: 'Owner@example.org' },
      { id: '3', target: '≥ 3', owner: 'owner' },
    ];
    const people = [aPerson({ email: 'owner@example.org' })];
    assert.equal(digestFor({ rows, people }).deliveries.unreachable, 1);
  });

  it('do not wait for somebody who took the row after its askings', () => {
    const events = [taken('2020-04-06T07:00:00.000Z')];
    assert.equal(digestFor({ rows: [aunela], events, people: [ollis()] }).deliveries.due, 0);
  });

  it('count an owner whom the bot has never met as unreachable', () => {
    assert.equal(digestFor({ rows, people: [] }).deliveries.unreachable, 1);
  });

  it('are those of the deadlines in the quarter too', () => {
    const [slot] = ollis('sent').slots;
    assert.ok(slot);
    const early = [
      { agreement: 'yhteiset-palvelut-2020', indicator: '10', rung: 'approaching', due: '2020-03-24' },
    ] as const;
    const person = aPerson({
      slots: [{ ...slot, day: '2020-03-24', card: 'early', lists: [...early] }, slot],
    });
    assert.equal(digestFor({ rows, people: [person] }).deliveries.delivered, 2);
  });

  it('leave out other agreements, other quarters, digests and what is told of rows that nobody has', () => {
    const [slot] = ollis('sent').slots;
    assert.ok(slot);
    const about = (day: string, tuple: object): Person =>
      aPerson({
        id: 'x',
        slots: [{ ...slot, day, lists: slot.lists.map((each) => ({ ...each, ...tuple })) }],
      });
    for (const other of [
      about('2020-04-01', { agreement: 'toinen' }),
      about('2020-04-01', { rung: 'digest' }),
      about('2020-04-01', { rung: 'unowned' }),
      about('2020-08-03', { due: '2020-08-03' }),
      about('2020-01-03', { due: '2020-01-02' }),
    ])
      assert.equal(digestFor({ rows, people: [ollis('sent'), other] }).deliveries.due, 1);
  });

  it('count nobody who is asked later', () => {
    const agreement = known(anAgreement({ importedAt, rows }), '2020-03-20T06:00:00.000Z');
    const [round] = roundsOf(agreement);
    assert.ok(round);
    // Only the first of its two reminders before the deadline has been due.
    assert.equal(
      digestOf(agreement, { round, day: '2020-03-20', people: [], level: 'head' }).deliveries.due,
      1,
    );
    assert.equal(
      digestOf(agreement, { round, day: '2020-02-20', people: [], level: 'head' }).deliveries.due,
      0,
    );
  });
});

describe('the rows of which no reminder arrives', () => {
  const rows = [
    { ...aunela, owner: 'owner' },
    { id: '3', target: '≥ 3', owner: 'OWNER@example.org' },
    { id: '13', target: '4. vuosineljänneksen aikana', owner: 'owner' },
    { id: '29', target: '≥ 500' },
  ];
  const owner = (about: Partial<Person>) => aPerson({ email: 'owner@example.org', ...about });
  const unreached = (people: readonly Person[], events: readonly NewEvent[] = []) =>
    digestFor({ rows, people, events }).unreached.map(({ indicator }) => indicator.id);

  it('are those that an owner was to be asked about who cannot be reached', () => {
    assert.deepEqual(unreached([owner(ollis('unreachable'))]), ['10', '3']);
    // The first arrived, and then the bot was blocked.
    assert.deepEqual(unreached([owner(ollis('sent', 'unreachable'))]), ['10', '3']);
  });

  it('are those of an owner whom the bot has not met, or not in a chat of their own', () => {
    assert.deepEqual(unreached([]), ['10', '3']);
    const { address: _none, ...inGroups } = owner({});
    assert.deepEqual(unreached([inGroups]), ['10', '3']);
  });

  it('are none of an owner who can be reached, whatever became of one message', () => {
    for (const state of ['sent', 'unknown', 'refused', 'not-sent'] as const)
      assert.deepEqual(unreached([owner(ollis(state))]), [], state);
  });

  it('are none that has been answered all the same', () => {
    const events = [checkedIn('2020-04-02T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-20' })];
    assert.deepEqual(unreached([owner(ollis('unreachable'))], events), ['3']);
  });

  it('are told to the head alone', () => {
    const agreement = known(anAgreement({ importedAt, rows }), '2020-04-08T06:00:00.000Z');
    const [round] = roundsOf(agreement);
    assert.ok(round);
    for (const level of ['area', 'division'] as const)
      assert.deepEqual(digestOf(agreement, { round, day, people: [], level }).unreached, []);
  });
});

function digestFor(about: {
  rows: readonly ARow[];
  events?: readonly NewEvent[];
  people: readonly Person[];
}) {
  const { rows, events = [], people } = about;
  const agreement = known(anAgreement({ importedAt, rows, events }), '2020-04-08T06:00:00.000Z');
  const [round] = roundsOf(agreement);
  if (round === undefined) throw new Error('The year has no first round');
  return digestOf(agreement, { round, day, people, level: 'head' });
}

/** Vastuuhenkilö 1, whom the round's card and then its chaser were sent with these endings. */
function ollis(...states: readonly Delivery[]): Person {
  const slots = states.map((state, index): Slot => {
    const [rung, due] =
      index === 0 ? (['quarter-card', '2020-04-01'] as const) : (['chaser', '2020-04-06'] as const);
    const tuple = { agreement: 'yhteiset-palvelut-2020', indicator: '10', rung, due };
    return { day: due, card: `card ${index}`, lists: [tuple], claimedAt: `${due}T06:00:00.000Z`, state };
  });
  return aPerson({ slots });
}
