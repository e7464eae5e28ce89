import { freshConnections } from '../../src/connections.ts';
import type { MicrosoftApp } from '../../src/teams/bot-credentials.ts';
import { SendOnceAuthentication } from '../../src/teams/send-once-authentication.ts';

export const audience = 'https://api.botframework.com';

/**
 * Sends one message through the bot's own client, and resolves with what went wrong.
 *
 * @param deadline milliseconds
 */
export async function failureOfOne(
  app: MicrosoftApp,
  serviceUrl: string,
  deadline: number,
): Promise<unknown> {
  const connectors = new SendOnceAuthentication(
    app,
    'loopback',
    freshConnections,
    deadline,
  ).createConnectorFactory(claimsOf(app.MicrosoftAppId ?? ''));
  const client = await connectors.create(serviceUrl, audience);
  const message = { type: 'message', text: 'Moi' } as never;
  return client.conversations.sendToConversation('a-conversation', message).then(
    () => undefined,
    (error: unknown) => error,
  );
}

function claimsOf(value: string) {
  const claims = [
    { type: 'aud', value },
    { type: 'appid', value },
  ];
  const getClaimValue = (type: string) => claims.find((claim) => claim.type === type)?.value ?? null;
  return { claims, isAuthenticated: true, authenticationType: true, getClaimValue } as never;
}
