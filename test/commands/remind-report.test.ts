import { doesNotMatch, equal, match } from 'node:assert/strict';
import { remindReport } from '../../src/commands/remind-report.ts';
import { type AnAgreement, anAgreement, aPerson, taken } from '../builders.ts';
import { agreement as seed } from '../seeds/seed.ts';

const agreement = anAgreement({ events: [taken('2020-03-02T08:00:00.000Z')] });
const stored = { agreements: [agreement], people: [aPerson()] };

describe('what would be sent', () => {
  it('counts one as one, and several as several', () => {
    equal(
      remindReport(stored, '2020-03-03', []),
      'Nothing is due at 2020-03-03: 1 agreement, 1 person met.\n',
    );
    equal(
      remindReport({ agreements: [], people: [] }, '2020-03-03', []),
      'Nothing is due at 2020-03-03: 0 agreements, 0 people met.\n',
    );
    match(remindReport(stored, '2020-03-24', []), /\n\n1 message; nothing was sent or written\.\n$/);
  });

  it('is what goes out on that day until then, when the days before have gone by', () => {
    const quiet = 'Nothing is due at 2020-04-03: 1 agreement, 1 person met.\n';
    equal(remindReport(stored, '2020-04-03', []), `${quiet}Before that day 2 messages will have gone out.\n`);
    match(
      remindReport(stored, '2020-04-06T15:00', []),
      /^Vastuuhenkilö 1, 2020-04-06, .*\n {4}10 +chaser, due 2020-04-06: Aunelan.*\n\n1 message; .*\nBefore that day 2/,
    );
    match(remindReport(stored, '2020-04-06T08:59', []), /^Nothing is due at 2020-04-06T08:59: /);
  });

  it('is what was due then by a store that knows the sequel', () => {
    const later = aPerson({ metAt: '2020-06-01T07:00:00.000Z' });
    match(
      remindReport({ ...stored, people: [later] }, '2020-04-03', []),
      /^Vastuuhenkilö 1, 2020-04-03, .*\n {4}10 +quarter-card, due 2020-04-01.*\n\n1 message; [^\n]*\n$/,
    );
  });

  it('names the owners who are not met yet, with what to do', () => {
    const email = (at: number) => (at === 0 ? 'Anna@example.org' : `owner-${at % 3}@example.org`);
    const owned = anAgreement({
      importedAt: '2020-03-02T07:00:00.000Z',
      rows: Array.from({ length: 53 }, (_, at) => ({
        id: `${at + 1}`,
        target: '≥ 3',
        owner: email(at),
      })),
    });
    const goingLive = remindReport({ agreements: [owned], people: [] }, '2020-04-01', []);
    match(goingLive, /^Nothing is due at 2020-04-01: 1 agreement, 0 people met\./);
    match(
      goingLive,
      /\nyhteiset-palvelut-2020: 4 owners are not met yet, of 53 rows, .*Teams and write "hei":\n/,
    );
    match(goingLive, /\n {4}anna@example\.org: 1 row\n {4}owner-1@example\.org: 18 rows\n/);
    const met = aPerson({ email: 'anna@example.org' });
    const oneMet = remindReport({ agreements: [owned], people: [met] }, '2020-04-01', []);
    match(oneMet, /^Vastuuhenkilö 1, 2020-04-01, .*\n {4}1 +quarter-card/);
    match(oneMet, /\n1 message; .*\n.*: 3 owners are not met yet, of 52 rows/);
    doesNotMatch(remindReport(stored, '2020-04-01', []), /not met/);
  });

  it('says when the day lies before the import', () => {
    const about: AnAgreement = { importedAt: '2020-03-02T07:00:00.000Z' };
    const imported = { signed: seed, events: anAgreement(about).events };
    equal(
      remindReport({ agreements: [imported], people: [] }, '2020-02-28', []),
      'Nothing is due at 2020-02-28: 1 agreement, 0 people met.\nyhteiset-palvelut-2020 was imported on 2020-03-02: nothing of it is due before.\n',
    );
  });
});
