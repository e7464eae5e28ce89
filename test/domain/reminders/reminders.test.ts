import assert from 'node:assert/strict';
import type { Agreement, NewEvent } from '../../../src/domain/agreement.ts';
import { momentOf } from '../../../src/domain/calendar.ts';
import type { Admins } from '../../../src/domain/permission.ts';
import type { Delivery, Person, Slot } from '../../../src/domain/person.ts';
import { remindersDue } from '../../../src/domain/reminders/reminders.ts';
import { rung as rungName } from '../../../src/domain/reminders/rung.ts';
import {
  type AnAgreement,
  type ARow,
  anAgreement,
  aPerson,
  aunela,
  checkedIn,
  taken,
} from '../../builders.ts';

const since = { importedAt: '2020-01-02T07:00:00.000Z' };
const ollis = { ...aunela, owner: 'owner' };
const owner = aPerson();

describe('Aunela’s owner, whom nothing has reached', () => {
  const agreement = anAgreement({ ...since, rows: [ollis] });
  for (const [day, time, lists] of [
    ['2020-02-27', '15:00', []],
    ['2020-02-28', '08:59', []],
    ['2020-02-28', '09:00', ['10 approaching 2020-02-28']],
    ['2020-02-28', '15:59', ['10 approaching 2020-02-28']],
    ['2020-02-28', '16:00', []],
    ['2020-02-29', '09:00', []],
    ['2020-03-01', '09:00', []],
    ['2020-03-02', '09:00', ['10 approaching 2020-02-28']],
    ['2020-03-12', '09:00', ['10 approaching 2020-02-28']],
    ['2020-03-13', '09:00', []],
    ['2020-03-24', '09:00', ['10 approaching 2020-03-24']],
    ['2020-03-31', '09:00', ['10 approaching 2020-03-24']],
    ['2020-04-01', '09:00', ['10 quarter-card 2020-04-01']],
    ['2020-04-03', '09:00', ['10 quarter-card 2020-04-01']],
    ['2020-04-06', '08:59', []],
    ['2020-04-06', '09:00', ['10 chaser 2020-04-06']],
    ['2020-04-10', '09:00', []],
    ['2020-04-13', '09:00', []],
    ['2020-04-21', '09:00', ['10 chaser 2020-04-06']],
    ['2020-04-22', '09:00', []],
    ['2020-07-01', '09:00', []],
    ['2020-08-03', '09:00', ['10 quarter-card 2020-08-03']],
    ['2020-10-01', '09:00', ['10 quarter-card 2020-10-01']],
    ['2021-01-07', '09:00', ['10 final-round 2021-01-07']],
    ['2021-01-14', '09:00', ['10 final-chaser 2021-01-14']],
    ['2021-01-20', '09:00', ['10 last-call 2021-01-20']],
    ['2021-02-01', '09:00', ['10 last-call 2021-01-20']],
    ['2021-02-02', '09:00', []],
  ] as const)
    it(`is sent ${lists.join() || 'nothing'} on ${day} at ${time}`, () => {
      assert.deepEqual(due([agreement], [owner], day, time), lists.length === 0 ? [] : [['owner', ...lists]]);
    });

  it('is not asked what has been answered', () => {
    const answered = (event: NewEvent) => anAgreement({ ...since, rows: [ollis], events: [event] });
    const onTrack = answered(checkedIn('2020-03-24T08:00:00.000Z', { choice: 'on-track' }));
    assert.deepEqual(due([onTrack], [owner], '2020-03-25'), []);
    assert.deepEqual(due([onTrack], [owner], '2020-04-01'), [['owner', '10 quarter-card 2020-04-01']]);
    const done = answered(checkedIn('2020-03-24T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-20' }));
    assert.deepEqual(due([done], [owner], '2020-04-01'), []);
  });

  it('has the working hours and holidays of the agreement, wherever that is', () => {
    const far = anAgreement({ ...since, rows: [ollis], timeZone: 'America/New_York' });
    assert.deepEqual(at([far], [owner], '2020-03-24T12:59:00.000Z'), []);
    assert.deepEqual(at([far], [owner], '2020-03-24T13:00:00.000Z'), [
      ['owner', '10 approaching 2020-03-24'],
    ]);
  });

  it('hears nothing in quiet weeks, in which nothing grows old', () => {
    const rules = { quiet: { from: '03-02', to: '03-15' } };
    const agreement = anAgreement({ ...since, rows: [ollis], rules });
    assert.deepEqual(due([agreement], [owner], '2020-03-02'), []);
    assert.deepEqual(due([agreement], [owner], '2020-03-16'), [['owner', '10 approaching 2020-02-28']]);
  });
});

describe('a row that is taken', () => {
  const story = (...events: NewEvent[]) => [anAgreement({ events })];

  it('is asked from its next rung on', () => {
    const agreements = story(taken('2020-03-02T07:00:00.000Z'));
    assert.deepEqual(due(agreements, [owner], '2020-03-02'), []);
    assert.deepEqual(due(agreements, [owner], '2020-03-23'), []);
    assert.deepEqual(due(agreements, [owner], '2020-03-24'), [['owner', '10 approaching 2020-03-24']]);
  });

  it('at the very minute of a rung has its form already', () => {
    assert.deepEqual(due(story(taken('2020-03-24T07:00:00.000Z')), [owner], '2020-03-24'), []);
    assert.equal(due(story(taken('2020-03-24T06:59:59.999Z')), [owner], '2020-03-24').length, 1);
  });

  it('is not asked for rungs from before the import', () => {
    const agreement = anAgreement({ rows: [ollis], importedAt: '2020-03-24T07:00:00.000Z' });
    assert.deepEqual(due([agreement], [owner], '2020-03-24'), []);
  });

  it('is asked of whoever has it now', () => {
    const agreements = story(
      taken('2020-03-02T07:00:00.000Z'),
      taken('2020-04-02T07:00:00.000Z', { owner: 'other' }),
    );
    const people = [owner, aPerson({ id: 'other' })];
    assert.deepEqual(due(agreements, people, '2020-04-03'), []);
    assert.deepEqual(due(agreements, people, '2020-04-06'), [['other', '10 chaser 2020-04-06']]);
  });

  it('belongs to the person with the e-mail address that the file gives', () => {
    const agreement = anAgreement({ ...since, rows: [{ ...aunela, owner: 'Owner@Example.org' }] });
    const people = [aPerson({ email: 'owner@example.org' })];
    assert.deepEqual(due([agreement], people, '2020-03-24'), [['owner', '10 approaching 2020-03-24']]);
  });

  it('of somebody unknown, or of nobody, is asked of nobody', () => {
    const rows = [
      { ...aunela, owner: 'aino@example.org' },
      { id: '3', target: '≥ 3' },
    ];
    assert.deepEqual(due([anAgreement({ ...since, rows })], [owner], '2020-04-01'), []);
  });
});

describe('one message', () => {
  const rows = [
    { id: '3', target: '≥ 3', owner: 'owner' },
    ollis,
    { id: '13', target: '2. vuosineljänneksen aikana', owner: 'owner' },
    { id: '48', target: '≥ 450', rhythm: 'half' as const, owner: 'owner' },
  ];

  it('lists all that is due to one person', () => {
    assert.deepEqual(due([anAgreement({ ...since, rows })], [owner], '2020-04-01'), [
      ['owner', '3 quarter-card 2020-04-01', '10 quarter-card 2020-04-01', '13 quarter-card 2020-04-01'],
    ]);
  });

  it('chases only what was asked', () => {
    assert.deepEqual(due([anAgreement({ ...since, rows })], [owner], '2020-04-06'), [
      ['owner', '3 chaser 2020-04-06', '10 chaser 2020-04-06', '13 quarter-card 2020-04-01'],
    ]);
  });

  it('a day is all that anybody gets, and the next agreement’s comes the day after', () => {
    const one = anAgreement({ ...since, rows: [ollis] });
    const other = anAgreement({ ...since, id: 'toinen', rows: [{ ...ollis, id: '1' }] });
    assert.deepEqual(due([one, other], [owner], '2020-04-01'), [['owner', '10 quarter-card 2020-04-01']]);
    const sent = [aSlot('2020-04-01', 'sent', '10 quarter-card 2020-04-01')];
    assert.deepEqual(due([one, other], [aPerson({ slots: sent })], '2020-04-01'), []);
    assert.deepEqual(due([one, other], [aPerson({ slots: sent })], '2020-04-02'), [
      ['owner', '1 quarter-card 2020-04-01'],
    ]);
  });
});

describe('a rung in no hurry', () => {
  // Due on 28 February (30 days before), on 2 March and on 4 March, which is the third working day after.
  const early = { id: '10', target: '31.3.2020 mennessä', owner: 'owner' };
  const monday = { id: '11', target: '9.3.2020 mennessä', owner: 'owner' };
  const wednesday = { id: '12', target: '11.3.2020 mennessä', owner: 'owner' };
  const thursday = { id: '12', target: '12.3.2020 mennessä', owner: 'owner' };
  const on = (day: string, rows: readonly ARow[], events: readonly NewEvent[] = []) =>
    due([anAgreement({ ...since, rows: [...rows], events })], [owner], day).flatMap(([, ...lists]) => lists);

  it('before a deadline waits up to three working days for another of the same person, and goes with it', () => {
    assert.deepEqual(on('2020-02-28', [early, monday]), []);
    assert.deepEqual(on('2020-03-02', [early, monday]), [
      '10 approaching 2020-02-28',
      '11 approaching 2020-03-02',
    ]);
    assert.deepEqual(on('2020-02-28', [early, wednesday]), []);
    assert.deepEqual(on('2020-02-28', [early, thursday]), ['10 approaching 2020-02-28']);
  });

  it('waits for nothing when its row has just been given to its owner, who is told at once', () => {
    const given: NewEvent = { ...taken('2020-02-27T14:00:00.000Z'), by: 'head' };
    assert.deepEqual(on('2020-02-28', [{ ...early, owner: 'head' }, monday], [given]), [
      '10 approaching 2020-02-28',
      '10 given 2020-02-27',
    ]);
  });

  it('after a deadline waits likewise', () => {
    const fair = { id: '22', target: '4.10.2020 mennessä', owner: 'owner' };
    const number = { id: '3', target: '≥ 3', owner: 'owner' };
    const announced = [checkedIn('2020-10-02T07:00:00.000Z', { indicator: '22', choice: 'on-track' })];
    assert.deepEqual(on('2020-10-05', [fair], announced), ['22 passed 2020-10-05']);
    assert.deepEqual(on('2020-10-05', [fair, number], announced), [
      '22 passed 2020-10-05',
      '3 quarter-card 2020-10-01',
    ]);
    const slots = [aSlot('2020-10-01', 'sent', '3 quarter-card 2020-10-01')];
    const asked = anAgreement({ ...since, rows: [fair, number], events: announced });
    assert.deepEqual(due([asked], [aPerson({ slots })], '2020-10-05'), []);
    assert.deepEqual(due([asked], [aPerson({ slots })], '2020-10-06'), [
      ['owner', '22 passed 2020-10-05', '3 chaser 2020-10-06'],
    ]);
  });

  it('does not wait for somebody else’s, nor for what has been answered', () => {
    assert.deepEqual(on('2020-02-28', [early, { ...monday, owner: 'other' }]), ['10 approaching 2020-02-28']);
    const done = checkedIn('2020-02-27T07:00:00.000Z', {
      indicator: '11',
      choice: 'done',
      doneOn: '2020-02-27',
    });
    assert.deepEqual(on('2020-02-28', [early, monday], [done]), ['10 approaching 2020-02-28']);
  });

  it('holds up nothing that is in a hurry', () => {
    const urgent = { id: '13', target: '6.3.2020 mennessä', owner: 'owner' };
    assert.deepEqual(on('2020-02-28', [early, monday, urgent]), [
      '10 approaching 2020-02-28',
      '13 approaching 2020-02-28',
    ]);
  });
});

describe('after a sending that ended as', () => {
  const agreement = anAgreement({ ...since, rows: [ollis] });
  for (const [state, today, tomorrow, nextRung] of [
    ['claimed', 0, 0, 1],
    ['sent', 0, 0, 1],
    ['unknown', 0, 0, 1],
    ['refused', 0, 0, 1],
    ['not-sent', 1, 1, 1],
    // Until they write.
    ['unreachable', 0, 0, 0],
  ] as const)
    it(`${state}, ${today}, ${tomorrow} and ${nextRung} messages are due that day, the next and at the next rung`, () => {
      const people = [aPerson({ slots: [aSlot('2020-03-24', state, '10 approaching 2020-03-24')] })];
      assert.equal(due([agreement], people, '2020-03-24').length, today);
      assert.equal(due([agreement], people, '2020-03-25').length, tomorrow);
      assert.equal(due([agreement], people, '2020-04-01').length, nextRung);
    });
});

describe('while a manager has reminders paused', () => {
  const paused = (at: string, until: string): NewEvent => ({ kind: 'paused', at, by: 'head', until });
  const resumed = (at: string): NewEvent => ({ kind: 'resumed', at, by: 'head' });
  const head: NewEvent = {
    kind: 'role-given',
    at: '2020-01-02T08:00:00.000Z',
    by: 'admin',
    person: 'head',
    as: 'head',
  };
  const sent = (events: readonly NewEvent[], day: string) =>
    due([anAgreement({ ...since, rows: [ollis], events })], [owner, aPerson({ id: 'head' })], day);
  const inSpring = paused('2020-03-16T10:00:00.000Z', '2020-04-15');

  it('sends nothing to the end of its last day, digests included', () => {
    for (const day of ['2020-03-24', '2020-04-01', '2020-04-08', '2020-04-15'])
      assert.deepEqual(sent([head, inSpring], day), []);
  });

  it('sends what fell there once it is over, and what is counted from it moves along', () => {
    assert.deepEqual(sent([head, inSpring], '2020-04-16'), [['owner', '10 quarter-card 2020-04-16']]);
    assert.deepEqual(sent([head, inSpring], '2020-04-21'), [['owner', '10 chaser 2020-04-21']]);
    assert.deepEqual(sent([head, inSpring], '2020-04-23'), [
      ['head', 'digest 2020-04-23'],
      ['owner', '10 chaser 2020-04-21'],
    ]);
  });

  it('goes on counting where it left off: the digest leaves time to answer', () => {
    const inTheRound = [head, paused('2020-04-03T10:00:00.000Z', '2020-05-15')];
    assert.deepEqual(sent(inTheRound, '2020-05-18'), [['owner', '10 chaser 2020-05-18']]);
    assert.deepEqual(sent(inTheRound, '2020-05-19'), [['owner', '10 chaser 2020-05-18']]);
    assert.deepEqual(sent(inTheRound, '2020-05-20')[0], ['head', 'digest 2020-05-20']);
  });

  it('moves nothing that went out on the morning on which it was asked for', () => {
    const atNoon = paused('2020-04-01T09:00:00.000Z', '2020-04-15');
    const told = aPerson({ slots: [aSlot('2020-04-01', 'sent', '10 quarter-card 2020-04-01')] });
    const agreement = anAgreement({ ...since, rows: [ollis], events: [atNoon] });
    assert.deepEqual(due([agreement], [told], '2020-04-16'), []);
    assert.deepEqual(due([agreement], [owner], '2020-04-01', '14:00'), []);
    assert.deepEqual(due([agreement], [owner], '2020-04-16'), [['owner', '10 quarter-card 2020-04-01']]);
  });

  it('lets nothing grow old', () => {
    const rows = [{ ...ollis, target: '20.3.2020 mennessä' }];
    const events = [paused('2020-02-19T10:00:00.000Z', '2020-03-05')];
    assert.deepEqual(due([anAgreement({ ...since, rows, events })], [owner], '2020-03-12'), [
      ['owner', '10 approaching 2020-02-19'],
    ]);
  });

  it('sends again from the day on which it is ended', () => {
    const ended = [inSpring, resumed('2020-04-02T05:00:00.000Z')];
    assert.deepEqual(sent(ended, '2020-04-01'), []);
    assert.deepEqual(sent(ended, '2020-04-02'), [['owner', '10 quarter-card 2020-04-02']]);
  });

  it('goes by the last word, be it of a shorter pause or a longer one', () => {
    const shorter = [inSpring, paused('2020-03-17T10:00:00.000Z', '2020-03-20')];
    assert.deepEqual(sent(shorter, '2020-03-24'), [['owner', '10 approaching 2020-03-24']]);
    const longer = [inSpring, paused('2020-04-14T10:00:00.000Z', '2020-04-17')];
    assert.deepEqual(sent(longer, '2020-04-17'), []);
    assert.deepEqual(sent(longer, '2020-04-20'), [['owner', '10 quarter-card 2020-04-20']]);
  });
});

describe('the digest of a round', () => {
  const head: NewEvent = {
    kind: 'role-given',
    at: '2020-03-03T07:00:00.000Z',
    by: 'admin',
    person: 'head',
    as: 'head',
  };
  const people = [aPerson({ id: 'head' }), aPerson({ id: 'admin' }), owner];
  // A row that nobody has would be the head's on other days.
  const rows = [{ ...aunela, owner: 'somebody not met' }];
  const digest = (about: AnAgreement, day: string, time = '09:00', admins: Admins = ['admin']) =>
    due([anAgreement({ rows, ...about })], people, day, time, admins);

  it('is the head’s, five working days after the card', () => {
    assert.deepEqual(digest({ events: [head] }, '2020-04-07'), []);
    assert.deepEqual(digest({ events: [head] }, '2020-04-08', '08:59'), []);
    assert.deepEqual(digest({ events: [head] }, '2020-04-08'), [['head', 'digest 2020-04-08']]);
    assert.deepEqual(digest({ events: [head] }, '2020-08-10'), [['head', 'digest 2020-08-10']]);
    assert.deepEqual(digest({ events: [head] }, '2020-10-08'), [['head', 'digest 2020-10-08']]);
    assert.deepEqual(digest({ events: [head] }, '2021-02-02'), [['head', 'digest 2021-02-02']]);
  });

  describe('above the head', () => {
    const named = (person: string, as: 'area' | 'division'): NewEvent => ({ ...head, person, as });
    const events = [head, named('area', 'area'), named('division', 'division')];
    const managers = [...people, aPerson({ id: 'area' }), aPerson({ id: 'division' })];
    const sentTo = (id: string, day: string, about = events) =>
      due([anAgreement({ events: about })], managers, day)
        .filter(([person]) => person === id)
        .map(([, listed]) => listed);

    it('comes seven working days after the card to the service area, and nine to the division', () => {
      assert.deepEqual(sentTo('area', '2020-04-09'), []);
      assert.deepEqual(sentTo('area', '2020-04-14'), ['digest 2020-04-14']);
      assert.deepEqual(sentTo('division', '2020-04-15'), []);
      assert.deepEqual(sentTo('division', '2020-04-16'), ['digest 2020-04-16']);
    });

    it('comes on the day of the head’s when the year has been settled', () => {
      assert.deepEqual(sentTo('area', '2021-02-02'), ['digest 2021-02-02']);
      assert.deepEqual(sentTo('division', '2021-02-02'), ['digest 2021-02-02']);
    });

    it('does not come a second time to a head who is also above', () => {
      const both = [head, named('head', 'area')];
      assert.deepEqual(sentTo('head', '2020-04-14', both), ['digest 2020-04-08']);
      const slots = [aSlot('2020-04-08', 'sent', 'digest 2020-04-08')];
      const agreement = anAgreement({ rows, events: both });
      assert.deepEqual(due([agreement], [aPerson({ id: 'head', slots })], '2020-04-14'), []);
    });
  });

  it('is the admins’ until there is a head', () => {
    assert.deepEqual(digest({}, '2020-04-08'), [['admin', 'digest 2020-04-08']]);
    assert.deepEqual(digest({}, '2020-04-08', '09:00', 'everyone'), []);
  });

  it('waits through downtime, but not for ever', () => {
    assert.equal(digest({ events: [head] }, '2020-04-23').length, 1);
    assert.equal(digest({ events: [head] }, '2020-04-24').length, 0);
  });

  it('is not sent for a round that closed before the import', () => {
    assert.deepEqual(digest({ importedAt: '2020-04-08T07:00:00.000Z', events: [head] }, '2020-04-08'), []);
  });

  it('goes once', () => {
    const slots = [aSlot('2020-04-08', 'sent', 'digest 2020-04-08')];
    const agreement = anAgreement({ rows, events: [head] });
    assert.deepEqual(due([agreement], [aPerson({ id: 'head', slots })], '2020-04-09'), []);
  });
});

describe('what is due', () => {
  it('changes nothing of what it is computed from', () => {
    const agreements = [anAgreement({ ...since, rows: [ollis] })];
    const people = [owner];
    const before = JSON.stringify([agreements, people]);
    due(agreements, people, '2020-04-01');
    assert.equal(JSON.stringify([agreements, people]), before);
  });
});

function due(
  agreements: readonly Agreement[],
  people: readonly Person[],
  day: string,
  time = '09:00',
  admins: Admins = ['admin'],
): readonly (readonly string[])[] {
  return at(agreements, people, momentOf(day, time, 'Europe/Helsinki'), admins);
}

function at(
  agreements: readonly Agreement[],
  people: readonly Person[],
  now: string,
  admins: Admins = [],
): readonly (readonly string[])[] {
  return remindersDue(agreements, people, now, admins).map(({ person, lists }) => [
    person.id,
    ...lists.map(({ indicator, rung, due }) => [...(indicator ? [indicator] : []), rung, due].join(' ')),
  ]);
}

/** A slot that listed one thing: "10 approaching 2020-03-24", or "digest 2020-04-08". */
function aSlot(day: string, state: Delivery, listed: string): Slot {
  const [due = '', name, indicator] = listed.split(' ').reverse();
  const rung = rungName.parse(name);
  const tuple = { agreement: 'yhteiset-palvelut-2020', rung, due, ...(indicator && { indicator }) };
  return { day, card: 'card', lists: [tuple], claimedAt: `${day}T07:00:00.000Z`, state };
}
