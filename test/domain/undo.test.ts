import assert from 'node:assert/strict';
import { type Agreement, agreement as schema, withEvent } from '../../src/domain/agreement.ts';
import { decide } from '../../src/domain/decide.ts';
import { known, rowOf } from '../../src/domain/known.ts';
import { report } from '../../src/domain/report.ts';
import { isFrozen } from '../../src/domain/settlement.ts';
import { type Undoing, undo } from '../../src/domain/undo.ts';
import { anAgreement, aunela, checkedIn } from '../builders.ts';

const rows = [aunela, { id: '3', target: '≥ 3' }, { id: '4', target: '≥ 10' }];
/** The simulated clock stands still: everything of a day may be said at one moment. */
const now = '2020-04-01T08:00:00.000Z';
const first = checkedIn('2020-03-24T08:00:00.000Z', { choice: 'at-risk', card: 'march' });
const mine = { id: 'owner' };
const boss = { id: 'boss' };
const roles = [
  { person: 'boss', as: 'head' as const },
  { person: 'owner', as: 'area' as const },
];

describe('undo', () => {
  it('takes back all that one press saved and nothing that another did, though at one moment on one card', () => {
    const once = saved(anAgreement({ rows, roles, events: [first] }), [
      { indicator: '10', choice: 'done', day: '2020-03-30' },
      { indicator: '3', actual: '2' },
    ]);
    const twice = saved(once, [{ indicator: '4', actual: '5' }]);
    const undone = done(twice);
    assert.deepEqual(undone.rows, ['4']);
    assert.deepEqual(said(undone.agreement, '10'), ['at-risk', 'done']);
    const again = done(undone.agreement);
    assert.deepEqual(again.rows, ['10', '3']);
    assert.deepEqual(said(again.agreement, '10'), ['at-risk']);
    assert.deepEqual(said(again.agreement, '3'), []);
  });

  it('asks first when something else has been done since, which it may be about', () => {
    const agreement = saved(anAgreement({ rows, roles }), [{ indicator: '3', actual: '2' }]);
    const released = withEvent(agreement, { kind: 'assigned', at: now, by: mine.id, indicator: '4' });
    const asked = undo(released, mine, { at: now, admins: [] });
    assert.ok(typeof asked === 'object' && asked.is === 'asked');
    assert.equal(done(agreement).rows.length, 1);
  });

  it('names what is older than today, and takes it back when that is confirmed', () => {
    const agreement = anAgreement({ rows, events: [first] });
    const asked = undo(agreement, mine, { at: now, admins: [] });
    if (typeof asked === 'string') throw new Error(`It came to ${asked}`);
    assert.equal(asked.is, 'asked');
    assert.equal(asked.word.on, '2020-03-24');
    const undone = done(agreement, { which: asked.word.number });
    assert.deepEqual(undone.rows, ['10']);
    assert.equal(undo(undone.agreement, mine, { at: now, admins: [], which: asked.word.number }), 'nothing');
  });

  it('of a row that is named is of what was said last of it, and asks first', () => {
    const once = saved(anAgreement({ rows, roles, events: [first] }), [{ indicator: '3', actual: '2' }]);
    const agreement = saved(once, [{ indicator: '4', actual: '5' }]);
    const asked = undo(agreement, mine, { at: now, admins: [], row: '3' });
    if (typeof asked === 'string') throw new Error(`It came to ${asked}`);
    assert.equal(asked.is, 'asked');
    assert.deepEqual(
      asked.word.events.map(({ indicator }) => indicator),
      ['3'],
    );
    assert.equal(undo(agreement, mine, { at: now, admins: [], row: '99' }), 'nothing');
  });

  it('asks while something newer was told and is not saved', () => {
    const agreement = saved(anAgreement({ rows, roles }), [{ indicator: '3', actual: '2' }]);
    const asked = undo(agreement, mine, { at: now, admins: [], isUnsaved: true });
    assert.equal(typeof asked === 'string' ? asked : asked.is, 'asked');
  });

  it('takes back what was confirmed, also when something has been said since', () => {
    const agreement = saved(anAgreement({ rows, roles, events: [first] }), [{ indicator: '3', actual: '2' }]);
    assert.deepEqual(done(agreement, { which: 2 }).rows, ['10']);
  });

  it('keeps the report and its taking back in the ledger, readable as before', () => {
    const { agreement } = done(anAgreement({ rows, events: [first] }), { which: 2 });
    assert.deepEqual(
      agreement.events.map(({ kind }) => kind),
      ['imported', 'checked-in', 'withdrawn'],
    );
    assert.deepEqual(schema.parse(JSON.parse(JSON.stringify(agreement))), agreement);
    assert.deepEqual(said(agreement, '10', '2020-03-31T21:00:00.000Z'), ['at-risk']);
  });

  it('leaves what others have reported, also when it is named', () => {
    const theirs = { ...checkedIn(now, { indicator: '3', actual: '2' }), by: 'other' } as typeof first;
    const agreement = anAgreement({ rows, events: [theirs] });
    assert.equal(undo(agreement, mine, { at: now, admins: [] }), 'nothing');
    assert.equal(undo(agreement, mine, { at: now, admins: [], which: 2 }), 'nothing');
  });

  it('is over for reports once the year is settled, from the day after the last on which they count', () => {
    const agreement = anAgreement({ rows, events: [first] });
    assert.notEqual(undo(agreement, mine, { at: '2021-02-01T21:59:00.000Z', admins: [] }), 'settled');
    assert.equal(undo(agreement, mine, { at: '2021-02-01T22:00:00.000Z', admins: [] }), 'settled');
  });

  it('takes back a decision alone, and the row is as the rules or an earlier decision have it', () => {
    const reported = saved(anAgreement({ rows, roles }), [{ indicator: '3', actual: '2' }]);
    const decided = decidedBy(decidedBy(reported, mine, '3', 'yellow'), mine, '10', 'green');
    const undone = done(decided);
    assert.deepEqual(undone.rows, ['10']);
    const present = known(undone.agreement, now);
    assert.deepEqual(rowOf(present.rows, '10').decisions, []);
    assert.equal(rowOf(present.rows, '3').decisions.length, 1);
    assert.deepEqual(said(undone.agreement, '3'), ['2']);
  });

  it('lets the head take back a decision after settlement, until the table is frozen', () => {
    const at = '2021-02-02T08:00:00.000Z';
    const open = anAgreement({ rows, roles });
    const decided = decidedBy(open, boss, '10', 'green', at);
    const undone = undo(decided, boss, { at, admins: [] });
    assert.equal(typeof undone === 'string' ? undone : undone.is, 'taken-back');
    const all = ['3', '4'].reduce((before, id) => decidedBy(before, boss, id, 'red', at), decided);
    assert.ok(isFrozen(known(all, at), '2021-02-02'));
    assert.equal(undo(all, boss, { at, admins: [] }), 'frozen');
  });

  it('is no more for who may not decide any more', () => {
    const decided = decidedBy(anAgreement({ rows, roles }), mine, '10', 'green');
    assert.equal(undo(decided, mine, { at: '2021-02-02T08:00:00.000Z', admins: [] }), 'settled');
  });
});

function saved(agreement: Agreement, typed: Parameters<typeof report>[1]['rows']): Agreement {
  const { agreement: after, refused } = report(agreement, {
    by: mine,
    admins: [],
    at: now,
    today: '2020-04-01',
    asOf: '2020-03-31',
    card: 'april',
    rows: typed,
  });
  assert.deepEqual(refused, []);
  return after;
}

function decidedBy(
  agreement: Agreement,
  by: typeof mine,
  indicator: string,
  colour: 'green' | 'yellow' | 'red',
  at = now,
): Agreement {
  const decided = decide(agreement, { indicators: [indicator], colour, why: 'syy' }, by, { at, admins: [] });
  if (typeof decided === 'string') throw new Error(`It came to ${decided}`);
  return decided.agreement;
}

function done(agreement: Agreement, about: Partial<Undoing> = {}) {
  const undone = undo(agreement, mine, { at: now, admins: [], ...about });
  if (typeof undone === 'string' || undone.is === 'asked') throw new Error(`It was not taken back`);
  return { agreement: undone.agreement, rows: undone.word.events.map(({ indicator }) => indicator) };
}

/** What stands of what was said of a row. */
function said(agreement: Agreement, indicator: string, at = now) {
  const { checkIns } = rowOf(known(agreement, at).rows, indicator);
  return checkIns.map(({ choice, actual }) => choice ?? actual);
}
