import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { within } from './deadline.ts';

type Connectors = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
/** Bot Framework's client for one service URL. */
export type Connector = Awaited<ReturnType<Connectors['create']>>;

/** Node's agents for the two protocols; each calls a request's own `onConnected` once its connection is made. */
export type Connections = { readonly http: object; readonly https: object };

/** No connection was made, so nothing of a message has left: a network that lets nothing through, say. */
export class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';
}

/** How much sooner a question is given up: a turn waits for its answer before it does anything, and does without. */
const asksSooner = 5;

/**
 * Has a connector send each request once and nowhere else, on a connection of its own, and give it up after a while.
 *
 * @param deadline milliseconds until its answer is there to the last byte: the pipeline's own stops at the first
 */
export function sendingOnce(connector: Connector, connections: Connections, deadline: number): Connector {
  // @NOTE The pipeline is not in the connector's typings, and no option of the connector's turns these off.
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  // A redirect would be followed up to twenty times, each with a deadline begun anew; that the token does not leave for a
  // host of another's would hang on a default of the pipeline.
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({
    name: 'sendOnce',
    sendRequest: async (request, next) => {
      // Of a proxy's connections nothing is told.
      let isConnected = request.agent !== undefined;
      // A connection that was kept may have been closed by the other side meanwhile, and then nobody can tell a message
      // that was never read from one whose answer was lost. The pipeline's own switch for it leads to Node's global
      // agent, which keeps connections; a proxy's agent, when there is one, keeps none.
      if (!isConnected)
        request.requestOverrides = {
          agent: request.url.startsWith('https:') ? connections.https : connections.http,
          onConnected: () => {
            isConnected = true;
          },
        };
      try {
        return await within(
          request.method === 'GET' ? Math.round(deadline / asksSooner) : deadline,
          (over) => {
            request.abortSignal = over;
            return next(request);
          },
        );
      } catch (cause) {
        if (isConnected) throw cause;
        throw new NotConnectedError(`There is no connection to ${new URL(request.url).host}: ${cause}`, {
          cause,
        });
      }
    },
  });
  return connector;
}

type Request = {
  readonly url: string;
  readonly method: string;
  readonly agent?: object;
  requestOverrides?: { readonly agent: object; readonly onConnected: () => void };
  abortSignal?: AbortSignal;
};
type Pipeline = {
  removePolicy(named: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>;
  }): void;
};
