import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Server, startServer } from '../src/server.ts';

describe('the server', () => {
  let server: Server;
  const taken: Record<string, unknown>[] = [];

  before(async () => {
    const health = () => ({ agreements: 1 });
    server = await startServer(
      { host: '127.0.0.1', port: 0, health },
      async (body, _request, response) => {
        taken.push(body);
        response.json(200, {});
      },
      () => {},
    );
  });
  after(() => server.close());
  beforeEach(() => {
    taken.length = 0;
  });
  afterEach('goes on answering', async () => {
    assert.equal(await statusOf({ body: '{"type":"message"}' }), 200);
  });

  it('says that it is alive, and what of', async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/healthz`);
    assert.deepEqual([response.status, await response.json()], [200, { status: 'ok', agreements: 1 }]);
  });

  it('says that it is ready', async () => {
    assert.equal((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status, 200);
  });

  it('hands over a JSON object', async () => {
    await statusOf({ body: '{"type":"message","text":"ä"}' });
    assert.deepEqual(taken, [{ type: 'message', text: 'ä' }]);
  });

  const broken = {
    'no body': { body: '', status: 400 },
    'a body that is not JSON': { body: '{"type":', status: 400 },
    'a JSON array': { body: '[]', status: 400 },
    'a JSON null': { body: 'null', status: 400 },
    'another content type': { body: '{}', headers: { 'content-type': 'text/plain' }, status: 415 },
    'a form of several parts': {
      body: 'x',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      status: 415,
    },
    'a false gzip header': { body: '{}', headers: { 'content-encoding': 'gzip' }, status: 415 },
    'a gzip bomb': {
      body: gzipSync(Buffer.alloc(10_000_000)),
      headers: { 'content-encoding': 'gzip' },
      status: 415,
    },
    '20 MB': { body: `{"text":"${'x'.repeat(20_000_000)}"}`, status: 413 },
  };
  for (const [name, { status, ...sent }] of Object.entries(broken)) {
    it(`refuses ${name} with ${status} and hands nothing over`, async () => {
      assert.equal(await statusOf(sent), status);
      assert.deepEqual(taken, []);
    });
  }

  it('refuses a body that says it is small and is not', async () => {
    assert.equal(
      await statusOf({
        body: `{"text":"${'x'.repeat(300_000)}"}`,
        headers: { 'transfer-encoding': 'chunked' },
      }),
      413,
    );
  });

  it('closes though somebody is connected and asks nothing', async () => {
    const closing = await startServer(
      { host: '127.0.0.1', port: 0, health: () => ({}) },
      async () => {},
      () => {},
    );
    const silent = connect(closing.port, '127.0.0.1');
    const closed = once(silent, 'close');
    await once(silent, 'connect');
    // By the time that a later one is answered, the server knows of it.
    await fetch(`http://127.0.0.1:${closing.port}/healthz`, { headers: { connection: 'close' } });
    await closing.close();
    await closed;
  }).timeout(5_000);

  it('takes messages by POST only', async () => {
    assert.equal(await statusOf({ method: 'GET' }), 405);
  });

  type Sent = {
    readonly method?: string;
    readonly body?: string | Buffer;
    readonly headers?: Record<string, string>;
  };

  /** The status of one request, on a connection of its own; the server may end it before all was sent. */
  function statusOf({ method = 'POST', body, headers = {} }: Sent): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      let status: number | undefined;
      const sending = request(
        {
          port: server.port,
          host: '127.0.0.1',
          path: '/api/messages',
          method,
          headers: { 'content-type': 'application/json', ...headers },
          agent: false,
        },
        (response) => {
          status = response.statusCode;
          response.resume().once('close', () => resolve(status));
        },
      );
      sending.once('error', (error) => (status === undefined ? reject(error) : resolve(status)));
      sending.end(body);
    });
  }
});
