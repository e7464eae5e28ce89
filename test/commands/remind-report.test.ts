import { equal, match } from 'node:assert/strict';
import { remindReport } from '../../src/commands/remind-report.ts';
import { anAgreement, aPerson, taken } from '../builders.ts';

const agreement = anAgreement({ events: [taken('2020-03-02T08:00:00.000Z')] });

describe('what would be sent', () => {
  it('counts one as one, and several as several', () => {
    const stored = { agreements: [agreement], people: [aPerson()] };
    equal(remindReport(stored, '2020-03-03', []), 'Nothing is due at 2020-03-03: 1 agreement, 1 person.\n');
    equal(
      remindReport({ agreements: [], people: [] }, '2020-03-03', []),
      'Nothing is due at 2020-03-03: 0 agreements, 0 people.\n',
    );
    match(remindReport(stored, '2020-03-24', []), /\n\n1 message; nothing was sent or written\.\n$/);
  });
});
