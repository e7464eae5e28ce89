import assert from 'node:assert/strict';
import fc from 'fast-check';
import { messages } from '../../src/messages/messages.ts';
import { readEnvelope } from '../../src/teams/envelope.ts';
import { postTo, type Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const person = { id: '29:owner', name: 'Vastuuhenkilö 1', aadObjectId: 'owner' };

function anActivity(serviceUrl: string) {
  return {
    type: 'message',
    id: '1',
    text: '10',
    channelId: 'msteams',
    serviceUrl,
    from: person,
    recipient: { id: '28:bot', name: 'Sopimusvahti' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant' },
    channelData: { tenant: { id: 'tenant' } },
  };
}

describe('readEnvelope', () => {
  const whole = anActivity('https://smba.trafficmanager.net/emea/');

  it('takes an activity with everything that came with it', () => {
    const activity = { ...whole, value: { verb: 'check-in' }, timestamp: '2020-03-02T07:00:00Z' };
    assert.deepEqual(readEnvelope(activity), activity);
  });

  for (const part of ['type', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation']) {
    it(`refuses an activity without ${part}, and names it`, () => {
      assert.match(String(readEnvelope({ ...whole, [part]: undefined })), new RegExp(`: ${part}`));
    });
  }

  const wrong = {
    text: 5,
    from: null,
    'from ': { id: '' },
    recipient: 'bot',
    conversation: { id: 5 },
    entities: [null],
    serviceUrl: 'not a url',
    membersAdded: [{}],
    locale: ['fi'],
    channelData: { tenant: 'tenant' },
  };
  for (const [part, value] of Object.entries(wrong)) {
    it(`refuses ${part.trim()} as ${JSON.stringify(value)}`, () => {
      assert.equal(typeof readEnvelope({ ...whole, [part.trim()]: value }), 'string');
    });
  }
});

/** What nobody's client sends. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', [], {}, [[]], [null], [5]),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud800',
    '../../x',
    '<at>',
    '&#xffffffff;',
  ),
  fc.constantFrom('x'.repeat(50_000), 'ä '.repeat(20_000), '9'.repeat(10_000), '<'.repeat(30_000)),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"id":"x","aadObjectId":"x"}}'),
    { id: 'constructor' },
    { id: '__proto__' },
    { toString: null },
    { action: { type: 'Action.Execute', verb: 'check-in', data: null } },
    { verb: 'check-in', card: 'x', agreement: 'constructor', asOf: '2020-03-02', rows: ['toString'] },
  ),
  fc.string(),
  fc.jsonValue(),
);
const fields = [
  ...['type', 'id', 'text', 'value', 'name', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation'],
  ...[
    'channelData',
    'entities',
    'locale',
    'membersAdded',
    'membersRemoved',
    'attachments',
    'timestamp',
    'replyToId',
  ],
  ...['localTimestamp', 'textFormat', 'relatesTo', 'reactionsAdded', 'callerId', '__proto__'],
];
const types = [
  'message',
  'invoke',
  'conversationUpdate',
  'messageReaction',
  'event',
  'installationUpdate',
  'typing',
];

describe('a running bot that is sent junk', function () {
  this.timeout(120_000);
  let trial: Trial;
  const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö 1' };

  before(async () => {
    trial = await startTrial();
    await trial.as(owner).say('kiitos');
  });
  after(() => trial.close());
  afterEach('goes on answering', async () => {
    await trial.as(owner).say('kiitos');
    // Junk may have been words of another language, in which it is then answered.
    const thanks = Object.values(messages).map(({ chat }) => chat.thanks);
    assert.ok(thanks.includes(trial.lastTo(owner).text ?? ''));
  });

  it('answers anything with 2xx or 4xx, and stores nothing of what it refuses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...fields), junk), (body) => isTakenWell(body)),
      { numRuns: 80 },
    );
  });

  it('answers an activity with one or two wrong parts with 2xx or 4xx', async () => {
    const parts = fc.dictionary(fc.constantFrom(...fields), junk, { minKeys: 1, maxKeys: 2 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...types), parts, (type, wrong) =>
        isTakenWell({ ...anActivity(trial.connector.url), type, ...wrong }),
      ),
      { numRuns: 120 },
    );
  });

  it('answers a button with any data with 2xx or 4xx', async () => {
    const form = fc.record(
      {
        verb: fc.constantFrom('check-in', 'say', ''),
        card: junk,
        agreement: fc.constantFrom('yhteiset-palvelut-2020', '__proto__', ''),
        asOf: fc.constantFrom('2020-03-02', '', '9999-99-99'),
        rows: fc.oneof(junk, fc.array(fc.constantFrom('10', '2', '__proto__'))),
        'choice-10': junk,
        'day-10': junk,
        'actual-2': junk,
        say: junk,
      },
      { requiredKeys: ['verb'] },
    );
    const value = fc.oneof(
      form.map((data) => ({ action: { type: 'Action.Execute', verb: 'check-in', data } })),
      junk,
    );
    await fc.assert(
      fc.asyncProperty(value, (data) =>
        isTakenWell({
          ...anActivity(trial.connector.url),
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: data,
        }),
      ),
      { numRuns: 60 },
    );
  });

  async function isTakenWell(body: object): Promise<void> {
    const before = await trial.stored();
    const response = await postTo(trial.port, body);
    const answer = await response.text();
    // Bot Framework's own word for an invoke that a bot does not know.
    const isUnknownInvoke = response.status === 501 && 'type' in body && body.type === 'invoke';
    assert.ok(response.status < 500 || isUnknownInvoke, `${response.status} ${answer}`);
    if (response.status >= 400) assert.deepEqual(await trial.stored(), before);
  }
});
