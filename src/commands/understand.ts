import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import type { SignedAgreement } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import { type Day, day } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import { readJsonStore } from '../store/json-store.ts';
import { NoStoreError } from '../store/store-errors.ts';
import { argumentsOf, type Command } from './command.ts';
import { UsageError } from './mistakes.ts';
import { seedAgreement } from './read-document.ts';
import { understandReport } from './understand-report.ts';

/** What the bot takes one message for, for whoever adds words to the lexicons. */
export const understand: Command = {
  help: `  understand "<text>" [--on <day>]
                          what the bot takes a message for, word by word, with the newest agreement in the store of
                          DATA_DIR, or the seed where there is none; writes nothing, and the bot may be running
`,
  async run(args, environment) {
    const { positionals, values } = argumentsOf(args, { on: { type: 'string' } });
    const [text, ...more] = positionals;
    if (!text?.trim() || more.length > 0)
      throw new UsageError('understand takes one message, in quotation marks: see --help');
    const config = readConfig(environment);
    const { signed, people } = await known(config.dataFolder);
    return understandReport(text, signed, people, dayGiven(values.on) ?? today(config, signed));
  },
};

async function known(
  folder: string,
): Promise<{ readonly signed: SignedAgreement; readonly people: readonly Person[] }> {
  try {
    const store = await readJsonStore(folder);
    const [agreements, people] = await Promise.all([store.agreements.list(), store.people.list()]);
    const [newest] = agreements.map(({ signed }) => signed).sort((a, b) => b.year - a.year);
    return { signed: newest ?? (await seedAgreement()), people };
  } catch (error) {
    if (!(error instanceof NoStoreError)) throw error;
    return { signed: await seedAgreement(), people: [] };
  }
}

function dayGiven(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const given = day.safeParse(text);
  if (!given.success) throw new UsageError('--on should be a day, such as 2020-04-08');
  return given.data;
}

/** Local mode begins on the day that its clock is set to. */
function today(config: Config, { timeZone }: SignedAgreement): Day {
  return config.mode === 'local' ? config.clockStart.slice(0, 10) : dayOf(systemClock.now(), timeZone);
}
