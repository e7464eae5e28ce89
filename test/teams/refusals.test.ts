import assert from 'node:assert/strict';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Delivery } from '../../src/domain/person.ts';
import { agreementsOwnedBy, aPerson } from '../builders.ts';
import { type InTeams, startInTeams, stored } from '../in-teams.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { addressOf } from './address.ts';
import { type Connector, type Ending, startConnector } from './connector.ts';

type Refusal = {
  readonly status: number;
  readonly error?: object;
  readonly retryAfter?: number | string;
  readonly date?: string;
  /** What the slot says from then on. */
  readonly state: Delivery;
  /** How often it is posted in half an hour of the minute's ticks; one of these. */
  readonly posts: readonly number[];
  /** Whether what is due to others goes out meanwhile. */
  readonly others: 'go' | 'wait';
  /** When it is posted again, to be taken: after an hour, once its person writes in their own chat, or never. */
  readonly again: 'by itself' | 'when they write' | 'never';
};

const once = { posts: [1], others: 'go' } as const;
const parked = { ...once, state: 'refused', again: 'never' } as const;
const lost = { ...once, state: 'unknown', again: 'never' } as const;
const unreachable = { ...once, state: 'unreachable', again: 'when they write' } as const;

/** Teams' "Status codes from bot conversational APIs", each with what becomes of a message that gets it. */
const documented: Readonly<Record<string, Refusal>> = {
  'Bad Argument': { status: 400, ...parked },
  // Our credentials: nobody's message is spent on it, and an hour gives people time to mend it.
  BotNotRegistered: { status: 401, state: 'not-sent', posts: [1], others: 'wait', again: 'by itself' },
  BotDisabledByAdmin: { status: 403, ...unreachable },
  NotEnoughPermissions: { status: 403, ...unreachable },
  BotNotInConversationRoster: { status: 403, ...unreachable },
  ConversationBlockedByUser: { status: 403, ...unreachable },
  'blocked, as Teams says it now': {
    status: 403,
    error: { code: 'Forbidden', innerHttpError: { subCode: 'MessageWritesBlocked' }, errorCode: 209 },
    ...unreachable,
  },
  ForbiddenOperationException: { status: 403, ...unreachable },
  // Whoever writes brings the host at which they are.
  InvalidBotApiHost: { status: 403, ...unreachable },
  // A chat that is gone: nothing more goes to its address, and whoever writes brings the new one.
  ConversationNotFound: { status: 404, ...unreachable },
  ActivityNotFoundInConversation: { status: 404, ...unreachable },
  // Two changes of one chat met: it is left alone for 2, 4, 8 … seconds, which grow beyond the minute's ticks.
  PreconditionFailed: { status: 412, state: 'not-sent', posts: [10], others: 'go', again: 'by itself' },
  MessageSizeTooBig: { status: 413, ...parked },
  Throttled: {
    status: 429,
    retryAfter: 2000,
    state: 'not-sent',
    posts: [1],
    others: 'wait',
    again: 'by itself',
  },
  'Throttled until a date': {
    status: 429,
    date: 'Wed, 01 Apr 2020 07:00:00 GMT',
    retryAfter: 'Wed, 01 Apr 2020 07:40:00 GMT',
    state: 'not-sent',
    posts: [1],
    others: 'wait',
    again: 'by itself',
  },
  'Throttled, with no word of how long': {
    status: 429,
    error: { code: 'Throttled' },
    state: 'not-sent',
    // Pauses of 2, 4, 8 … seconds, of five minutes at most; whether what another is sent is taken before this one's
    // second refusal or after it, which begins them anew, is chance.
    posts: [13, 14],
    others: 'go',
    again: 'by itself',
  },
  ServiceError: { status: 500, ...lost },
  'Bad Gateway': { status: 502, ...lost },
  'Service Unavailable': { status: 503, ...lost },
  'Gateway Timeout': { status: 504, ...lost },
};

const now = momentOf('2020-04-01', '10:00', 'Europe/Helsinki');
const owner = { id: 'owner', name: 'Vastuuhenkilö' };
const late = { id: 'late', name: 'Myöhemmin' };
/** Where the owner writes from afterwards. */
const newChat = { id: 'personal-new', conversationType: 'personal', tenantId: 'tenant' };
const channel = { id: 'channel', conversationType: 'channel', tenantId: 'tenant' };

describe('What Teams refuses', () => {
  let connector: Connector;
  let bot: InTeams;

  afterEach(async () => {
    await bot.close();
    await connector.close();
  });

  for (const [code, { status, error, retryAfter, date, ...expected }] of Object.entries(documented))
    it(`with ${status} ${code}: ${expected.state}, again ${expected.again}, others ${expected.others}`, async () => {
      await startRefusing({
        status,
        body: { error: error ?? { code } },
        ...(retryAfter !== undefined && { retryAfter }),
        ...(date !== undefined && { date }),
      });
      await bot.tick();
      assert.deepEqual(await states(), [expected.state]);
      // Somebody to whom something is due from now on.
      await bot.as(late).say('kiitos');
      await minutes(1);
      assert.equal(connector.to('personal-late').length - 1, expected.others === 'go' ? 1 : 0);
      await minutes(28);
      assert.ok(expected.posts.includes(postsTo(owner.id)), `posted ${postsTo(owner.id)} times`);
      connector.behave(() => undefined);
      assert.equal(await again(), expected.again);
    });

  async function startRefusing(refusal: Ending) {
    connector = await startConnector();
    const folder = await temporaryFolder();
    await stored(folder, {
      agreements: agreementsOwnedBy([owner.id, late.id]),
      people: [aPerson({ ...owner, address: addressOf(owner.id, connector.url) })],
    });
    bot = await startInTeams(folder, connector, { now });
    connector.behave(({ method, path }) =>
      method === 'POST' && path.includes('personal-owner/') ? refusal : undefined,
    );
  }

  async function minutes(count: number) {
    for (let minute = 0; minute < count; minute += 1) {
      bot.pass(60_000);
      await bot.tick();
    }
  }

  /** What it takes for the message to be posted again, from an hour later on, when Teams takes everything. */
  async function again(): Promise<Refusal['again']> {
    const before = postsTo(owner.id);
    await minutes(60);
    await bot.as(owner).post({ type: 'message', text: 'kiitos', conversation: channel });
    await minutes(1);
    if (postsTo(owner.id) > before) return 'by itself';
    await bot.as(owner).post({ type: 'message', text: 'kiitos', conversation: newChat });
    await minutes(1);
    assert.equal(postsTo(owner.id), before, 'the chat that it was before is posted to');
    // One is the answer.
    return postsTo('new') > 1 ? 'when they write' : 'never';
  }

  function postsTo(id: string): number {
    return connector.to(`personal-${id}`).length;
  }

  async function states(): Promise<readonly Delivery[]> {
    const people = await bot.people();
    return people.filter(({ id }) => id === owner.id).flatMap(({ slots }) => slots.map(({ state }) => state));
  }
});
