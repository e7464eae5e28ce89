import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NewEvent } from '../../../src/domain/agreement.ts';
import { accrual, withEvent } from '../../../src/domain/agreement.ts';
import { addDays, daysBetween } from '../../../src/domain/calendar.ts';
import { choice, forecast } from '../../../src/domain/check-in.ts';
import { known, rowOf } from '../../../src/domain/known.ts';
import { readTarget } from '../../../src/domain/notation/notation.ts';
import { type Status, statusOfRow } from '../../../src/domain/status/status.ts';
import { totalsOf } from '../../../src/domain/status/totals.ts';
import { isDated } from '../../../src/domain/target.ts';
import { type ARow, anAgreement, checkedIn } from '../../builders.ts';
import { statusOf } from './status-of.ts';
import { told } from './told.ts';

/** A wording of each kind of target. */
const wordings = [
  '7–11',
  '≥ 450',
  '> 90 %',
  '≤ 50',
  '5',
  '0',
  '55–75 %',
  'noin 200',
  '≈ edellisen vuoden toteuma',
  '≥ edellisen vuoden toteuma',
  '88–132 (≤ edellisen vuoden toteuma)',
  '≥ 20 asiakaspäätettä; ≥ 15 puhelinta',
  'Kaikki työryhmät kokoontuneet ≥ 2 kertaa vuoden aikana',
  '1. vuosineljänneksen aikana',
  '30.6.2020 mennessä',
  '2.–4.10.2020',
  'WCAG 2.1 kriteeristön AA-taso',
  'Toteutunut',
  'jotain aivan muuta',
];
const actuals = [
  '0',
  '4',
  '12',
  '150',
  '46,17 % (633/1371)',
  '26/41',
  '52 %',
  '20; 15',
  '20; –',
  'Kyllä',
  'Ei',
  'AA',
  '+9',
  '–',
  '??',
];

const dayOf2020 = fc.integer({ min: 0, max: 420 }).map((days) => addDays('2020-01-01', days));

const row: fc.Arbitrary<ARow> = fc.record({
  id: fc.constant('10'),
  target: fc.constantFrom(...wordings),
  previous: fc.constantFrom('–', '132', '0', '46,17 % (633/1371)', 'Kyllä', '2 + 1'),
  accrual: fc.constantFrom(undefined, ...accrual.options),
  over: fc.constantFrom('fine', 'note', 'miss'),
  rhythm: fc.constantFrom('quarter', 'half', 'year'),
});

/** Reports as people make them: about the day they are made, or about one up to a quarter earlier. */
const report: fc.Arbitrary<NewEvent> = fc
  .record({
    on: dayOf2020,
    ago: fc.nat({ max: 90 }),
    actual: fc.option(fc.constantFrom(...actuals), { nil: undefined }),
    choice: fc.constantFrom(undefined, ...choice.options),
    forecast: fc.constantFrom(undefined, ...forecast.options),
    card: fc.constantFrom(undefined, 'a', 'b'),
  })
  .map(({ on, ago, ...word }) => {
    const asOf = addDays(on, -ago);
    return checkedIn(`${on}T10:00:00.000Z`, {
      asOf,
      ...word,
      ...(word.choice === 'done' && { doneOn: asOf }),
    });
  });

const reports = fc
  .array(report, { maxLength: 6 })
  .map((said) => said.toSorted((one, other) => (one.at < other.at ? -1 : 1)));

describe('the status of an indicator', () => {
  it('is read from the agreement as signed and as reported', () => {
    const agreement = anAgreement();
    const at = (day: string) => told(statusOf(agreement, '10', day, `${day}T07:00:00.000Z`));
    assert.equal(at('2020-03-23'), 'none not-due');
    assert.equal(at('2020-03-25'), 'yellow unanswered');
    assert.equal(at('2020-04-01'), 'red no-word, no-word');
    const reported = withEvent(
      agreement,
      checkedIn('2020-04-09T10:00:00.000Z', { choice: 'done', doneOn: '2020-03-30' }),
    );
    assert.equal(
      told(statusOf(reported, '10', '2020-04-01', '2020-04-09T09:59:59.999Z')),
      'red no-word, no-word',
    );
    assert.equal(
      told(statusOf(reported, '10', '2020-04-01', '2020-04-09T10:00:00.000Z')),
      'green done-in-time',
    );
  });

  it('is not given for an indicator that the agreement does not have', () => {
    const { rows } = known(anAgreement(), '2020-04-01T07:00:00.000Z');
    assert.throws(() => rowOf(rows, '11'), /No indicator 11 in the agreement; it has 10/);
  });

  it('is given for every kind of target, whatever is reported and whenever it is asked', () => {
    fc.assert(
      fc.property(row, reports, dayOf2020, dayOf2020, (row, events, day, knownOn) => {
        const status = statusOf(anAgreement({ rows: [row], events }), '10', day, `${knownOn}T10:00:00.000Z`);
        assert.ok(!/NaN|undefined/.test(JSON.stringify(status)));
        assert.equal(totalsOf([status])[status.group], 1);
        assert.equal(status.group === 'not-yet', status.colour === 'none' && status.group !== 'no-word');
        assert.ok(['no-word', 'not-yet', status.colour].includes(status.group));
        assert.ok(status.gap === undefined || status.gap.units > 0);
      }),
      { numRuns: 200 },
    );
  });

  it('lets time alone turn only dated rows, except by silence and settlement', () => {
    const undated = row.filter(({ target }) => !isDated(readTarget(target, { year: 2020 })));
    const from = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(undated, reports, from, fc.nat({ max: 396 }), (row, events, day, ahead) => {
        const later = addDays(day, Math.min(ahead, daysBetween(day, '2021-02-01')));
        const until = `${day}T18:00:00.000Z`;
        const present = known(
          anAgreement({ rows: [row], events: events.filter(({ at }) => at < until) }),
          until,
        );
        const only = present.rows.get('10') ?? assert.fail();
        const [now, then] = [statusOfRow(present, only, day), statusOfRow(present, only, later)];
        // Once the year is over, what the rest of it was to bring is what is short.
        const isOver = later > '2020-12-31';
        const apart = (status: Status): unknown =>
          JSON.parse(
            JSON.stringify(status, (key, value) => {
              if (isOver && key === 'rest') return undefined;
              return isOver && key === 'gap' ? true : value;
            }),
          );
        if (then.silentSince === undefined) assert.deepEqual(apart(then), apart(now));
        else assert.ok(then.colour === 'none' || then.colour === now.colour);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the totals', () => {
  it('add up to all rows, whatever their colours', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), dayOf2020, (rows, day) => {
        const agreement = anAgreement({ rows: rows.map((row, index) => ({ ...row, id: `${index + 1}` })) });
        const present = known(agreement, `${day}T10:00:00.000Z`);
        const totals = totalsOf([...present.rows.values()].map((row) => statusOfRow(present, row, day)));
        assert.equal(
          Object.values(totals).reduce((sum, count) => sum + count, 0),
          rows.length,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('count each group', () => {
    const groups: readonly Status['group'][] = ['red', 'no-word', 'red', 'not-yet', 'green', 'yellow', 'red'];
    const reason = { code: 'unreported' } as const;
    const statuses = groups.map(
      (group) => ({ colour: 'none', group, reason, over: false, final: false }) as const,
    );
    assert.deepEqual(totalsOf(statuses), { green: 1, yellow: 1, red: 3, 'no-word': 1, 'not-yet': 1 });
  });
});
