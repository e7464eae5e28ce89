import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { addDays, momentOf } from '../../../src/domain/calendar.ts';
import type { Day } from '../../../src/domain/day.ts';
import { known } from '../../../src/domain/known.ts';
import { isDated, lastDayOf } from '../../../src/domain/target.ts';
import { answers, asked, everyKind, type Habit, play, signedIn, silent, twoDeadlines } from './play-year.ts';

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

// What is aimed at is 5–10 messages answering, about 20 silent, and two cards a month unless deadlines force more. With
// two deadlines the first holds and silence brings fewer; with five it is 12 answering, 16 with new days and 18 silent,
// and in two months their own days make a third card. January has a third for who is silent: the last call, which no
// deadline forces but settlement.
describe('A year of twelve rows', () => {
  const september = '09: approaching, approaching, approaching';
  const january = '01: final-round, final-chaser, last-call';
  for (const [what, rows, habit, messages, fuller] of [
    ['two deadlines to whom answers', twoDeadlines, answers, 9, []],
    ['two deadlines to whom is silent', twoDeadlines, silent, 13, [january]],
    ['five deadlines to whom answers', everyKind, answers, 12, [september]],
    [
      'five deadlines to whom lets them slip',
      everyKind,
      slips,
      16,
      ['09: passed approaching, approaching, approaching', '10: quarter-card, passed, approaching'],
    ],
    ['five deadlines to whom is silent', everyKind, silent, 18, [september, january]],
  ] as const)
    for (const year of [2020, 2021])
      it(`with ${what} is ${messages} messages in ${year}, and more than two cards in ${fuller.length} months`, () => {
        const months = new Map<string, string[]>();
        const played = asked(play(signedIn(year), { one: { rows, habit } }));
        for (const { day, asks } of played) {
          const rungs = [...new Set(asks.map(({ asking }) => asking.rung))].join(' ');
          months.set(day.slice(5, 7), [...(months.get(day.slice(5, 7)) ?? []), rungs]);
        }
        const over = [...months].filter(([, cards]) => cards.length > 2);
        assert.equal(played.length, messages);
        assert.deepEqual(
          over.map(([month, cards]) => `${month}: ${cards.join(', ')}`),
          fuller,
        );
      });
});

function tableOf(name: string): readonly string[] {
  const text = readFileSync(new URL(`years/${name}.tsv`, import.meta.url), 'utf8');
  return text.trim().split('\n').slice(1);
}
