import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { endingOf } from '../../src/teams/delivery-ending.ts';
import { type Connector, startConnector } from './connector.ts';
import { failureOfOne } from './one-message.ts';

describe('A message that Teams takes without saying so to the end', () => {
  let connector: Connector;
  before(async () => {
    connector = await startConnector();
  });
  after(() => connector.close());

  for (const ending of ['hang', 'reset', 'stall', 'cut', 'cut-zipped'] as const)
    it(`is given up, sent once, and may have arrived: ${ending}`, async () => {
      connector.behave(() => ending);
      const before = connector.calls.length;
      const failure = await failureOfOne({}, connector.url, 300);
      assert.equal(endingOf(failure), 'unknown', `${failure}`);
      assert.equal(connector.calls.length - before, 1);
    }).timeout(5_000);
});

describe('A message that Teams would have sent elsewhere', () => {
  let connector: Connector;
  let elsewhere: Connector;
  before(async () => {
    connector = await startConnector();
    elsewhere = await startConnector();
  });
  after(async () => {
    await connector.close();
    await elsewhere.close();
  });

  for (const where of ['another host', 'the same host'] as const)
    for (const status of [301, 302, 303, 307, 308])
      it(`is sent to the host that was asked for alone: ${status} to ${where}`, async () => {
        const { url } = where === 'the same host' ? connector : elsewhere;
        connector.behave(({ path }) =>
          path === '/moved' ? undefined : { status, location: `${url}/moved` },
        );
        const before = connector.calls.length;
        const failure = await failureOfOne({}, connector.url, 1000);
        assert.deepEqual([connector.calls.length - before, elsewhere.calls.length], [1, 0]);
        assert.equal(endingOf(failure), status === 303 ? 'unknown' : 'not-sent', `${failure}`);
      });
});

describe('A message to a host with which no connection comes about', () => {
  for (const [how, meet] of [
    ['never says a word', () => {}],
    ['hangs up before a word of the message', (socket: Socket) => void socket.destroy()],
  ] as const)
    it(`has not left, and may be sent later: it ${how}`, async () => {
      const host = createServer(meet);
      host.listen(0, '127.0.0.1');
      await once(host, 'listening');
      const { port } = Object(host.address());
      const failure = await failureOfOne({}, `https://127.0.0.1:${port}`, 300);
      host.close();
      assert.match(`${failure}`, new RegExp(`There is no connection to 127.0.0.1:${port}: `));
      assert.equal(endingOf(failure), 'not-sent');
    }).timeout(5_000);
});
