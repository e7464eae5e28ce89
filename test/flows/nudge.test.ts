import assert from 'node:assert/strict';
import type { NewEvent } from '../../src/domain/agreement.ts';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Person } from '../../src/domain/person.ts';
import { remindersDue } from '../../src/domain/reminders/reminders.ts';
import { nudge } from '../../src/flows/nudge.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { type ARow, anAgreement, aPerson, checkedIn, taken } from '../builders.ts';

const zone = 'Europe/Helsinki';
const head = aPerson({ id: 'head', name: 'Päällikkö' });
const count = (id: string, owner: string): ARow => ({ id, target: '≥ 30', owner });

/** "Remind them now", said by the head at a time of a day, and who is sent a form within the hour or the next days. */
async function nudgedOn(
  day: string,
  time: string,
  rows: readonly ARow[],
  people: readonly Person[],
  events: readonly NewEvent[] = [],
) {
  const roles = [{ person: 'head', as: 'head' as const }];
  const importedAt = '2020-01-02T07:00:00.000Z';
  const agreement = anAgreement({ importedAt, rows, roles, events });
  const store = memoryStore({ agreements: [agreement], people: [head, ...people] });
  const now = momentOf(day, time, zone);
  const ports = { store, clock: { now: () => now }, log: () => {}, newId: () => 'card', admins: [] };
  const said = await nudge(ports, agreement.signed.id, head);
  const after = await store.agreements.list();
  const met = await store.people.list();
  const isStored = after.some(({ events }) => events.some(({ kind }) => kind === 'nudged'));
  const sentTo = (on: string, at: string) =>
    remindersDue(after, met, momentOf(on, at, zone), [])
      .filter(({ lists }) => lists.some(({ rung }) => rung === 'nudged'))
      .map(({ person }) => person.id);
  const nudgedRows = (on: string, at: string) =>
    remindersDue(after, met, momentOf(on, at, zone), []).flatMap(({ lists }) =>
      lists.flatMap(({ rung, indicator }) => (rung === 'nudged' ? [indicator] : [])),
    );
  return { said, isStored, sentTo, nudgedRows };
}

describe('“Remind them now”', () => {
  it('promises to remind whom it then reminds, each once, however the file calls them', async () => {
    const anna = aPerson({ id: 'anna', email: 'anna@example.org' });
    const rows = [count('16', 'anna'), count('17', 'Anna@Example.org')];
    const { said, sentTo } = await nudgedOn('2020-04-07', '11:00', rows, [anna]);
    assert.deepEqual(said, { people: 1, rows: 2, now: 1, away: [], unmet: { people: 0, rows: [] } });
    assert.deepEqual(sentTo('2020-04-07', '12:00'), ['anna']);
  });

  it('is not of what a deadline has asked on that very day: there is time to answer it', async () => {
    const anna = aPerson({ id: 'anna' });
    const dated = { id: '10', target: '15.4.2020 mennessä', owner: 'anna' };
    const onTrack = checkedIn('2020-03-20T08:00:00.000Z', { choice: 'on-track' });
    const alone = await nudgedOn('2020-04-08', '11:00', [dated], [anna], [onTrack]);
    assert.equal(alone.said, 'nobody');
    const beside = await nudgedOn('2020-04-08', '11:00', [dated, count('16', 'anna')], [anna], [onTrack]);
    assert.equal(typeof beside.said === 'object' && beside.said.rows, 1);
    assert.deepEqual(beside.nudgedRows('2020-04-08', '12:00'), ['16']);
    const later = await nudgedOn('2020-04-09', '11:00', [dated], [anna], [onTrack]);
    assert.equal(typeof later.said === 'object' && later.said.rows, 1);
  });

  it('tells the head apart when rows of their own are not answered', async () => {
    const anna = aPerson({ id: 'anna' });
    const { said, sentTo } = await nudgedOn(
      '2020-04-07',
      '11:00',
      [count('16', 'anna'), count('17', 'head')],
      [anna],
    );
    const unmet = { people: 0, rows: [] };
    assert.deepEqual(said, { people: 2, rows: 2, isAskerToo: true, now: 2, away: [], unmet });
    assert.deepEqual(sentTo('2020-04-07', '12:00').toSorted(), ['anna', 'head']);
  });

  it('counts apart whom it cannot write to: never met, or met only in a channel', async () => {
    const { address: _none, ...channel } = aPerson({ id: 'channel' });
    const rows = [count('16', 'anna'), count('17', 'unmet@example.org'), count('18', 'channel')];
    const { said, isStored } = await nudgedOn('2020-04-07', '11:00', rows, [
      aPerson({ id: 'anna' }),
      channel,
    ]);
    assert.deepEqual(said, {
      people: 1,
      rows: 1,
      now: 1,
      away: [],
      unmet: { people: 2, rows: ['17', '18'] },
    });
    assert.ok(isStored);
  });

  it('promises nothing when it can write to nobody, and may be said again the same day', async () => {
    const { said, isStored } = await nudgedOn('2020-04-07', '11:00', [count('16', 'unmet@example.org')], []);
    assert.deepEqual(said, { people: 0, rows: 0, now: 0, away: [], unmet: { people: 1, rows: ['16'] } });
    assert.ok(!isStored);
  });

  it('says when it comes: at once, or on the next day of who has had a message today', async () => {
    const chaser = {
      agreement: 'yhteiset-palvelut-2020',
      indicator: '17',
      rung: 'chaser' as const,
      due: '2020-04-06',
    };
    const slot = { day: '2020-04-07', card: 'card', lists: [chaser], claimedAt: '2020-04-07T06:00:00.000Z' };
    const bo = aPerson({ id: 'bo', slots: [{ ...slot, state: 'sent' }] });
    const rows = [count('16', 'anna'), count('17', 'bo')];
    const people = [aPerson({ id: 'anna' }), bo];
    const { said, sentTo } = await nudgedOn('2020-04-07', '11:00', rows, people);
    const none = { away: [], unmet: { people: 0, rows: [] } };
    assert.deepEqual(said, { people: 2, rows: 2, now: 1, later: '2020-04-08', ...none });
    assert.deepEqual(sentTo('2020-04-07', '11:00'), ['anna']);
    assert.deepEqual(sentTo('2020-04-08', '09:00'), ['anna', 'bo']);
    // After hours, on the eve of Easter.
    const late = await nudgedOn('2020-04-09', '16:30', rows, [aPerson({ id: 'anna' })]);
    assert.equal(typeof late.said === 'object' ? late.said.later : undefined, '2020-04-14');
  });

  it('counts nobody who is away, but their deputy, and no row that was taken after it was asked', async () => {
    const away = { from: '2020-04-01', until: '2020-04-20' };
    const rows = [count('16', 'anna'), { ...count('17', 'bo'), deputy: 'cecilia' }, count('18', 'cecilia')];
    const people = [
      aPerson({ id: 'anna', name: 'Anna', away }),
      aPerson({ id: 'bo', name: 'Bo', away }),
      aPerson({ id: 'cecilia', name: 'Cecilia' }),
    ];
    const just = taken('2020-04-07T07:59:00.000Z', { indicator: '18', owner: 'cecilia' });
    const { said, sentTo } = await nudgedOn('2020-04-07', '11:00', rows, people, [just]);
    assert.deepEqual(said, {
      people: 1,
      rows: 1,
      now: 1,
      away: [{ name: 'Anna', ...away }],
      unmet: { people: 0, rows: [] },
    });
    assert.deepEqual(sentTo('2020-04-07', '12:00'), ['cecilia']);
  });

  it('promises no day to whoever will be away on it, but to their deputy', async () => {
    const away = { from: '2020-04-08', until: '2020-04-24' };
    const rows = [count('16', 'anna'), { ...count('17', 'bo'), deputy: 'cecilia' }, count('18', 'daniel')];
    const people = [
      aPerson({ id: 'anna', name: 'Anna', away }),
      aPerson({ id: 'bo', name: 'Bo', away }),
      aPerson({ id: 'cecilia' }),
      aPerson({ id: 'daniel' }),
    ];
    const { said, sentTo } = await nudgedOn('2020-04-07', '17:00', rows, people);
    assert.deepEqual(said, {
      people: 2,
      rows: 2,
      now: 0,
      later: '2020-04-08',
      away: [{ name: 'Anna', ...away }],
      unmet: { people: 0, rows: [] },
    });
    assert.deepEqual(sentTo('2020-04-08', '09:00'), ['cecilia', 'daniel']);
    // By day it reaches both before they leave.
    const early = await nudgedOn('2020-04-07', '11:00', rows, people);
    assert.deepEqual(typeof early.said === 'object' && [early.said.people, early.said.away], [3, []]);
  });

  it('promises nothing once the year is settled, nor when no message goes out before', async () => {
    const anna = aPerson({ id: 'anna' });
    const at = (day: string, time: string) => nudgedOn(day, time, [count('16', 'anna')], [anna]);
    for (const [day, time, expected] of [
      ['2021-02-01', '16:00', 'too-late'],
      ['2021-02-02', '08:00', 'settled'],
      ['2021-02-08', '10:00', 'settled'],
    ] as const) {
      const { said, isStored } = await at(day, time);
      assert.equal(said, expected, `${day} ${time}`);
      assert.ok(!isStored);
    }
    const { said, sentTo } = await at('2021-02-01', '15:00');
    assert.ok(typeof said === 'object');
    assert.deepEqual(sentTo('2021-02-01', '15:30'), ['anna']);
  });
});
