import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkReport } from './check-report.ts';
import { systemClock } from './clock.ts';
import { coloursReport } from './colours-report.ts';
import { ConfigError, localTime, readConfig } from './config.ts';
import { type SignedAgreement, signedAgreement } from './domain/agreement.ts';
import { playedReportsOf } from './domain/reminders/played-year.ts';
import { type Understanding, understandingsOf } from './domain/understanding.ts';
import { AgreementExistsError, importAgreement } from './flows/import-agreement.ts';
import { createLog } from './log.ts';
import { remindReport } from './remind-report.ts';
import { openJsonStore, readJsonStore } from './store/json-store.ts';
import { parseText, type Schema } from './store/parse.ts';
import { DocumentError, MissingDocumentError, StoreInUseError } from './store/store-errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const help = `Usage: npm run cli -- <command>

  check <file> [--json]   how each target of an agreement is understood and asked; writes nothing
  import <file>           takes an agreement into the store of DATA_DIR; the bot must not be running
  remind --dry-run --at <time>
                          what would be sent at a day (its 09:00) or a local time such as 2020-04-01T10:30, to whom
                          and why; sends and writes nothing, and the bot may be running
  simulate --colours [ordinary|bad] [--reports <file>]
                          the colours of every row through 2020, told by invented reports (seeds/invented) or
                          by those of a file of the same shape; writes nothing

A mistake gets one line and exit code 2.
`;

/** What the operator did wrong, in one line that says what to do. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Mistakes that say all that the operator needs. */
export const refusals = [
  UsageError,
  ConfigError,
  AgreementExistsError,
  StoreInUseError,
  DocumentError,
  MissingDocumentError,
];

/**
 * Runs one command of the operator and returns what it has to say. Throws one of {@link refusals} for a mistake of
 * the operator's, and then nothing has been written.
 */
export async function runCommand(args: readonly string[], environment: Environment): Promise<string> {
  const { positionals, values } = parsed(args);
  const [command, file, ...rest] = positionals;
  if (values.help || command === undefined) return help;
  if (command === 'remind' && file === undefined) return remind(values, environment);
  if (command === 'remind') throw new UsageError('remind takes no file: see --help');
  if (command === 'simulate') return simulate([file, ...rest], values);
  if (command !== 'check' && command !== 'import')
    throw new UsageError(`There is no command ${command}: see --help`);
  if (file === undefined || rest.length > 0) throw new UsageError(`${command} takes one file: see --help`);
  const signed = await readAgreement(file);
  if (command === 'import') return importInto(signed, environment);
  return values.json ? json(understandingsOf(signed)) : checkReport(signed);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'dry-run': { type: 'boolean' },
        at: { type: 'string' },
        colours: { type: 'boolean' },
        reports: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}: see --help`, { cause: error });
  }
}

function readAgreement(file: string): Promise<SignedAgreement> {
  return readDocument(file, signedAgreement, 'an agreement’s JSON file');
}

/** Throws {@link UsageError} with the place in the file and what was expected there. */
async function readDocument<T>(file: string, schema: Schema<T>, what: string): Promise<T> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: give the path of ${what}`, { cause });
  }
  const read = parseText(text, schema);
  if ('document' in read) return read.document;
  throw new UsageError(`${file}, ${read.flaw.place}: ${read.flaw.problem}`);
}

async function remind(
  values: { readonly 'dry-run'?: boolean; readonly at?: string },
  environment: Environment,
): Promise<string> {
  if (values['dry-run'] !== true) throw new UsageError('Only the running bot sends: add --dry-run');
  const at = localTime.safeParse(values.at);
  if (!at.success) throw new UsageError('--at should be a day or a local time, such as 2020-04-01T10:30');
  const config = readConfig(environment);
  const store = await readJsonStore(config.dataFolder);
  const [agreements, people] = await Promise.all([store.agreements.list(), store.people.list()]);
  return remindReport({ agreements, people }, at.data, config.admins);
}

const seeds = new URL('../seeds/', import.meta.url);

/** Plays the seed agreement through its year with reports that nobody made, and shows what colours they give. */
async function simulate(
  [year = 'ordinary', ...rest]: readonly (string | undefined)[],
  { colours, reports }: { readonly colours?: boolean; readonly reports?: string },
): Promise<string> {
  if (colours !== true) throw new UsageError('simulate shows --colours: see --help');
  if ((year !== 'ordinary' && year !== 'bad') || rest.length > 0)
    throw new UsageError(
      'simulate --colours plays the ordinary or the bad year, or --reports <file>: see --help',
    );
  const signed = await readAgreement(fileURLToPath(new URL('yhteiset-palvelut-2020.json', seeds)));
  const file = reports ?? fileURLToPath(new URL(`invented/2020-${year}.json`, seeds));
  const played = await readDocument(file, playedReportsOf(signed), 'a JSON file of reports');
  return coloursReport(signed, played);
}

async function importInto(signed: SignedAgreement, environment: Environment): Promise<string> {
  const config = readConfig(environment);
  const store = await openJsonStore(config.dataFolder);
  try {
    const ports = {
      store,
      clock: systemClock,
      log: createLog(config.logLevel),
      newId: () => '',
      admins: config.admins,
    };
    await importAgreement(ports, signed, 'operator');
    return `${signed.id} is in ${config.dataFolder}: ${understandingsOf(signed).length} indicators.\n`;
  } finally {
    await store.close();
  }
}

function json(understandings: readonly Understanding[]): string {
  const indicators = understandings.map(({ id, target, understood }) => ({ id, target, understood }));
  return `${JSON.stringify({ indicators }, null, 2)}\n`;
}
