import assert from 'node:assert/strict';
import type { Decision, NewEvent } from '../../../src/domain/agreement.ts';
import { known, rowOf } from '../../../src/domain/known.ts';
import { anAgreement, aunela } from '../../builders.ts';
import { statusOf } from './status-of.ts';
import { type Case, said, statusOn } from './status-on.ts';
import { told } from './told.ts';

function decided(at: string, about: Partial<Pick<Decision, 'colour' | 'over'>>): NewEvent {
  return { kind: 'decided', at, by: 'paula', indicator: '10', why: 'Poikkeusolot', ...about };
}

function amended(at: string, from: string, target: string): NewEvent {
  return { kind: 'amended', at, by: 'paula', indicator: '10', from, target };
}

describe('a manager’s decision', () => {
  const short: Case = { target: { kind: 'bound', at: 'least', value: 100 }, accrual: 'level' };
  const row = (...events: readonly NewEvent[]): Case => ({
    ...short,
    said: [said('2020-03-31', '50'), ...events],
  });
  const onThe16th = '2020-04-16T09:00:00.000Z';

  for (const colour of ['green', 'yellow', 'red', 'none'] as const)
    it(`gives ${colour} from its day on, with the rules’ own colour beside it`, () => {
      const decision = row(decided(onThe16th, { colour }));
      const rule = statusOn('2020-04-15', decision);
      assert.equal(told(rule), 'red short');
      assert.deepEqual(statusOn('2020-04-16', decision), {
        colour,
        group: colour === 'none' ? 'not-yet' : colour,
        reason: { code: 'decided', why: 'Poikkeusolot', by: 'paula', on: '2020-04-16', rule },
        over: false,
        final: false,
      });
      assert.equal(told(statusOn('2020-04-15', decision, '2020-05-01T09:00:00.000Z')), 'red short');
    });

  it('is made on the day it is in the agreement’s zone', () => {
    const lateEvening = row(decided('2020-04-15T21:30:00.000Z', { colour: 'green' }));
    assert.equal(told(statusOn('2020-04-15', lateEvening, '2020-04-16T00:00:00.000Z')), 'red short');
    const { reason } = statusOn('2020-04-16', lateEvening);
    assert.ok(reason.code === 'decided');
    assert.equal(reason.on, '2020-04-16');
  });

  it('holds until another one, or until it is given back to the rules', () => {
    const twice = row(
      decided(onThe16th, { colour: 'green' }),
      decided('2020-04-20T09:00:00.000Z', { colour: 'yellow' }),
    );
    assert.equal(told(statusOn('2020-04-19', twice)), 'green decided');
    assert.equal(told(statusOn('2020-04-20', twice)), 'yellow decided');
    const back = row(
      decided(onThe16th, { colour: 'green' }),
      decided('2020-04-20T09:00:00.000Z', { colour: 'ruled' }),
    );
    assert.equal(told(statusOn('2020-04-20', back)), 'red short');
    const other = row(
      decided(onThe16th, { colour: 'green' }),
      decided('2020-04-20T09:00:00.000Z', { over: 'fine' }),
    );
    assert.equal(told(statusOn('2020-04-20', other)), 'green decided');
  });

  it('stays while the row is silent, and the silence is still told', () => {
    const status = statusOn('2020-08-10', row(decided(onThe16th, { colour: 'green' })));
    assert.equal(told(status), 'green decided');
    assert.equal(status.silentSince, '2020-08-03');
  });

  it('after settlement gives a row without a word its end', () => {
    const silent: Case = { ...short, said: [decided('2021-02-03T09:00:00.000Z', { colour: 'none' })] };
    assert.equal(told(statusOn('2021-02-02', silent)), 'none not-reported, no-word');
    assert.deepEqual(
      [told(statusOn('2021-02-03', silent)), statusOn('2021-02-03', silent).final],
      ['none decided', true],
    );
    const onTheLastDay: Case = { ...short, said: [decided('2021-02-01T09:00:00.000Z', { colour: 'none' })] };
    assert.equal(statusOn('2021-02-03', onTheLastDay).final, false);
    const reported: Case = {
      ...short,
      said: [said('2020-12-31', '50'), decided('2021-01-05T09:00:00.000Z', { colour: 'green' })],
    };
    assert.equal(statusOn('2021-01-05', reported).final, true);
  });

  it('says what passing the top means', () => {
    const over = (means: Decision['over']): Case => ({
      target: { kind: 'range', min: 7, max: 11 },
      said: [said('2020-03-31', '12'), decided(onThe16th, { over: means })],
    });
    assert.equal(statusOn('2020-04-15', over('miss')).colour, 'green');
    assert.equal(statusOn('2020-04-16', over('miss')).colour, 'red');
    assert.equal(statusOn('2020-04-16', over('fine')).over, false);
    assert.equal(statusOn('2020-04-16', over('note')).over, true);
    assert.equal(statusOn('2020-04-16', { ...over('note'), over: 'miss' }).colour, 'green');
  });

  it('keeps what passing the top means when only the colour is decided anew', () => {
    const row: Case = {
      target: { kind: 'range', min: 7, max: 11 },
      said: [
        said('2020-03-31', '12'),
        decided(onThe16th, { over: 'miss' }),
        decided('2020-04-20T09:00:00.000Z', { colour: 'ruled' }),
      ],
    };
    assert.equal(told(statusOn('2020-04-20', row)), 'red over');
  });

  it('says what more than nought means, which is yellow until then', () => {
    const nought = (means: Decision['over']): Case => ({
      target: { kind: 'exactly', value: 0 },
      said: [said('2020-03-31', '1'), decided(onThe16th, { over: means })],
    });
    assert.equal(told(statusOn('2020-04-15', nought('note'))), 'yellow above-zero');
    assert.equal(told(statusOn('2020-04-16', nought('note'))), 'green over');
    assert.equal(statusOn('2020-04-16', nought('note')).over, true);
    assert.equal(told(statusOn('2020-04-16', nought('fine'))), 'green over');
    assert.equal(told(statusOn('2020-04-16', nought('miss'))), 'red over');
    const colour: Case = {
      ...nought(undefined),
      said: [said('2020-03-31', '1'), decided(onThe16th, { colour: 'ruled' })],
    };
    assert.equal(told(statusOn('2020-04-16', colour)), 'yellow above-zero');
  });
});

describe('an amendment', () => {
  const moved = anAgreement({
    events: [amended('2020-03-26T09:00:00.000Z', '2020-03-27', '2. vuosineljänneksen aikana')],
  });
  const knownThen = '2020-04-02T09:00:00.000Z';

  it('holds from its day, and earlier days keep the old target', () => {
    assert.equal(told(statusOf(moved, '10', '2020-03-26', knownThen)), 'yellow unanswered');
    assert.equal(told(statusOf(moved, '10', '2020-03-27', knownThen)), 'none not-due');
    assert.deepEqual(statusOf(moved, '10', '2020-04-02', knownThen).reason, {
      code: 'not-due',
      by: '2020-06-30',
    });
    const unmoved = '2020-03-26T08:59:59.999Z';
    assert.equal(told(statusOf(moved, '10', '2020-04-02', unmoved)), 'red no-word, no-word');
  });

  it('is the row’s wording for the day it is known on, and leaves what was signed', () => {
    const wordingAt = (at: string) => rowOf(known(moved, at).rows, '10').indicator.target;
    assert.equal(wordingAt('2020-03-26T21:59:59.999Z'), '1. vuosineljänneksen aikana');
    assert.equal(wordingAt('2020-03-26T22:00:00.000Z'), '2. vuosineljänneksen aikana');
    assert.equal(moved.signed.sections[0]?.goals[0]?.initiatives[0]?.indicators[0]?.target, aunela.target);
  });

  it('gives way to one agreed later, from that one’s day', () => {
    const twice = anAgreement({
      rows: [{ id: '10', target: '≥ 10' }],
      events: [
        amended('2020-03-10T09:00:00.000Z', '2020-04-01', '≥ 20'),
        amended('2020-03-20T09:00:00.000Z', '2020-03-25', '≥ 30'),
      ],
    });
    const wordingOn = (day: string) =>
      rowOf(known(twice, `${day}T09:00:00.000Z`).rows, '10').indicator.target;
    assert.equal(wordingOn('2020-03-24'), '≥ 10');
    assert.equal(wordingOn('2020-03-25'), '≥ 30');
    assert.equal(wordingOn('2020-04-01'), '≥ 30');
  });

  it('is read anew: last year’s actual and how the number comes about follow the new wording', () => {
    const changed = anAgreement({
      rows: [{ id: '10', target: 'Toteutunut', previous: '63,41 % (26/41)' }],
      events: [amended('2020-03-10T09:00:00.000Z', '2020-03-10', '≥ 60 %')],
    });
    const { target, previous, accrual } = rowOf(known(changed, knownThen).rows, '10');
    assert.deepEqual([target.kind, previous?.kind, accrual], ['bound', 'ratio', 'level']);
  });
});
