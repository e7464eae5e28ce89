import assert from 'node:assert/strict';
import { directoryOf } from '../../src/domain/directory.ts';
import { type Form, type FormRow, formOf } from '../../src/domain/form.ts';
import { noticeOf } from '../../src/domain/reminders/notice.ts';
import { answerKindOf } from '../../src/domain/target.ts';
import {
  type Asked,
  answers,
  asked,
  everyKind,
  play,
  signedIn,
  twoDeadlines,
} from '../domain/reminders/play-year.ts';
import { inputsOf } from './elements.ts';
import { cards } from './templates.ts';

/** What a row cannot be answered without; the other inputs stay empty when there is nothing to say in them. */
const needed: ReadonlySet<string> = new Set(['choice', 'actual', 'part']);

describe('The inputs that somebody with twelve rows meets in a year of answering', () => {
  for (const year of [2020, 2021])
    for (const [what, rows, fields, inputs] of [
      [
        'two deadlines',
        twoDeadlines,
        47,
        { choice: 11, actual: 32, part: 8, day: 11, comment: 14, forecast: 2, same: 27 },
      ],
      [
        'five deadlines',
        everyKind,
        44,
        { choice: 20, actual: 24, day: 20, comment: 26, forecast: 4, same: 18 },
      ],
    ] as const) {
      const forms = () =>
        asked(play(signedIn(year), { one: { rows: [...rows], habit: answers } })).map(pagesOf);

      it(`ask for fewer than fifty fields in ${year}, with ${what}: one a row, a choice or its number`, () => {
        const met = forms().map(
          (pages) =>
            new Set(
              inputsIn(pages)
                .filter(isNeeded)
                .map(({ row }) => row),
            ).size,
        );
        const all = met.reduce((sum, each) => sum + each, 0);
        assert.equal(all, fields);
        assert.ok(all < 50);
      });

      it(`are in ${year}, with ${what}, no more than those and what may be said beside them`, () => {
        const counts: Record<string, number> = {};
        for (const { kind } of inputsIn(forms().flat())) counts[kind] = (counts[kind] ?? 0) + 1;
        assert.deepEqual(counts, inputs);
      });

      it(`ask of numbers in ${year}, with ${what}, forecast and comment of those alone that came out yellow or red`, () => {
        const rows = forms()
          .flat()
          .flatMap((form) => form.rows.map((row) => ({ form, row })));
        for (const { form, row } of rows) {
          if (answerKindOf(row.row.target) === 'choice') continue;
          const kinds = inputsIn([{ ...form, rows: [row] }]).map(({ kind }) => kind);
          assert.equal(kinds.includes('comment'), isBehind(row), row.row.indicator.id);
          assert.ok(!kinds.includes('forecast') || isBehind(row), row.row.indicator.id);
        }
      });
    }
});

function isBehind({ last, status: { group } }: FormRow): boolean {
  return last !== undefined && (group === 'yellow' || group === 'red');
}

type Input = { readonly kind: string; readonly row: string };

function isNeeded({ kind }: Input): boolean {
  return needed.has(kind);
}

/** The inputs of cards, by what they are for and their row; ids are such as `part-12-0`. */
function inputsIn(pages: readonly Form[]): readonly Input[] {
  return pages.flatMap((form) =>
    inputsOf(cards.form(form, 'fi').json).map(({ id }) => {
      const [kind = '', row = ''] = String(id).split('-');
      return { kind, row };
    }),
  );
}

/** The card of a reminder and those that come after its Save. */
function pagesOf(reminder: Asked): readonly Form[] {
  const notice = noticeOf(reminder, 'card', [reminder.person]);
  assert.ok(notice.kind === 'reminder');
  const pages = [notice.form];
  for (let later = notice.form.later; later.length > 0; later = pages.at(-1)?.later ?? []) {
    const { card, today, asOf } = notice.form;
    const left = reminder.asks.filter(({ row }) => later.includes(row.indicator.id));
    const asks = left.map(({ row, asking: { rung } }) => ({ row, why: rung }));
    pages.push(formOf(reminder.known, asks, { card, today, asOf, directory: directoryOf([]) }));
  }
  return pages;
}
