import { readTemplates } from '../../src/card-templates.ts';
import { type Cards, cardsOf } from '../../src/cards/cards.ts';
import { parseTemplates } from '../../src/cards/template.ts';
import { freshConnections } from '../../src/connections.ts';
import type { Moment } from '../../src/domain/day.ts';
import { atOnce } from '../../src/flows/pace.ts';
import type { Store } from '../../src/flows/ports.ts';
import { startServer } from '../../src/server.ts';
import { connectTeams } from '../../src/teams/connect-teams.ts';
import { simulatedTimer } from '../flows/simulated-timer.ts';
import { type Client, client, type Someone } from './client.ts';
import { type Connector, startConnector } from './connector.ts';

/** The bot on a store of the test's own, with a clock that the test sets and views that it may break. */
export interface BotOn {
  readonly connector: Connector;
  readonly logged: readonly string[];
  /** 4 March 2020, 10.00 in Helsinki, until the test says otherwise. */
  now: Moment;
  /** Milliseconds that the bot has waited: they pass at once. */
  waited(): number;
  as(someone: Someone): Client;
  close(): Promise<void>;
}

export async function startBotOn(store: Store, views: Partial<Cards> = {}): Promise<BotOn> {
  const connector = await startConnector();
  const logged: string[] = [];
  const timer = simulatedTimer();
  const log = (event: string) => void logged.push(event);
  const clock = { now: () => bot.now };
  const teams = connectTeams(
    { store, clock, log, newId: () => `card ${bot.now}`, admins: [] },
    { ...cardsOf(parseTemplates(await readTemplates())), ...views },
    {
      identity: undefined,
      movableClock: undefined,
      connections: freshConnections,
      sendDeadline: 5_000,
      timer,
      pace: atOnce,
    },
  );
  const server = await startServer(
    { host: '127.0.0.1', port: 0, health: () => ({}) },
    teams.takeActivity,
    log,
  );
  const bot: BotOn = {
    connector,
    logged,
    now: '2020-03-04T08:00:00.000Z',
    waited: timer.now,
    as: (someone) => client(server.port, connector, someone),
    close: async () => {
      await server.close();
      await connector.close();
    },
  };
  return bot;
}
