import assert from 'node:assert/strict';
import { BotCredentials } from '../../src/teams/bot-credentials.ts';
import { endingOf } from '../../src/teams/delivery-ending.ts';
import { startConnector } from './connector.ts';
import { audience, failureOfOne } from './one-message.ts';

const app = {
  MicrosoftAppId: '00000000-0000-4000-8000-0000000000aa',
  MicrosoftAppPassword: 'not-a-secret',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-0000000000bb',
};

describe('a bot that is given no token', () => {
  for (const [how, token, why] of [
    [
      'refused one',
      () => Promise.reject(new Error('invalid_client')),
      /no token \(invalid_client\): check BOT_ID/,
    ],
    [
      'not answered',
      () => new Promise(() => {}),
      /no token \(.*timeout\): check BOT_ID, BOT_PASSWORD and BOT_TENANT/,
    ],
  ] as const)
    it(`sends nothing when it is ${how}, and what it would have sent may be sent later`, async () => {
      const made = await new BotCredentials(app, 300).createCredentials(
        app.MicrosoftAppId,
        audience,
        '',
        true,
      );
      const restore = gettingTokens(made, token);
      const connector = await startConnector();
      const failure = await failureOfOne(app, connector.url, 300);
      await connector.close();
      restore();
      assert.match(`${failure}`, why);
      assert.equal(endingOf(failure), 'not-sent');
      assert.deepEqual(connector.calls, []);
    }).timeout(5_000);
});

/** Has Entra answer like this, where botbuilder asks for a token; undone by what it returns. */
function gettingTokens(credentials: object, value: () => Promise<unknown>): () => void {
  for (let owner = credentials; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const present = Object.getOwnPropertyDescriptor(owner, 'getToken');
    if (present === undefined) continue;
    Object.defineProperty(owner, 'getToken', { ...present, value });
    return () => Object.defineProperty(owner, 'getToken', present);
  }
  throw new Error('botbuilder asks for its tokens elsewhere now');
}
