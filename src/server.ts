import type { AddressInfo, Socket } from 'node:net';
import { createServer, type Request, type Response } from 'restify';
import type { Log } from './flows/ports.ts';
import { RefusedBody, readJsonBody } from './json-body.ts';

/** What takes an activity that has passed the door, and ends the response. */
export type TakeActivity = (
  body: Record<string, unknown>,
  request: Request,
  response: Response,
) => Promise<void>;

export interface Server {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The bot's HTTP side: `POST /api/messages` for Teams, `GET /healthz` (alive, store open) and `GET /readyz`
 * (taking messages) for whoever watches it.
 *
 * @param options.host 127.0.0.1 in local mode, where nobody proves who they are
 *
 * Throws {@link PortTakenError}.
 */
export async function startServer(
  options: { readonly host: string; readonly port: number; readonly health: () => Record<string, unknown> },
  takeActivity: TakeActivity,
  log: Log,
): Promise<Server> {
  const server = createServer({ name: 'Sopimusvahti', ignoreTrailingSlash: true });
  let isReady = true;
  server.get('/healthz', async (_request, response) => {
    response.json(200, { status: 'ok', ...options.health() });
  });
  server.get('/readyz', async (_request, response) => {
    response.json(isReady ? 200 : 503, { status: isReady ? 'ready' : 'closing' });
  });
  server.post('/api/messages', async (request, response) => {
    await refusing(request, response, log, async () =>
      takeActivity(await readJsonBody(request), request, response),
    );
  });
  // A client that sends its request a byte at a time gives up its connection; idle ones outlive a proxy's.
  server.server.requestTimeout = 30_000;
  server.server.headersTimeout = 10_000;
  server.server.keepAliveTimeout = 75_000;
  const unused = unusedConnections(server);
  await listen(server, options.host, options.port);
  return {
    port: portOf(server.address()),
    close: async () => {
      isReady = false;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.server.closeIdleConnections();
      for (const socket of unused) socket.destroy();
      await closed;
    },
  };
}

/** Connections on which nothing has been asked: Node does not call them idle, and would wait for each to time out. */
function unusedConnections({ server }: ReturnType<typeof createServer>): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }: { readonly socket: Socket }) => unused.delete(socket));
  return unused;
}

/** Runs a handler; a refused body is answered, and the rest of it is not read. */
async function refusing(
  request: Request,
  response: Response,
  log: Log,
  handle: () => Promise<void>,
): Promise<void> {
  try {
    await handle();
  } catch (error) {
    if (!(error instanceof RefusedBody)) throw error;
    log('request-refused', { status: error.status });
    response.header('Connection', 'close');
    response.json(error.status, { error: error.message });
    request.unpipe();
  }
}

/** Another program listens on the port. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(port: number, cause: unknown) {
    super(`Port ${port} is taken: stop what listens there, or set PORT to another`, { cause });
  }
}

function listen(server: ReturnType<typeof createServer>, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, error) : error);
    });
    server.listen(port, host, () => resolve());
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
