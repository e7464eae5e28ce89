import assert from 'node:assert/strict';
import { BotCredentials } from '../../src/teams/bot-credentials.ts';
import { endingOf } from '../../src/teams/delivery-ending.ts';
import { SendOnceAuthentication } from '../../src/teams/send-once-authentication.ts';
import { startConnector } from './connector.ts';

const app = {
  MicrosoftAppId: '00000000-0000-4000-8000-0000000000aa',
  MicrosoftAppPassword: 'not-a-secret',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-0000000000bb',
};
const audience = 'https://api.botframework.com';

describe('a bot that is given no token', () => {
  let restore: () => void;

  before(async () => {
    const made = await new BotCredentials(app).createCredentials(app.MicrosoftAppId, audience, '', true);
    restore = refusingTokens(made);
  });
  after(() => restore());

  it('sends nothing, and what it would have sent may be sent later', async () => {
    const connector = await startConnector();
    const connectors = new SendOnceAuthentication(app, 'loopback', 1000).createConnectorFactory(
      claimsOf(app),
    );
    const client = await connectors.create(connector.url, audience);
    const sending = client.conversations.sendToConversation('a-conversation', {
      type: 'message',
      text: 'Moi',
    } as never);
    const failure = await sending.then(
      () => undefined,
      (error: unknown) => error,
    );
    await connector.close();
    assert.match(`${failure}`, /no token \(invalid_client\): check BOT_ID, BOT_PASSWORD and BOT_TENANT_ID/);
    assert.equal(endingOf(failure), 'not-sent');
    assert.deepEqual(connector.calls, []);
  });
});

/** Has Entra refuse every token, where botbuilder asks for one; undone by what it returns. */
function refusingTokens(credentials: object): () => void {
  for (let owner = credentials; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const present = Object.getOwnPropertyDescriptor(owner, 'getToken');
    if (present === undefined) continue;
    Object.defineProperty(owner, 'getToken', {
      ...present,
      value: () => Promise.reject(new Error('invalid_client')),
    });
    return () => Object.defineProperty(owner, 'getToken', present);
  }
  throw new Error('botbuilder asks for its tokens elsewhere now');
}

function claimsOf({ MicrosoftAppId }: typeof app) {
  const claims = [
    { type: 'aud', value: MicrosoftAppId },
    { type: 'appid', value: MicrosoftAppId },
  ];
  const getClaimValue = (type: string) => claims.find((claim) => claim.type === type)?.value ?? null;
  return { claims, isAuthenticated: true, authenticationType: true, getClaimValue } as never;
}
