import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NewEvent } from '../../src/domain/agreement.ts';
import { answer } from '../../src/domain/answer.ts';
import { addDays } from '../../src/domain/calendar.ts';
import { choice } from '../../src/domain/check-in.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { known, type Row } from '../../src/domain/known.ts';
import type { Question, RowView, Whose } from '../../src/domain/question.ts';
import { awaitedOf, unansweredOf } from '../../src/domain/reminders/awaited.ts';
import { roundsOf } from '../../src/domain/reminders/rounds.ts';
import { type ARow, anAgreement, aPerson, checkedIn, taken } from '../builders.ts';

const targets = ['1. vuosineljänneksen aikana', '30.9. mennessä', '≥ 20', '55–75 %', 'Toteutunut', 'AA'];
const owners = [undefined, 'owner', 'other'];
const people = [aPerson(), aPerson({ id: 'other', name: 'Vastuuhenkilö 2' })];
const ids = targets.map((_, at) => String(at + 1));

const rows: fc.Arbitrary<readonly ARow[]> = fc
  .tuple(...targets.map(() => fc.constantFrom(...owners)))
  .map((owned) =>
    targets.map((target, at) => {
      const owner = owned[at];
      return { id: String(at + 1), target, ...(owner !== undefined && { owner }) };
    }),
  );

const day = fc.nat(410).map((days) => addDays('2020-01-03', days));
const happening: fc.Arbitrary<NewEvent> = fc.oneof(
  fc
    .record({ on: day, indicator: fc.constantFrom(...ids), choice: fc.constantFrom(...choice.options) })
    .map(({ on, ...word }) => checkedIn(`${on}T10:00:00.000Z`, { ...word, asOf: on })),
  fc
    .record({ on: day, indicator: fc.constantFrom(...ids), actual: fc.constantFrom('4', '60 %', 'AA') })
    .map(({ on, ...word }) => checkedIn(`${on}T10:00:00.000Z`, { ...word, asOf: on })),
  fc
    .record({ on: day, indicator: fc.constantFrom(...ids), owner: fc.constantFrom('owner', 'other') })
    .map(({ on, ...about }) => taken(`${on}T11:00:00.000Z`, about)),
);
const happenings = fc
  .array(happening, { maxLength: 10 })
  .map((events) => events.toSorted((one, other) => (one.at < other.at ? -1 : 1)));

describe('In random years, on any day, the rows without a word', () => {
  it('are as many in the totals, the digest and every list, and those asked of are as many as their owners’', () => {
    let silent = 0;
    let awaited = 0;
    fc.assert(
      fc.property(rows, happenings, day, (rows, events, on) => {
        const all = known(
          anAgreement({ importedAt: '2020-01-02T07:00:00.000Z', rows, events }),
          `${on}T21:00:00Z`,
        );
        const ask = (question: Question, id = 'head') => {
          const asking = { asker: { id }, admins: ['head'], isPrivate: true, people, day: on };
          return answer(question, all, asking);
        };
        const listed = (state: 'red' | 'no-word', whose: Whose, id?: string) => {
          const given = ask({ kind: 'rows', state, whose }, id);
          assert.ok(given.kind === 'rows');
          return given;
        };
        const everyone = { kind: 'everyone' } as const;
        const totals = ask({ kind: 'totals' });
        const [round] = roundsOf(all);
        assert.ok(totals.kind === 'totals' && round !== undefined);
        const count = totals.totals['no-word'];

        const digest = digestOf(all, { round, day: on, people, level: 'head' });
        assert.equal(digest.totals['no-word'], count);
        assert.deepEqual(digest.unowned, totals.unowned);
        assert.equal(listed('red', everyone).silent, count);

        const { rows: shown, waiting } = listed('no-word', everyone);
        assert.ok(waiting);
        assert.equal(waiting.silent.asked + waiting.silent.besides, count);
        assert.equal(shown.filter(isWithoutWord).length, count);
        const asked = waiting.own + waiting.others;
        assert.equal(shown.length, asked + waiting.silent.besides);
        assert.equal(
          (waiting.people ?? []).reduce((sum, { rows }) => sum + rows, waiting.own),
          asked,
        );

        // What each owner is told of their own adds up to it, with what nobody owns.
        const theirs = people.map(({ id }) => listed('no-word', { kind: 'mine' }, id));
        const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
        assert.equal(sum(theirs.map((each) => each.silent)) + totals.unowned.silent, count);
        // Of what a deadline has asked on that very day its owner alone is told.
        const isFresh = (row: Row) =>
          awaitedOf(all, row, on) !== undefined && unansweredOf(all, row, on) === undefined;
        const fresh = [...all.rows.values()].filter(isFresh).length;
        assert.equal(sum(theirs.map((each) => each.waiting?.own ?? 0)), asked + fresh);
        silent += count;
        awaited += asked;
      }),
      { numRuns: 200, seed: 2020 },
    );
    assert.ok(silent > 200 && awaited > 50, `${silent} and ${awaited} rows prove little`);
  });
});

function isWithoutWord({ status }: RowView): boolean {
  return status.group === 'no-word';
}
