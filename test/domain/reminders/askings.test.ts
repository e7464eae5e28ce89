import assert from 'node:assert/strict';
import type { NewEvent } from '../../../src/domain/agreement.ts';
import type { CheckInContent } from '../../../src/domain/check-in.ts';
import { known, rowOf } from '../../../src/domain/known.ts';
import {
  askingsOf,
  isAnswered,
  isOver,
  lastAsking,
  lastClosedRoundAsking,
} from '../../../src/domain/reminders/askings.ts';
import { awaitedOf } from '../../../src/domain/reminders/awaited.ts';
import { rungsOf } from '../../../src/domain/reminders/rungs.ts';
import { type AnAgreement, anAgreement, checkedIn } from '../../builders.ts';

const later = '2021-12-31T00:00:00.000Z';

describe('a row has been asked', () => {
  const of = (about: AnAgreement, day: string) => {
    const agreement = known(anAgreement(about), later);
    const row = rowOf(agreement.rows, '10');
    return {
      asked: askingsOf(agreement, row, day).map(({ rung, due }) => `${rung} ${due}`),
      last: lastAsking(agreement, row, day)?.due,
      closed: lastClosedRoundAsking(agreement, row, day),
    };
  };

  it('only since its import, and by the calendar, without an owner or a message', () => {
    assert.deepEqual(of({}, '2020-03-23').asked, []);
    assert.deepEqual(of({}, '2020-03-24').asked, ['approaching 2020-03-24']);
    assert.deepEqual(of({ importedAt: '2020-01-02T07:00:00.000Z' }, '2020-03-23').asked, [
      'approaching 2020-02-28',
    ]);
    assert.deepEqual(of({ importedAt: '2020-04-02T07:00:00.000Z' }, '2020-04-06').asked, [
      'chaser 2020-04-06',
    ]);
  });

  it('last on the day of the last rung', () => {
    assert.equal(of({}, '2020-03-20').last, undefined);
    assert.equal(of({}, '2020-03-31').last, '2020-03-24');
    assert.equal(of({}, '2020-05-31').last, '2020-04-06');
  });

  it('by a round that has closed only when its digest is due', () => {
    assert.equal(of({}, '2020-04-07').closed, undefined);
    assert.equal(of({}, '2020-04-08').closed?.round.name, 'Q1');
    assert.equal(of({}, '2020-04-08').closed?.due, '2020-04-01');
    assert.equal(of({}, '2020-08-09').closed?.round.name, 'Q1');
    assert.equal(of({}, '2020-08-10').closed?.round.name, 'Q2');
    assert.equal(of({ importedAt: '2020-04-02T07:00:00.000Z' }, '2020-04-08').closed?.due, '2020-04-06');
  });

  it('nothing yet by a card that only announced what the quarter brings', () => {
    const rows = [{ id: '10', target: '2. vuosineljänneksen aikana' }];
    assert.deepEqual(of({ rows }, '2020-04-30').asked, []);
    assert.equal(of({ rows }, '2020-04-30').closed, undefined);
  });
});

describe('an answer', () => {
  const aunela = '1. vuosineljänneksen aikana';
  const number = '≥ 10';
  const judged = 'Toteutunut';
  const cases: readonly [string, string, string, Partial<CheckInContent>, readonly string[]][] = [
    [
      'done settles a deadline whenever it was said',
      aunela,
      '2020-01-10T08:00:00.000Z',
      { choice: 'done', doneOn: '2020-01-09' },
      [],
    ],
    ['so does won’t without a day', aunela, '2020-03-03T08:00:00.000Z', { choice: 'wont' }, []],
    [
      'on track spares only the earlier of the two askings before a deadline',
      aunela,
      '2020-01-10T08:00:00.000Z',
      { choice: 'on-track' },
      ['2020-03-24', '2020-04-01', '2020-04-06', '2020-08-03'],
    ],
    [
      'at risk said early spares nothing',
      aunela,
      '2020-01-10T08:00:00.000Z',
      { choice: 'at-risk' },
      ['2020-02-28', '2020-03-24', '2020-04-01', '2020-04-06', '2020-08-03'],
    ],
    [
      'a word after an asking answers it, and the deadline’s round asks again',
      aunela,
      '2020-03-24T08:00:00.000Z',
      { choice: 'on-track' },
      ['2020-04-01', '2020-04-06', '2020-08-03'],
    ],
    [
      'a word after the card answers its chaser too',
      aunela,
      '2020-04-02T08:00:00.000Z',
      { choice: 'at-risk' },
      ['2020-08-03'],
    ],
    [
      'a word on the card’s morning before it was due does not',
      aunela,
      '2020-04-01T05:59:59.999Z',
      { choice: 'at-risk' },
      ['2020-04-01', '2020-04-06', '2020-08-03'],
    ],
    [
      'a number about the quarter’s last 30 days is its number',
      number,
      '2020-03-09T08:00:00.000Z',
      { actual: '3', asOf: '2020-03-02' },
      ['2020-08-03'],
    ],
    [
      'an older one is not',
      number,
      '2020-03-09T08:00:00.000Z',
      { actual: '3', asOf: '2020-03-01' },
      ['2020-04-01', '2020-04-06', '2020-08-03'],
    ],
    [
      'a number that comes late answers the round that asked',
      number,
      '2020-05-20T08:00:00.000Z',
      { actual: '3', asOf: '2020-05-20' },
      ['2020-08-03'],
    ],
    [
      'a comment alone says nothing of the row',
      number,
      '2020-04-02T08:00:00.000Z',
      { comment: 'Palaan asiaan.' },
      ['2020-04-01', '2020-04-06', '2020-08-03'],
    ],
    [
      'done settles a row that a person judges',
      judged,
      '2020-03-09T08:00:00.000Z',
      { choice: 'done', doneOn: '2020-03-09', asOf: '2020-01-15' },
      [],
    ],
    [
      'under way about the quarter’s last days answers its round',
      judged,
      '2020-03-20T08:00:00.000Z',
      { choice: 'on-track' },
      ['2020-08-03'],
    ],
  ];
  for (const [name, target, at, word, open] of cases)
    it(name, () => assert.deepEqual(openTo(target, at, word, '2020-08-04'), open));

  const finalRound = ['2021-01-07', '2021-01-14', '2021-01-20'];
  for (const [name, target, word, open] of [
    ['the final round takes a number about 31.12.', number, { actual: '11', asOf: '2020-12-31' }, []],
    ['and no older one', number, { actual: '11', asOf: '2020-12-30' }, finalRound],
    [
      'a judged row that is not done needs a word about 31.12.',
      judged,
      { choice: 'wont', asOf: '2020-12-01' },
      finalRound,
    ],
    ['a forecast is no such word', judged, { choice: 'at-risk', asOf: '2020-12-31' }, finalRound],
    ['that it was not done is one', judged, { choice: 'wont', asOf: '2020-12-31' }, []],
    ['a judged row that is done does not', judged, { choice: 'done', doneOn: '2020-12-22' }, []],
  ] as const)
    it(name, () => {
      const unanswered = openTo(target, '2021-01-04T08:00:00.000Z', word, '2021-01-31');
      assert.deepEqual(
        unanswered.filter((due) => due > '2021'),
        open,
      );
    });

  it('is not a number that a later word on its card has replaced', () => {
    const at = '2020-04-02T08:00:00.000Z';
    const words = [{ actual: '3' }, { forecast: 'will' as const }].map((word) =>
      checkedIn(at, { ...word, card: 'card', asOf: '2020-03-31' }),
    );
    const openAfter = (events: typeof words) => {
      const agreement = known(anAgreement({ rows: [{ id: '10', target: number }], events }), later);
      const row = rowOf(agreement.rows, '10');
      const asked = lastAsking(agreement, row, '2020-04-06');
      return asked !== undefined && !isAnswered(agreement, row, asked);
    };
    assert.deepEqual([openAfter(words.slice(0, 1)), openAfter(words)], [false, true]);
  });

  function openTo(target: string, at: string, word: Partial<CheckInContent>, day: string): readonly string[] {
    const about = { importedAt: '2020-01-02T07:00:00.000Z', rows: [{ id: '10', target }] };
    const agreement = known(anAgreement({ ...about, events: [checkedIn(at, word)] }), later);
    const row = rowOf(agreement.rows, '10');
    return rungsOf(agreement, row)
      .filter((asking) => asking.due <= day && !isAnswered(agreement, row, asking))
      .map(({ due }) => due);
  }
});

describe('a manager’s word on a colour', () => {
  const decided = (at: string, colour: 'green' | 'none' | 'ruled' = 'green'): NewEvent => {
    return { kind: 'decided', at, by: 'head', indicator: '10', colour, why: 'Sovittu' };
  };
  const askedAfter = (target: string, events: readonly NewEvent[]) => {
    const agreement = known(anAgreement({ rows: [{ id: '10', target, owner: 'owner' }], events }), later);
    const row = rowOf(agreement.rows, '10');
    return rungsOf(agreement, row)
      .filter((asking) => asking.dueAt > agreement.importedAt && asking.due < '2020-09-01')
      .filter((asking) => !isOver(agreement, row, asking))
      .map(({ due }) => due);
  };
  const dated = '1. vuosineljänneksen aikana';
  const early = '2020-03-25T08:00:00.000Z';

  it('spares the owner of a situation every asking, while it stands', () => {
    const all = ['2020-03-24', '2020-04-01', '2020-04-06', '2020-08-03', '2020-08-06'];
    assert.deepEqual(askedAfter(dated, []), all);
    assert.deepEqual(askedAfter(dated, [decided(early)]), []);
    assert.deepEqual(askedAfter(dated, [decided(early, 'none')]), []);
    assert.deepEqual(askedAfter(dated, [decided(early), decided('2020-03-26T08:00:00.000Z', 'ruled')]), all);
    const undone: NewEvent = {
      kind: 'withdrawn',
      at: '2020-03-26T08:00:00.000Z',
      by: 'head',
      indicator: '10',
      report: 2,
    };
    assert.deepEqual(askedAfter(dated, [decided(early), undone]), all);
  });

  it('spares the owner of a number only the round in which it was said', () => {
    assert.deepEqual(askedAfter('≥ 10', [decided(early)]), [
      '2020-04-01',
      '2020-04-06',
      '2020-08-03',
      '2020-08-06',
    ]);
    assert.deepEqual(askedAfter('≥ 10', [decided('2020-04-02T08:00:00.000Z')]), ['2020-08-03', '2020-08-06']);
  });

  it('has nobody counted as not having answered, and does not make up an answer', () => {
    const agreement = known(
      anAgreement({
        rows: [{ id: '10', target: dated, owner: 'owner' }],
        events: [decided('2020-04-02T08:00:00.000Z')],
      }),
      later,
    );
    const row = rowOf(agreement.rows, '10');
    assert.equal(awaitedOf(agreement, row, '2020-04-07'), undefined);
    const asked = lastAsking(agreement, row, '2020-04-07');
    assert.ok(asked);
    assert.equal(isAnswered(agreement, row, asked), false);
  });
});
