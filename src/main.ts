import closeWithGrace from 'close-with-grace';
import { startApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { startOver } from './local/start-over.ts';
import { welcomeText } from './local/welcome-text.ts';
import { createLog } from './log.ts';
import { PortTakenError } from './server.ts';
import { DocumentError, MissingDocumentError, StoreInUseError } from './store/store-errors.ts';

/** Milliseconds in which turns and writes under way may end after a signal. */
const grace = 10_000;

/** Refusals to start that say all that a person needs; anything else is a bug and comes with its stack. */
const refusals = [ConfigError, PortTakenError, StoreInUseError, DocumentError, MissingDocumentError];

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  if (config.mode === 'local' && process.argv.includes('--fresh')) await startOver(config.dataFolder);
  const app = await startApp(config, log);
  closeWithGrace({ delay: grace, logger: false }, async ({ signal, err }) => {
    if (err === undefined) log('closing', { signal });
    else log('process-failed', { error: err.stack });
    await app.close();
  });
  process.stdout.write(
    config.mode === 'local' ? welcomeText(app) : `Sopimusvahti listens on port ${app.port}.\n`,
  );
}

main().catch((error: unknown) => {
  const isRefusal = refusals.some((refusal) => error instanceof refusal);
  const text = error instanceof Error ? (isRefusal ? error.message : error.stack) : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
