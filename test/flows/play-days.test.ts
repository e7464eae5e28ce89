import assert from 'node:assert/strict';
import type { Moment } from '../../src/domain/day.ts';
import { atOnce } from '../../src/flows/pace.ts';
import { movingTo, playDays } from '../../src/flows/play-days.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aPerson, taken } from '../builders.ts';
import { delivering } from '../delivering.ts';

const helsinki = 'Europe/Helsinki';

describe('a clock that moves', () => {
  for (const [name, from, to, timeZones, stops] of [
    [
      'stops at every working morning on the way, and at its end',
      '2020-03-05T07:00:00.000Z',
      '2020-03-10T12:00:00.000Z',
      [helsinki],
      [
        ...['2020-03-06T07:00:00.000Z', '2020-03-09T07:00:00.000Z', '2020-03-10T07:00:00.000Z'],
        '2020-03-10T12:00:00.000Z',
      ],
    ],
    [
      'stops at 09:00 before and after the spring change',
      '2020-03-26T08:00:00.000Z',
      '2020-03-31T06:00:00.000Z',
      [helsinki],
      ['2020-03-27T07:00:00.000Z', '2020-03-30T06:00:00.000Z', '2020-03-31T06:00:00.000Z'],
    ],
    [
      'stops at 09:00 before and after the autumn change',
      '2020-10-22T07:00:00.000Z',
      '2020-10-26T07:00:00.000Z',
      [helsinki],
      ['2020-10-23T06:00:00.000Z', '2020-10-26T07:00:00.000Z'],
    ],
    [
      'goes over the leap day',
      '2020-02-28T07:00:00.000Z',
      '2020-03-02T07:00:00.000Z',
      [helsinki],
      ['2020-03-02T07:00:00.000Z'],
    ],
    [
      'stops at the mornings of every agreement’s zone',
      '2020-03-09T07:00:00.000Z',
      '2020-03-10T07:00:00.000Z',
      [helsinki, 'America/New_York'],
      ['2020-03-09T13:00:00.000Z', '2020-03-10T07:00:00.000Z'],
    ],
    [
      'stops once when it does not move',
      '2020-03-09T07:00:00.000Z',
      '2020-03-09T07:00:00.000Z',
      [helsinki],
      ['2020-03-09T07:00:00.000Z'],
    ],
    [
      'stops once without an agreement',
      '2020-03-09T07:00:00.000Z',
      '2020-06-09T07:00:00.000Z',
      [],
      ['2020-06-09T07:00:00.000Z'],
    ],
  ] as const)
    it(name, () => assert.deepEqual(movingTo(from, to, timeZones), stops));

  it('sends on the way what the bot would have sent, and says what it was', async () => {
    const agreements = [anAgreement({ events: [taken('2020-03-02T07:00:00.000Z')] })];
    const stops: Moment[] = ['2020-03-02T07:00:00.000Z'];
    const sent = await playDays(
      {
        store: memoryStore({ agreements, people: [aPerson(), aPerson({ id: 'admin', name: 'Ylläpitäjä' })] }),
        admins: ['admin'],
        newId: () => `card ${stops.length}`,
        log: () => {},
        prepare: delivering(async () => ({ ended: 'sent' })),
        pace: atOnce,
        clock: {
          now: () => stops.at(-1) ?? '',
          moveTo: async (moment) => {
            stops.push(moment);
          },
        },
      },
      '2020-04-08T06:00:00.000Z',
    );
    assert.equal(stops.at(-1), '2020-04-08T06:00:00.000Z');
    assert.deepEqual(
      sent.map(({ person, day, kind, rows }) => [day, person.name, kind, ...rows]),
      [
        ['2020-03-24', 'Vastuuhenkilö 1', 'reminder', '10'],
        ['2020-04-01', 'Vastuuhenkilö 1', 'reminder', '10'],
        ['2020-04-06', 'Vastuuhenkilö 1', 'reminder', '10'],
        ['2020-04-08', 'Ylläpitäjä', 'digest'],
      ],
    );
  });
});
