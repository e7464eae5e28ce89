import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readTemplates } from './card-templates.ts';
import { cardsOf } from './cards/cards.ts';
import { parseTemplates } from './cards/template.ts';
import { everyMinute, realTime, steadyClock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { freshConnections } from './connections.ts';
import type { Moment } from './domain/day.ts';
import { atOnce, paceOf, type Timer } from './flows/pace.ts';
import type { Clock, Log, Ports } from './flows/ports.ts';
import { endRehearsal } from './flows/rehearse.ts';
import { sendDue } from './flows/send-due.ts';
import { openSimulatedClock } from './local/open-simulated-clock.ts';
import { NoPlaygroundError, openPlayground, type Playground, type Window } from './local/playground.ts';
import { plantSeeds } from './local/seeds.ts';
import { windowPeople } from './local/windows.ts';
import { startServer } from './server.ts';
import { type JsonStore, openJsonStore } from './store/json-store.ts';
import { connectTeams } from './teams/connect-teams.ts';

/** A running bot. */
export interface App {
  readonly port: number;
  /** Local mode's chat windows; none in Teams. */
  readonly windows: readonly Window[];
  readonly now: Moment;
  /** Where it is that time: the newest agreement's. */
  readonly timeZone: string;
  /** Stops sending, then listening, then writing, in this order: what was acknowledged stays. */
  close(): Promise<void>;
}

/** What the app has of the world outside: time, and its two doors to the network. */
export type World = {
  /** The machine's; local mode has a simulated one of its own. */
  readonly clock: Clock;
  /** Time as it passes. */
  readonly timer: Timer;
  readonly everyMinute: typeof everyMinute;
  readonly connectTeams: typeof connectTeams;
  readonly startServer: typeof startServer;
};
const realWorld: World = { clock: systemClock, timer: realTime, everyMinute, connectTeams, startServer };

// Until an agreement is imported nobody knows its zone, and the bot is made for one.
const homeZone = 'Europe/Helsinki';

/** Milliseconds that one message may take to be taken by Teams; then nobody knows whether it arrived. */
const sendDeadline = 15_000;

/**
 * Opens the store and runs the bot on it. A start that fails half-way, on a port that is taken say, lets go of the
 * store before it throws.
 *
 * @param world no variable of the environment changes it: whoever passes another runs the bot in a world of their own
 */
export async function startApp(config: Config, log: Log, world: World = realWorld): Promise<App> {
  const store = await openJsonStore(config.dataFolder);
  try {
    return await runOn(store, config, log, world);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Joins the store, the bot, the server and the clock into a running whole. */
async function runOn(store: JsonStore, config: Config, log: Log, world: World): Promise<App> {
  const isLocal = config.mode === 'local';
  const movableClock = isLocal
    ? await openSimulatedClock(config.dataFolder, config.clockStart, homeZone)
    : undefined;
  const clock = movableClock ?? steadyClock(world.clock);
  const admins = isLocal && config.admins.length === 0 ? 'everyone' : config.admins;
  const ports: Ports = { store, clock, log, newId: randomUUID, admins };
  if (isLocal) await plantSeeds(ports);

  // What the simulated clock brings stays on this machine.
  const pace = isLocal ? atOnce : paceOf(world.timer);
  const cards = cardsOf(parseTemplates(await readTemplates()));
  const teams = world.connectTeams(ports, cards, {
    identity: isLocal ? undefined : config.identity,
    movableClock,
    connections: freshConnections,
    sendDeadline,
    timer: world.timer,
    pace,
    redirectTo: config.redirectTo,
  });
  if (config.redirectTo === undefined) await endRehearsal(store);
  const signed = (await store.agreements.list()).map((agreement) => agreement.signed);
  const agreements = signed.length;
  const server = await world.startServer(
    {
      host: isLocal ? '127.0.0.1' : '0.0.0.0',
      port: config.port,
      health: () => ({ mode: config.mode, agreements }),
    },
    teams.takeActivity,
    log,
  );
  const sending = isLocal
    ? undefined
    : world.everyMinute(
        async () => void (await sendDue({ ...ports, ...teams.sending })),
        (error) => log('sending-failed', { error: String(error) }),
      );
  const playground =
    isLocal && config.playground ? await windows(server.port, config.dataFolder, log) : undefined;
  log('started', { mode: config.mode, port: server.port, agreements });
  return {
    port: server.port,
    windows: playground?.windows ?? [],
    now: clock.now(),
    timeZone: signed.toSorted((one, other) => other.year - one.year)[0]?.timeZone ?? homeZone,
    close: async () => {
      pace.stop();
      await Promise.all([playground?.close(), sending?.stop()]);
      await server.close();
      await store.close();
    },
  };
}

/** The chat windows, or none when they do not open: the bot is of use without them. */
async function windows(port: number, dataFolder: string, log: Log): Promise<Playground | undefined> {
  try {
    return await openPlayground(windowPeople, { port }, join(dataFolder, 'playground'));
  } catch (error) {
    log(error instanceof NoPlaygroundError ? 'playground-left-out' : 'playground-failed', {
      reason: String(error),
    });
    return undefined;
  }
}
