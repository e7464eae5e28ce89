import assert from 'node:assert/strict';
import type { Agreement } from '../../src/domain/agreement.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { type Deciding, decide } from '../../src/domain/decide.ts';
import { known } from '../../src/domain/known.ts';
import { report } from '../../src/domain/report.ts';
import { isFrozen, undecided } from '../../src/domain/settlement.ts';
import { anAgreement, aunela, checkedIn } from '../builders.ts';
import { statusOf } from './status/status-of.ts';

/** The last day on which reports about 2020 count is Monday 1 February 2021; in Helsinki it ends at 22:00 UTC. */
const lastEvening = '2021-02-01T21:59:00.000Z';
const after = '2021-02-02T07:00:00.000Z';
const silentRow = { id: '3', target: '≥ 3' };
const roles = [
  { person: 'head', as: 'head' },
  { person: 'area', as: 'area' },
] as const;
const done = checkedIn('2020-04-01T08:00:00.000Z', { choice: 'done', doneOn: '2020-03-30' });
const settled = anAgreement({ rows: [aunela, silentRow], roles: [...roles], events: [done] });
const green: Deciding = { indicators: ['3'], colour: 'green', why: 'Luku on vuosikertomuksessa' };

describe('settlement', () => {
  it('ends reports: one on its last evening counts, one a minute later is refused and nothing is stored', () => {
    assert.deepEqual(told(lastEvening), { refusals: [], events: 3 });
    assert.deepEqual(told('2021-02-01T22:00:00.000Z'), { refusals: ['settled'], events: 2 });
  });

  it('leaves rows to the head: the area’s director decides before it, and no longer after', () => {
    assert.equal(typeof decideBy('area', lastEvening), 'object');
    assert.equal(decideBy('area', after), 'not-allowed');
    assert.equal(typeof decideBy('head', after), 'object');
    assert.equal(decideBy('owner', lastEvening), 'not-allowed');
  });

  it('never says red for silence: the row waits, the word of the head colours it, and its reason stands', () => {
    assert.equal(colour(settled), 'none');
    const decided = decideBy('head', after);
    assert.ok(typeof decided === 'object');
    assert.equal(colour(decided.agreement), 'green');
    const { reason } = statusOf(decided.agreement, '3', '2021-02-02', after);
    assert.ok(reason.code === 'decided');
    assert.equal(reason.why, 'Luku on vuosikertomuksessa');
  });

  it('tells which rows still wait, and freezes when none does', () => {
    const two = anAgreement({ rows: [silentRow, { id: '4', target: '≥ 3' }], roles: [...roles] });
    const first = decide(two, green, { id: 'head' }, { at: after, admins: [] });
    assert.ok(typeof first === 'object');
    assert.deepEqual(first.left, ['4']);
    const rest: Deciding = { ...green, indicators: ['4'], colour: 'none' };
    const second = decide(first.agreement, rest, { id: 'head' }, { at: after, admins: [] });
    assert.ok(typeof second === 'object');
    assert.deepEqual(second.left, []);
    assert.equal(decide(second.agreement, green, { id: 'head' }, { at: after, admins: [] }), 'frozen');
  });

  it('freezes nothing before its last day is over, though every row has its colour', () => {
    const all = known(anAgreement({ events: [done] }), after);
    assert.deepEqual(undecided(all, '2021-02-01'), []);
    assert.ok(!isFrozen(all, '2021-02-01'));
    assert.ok(isFrozen(all, '2021-02-02'));
  });

  it('waits also for a deadline that passed without a word, red as it is', () => {
    assert.deepEqual(undecided(known(anAgreement(), after), '2021-02-02'), ['10']);
  });

  it('waits also for the judgement of a number that no rule judges', () => {
    const said = checkedIn('2021-01-15T08:00:00.000Z', { indicator: '5', actual: '5', asOf: '2020-12-31' });
    const judged = anAgreement({ rows: [{ id: '5', target: 'palvelu paranee' }], events: [said] });
    assert.deepEqual(undecided(known(judged, after), '2021-02-02'), ['5']);
  });

  it('lets the head decide before the year is over without counting what is left', () => {
    const early = decideBy('head', '2020-06-01T07:00:00.000Z');
    assert.ok(typeof early === 'object');
    assert.deepEqual(early.left, []);
  });
});

function decideBy(id: string, at: string) {
  return decide(settled, green, { id }, { at, admins: [] });
}

function colour(agreement: Agreement) {
  return statusOf(agreement, '3', '2021-02-02', after).colour;
}

function told(at: string) {
  const today = dayOf(at, 'Europe/Helsinki');
  const rows = [{ indicator: '3', actual: '4' }];
  const reported = report(settled, {
    by: { id: 'head' },
    admins: [],
    at,
    today,
    asOf: '2020-12-31',
    card: 'c',
    rows,
  });
  return {
    refusals: reported.refused.map(({ refusal }) => refusal.why),
    events: reported.agreement.events.length,
  };
}
