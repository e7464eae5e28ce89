import { fileURLToPath } from 'node:url';
import type { SignedAgreement } from '../domain/agreement.ts';
import { type PlayedReports, playedReportsOf } from '../domain/reminders/played-year.ts';
import { coloursReport } from './colours-report.ts';
import { argumentsOf, type Command } from './command.ts';
import { UsageError } from './mistakes.ts';
import { readDocument, seedAgreement } from './read-document.ts';
import { yearReport } from './year-report.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const mostOwners = 53;

/** Plays the seed agreement through its year with reports that nobody made. */
export const simulate: Command = {
  help: `  simulate [ordinary|bad|silent] [--owners 3] [--reports <file>] [--colours]
                          who would be sent what through 2020, when and why, and what each digest would say, with
                          the rows dealt to so many owners; --colours: the colours of every row instead. The year
                          is told by invented reports (seeds/invented), by nobody (silent), or by those of a file
                          of the same shape. Writes nothing
`,
  async run(args) {
    const { positionals, values } = argumentsOf(args, {
      owners: { type: 'string' },
      reports: { type: 'string' },
      colours: { type: 'boolean' },
    });
    if (values.colours && values.owners !== undefined)
      throw new UsageError('--colours needs no --owners: colours do not depend on who owns a row');
    const owners = ownersOf(values.owners ?? '3');
    const signed = await seedAgreement();
    const reports = await reportsOf(signed, positionals, values.reports);
    return values.colours ? coloursReport(signed, reports) : yearReport(signed, reports, owners);
  },
};

function ownersOf(text: string): number {
  const owners = Number(text);
  if (Number.isInteger(owners) && owners >= 1 && owners <= mostOwners) return owners;
  throw new UsageError(`--owners should be a number from 1 to ${mostOwners}, found ${text}`);
}

async function reportsOf(
  signed: SignedAgreement,
  [year, ...rest]: readonly string[],
  file: string | undefined,
): Promise<PlayedReports> {
  const isKnown = year === undefined || year === 'ordinary' || year === 'bad' || year === 'silent';
  if (!isKnown || rest.length > 0 || (file !== undefined && year !== undefined))
    throw new UsageError(
      'simulate plays the ordinary, the bad or the silent year, or --reports <file>: see --help',
    );
  if (year === 'silent')
    return { agreement: signed.id, invented: true, about: 'A year in which nobody answers.', reports: [] };
  const path = file ?? fileURLToPath(new URL(`invented/2020-${year ?? 'ordinary'}.json`, seeds));
  return readDocument(path, playedReportsOf(signed), 'a JSON file of reports');
}
