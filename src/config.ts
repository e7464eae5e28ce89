import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
/** A day, meaning its 09:00, or a local time. */
export const localTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)
  .transform((text) => (text.includes('T') ? text : `${text}T09:00`));

/** Each variable with what it should be, in the words of the refusal. */
const variables = {
  PORT: port.default(3978).describe('a port number, for example 3978 (0 picks a free one)'),
  DATA_DIR: z.string().min(1).default('./data').describe('a folder, for example ./data'),
  ADMINS: list.default([]).describe('Entra object ids with commas between'),
  REDIRECT_TO: z
    .string()
    .min(1)
    .optional()
    .describe('an Entra object id or e-mail address of someone who has written to the bot'),
  CLOCK: localTime.default('2020-03-02T09:00').describe('a local time such as 2020-03-02T09:00'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('debug, info, warn, error or silent'),
  PLAYGROUND: z.enum(['on', 'off']).default('on').describe('on or off'),
  BOT_ID: z.uuid().optional().describe("the bot's Entra application id, a UUID"),
  BOT_PASSWORD: z.string().min(1).optional().describe("the application's client secret"),
  BOT_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'])
    .optional()
    .describe('SingleTenant or UserAssignedMSI'),
  BOT_TENANT_ID: z.uuid().optional().describe("the tenant's id, a UUID"),
};
type Variable = keyof typeof variables;

/** How the bot proves itself to Teams, and Teams to it. */
export type BotIdentity = {
  readonly id: string;
  readonly tenantId: string;
} & ({ readonly type: 'SingleTenant'; readonly password: string } | { readonly type: 'UserAssignedMSI' });

type Common = {
  readonly port: number;
  readonly dataFolder: string;
  readonly admins: readonly string[];
  /** In a rehearsal, who gets every message that goes out unasked. */
  readonly redirectTo?: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

/**
 * Local mode has no credentials, takes messages from this machine only and lives by a simulated clock; Teams
 * mode has a whole identity and the real clock.
 */
export type Config =
  | (Common & { readonly mode: 'local'; readonly clockStart: string; readonly playground: boolean })
  | (Common & { readonly mode: 'teams'; readonly identity: BotIdentity });

/** Refused at start: one line per variable, saying what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the environment. An empty variable counts as not set, as in a shell's `BOT_ID=`.
 *
 * Throws {@link ConfigError} with every mistake at once. With any BOT_ variable set the bot is meant for
 * Teams, and starting it half-configured would switch authentication off without a word: it is refused.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given: Record<string, string> = {};
  for (const name of Object.keys(variables)) {
    const value = environment[name]?.trim();
    if (value) given[name] = value;
  }
  const read = z.object(variables).safeParse(given);
  if (!read.success)
    throw new ConfigError(read.error.issues.map((issue) => refusal(issue.path[0])).join('\n'));
  const { PORT, DATA_DIR, ADMINS, REDIRECT_TO, CLOCK, LOG_LEVEL, PLAYGROUND, ...bot } = read.data;
  const common = {
    port: PORT,
    dataFolder: DATA_DIR,
    admins: ADMINS,
    logLevel: LOG_LEVEL,
    ...(REDIRECT_TO !== undefined && { redirectTo: REDIRECT_TO }),
  };
  const isMeantForTeams = Object.values(bot).some((value) => value !== undefined);
  if (isMeantForTeams) return { mode: 'teams', ...common, identity: identityOf(bot, given) };
  return { mode: 'local', ...common, clockStart: CLOCK, playground: PLAYGROUND === 'on' };
}

type BotVariables = {
  BOT_ID?: string;
  BOT_PASSWORD?: string;
  BOT_TYPE?: BotIdentity['type'];
  BOT_TENANT_ID?: string;
};

function identityOf(bot: BotVariables, given: Readonly<Record<string, string>>): BotIdentity {
  const { BOT_ID: id, BOT_TENANT_ID: tenantId, BOT_TYPE: type, BOT_PASSWORD: password } = bot;
  const refusals: string[] = [];
  if (id === undefined) refusals.push(missing('BOT_ID'));
  if (tenantId === undefined) refusals.push(missing('BOT_TENANT_ID'));
  if (type === undefined) refusals.push(missing('BOT_TYPE'));
  if (type === 'SingleTenant' && password === undefined) refusals.push(missing('BOT_PASSWORD'));
  if (given.CLOCK !== undefined)
    refusals.push('CLOCK is for local mode only: leave it out when BOT_ID is set');
  if (refusals.length === 0 && id !== undefined && tenantId !== undefined) {
    if (type === 'UserAssignedMSI') return { id, tenantId, type };
    if (type === 'SingleTenant' && password !== undefined) return { id, tenantId, type, password };
  }
  throw new ConfigError(refusals.join('\n'));
}

function refusal(name: PropertyKey | undefined): string {
  const variable = Object.entries(variables).find(([known]) => known === name);
  return variable === undefined
    ? `${String(name)} is not understood`
    : `${variable[0]} should be ${variable[1].description}`;
}

function missing(name: Variable): string {
  return `${name} is missing: it should be ${variables[name].description}. Set all of BOT_ID, BOT_TENANT_ID, BOT_TYPE (and BOT_PASSWORD for SingleTenant), or none of them for local mode`;
}
