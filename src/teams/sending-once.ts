import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { within } from './deadline.ts';

type Connectors = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
/** Bot Framework's client for one service URL. */
export type Connector = Awaited<ReturnType<Connectors['create']>>;

/**
 * Has a connector send each request once, on a connection of its own, and give it up after a while.
 *
 * @param deadline milliseconds until its answer is there to the last byte: the pipeline's own stops at the first
 */
export function sendingOnce(connector: Connector, deadline: number): Connector {
  // @NOTE The pipeline is not in the connector's typings, and no option of it turns the retries off.
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'sendOnce',
    sendRequest: (request, next) => {
      // A connection that was kept may have been closed by the other side meanwhile, and then nobody can tell a message
      // that was never read from one whose answer was lost. The pipeline's own switch for it leads to Node's global
      // agent, which keeps connections; a proxy's agent, when there is one, keeps none.
      if (request.agent === undefined) request.requestOverrides = { agent: false };
      return within(deadline, (over) => {
        request.abortSignal = over;
        return next(request);
      });
    },
  });
  return connector;
}

type Request = {
  readonly agent?: object;
  requestOverrides?: { readonly agent: false };
  abortSignal?: AbortSignal;
};
type Pipeline = {
  removePolicy(named: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>;
  }): void;
};
