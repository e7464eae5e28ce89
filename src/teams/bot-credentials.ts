import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { within } from './deadline.ts';

type Factory = ConfigurationServiceClientCredentialFactory;
type Credentials = Awaited<ReturnType<Factory['createCredentials']>>;

/** The identity as botbuilder calls its parts; empty in local mode, which switches authentication off. */
export type MicrosoftApp = {
  readonly MicrosoftAppId?: string;
  readonly MicrosoftAppPassword?: string;
  readonly MicrosoftAppType?: string;
  readonly MicrosoftAppTenantId?: string;
};

/** The bot got no token for itself, so nothing of a message has left: a wrong secret, or Entra cannot be reached. */
export class NoTokenError extends Error {
  override readonly name = 'NoTokenError';
}

/**
 * Credentials as botbuilder makes them, but a token that cannot be had fails with {@link NoTokenError}. Its own
 * error looks like a lost answer, and a day with a wrong secret would use up everyone's reminders unsent.
 */
export class BotCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly #deadline: number;

  /** @param deadline milliseconds that a token may take: asking for one has no end of its own */
  constructor(app: MicrosoftApp, deadline: number) {
    super({ ...app });
    this.#deadline = deadline;
  }

  override async createCredentials(...about: Parameters<Factory['createCredentials']>): Promise<Credentials> {
    return tellingNoToken(await super.createCredentials(...about), this.#deadline);
  }
}

/** The same credentials, with every failure to sign a request named {@link NoTokenError}. */
function tellingNoToken(credentials: Credentials, deadline: number): Credentials {
  const sign = credentials.signRequest.bind(credentials);
  credentials.signRequest = async (request) => {
    try {
      return await within(deadline, () => sign(request));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : `${cause}`;
      throw new NoTokenError(
        `Entra gave the bot no token (${why}): check BOT_ID, BOT_PASSWORD and BOT_TENANT_ID`,
        { cause },
      );
    }
  };
  return credentials;
}
