import assert from 'node:assert/strict';
import { momentOf } from '../../../src/domain/calendar.ts';
import { remindersDue } from '../../../src/domain/reminders/reminders.ts';
import { type ARow, anAgreement, aPerson } from '../../builders.ts';
import { asked, play, signedIn, silent } from './play-year.ts';

describe('A unit with lead times of its own', () => {
  const reminders = {
    ...{ early: 21, late: 5, passed: 2, card: 3, chaser: 4, headDigest: 6, areaDigest: 6, divisionDigest: 8 },
    ...{ finalCard: '01-11', finalChaser: 3, lastCall: 5 },
  };
  const roles = (['head', 'area', 'division'] as const).map((as) => ({ person: as, as }));
  const signed = { ...signedIn(2020), rules: { reminders }, roles };

  it('asks a silent owner on these days of 2020: a deadline on 31.3., a number, the book fair of 2.–4.10.', () => {
    const played = play(signed, { one: { rows: ['2', '16', '49'], habit: silent } });
    assert.deepEqual(
      asked(played).map(({ day, asks }) =>
        [day, [...new Set(asks.map(({ asking }) => asking.rung))], asks.map(({ row }) => row.indicator.id)]
          .flat()
          .join(' '),
      ),
      [
        '2020-03-10 approaching 2',
        '2020-03-26 approaching 2',
        '2020-04-03 quarter-card 2 16',
        '2020-04-09 chaser 2 16',
        '2020-08-03 quarter-card 2 16',
        '2020-08-07 chaser 2 16',
        '2020-09-11 approaching 49',
        '2020-09-25 approaching 49',
        '2020-10-05 quarter-card 2 16 49',
        '2020-10-09 chaser 2 16 49',
        '2021-01-11 final-round 2 16 49',
        '2021-01-14 final-chaser 2 16 49',
        '2021-01-25 last-call 2 16 49',
      ],
    );
    assert.deepEqual(
      played.flatMap(({ kind, day, person }) => (kind === 'digest' ? [`${day} ${person.id}`] : [])),
      [
        ...['2020-04-15 head', '2020-04-15 area', '2020-04-17 division'],
        ...['2020-08-11 head', '2020-08-11 area', '2020-08-13 division'],
        ...['2020-10-13 head', '2020-10-13 area', '2020-10-15 division'],
        ...['2021-01-25 head', '2021-02-02 head', '2021-02-02 area', '2021-02-02 division'],
      ],
    );
  });

  const early = { id: '10', target: '31.3.2020 mennessä', owner: 'owner' };
  const monday = { id: '11', target: '9.3.2020 mennessä', owner: 'owner' };
  const on = (day: string, reminders: object, rows: readonly ARow[]) => {
    const agreement = anAgreement({ importedAt: '2020-01-02T07:00:00.000Z', rows, rules: { reminders } });
    const now = momentOf(day, '09:00', 'Europe/Helsinki');
    return remindersDue([agreement], [aPerson()], now, []).flatMap(({ lists }) =>
      lists.map(({ indicator }) => indicator),
    );
  };

  it('waits for company as long as it says', () => {
    assert.deepEqual(on('2020-02-28', {}, [early, monday]), []);
    assert.deepEqual(on('2020-02-28', { company: 0 }, [early, monday]), ['10']);
  });

  it('lets go what could not be sent when it says', () => {
    assert.deepEqual(on('2020-03-12', {}, [early]), ['10']);
    assert.deepEqual(on('2020-03-04', { lifetime: 4 }, [early]), ['10']);
    assert.deepEqual(on('2020-03-05', { lifetime: 4 }, [early]), []);
  });
});
