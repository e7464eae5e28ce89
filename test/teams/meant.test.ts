import assert from 'node:assert/strict';
import type { Agreement } from '../../src/domain/agreement.ts';
import type { Choosing } from '../../src/language/intent.ts';
import { meantBy, type Writing } from '../../src/teams/meant.ts';
import type { Before } from '../../src/teams/talks.ts';
import { understandingOf } from '../../src/teams/understanding-of.ts';
import { type ARow, anAgreement, aunela, taken } from '../builders.ts';
import { inShort } from '../language/phrase.ts';

const transport: ARow = { id: '10', name: 'Kuljetukset', target: '≥ 20' };
const parcels: ARow = { id: '101', name: 'Paketit', target: '≥ 20' };
const webinars: ARow = { id: '39', name: 'Webinaarit', target: '≥ 20' };
const understandFor = understandingOf();

/** A unit's agreement of a year, in which `owner` has the first row. */
function ofYear(year: number, rows: readonly [ARow, ...ARow[]], unit = 'yhteiset'): Agreement {
  const importedAt = `${year}-01-02T08:00:00.000Z`;
  const indicator = rows[0].id;
  return anAgreement({
    id: `${unit}-${year}`,
    year,
    rows,
    importedAt,
    events: [taken(`${year}-01-03T08:00:00.000Z`, { indicator })],
  });
}

function meaning(text: string, about: Partial<Writing>): string {
  const { agreement, intent } = meantBy(text, {
    agreements: [],
    asker: { id: 'owner' },
    people: [],
    now: '2020-04-08T08:00:00.000Z',
    before: undefined,
    understandFor,
    ...about,
  });
  const means =
    intent.kind === 'which-year' ? `which of ${intent.years.join()}: ${intent.text}` : inShort(intent);
  return `${agreement?.signed.id}: ${means}`;
}

describe('Which agreement a message is about', () => {
  const other = anAgreement({ id: 'logistiikka-2020', rows: [transport, parcels] });
  const agreements = [ofYear(2020, [aunela, webinars]), other];

  it('is the writer’s own, whose numbers and names its rows are', () => {
    assert.equal(meaning('10', { agreements }), 'yhteiset-2020: row 10');
    assert.equal(meaning('Aunela', { agreements }), 'yhteiset-2020: row 10');
    assert.equal(meaning('39: 6', { agreements }), 'yhteiset-2020: 39 6');
    assert.equal(meaning('10: 6', { agreements }), 'yhteiset-2020: unknown');
  });

  it('is another only for a row that is sure there, and nothing is done in it unasked', () => {
    assert.equal(meaning('Kuljetukset', { agreements }), 'logistiikka-2020: row 10');
    assert.equal(meaning('101', { agreements }), 'logistiikka-2020: row 101');
    assert.equal(meaning('ota Kuljetukset', { agreements }), 'yhteiset-2020: unknown');
    assert.equal(meaning('päätä Kuljetukset vihreä, koska x', { agreements }), 'yhteiset-2020: unknown');
    assert.equal(meaning('Kuljetukset 6', { agreements }), 'yhteiset-2020: unknown');
  });

  it('is the one that a question goes on from', () => {
    const before: Before = { agreement: 'logistiikka-2020', before: { kind: 'row', indicator: '10' } };
    assert.equal(meaning('kuka omistaa sen?', { agreements, before }), 'logistiikka-2020: row 10 owner');
    assert.equal(meaning('ota 10', { agreements, before }), 'yhteiset-2020: take 10');
  });

  it('is the one whose rows are chosen from, whatever is to be done to the chosen one', () => {
    const from = (choosing: Choosing): Partial<Writing> => ({
      agreements,
      before: { agreement: 'logistiikka-2020', choosing },
    });
    const indicators = ['10', '101'];
    const taking = from({ indicators, for: 'take' });
    assert.equal(meaning('10', taking), 'logistiikka-2020: take 10');
    assert.equal(meaning('ota 10', taking), 'logistiikka-2020: take 10');
    assert.equal(meaning('toka', taking), 'logistiikka-2020: take 101');
    const telling = from({ indicators, for: 'report', said: 'paketteja 30' });
    assert.equal(meaning('10', telling), 'logistiikka-2020: 10 30');
    assert.equal(meaning('raportoi 101', telling), 'logistiikka-2020: 101 30');
    // Of no row that was offered, and so of the writer's own.
    assert.equal(meaning('39: 6', telling), 'yhteiset-2020: 39 6');
    assert.equal(meaning('ota 39', taking), 'yhteiset-2020: take 39');
  });

  it('is none while there is none', () => {
    assert.equal(meaning('kiitos', {}), 'undefined: thanks');
    assert.equal(meaning('10', {}), 'undefined: unknown');
  });
});

describe('When two years lie side by side', () => {
  const agreements = [ofYear(2020, [webinars]), ofYear(2021, [webinars])];
  const january = '2021-01-11T08:00:00.000Z';

  it('a report is asked its year until the first is settled', () => {
    const asked = 'yhteiset-2020: which of 2020,2021: webinaareja 6';
    assert.equal(meaning('webinaareja 6', { agreements, now: january }), asked);
    assert.equal(
      meaning('webinaareja 6', { agreements, now: '2021-02-02T08:00:00.000Z' }),
      'yhteiset-2021: 39 6',
    );
  });

  it('it is of the one that takes it: the year before has begun alone', () => {
    const now = '2020-12-30T08:00:00.000Z';
    const early = [
      ofYear(2020, [webinars]),
      anAgreement({ id: 'yhteiset-2021', year: 2021, rows: [webinars] }),
    ];
    assert.equal(meaning('webinaareja 6', { agreements: early, now }), 'yhteiset-2020: 39 6');
    assert.equal(meaning('39', { agreements: early, now }), 'yhteiset-2020: row 39');
    // Owned in both, and the second year still takes nothing.
    const both = [ofYear(2020, [webinars]), ofYear(2021, [webinars])].map((each) => ({
      ...each,
      events: each.events.map((event) => ({ ...event, at: '2020-12-01T08:00:00.000Z' })),
    }));
    assert.equal(meaning('webinaareja 6', { agreements: both, now }), 'yhteiset-2020: 39 6');
  });

  it('it is of the one in which the writer owns the row', () => {
    const mine = [ofYear(2020, [webinars]), ofYear(2021, [transport, webinars])];
    assert.equal(meaning('webinaareja 6', { agreements: mine, now: january }), 'yhteiset-2020: 39 6');
  });

  it('a year that is named is meant', () => {
    const now = january;
    assert.equal(meaning('2020: webinaareja 6', { agreements, now }), 'yhteiset-2020: 39 6');
    assert.equal(meaning('2021: webinaareja 6', { agreements, now }), 'yhteiset-2021: 39 6');
    assert.equal(meaning('mikä on punaisella 2020', { agreements, now }), 'yhteiset-2020: rows red');
    assert.equal(meaning('mikä on punaisella', { agreements, now }), 'yhteiset-2021: rows red');
    assert.equal(
      meaning('mikä oli punaisella 24.3.2020', { agreements, now }),
      'yhteiset-2020: rows red 2020-03-24',
    );
    assert.equal(meaning('kaukolainoja 12020', { agreements, now }), 'yhteiset-2021: unknown');
    assert.equal(
      meaning('mikä oli punaisella 2020 tai 2021', { agreements, now }).split(':')[0],
      'yhteiset-2021',
    );
  });
});
