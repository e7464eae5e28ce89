import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { addDays, momentOf } from '../../../src/domain/calendar.ts';
import type { Day } from '../../../src/domain/day.ts';
import { known } from '../../../src/domain/known.ts';
import { answerKindOf, isDated, lastDayOf } from '../../../src/domain/target.ts';
import { asked, type Habit, play, signedIn, silent } from './play-year.ts';

/** What is told of a number does not matter here, as long as its row can be given it. */
const numbers: Readonly<Record<string, string>> = {
  '21': '60 %',
  '24': '30/41',
  '33': '95 %',
  '34': '4,1',
  '40': '30/41',
  '12': '20; 15',
  '14': 'AA',
  '44': '5/5',
};

/** On the same day: on track before a deadline, done in time after it, and every number; at the end, not done. */
const answers: Habit = (row, on, asOf) => {
  if (answerKindOf(row.target) !== 'choice') return { actual: numbers[row.indicator.id] ?? '14', asOf };
  if (!isDated(row.target))
    return asOf.endsWith('-12-31') ? { choice: 'wont', asOf } : { choice: 'on-track' };
  const last = lastDayOf(row.target);
  return on <= last ? { choice: 'on-track' } : { choice: 'done', doneOn: last };
};

/** The days to which deadlines slip, by the row and the year; the others are at risk and kept. */
const slipsTo: Readonly<Record<string, Day>> = {
  '2 2020': '2020-04-30',
  '13 2020': '2020-08-28',
  '31 2020': '2020-10-30',
  '2 2021': '2021-04-30',
  '13 2021': '2021-08-27',
  '31 2021': '2021-10-29',
};

/** Far from a deadline all is well; near it there is a new day, and after that day it is done. */
const slips: Habit = (row, on, asOf) => {
  if (!isDated(row.target)) return answers(row, on, asOf);
  const last = lastDayOf(row.target);
  const expectedOn = slipsTo[`${row.indicator.id} ${last.slice(0, 4)}`] ?? last;
  if (on > expectedOn) return { choice: 'done', doneOn: expectedOn };
  return on < addDays(last, -40) ? { choice: 'on-track' } : { choice: 'at-risk', expectedOn };
};

const does: Readonly<Record<string, string>> = {
  answers: 'answers on the same day',
  slips: 'lets deadlines slip and says so',
  silent: 'is silent',
};

/** Twelve rows: every kind of deadline (2, 13, 15, 31, 49), judged, graded, even, level, growing and lumpy ones. */
const everyKind = ['2', '7', '13', '14', '15', '16', '17', '21', '24', '31', '39', '49'];

for (const year of [2020, 2021])
  describe(`The messages of ${year}, day by day`, () => {
    for (const [name, habit] of Object.entries({ answers, slips, silent }))
      it(`are those of the table to someone with twelve rows who ${does[name]}`, () => {
        const lines = asked(play(signedIn(year), { one: { rows: everyKind, habit } })).map(({ day, asks }) =>
          [
            day,
            [...new Set(asks.map(({ asking }) => asking.rung))].join(' '),
            asks.map(({ row }) => row.indicator.id).join(' '),
          ].join('\t'),
        );
        assert.deepEqual(lines, tableOf(`${name}-${year}`));
      });

    it('are those of the table to the three managers', () => {
      const roles = (['head', 'area', 'division'] as const).map((as) => ({ person: as, as }));
      const rows = [
        ...known(
          { signed: signedIn(year), events: [] },
          momentOf(`${year}-01-04`, '09:00', 'Europe/Helsinki'),
        ).rows.keys(),
      ];
      const played = play({ ...signedIn(year), roles }, { one: { rows, habit: silent } });
      const lines = played.flatMap((each) =>
        each.kind === 'digest' ? [[each.day, each.person.id, each.round.name].join('\t')] : [],
      );
      assert.deepEqual(lines, tableOf(`managers-${year}`));
    });
  });

/** Twelve rows as one owner of the real agreement might have, and the bounds at the end of the samples of how it should sound. */
const twelve = ['7', '10', '12', '14', '16', '21', '24', '33', '34', '39', '44', '49'];

describe('A year of twelve rows', () => {
  for (const year of [2020, 2021]) {
    it(`is five to ten messages in ${year} to whom answers, and asks fewer than fifty times`, () => {
      const played = asked(play(signedIn(year), { one: { rows: twelve, habit: answers } }));
      assert.ok(played.length >= 5 && played.length <= 10, `${played.length} messages`);
      const fields = played.flatMap(({ asks }) => asks).length;
      assert.ok(fields < 50, `${fields} rows asked`);
    });

    it(`is about twenty in ${year} to whom is silent`, () => {
      const played = asked(play(signedIn(year), { one: { rows: twelve, habit: silent } }));
      assert.ok(played.length >= 12 && played.length <= 20, `${played.length} messages`);
    });

    for (const [name, habit] of Object.entries({ answers, silent }))
      it(`is never more than two cards a month that no deadline forces, in ${year} to whom ${name}`, () => {
        const months = new Map<string, number>();
        for (const { day, asks } of asked(play(signedIn(year), { one: { rows: twelve, habit } }))) {
          if (asks.some(({ row }) => isDated(row.target))) continue;
          months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
        }
        const most = Math.max(...[...months].map(([month, cards]) => (isClosing(month) ? cards - 1 : cards)));
        assert.ok(most <= 2, JSON.stringify([...months]));
      });
  }
});

/** January closes the year: its last call is one more. */
function isClosing(month: string): boolean {
  return month.endsWith('-01');
}

function tableOf(name: string): readonly string[] {
  const text = readFileSync(new URL(`years/${name}.tsv`, import.meta.url), 'utf8');
  return text.trim().split('\n').slice(1);
}
