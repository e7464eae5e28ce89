import { localTime, readConfig } from '../config.ts';
import { readJsonStore } from '../store/json-store.ts';
import { argumentsOf, type Command } from './command.ts';
import { UsageError } from './mistakes.ts';
import { remindReport } from './remind-report.ts';

/** What the bot would send at a moment; the store is read without its lock, so the bot may be running. */
export const remind: Command = {
  help: `  remind --dry-run --at <time>
                          what would be sent on a day until its 09:00 or a local time such as 2020-04-01T10:30, to
                          whom and why, if the days until then went by and nobody answered; which owners the bot has
                          not met. Sends and writes nothing, and the bot may be running
`,
  async run(args, environment) {
    const { positionals, values } = argumentsOf(args, {
      'dry-run': { type: 'boolean' },
      at: { type: 'string' },
    });
    if (positionals.length > 0) throw new UsageError('remind takes no file: see --help');
    if (values['dry-run'] !== true) throw new UsageError('Only the running bot sends: add --dry-run');
    const at = localTime.safeParse(values.at);
    if (!at.success) throw new UsageError('--at should be a day or a local time, such as 2020-04-01T10:30');
    const config = readConfig(environment);
    const store = await readJsonStore(config.dataFolder);
    const [agreements, people] = await Promise.all([store.agreements.list(), store.people.list()]);
    return remindReport({ agreements, people }, at.data, config.admins);
  },
};
