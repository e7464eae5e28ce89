import type { IncomingMessage } from 'node:http';

const limit = 256 * 1024;

/** A request that is refused before anything of it is used: its HTTP status, and what would be accepted. */
export class RefusedBody extends Error {
  override readonly name = 'RefusedBody';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Reads a JSON object of at most 256 KB, uncompressed. restify's own body parser is not used: a false gzip
 * header ends the process there, its size limit counts compressed bytes, and it writes multipart bodies to the
 * disk before anybody has shown who they are.
 *
 * Throws {@link RefusedBody}.
 */
export async function readJsonBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new RefusedBody(415, 'Send the activity as application/json');
  if (encoding !== 'identity') throw new RefusedBody(415, 'Send the activity without a content-encoding');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  return parse(await collect(request));
}

async function collect(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    throw new RefusedBody(400, 'The body is not JSON');
  }
  throw new RefusedBody(400, 'The body is not a JSON object');
}

function tooLarge(): RefusedBody {
  return new RefusedBody(413, `The body is larger than ${limit / 1024} KB`);
}
