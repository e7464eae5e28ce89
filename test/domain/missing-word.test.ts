import assert from 'node:assert/strict';
import type { NewEvent } from '../../src/domain/agreement.ts';
import { answer } from '../../src/domain/answer.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { known } from '../../src/domain/known.ts';
import { mayAsk, tellWhoseIsMissing } from '../../src/domain/missing-word.ts';
import type { Asker } from '../../src/domain/permission.ts';
import type { Answer, Question, RowView, State, Whose } from '../../src/domain/question.ts';
import { noticeOf } from '../../src/domain/reminders/notice.ts';
import { remindersDue } from '../../src/domain/reminders/reminders.ts';
import { roundsOf } from '../../src/domain/reminders/rounds.ts';
import { type ARow, anAgreement, aPerson, checkedIn } from '../builders.ts';

const day = '2020-04-14';
const email = 'Anna@example.org';
const owner = 'owner';

/** Rows of Anna's, each of which has told something. */
const told: readonly ARow[] = [
  { id: '1', name: 'done', target: '1. vuosineljänneksen aikana', owner },
  { id: '2', name: 'at risk', target: '30.6.2020 mennessä', owner: email },
  { id: '3', name: 'wont', target: '30.6.2020 mennessä', owner },
  { id: '4', name: 'passed', target: '1. vuosineljänneksen aikana', owner },
  { id: '5', name: 'reported', target: '≥ 30', owner },
  { id: '6', name: 'not due', target: 'Vuoden loppuun mennessä', owner },
];
/** Her rows whose word is missing, in each way there is. */
const missing: readonly ARow[] = [
  { id: '7', name: 'no word', target: '1. vuosineljänneksen aikana', owner },
  { id: '8', name: 'no word of an address', target: '1. vuosineljänneksen aikana', owner: email },
  { id: '9', name: 'near', target: '17.4.2020 mennessä', owner },
  { id: '10', name: 'never reported', target: '≥ 30', owner },
  { id: '11', name: 'old word', target: '≥ 30', owner },
  { id: '12', name: 'decided', target: '1. vuosineljänneksen aikana', owner },
];
const ids = (rows: readonly ARow[]) => rows.map(({ id }) => id);
const isMissing = ({ row }: RowView) => ids(missing).includes(row.indicator.id);

const spoken = '2020-04-02T08:00:00.000Z';
const word = (indicator: string, about: Parameters<typeof checkedIn>[1]) =>
  checkedIn(spoken, { indicator, ...about });
const events: readonly NewEvent[] = [
  ...(['head', 'area', 'division'] as const).map(
    (as): NewEvent => ({ kind: 'role-given', at: '2020-01-02T08:00:00.000Z', by: 'admin', person: as, as }),
  ),
  checkedIn('2020-02-03T08:00:00.000Z', { indicator: '11', actual: '35' }),
  word('1', { choice: 'done', doneOn: '2020-03-20' }),
  word('2', { choice: 'at-risk' }),
  word('3', { choice: 'wont' }),
  word('4', { choice: 'at-risk' }),
  word('5', { actual: '35', asOf: '2020-03-31' }),
  { kind: 'decided', at: spoken, by: 'head', indicator: '12', colour: 'green', why: 'Valmis' },
];
const ledger = anAgreement({
  importedAt: '2020-01-02T07:00:00.000Z',
  rows: [...told, ...missing, { id: '13', name: 'nobody’s', target: '≥ 30' }],
  events,
});
const agreement = known(ledger, `${day}T06:00:00.000Z`);
const anna = aPerson({ name: 'Anna', email });
const people = [
  anna,
  ...['head', 'area', 'division', 'admin', 'reader'].map((id) => aPerson({ id, name: id })),
];

/** Who asks, and whether they may hear that a word of Anna's is missing. */
const askers: readonly (readonly [who: string, asker: Asker, mayHear: boolean])[] = [
  ['Anna herself', anna, true],
  ['the head', { id: 'head' }, true],
  ['the area', { id: 'area' }, false],
  ['the division', { id: 'division' }, false],
  ['an admin', { id: 'admin' }, false],
  ['anyone else', { id: 'reader' }, false],
];
const states = Object.keys({
  any: true,
  green: true,
  yellow: true,
  red: true,
  'no-word': true,
  'not-yet': true,
  'not-red': true,
  'not-yellow': true,
  'not-green': true,
  'red-or-yellow': true,
  overdue: true,
  unowned: true,
  done: true,
  'not-done': true,
  behind: true,
  'under-way': true,
} satisfies Record<State, true>) as readonly State[];

function ask(question: Question, asker: Asker, isPrivate = true): Answer {
  return answer(question, agreement, { asker, admins: ['admin'], isPrivate, people, day });
}

/** Every row that an answer tells of. */
function viewsIn(given: Answer): readonly RowView[] {
  if (given.kind === 'row') return [given.view];
  if (given.kind === 'totals') return [];
  if (given.kind === 'next') return given.turnings.flatMap(({ rows }) => rows);
  if (given.kind === 'due') return [...given.rows, ...given.next];
  return given.kind === 'rows' ? [...given.rows, ...given.unheard] : given.rows;
}

const named = (view: RowView) => view.ownerName !== undefined || view.lastBy !== undefined;

/** What is asked of the unit's rows, in every way. */
function questionsOf(whose: Whose): readonly Question[] {
  return [
    ...states.map((state): Question => ({ kind: 'rows', state, whose })),
    { kind: 'due', from: '2020-01-01', to: '2020-12-31', whose },
    // Nothing is, and so it tells what is next.
    { kind: 'due', from: '2020-04-15', to: '2020-04-16', whose },
    { kind: 'changed', since: '2020-01-01', whose },
    { kind: 'changed', since: '2020-01-01', until: '2020-04-13', whose },
  ];
}
const everybodys: readonly Question[] = [
  ...questionsOf({ kind: 'everyone' }),
  ...questionsOf({ kind: 'place', place: { part: 'section', title: 'Perustoiminta' } }),
  ...questionsOf({ kind: 'rows', indicators: ids([...told, ...missing]) }),
  { kind: 'next', whose: { kind: 'everyone' } },
  ...[...told, ...missing].flatMap(({ id: indicator }) =>
    (['due', 'why', 'gap', 'history', 'compared', 'asks', undefined] as const).map((asked): Question => {
      return { kind: 'row', indicator, ...(asked && { asked }) };
    }),
  ),
];

describe('Whose word is missing', () => {
  it('is a thing of several states and of two colours', () => {
    const rows = viewsIn(ask({ kind: 'rows', state: 'any', whose: { kind: 'everyone' } }, anna));
    const codes = rows.filter(isMissing).map(({ status }) => `${status.group} ${status.reason.code}`);
    assert.deepEqual(codes, [
      'no-word no-word',
      'no-word no-word',
      'yellow unanswered',
      'no-word silent',
      'no-word silent',
      'green decided',
    ]);
  });

  for (const [who, asker, mayHear] of askers) {
    it(`is told to ${who} ${mayHear ? 'by name' : 'by row'}, whatever is asked of all rows`, () => {
      for (const question of everybodys) {
        const views = viewsIn(ask(question, asker));
        for (const view of views.filter(isMissing))
          assert.equal(named(view), mayHear, `${JSON.stringify(question)}: ${view.row.indicator.name}`);
        if (question.kind === 'next') {
          // What would be missing one day is told no sooner.
          assert.ok(views.length > 0);
          for (const view of views) assert.equal(named(view), mayHear && view.row.owner !== undefined);
          continue;
        }
        for (const view of views.filter((each) => !isMissing(each) && each.row.owner !== undefined))
          assert.ok(named(view), `${JSON.stringify(question)}: ${view.row.indicator.name}`);
      }
    });

    it(`is ${mayHear ? 'told' : 'not told'} to ${who} who asks of Anna's rows`, () => {
      for (const question of questionsOf({ kind: 'person', person: owner })) {
        const given = ask(question, asker);
        assert.ok(given.kind === 'rows' || given.kind === 'due' || given.kind === 'changed');
        assert.equal(given.isWithoutSilence === true, !mayHear);
        // Whose a row is and when it is due is no secret; then no colour is shown, not of those that have one either.
        const isOfAll = given.kind === 'due' || (question.kind === 'rows' && question.state === 'any');
        assert.equal(given.isWithoutColours === true, !mayHear && isOfAll);
        if (mayHear) continue;
        if (isOfAll) {
          if (given.kind === 'rows') assert.equal(viewsIn(given).length, told.length + missing.length);
          continue;
        }
        assert.deepEqual(viewsIn(given).filter(isMissing), [], JSON.stringify(question));
      }
    });

    it(`is ${mayHear ? 'a question' : 'no question'} that ${who} may ask about Anna`, () => {
      const may = (question: Question) =>
        mayAsk(question, agreement, { asker, admins: ['admin'], isPrivate: true });
      for (const question of [
        ...questionsOf({ kind: 'person', person: owner }),
        { kind: 'next', whose: { kind: 'person', person: owner } },
      ] as const) {
        const isOfSilence =
          question.kind === 'next' || (question.kind === 'rows' && question.state === 'no-word');
        assert.equal(
          may(question),
          mayHear || !isOfSilence ? 'yes' : 'not-allowed',
          JSON.stringify(question),
        );
      }
      for (const question of [...everybodys, ...questionsOf({ kind: 'mine' }), { kind: 'totals' }] as const)
        assert.equal(may(question), 'yes', JSON.stringify(question));
    });

    it(`is asked in a group neither of one person's rows nor of one's own, by ${who}`, () => {
      const may = (question: Question) =>
        mayAsk(question, agreement, { asker, admins: ['admin'], isPrivate: false });
      for (const whose of [{ kind: 'mine' }, { kind: 'person', person: owner }] as const)
        for (const question of [...questionsOf(whose), { kind: 'next', whose }] as const)
          assert.equal(may(question), 'only-in-private', JSON.stringify(question));
      for (const question of everybodys) assert.equal(may(question), 'yes', JSON.stringify(question));
    });

    it(`goes without names in a group, also when ${who} asks there`, () => {
      for (const question of everybodys) assert.ok(!viewsIn(ask(question, asker, false)).some(named));
    });

    it(`is nothing that ${who} learns by asking who owns a row`, () => {
      for (const { id: indicator } of [...told, ...missing]) {
        for (const asks of [
          { asked: 'owner' },
          { asked: 'why', also: 'owner' },
          { asked: 'owner', also: 'why' },
        ] as const) {
          const given = ask({ kind: 'row', indicator, ...asks }, asker);
          assert.ok(given.kind === 'row');
          assert.equal(given.view.ownerName, 'Anna');
          assert.equal(given.isOwnerAlone === true, !mayHear);
          if (mayHear) continue;
          assert.equal(given.view.last, undefined);
          assert.deepEqual([given.asked, given.also], ['owner', undefined]);
        }
      }
    });

    it(`is ${mayHear ? 'told' : 'not told'} to ${who} beside whose the row is, whatever is asked of it besides`, () => {
      for (const { id: indicator } of [...told, ...missing]) {
        const owned = ask({ kind: 'row', indicator, asked: 'owner' }, asker);
        for (const question of everybodys) {
          const other = ask(question, asker);
          const isToCome = question.kind === 'next' || (other.kind === 'rows' && other.waiting !== undefined);
          const isTold = viewsIn(other).some(
            (view) => view.row.indicator.id === indicator && (isToCome || isMissing(view)),
          );
          for (const answers of [
            [owned, other],
            [other, owned],
          ])
            assert.equal(tellWhoseIsMissing(answers), !mayHear && isTold, JSON.stringify(question));
        }
        assert.ok(!tellWhoseIsMissing([owned, owned, ask({ kind: 'totals' }, asker)]));
      }
    });
  }

  it('is told by the list of missing answers, of a row whose colour is fresh still', () => {
    const asking = { asker: { id: 'reader' }, admins: ['admin'], isPrivate: true, people, day: '2020-04-02' };
    const asked = known(ledger, '2020-04-02T06:00:00.000Z');
    const [owned, green, awaited] = (
      [
        { kind: 'row', indicator: '11', asked: 'owner' },
        { kind: 'rows', state: 'green', whose: { kind: 'everyone' } },
        { kind: 'rows', state: 'no-word', whose: { kind: 'everyone' } },
      ] as const
    ).map((question) => answer(question, asked, asking));
    assert.ok(owned && green && awaited);
    for (const list of [green, awaited])
      assert.ok(viewsIn(list).some(({ row }) => row.indicator.id === '11'));
    assert.ok(!tellWhoseIsMissing([owned, green]));
    assert.ok(tellWhoseIsMissing([owned, awaited]));
  });

  it('leaves nothing out of what somebody owns, whoever asks, and tells others of no missing word by a state', () => {
    const rowsOf = (asker: Asker, state: State = 'any') =>
      viewsIn(ask({ kind: 'rows', state, whose: { kind: 'person', person: owner } }, asker)).map(
        ({ row }) => row.indicator.id,
      );
    assert.deepEqual(rowsOf(anna), ids([...told, ...missing]));
    assert.deepEqual(rowsOf({ id: 'reader' }), ids([...told, ...missing]));
    const notDone = (asker: Asker) => rowsOf(asker, 'not-done').filter((id) => ids(missing).includes(id));
    assert.ok(notDone(anna).length > 0);
    assert.deepEqual(notDone({ id: 'reader' }), []);
  });

  for (const level of ['head', 'area', 'division'] as const)
    it(`stands in the digest of the ${level} ${level === 'head' ? 'by name' : 'by row'}`, () => {
      const [round] = roundsOf(agreement);
      assert.ok(round);
      const { red, unheard, yellow, over } = digestOf(agreement, { round, day, people, level });
      const views = [...red, ...unheard, ...yellow, ...over];
      assert.deepEqual(
        views.filter(isMissing).map(({ row }) => row.indicator.name),
        ['no word', 'no word of an address', 'near'],
      );
      for (const view of views) assert.equal(named(view), level === 'head' || !isMissing(view));
    });

  it('is sent so in the digests, each on its day', () => {
    for (const [level, sent] of [
      ['head', '2020-04-08'],
      ['area', '2020-04-14'],
      ['division', '2020-04-16'],
    ] as const) {
      const reminders = remindersDue([ledger], people, `${sent}T06:00:00.000Z`, []);
      const reminder = reminders.find(({ person, kind }) => person.id === level && kind === 'digest');
      assert.ok(reminder);
      const notice = noticeOf(reminder, 'card', people);
      assert.ok(notice.kind === 'digest' && notice.digest.unheard.length > 0);
      for (const view of [...notice.digest.unheard, ...notice.digest.yellow])
        assert.equal(
          named(view),
          level === 'head' || !isMissing(view),
          `${level}: ${view.row.indicator.name}`,
        );
    }
  });
});
