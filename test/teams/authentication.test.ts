import assert from 'node:assert/strict';
import { readTemplates } from '../../src/card-templates.ts';
import { cardsOf } from '../../src/cards/cards.ts';
import { parseTemplates } from '../../src/cards/template.ts';
import { freshConnections } from '../../src/connections.ts';
import { atOnce } from '../../src/flows/pace.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { type Server, startServer } from '../../src/server.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { connectTeams } from '../../src/teams/connect-teams.ts';
import { simulatedTimer } from '../flows/simulated-timer.ts';
import { postTo } from './client.ts';

const tenantId = '8d4f8a8e-52c1-4f4e-8a53-1f5ab2f6d7a2';
const identity = { id: '3f2c1c1e-6f0a-4d8b-9a51-0c2b8f0d1e11', tenantId, password: 'secret' };
const activity = {
  type: 'message',
  id: '1',
  text: 'ota 10',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:owner', name: 'Vastuuhenkilö 1', aadObjectId: 'owner' },
  recipient: { id: '28:bot', name: 'Sopimusvahti' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
};
const invoke = {
  ...activity,
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'check-in', data: {} } },
};

/** Unsigned tokens: what a stranger can make up. */
const unsigned = (claims: object) =>
  [{ alg: 'none', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');

describe('a bot with an identity', () => {
  for (const type of ['SingleTenant', 'UserAssignedMSI'] as const) {
    describe(type, () => {
      const store = memoryStore();
      const logged: string[] = [];
      let server: Server;

      before(async () => {
        const ports: Ports = {
          store,
          clock: { now: () => '2020-03-02T07:00:00.000Z' },
          log: (event) => void logged.push(event),
          newId: () => 'card',
          admins: [],
        };
        const { password, ...managed } = identity;
        const teams = connectTeams(ports, cardsOf(parseTemplates(await readTemplates())), {
          identity: { ...managed, type, ...(type === 'SingleTenant' && { password }) },
          movableClock: undefined,
          connections: freshConnections,
          sendDeadline: 60_000,
          timer: simulatedTimer(),
          pace: atOnce,
        });
        server = await startServer(
          { host: '127.0.0.1', port: 0, health: () => ({}) },
          teams.takeActivity,
          ports.log,
        );
      });
      after(() => server.close());
      afterEach('runs no turn', async () => {
        assert.deepEqual(await store.people.list(), []);
        assert.ok(!logged.includes('turn-failed'));
      });

      const tokens: Readonly<Record<string, Record<string, string>>> = {
        'no token': {},
        'an empty token': { authorization: 'Bearer ' },
        'a garbage token': { authorization: 'Bearer garbage' },
        'a token of three garbage parts': { authorization: 'Bearer a.b.c' },
        'another scheme': { authorization: 'Basic Ym90OmJvdA==' },
        'an unsigned token of its own issuer': {
          authorization: `Bearer ${unsigned({ iss: 'https://evil.example', aud: identity.id })}`,
        },
      };
      for (const [name, headers] of Object.entries(tokens)) {
        for (const body of [activity, invoke]) {
          it(`answers ${body.type === 'invoke' ? 'a button' : 'a message'} with ${name} with 401`, async () => {
            assert.equal((await postTo(server.port, body, headers)).status, 401);
          });
        }
      }

      const foreign = {
        'from another tenant': { channelData: { tenant: { id: 'other' } } },
        'whose channel data names another tenant than its conversation': {
          conversation: { ...activity.conversation, tenantId },
          channelData: { tenant: { id: 'other' } },
        },
        'from no tenant': { conversation: { id: 'a:1' }, channelData: {} },
        'with a service URL that is not one of Teams': { serviceUrl: 'https://evil.example/' },
        'with a service URL on this machine': { serviceUrl: 'http://127.0.0.1:9/' },
      };
      for (const [name, change] of Object.entries(foreign)) {
        it(`refuses an activity ${name} with 403`, async () => {
          assert.equal((await postTo(server.port, { ...activity, ...change })).status, 403);
        });
      }
    });
  }
});
