import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** One call that the bot made to Teams. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly body: Activity;
};

export type Activity = {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: object }[];
  readonly conversation?: { readonly id: string };
};

/** What becomes of a call; undefined accepts it. */
export type Ending =
  | {
      readonly status: number;
      readonly body?: object;
      /** Seconds, or a date. */
      readonly retryAfter?: number | string;
      /** When it answers, if not by the machine's clock. */
      readonly date?: string;
      /** Where else it would have the call made. */
      readonly location?: string;
    }
  | 'hang'
  | 'reset'
  /** Takes it and answers with a part: no more comes, or the connection is closed. */
  | 'stall'
  | 'cut'
  | 'cut-zipped'
  | undefined;
/** How the connector answers a call, at once or when the test lets it. */
export type Behaviour = (call: Call) => Ending | Promise<Ending>;

export interface Connector {
  readonly url: string;
  /** Every call in the order in which it came. */
  readonly calls: readonly Call[];
  /** Messages sent into a conversation, the newest last. */
  to(conversation: string): readonly Activity[];
  behave(behaviour: Behaviour): void;
  /** From now on closes each connection that it has answered on, and not before more is written to it: that is lost. */
  closeIdle(): void;
  /** Resolves when the next call has come. */
  called(): Promise<void>;
  close(): Promise<void>;
}

/** Teams' side of the conversation on a port of its own: accepts what the bot sends, or fails as told. */
export async function startConnector(): Promise<Connector> {
  const calls: Call[] = [];
  const arrivals = new EventEmitter();
  let behaviour: Behaviour = () => undefined;
  const answeredOn = new WeakSet<Socket>();
  let closesIdle = false;
  const server = createServer(async (request, response) => {
    if (closesIdle && answeredOn.has(request.socket)) {
      request.socket.destroy();
      return;
    }
    answeredOn.add(request.socket);
    const call = { method: request.method ?? '', path: request.url ?? '', body: await bodyOf(request) };
    calls.push(call);
    arrivals.emit('call');
    const accepted = { status: 201, body: { id: `activity-${calls.length}` } };
    const ending: Exclude<Ending, undefined> = (await behaviour(call)) ?? accepted;
    if (ending === 'hang') return;
    if (ending === 'reset') {
      request.socket.destroy();
      return;
    }
    if (ending === 'stall' || ending === 'cut' || ending === 'cut-zipped') {
      const isZipped = ending === 'cut-zipped';
      response.writeHead(201, {
        'content-type': 'application/json',
        'content-length': 100,
        ...(isZipped && { 'content-encoding': 'gzip' }),
      });
      const part = isZipped ? gzipSync('{"id":').subarray(0, 12) : '{"id":';
      response.write(part, () => ending !== 'stall' && request.socket.destroy());
      return;
    }
    const { retryAfter, date, location } = ending;
    response.writeHead(ending.status, {
      'content-type': 'application/json',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...(date !== undefined && { date }),
      ...(location !== undefined && { location }),
    });
    response.end(JSON.stringify(ending.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The connector has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    to: (conversation) =>
      calls
        .filter(
          ({ method, path }) => method === 'POST' && decodeURIComponent(path).includes(`/${conversation}/`),
        )
        .map(({ body }) => body),
    behave: (next) => {
      behaviour = next;
    },
    closeIdle: () => {
      closesIdle = true;
    },
    called: async () => void (await once(arrivals, 'call')),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Activity> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? {} : JSON.parse(text);
}
