import { type ClientRequestArgs, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Connections } from './teams/sending-once.ts';

class PlainConnections extends HttpAgent {
  override createConnection(options: ClientRequestArgs & Telling, made?: Made): Duplex | null | undefined {
    return telling(super.createConnection(options, made), 'connect', options);
  }
}

class SecureConnections extends HttpsAgent {
  override createConnection(options: RequestOptions & Telling, made?: Made): Duplex | null | undefined {
    return telling(super.createConnection(options, made), 'secureConnect', options);
  }
}

type Made = (error: Error | null, socket: Duplex) => void;

/** Connections to Teams: none is kept after its request. */
export const freshConnections: Connections = {
  http: new PlainConnections({ keepAlive: false }),
  https: new SecureConnections({ keepAlive: false }),
};

function telling<T extends Duplex | null | undefined>(socket: T, made: string, options: Telling): T {
  // Of a socket that is not seen nobody knows, and what may have left is not sent again.
  if (socket) socket.once(made, () => options.onConnected?.());
  else options.onConnected?.();
  return socket;
}

/** Node hands a request's options on to its agent. */
type Telling = { readonly onConnected?: () => void };
