import assert from 'node:assert/strict';
import { endingOf } from '../../src/teams/delivery-ending.ts';
import { type Connector, startConnector } from './connector.ts';
import { failureOfOne } from './one-message.ts';

describe('A message that Teams takes without saying so to the end', () => {
  let connector: Connector;
  before(async () => {
    connector = await startConnector();
  });
  after(() => connector.close());

  for (const ending of ['hang', 'reset', 'stall', 'cut', 'cut-zipped'] as const)
    it(`is given up, sent once, and may have arrived: ${ending}`, async () => {
      connector.behave(() => ending);
      const before = connector.calls.length;
      const failure = await failureOfOne({}, connector.url, 300);
      assert.equal(endingOf(failure), 'unknown', `${failure}`);
      assert.equal(connector.calls.length - before, 1);
    }).timeout(5_000);
});
