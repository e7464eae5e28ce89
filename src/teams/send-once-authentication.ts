import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { BotCredentials, type MicrosoftApp } from './bot-credentials.ts';
import { type Connections, type Connector, sendingOnce } from './sending-once.ts';
import { type AllowedHosts, isAllowedServiceUrl } from './service-url.ts';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Connectors = ReturnType<Authentication['createConnectorFactory']>;
type Claims = Parameters<Authentication['createConnectorFactory']>[0];
type TokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>;

/**
 * Bot Framework's authentication with three changes to what it hands out. Its connector sends a message up to
 * four times when an answer is lost, which a person reads as four reminders, and follows redirects: here it sends once,
 * to the host that was asked for. Each send has a connection and a deadline of its own. And a connector is made once for
 * a service URL instead of at every turn, which was most of a turn's cost.
 */
export class SendOnceAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #allowedHosts: AllowedHosts;
  readonly #connections: Connections;
  readonly #deadline: number;
  readonly #connectors = new Map<string, Promise<Connector>>();
  readonly #tokenClients = new Map<string, Promise<TokenClient>>();

  /** @param deadline milliseconds that one send may take: the connector has none of its own and hangs for minutes */
  constructor(app: MicrosoftApp, allowedHosts: AllowedHosts, connections: Connections, deadline: number) {
    super({ ...app }, new BotCredentials(app, deadline));
    this.#allowedHosts = allowedHosts;
    this.#connections = connections;
    this.#deadline = deadline;
  }

  override async authenticateRequest(activity: Activity, authHeader: string) {
    const result = await super.authenticateRequest(activity, authHeader);
    const connectorFactory = result.connectorFactory && this.#once(result.connectorFactory);
    return { ...result, connectorFactory };
  }

  override createConnectorFactory(claims: Claims): Connectors {
    return this.#once(super.createConnectorFactory(claims));
  }

  /** Never used by this bot, which signs nobody in, but botbuilder makes one for every turn. */
  override createUserTokenClient(claims: Claims): Promise<TokenClient> {
    const key = JSON.stringify(claims.claims);
    return remembered(this.#tokenClients, key, () => super.createUserTokenClient(claims));
  }

  #once(connectors: Connectors): Connectors {
    return {
      create: (serviceUrl, audience) => {
        if (!isAllowedServiceUrl(serviceUrl, this.#allowedHosts)) {
          return Promise.reject(
            new Error(`The bot does not send to ${serviceUrl}: it is not a host of Teams`),
          );
        }
        return remembered(this.#connectors, `${audience} ${serviceUrl}`, async () =>
          sendingOnce(await connectors.create(serviceUrl, audience), this.#connections, this.#deadline),
        );
      },
    };
  }
}

// A service URL and an audience are few (a handful a tenant), but a forged claim could name many.
const mostRemembered = 100;

function remembered<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const present = known.get(key);
  if (present !== undefined) return present;
  if (known.size >= mostRemembered) known.clear();
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
