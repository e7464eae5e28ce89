import type { Request, Response } from 'botbuilder';
import type { Cards } from '../cards/cards.ts';
import type { Pace, Timer } from '../flows/pace.ts';
import type { MovableClock } from '../flows/play-days.ts';
import type { Ports } from '../flows/ports.ts';
import { rehearsing } from '../flows/rehearse.ts';
import type { Sending } from '../flows/send-due.ts';
import { createAdapter } from './adapter.ts';
import { apology } from './apology.ts';
import { createBot } from './bot.ts';
import { countingAnswers } from './counting-answers.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import { heardOnce } from './heard-once.ts';
import { noticeCard } from './notice-card.ts';
import { preparing } from './prepare.ts';
import { SendOnceAuthentication } from './send-once-authentication.ts';
import type { Connections } from './sending-once.ts';
import { type AllowedHosts, isAllowedServiceUrl } from './service-url.ts';
import { talksOf } from './talks.ts';
import type { Parts } from './turn.ts';
import { understandingOf } from './understanding-of.ts';

/** The bot's registration in Entra; a managed identity has no password. */
export type Identity = {
  readonly id: string;
  readonly tenantId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly password?: string;
};

export type Connection = {
  /** Runs one activity as a turn, and ends the response with 200, or with 4xx for what is none of Teams'. */
  readonly takeActivity: (
    body: Record<string, unknown>,
    request: Request,
    response: Response,
  ) => Promise<void>;
  /** How what is due goes out, in a rehearsal too. */
  readonly sending: Sending;
};

/**
 * Joins the verbs to Teams. Without an identity nobody has to prove who they are: that is local mode, whose
 * server and service URLs are on this machine.
 */
export function connectTeams(
  ports: Ports,
  cards: Cards,
  {
    identity,
    movableClock,
    connections,
    sendDeadline,
    timer,
    pace,
    redirectTo,
  }: {
    readonly identity: Identity | undefined;
    readonly movableClock: MovableClock | undefined;
    readonly connections: Connections;
    /** Milliseconds. */
    readonly sendDeadline: number;
    readonly timer: Timer;
    /** Of what goes out unasked, which makes room for the answers. */
    readonly pace: Pace;
    /** In a rehearsal, who gets every message that goes out unasked. */
    readonly redirectTo?: string | undefined;
  },
): Connection {
  const allowedHosts = identity === undefined ? 'loopback' : 'teams';
  const understandFor = understandingOf();
  const adapter = createAdapter(
    new SendOnceAuthentication(appOf(identity), allowedHosts, connections, sendDeadline),
    (context) => apology(ports, understandFor, context),
    ports.log,
  );
  adapter.use(heardOnce(), countingAnswers(pace));
  const prepare = preparing(
    adapter,
    identity?.id ?? '',
    (...meant) => noticeCard(cards, ...meant),
    ports.log,
  );
  const toEach: Sending = { prepare, pace };
  const sending = redirectTo === undefined ? toEach : rehearsing(toEach, redirectTo, ports);
  const parts: Parts = { ports, cards, sending, movableClock, understandFor, talks: talksOf(), timer };
  const bot = createBot(parts);
  return {
    sending,
    takeActivity: async (body, request, response) => {
      const refused = refusalOf(readEnvelope(body), allowedHosts, identity);
      if (refused !== undefined) {
        ports.log('activity-refused', { reason: refused.reason });
        response.status(refused.status);
        response.send({ error: refused.reason });
        return;
      }
      const { headers, method = 'POST' } = request;
      await adapter.process({ body, headers, method }, response, async (context) => {
        await bot.run(context);
      });
    },
  };
}

/** Why an activity is not taken: it is none of Teams', or not of this tenant. Undefined when it is taken. */
function refusalOf(
  envelope: Envelope | string,
  allowedHosts: AllowedHosts,
  identity: Identity | undefined,
): { readonly status: number; readonly reason: string } | undefined {
  if (typeof envelope === 'string') return { status: 400, reason: envelope };
  if (!isAllowedServiceUrl(envelope.serviceUrl, allowedHosts))
    return { status: 403, reason: 'The service URL is not one of Teams' };
  const tenant = envelope.channelData?.tenant?.id ?? envelope.conversation.tenantId;
  if (identity !== undefined && tenant !== identity.tenantId)
    return { status: 403, reason: 'The activity is from another tenant' };
  return undefined;
}

function appOf(identity: Identity | undefined) {
  if (identity === undefined) return {};
  const { id, tenantId, type, password } = identity;
  return {
    MicrosoftAppId: id,
    MicrosoftAppTenantId: tenantId,
    // botbuilder's own spelling.
    MicrosoftAppType: type === 'UserAssignedMSI' ? 'UserAssignedMsi' : type,
    ...(password !== undefined && { MicrosoftAppPassword: password }),
  };
}
