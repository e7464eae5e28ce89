import { readFileSync } from 'node:fs';
import { signedAgreement } from '../../src/domain/agreement.ts';

/** The agreement's text as it came out of the PDF, its columns scrambled. */
export const source = read('../../seeds/palvelutuotantosopimus-2020.txt');

/** The same agreement as the file the bot works on. */
export const agreement = signedAgreement.parse(JSON.parse(read('../../seeds/yhteiset-palvelut-2020.json')));

/** The rows of the printed table, in order, each with what stands to its left. */
export const rows = agreement.sections.flatMap((section) =>
  section.goals.flatMap((goal) =>
    goal.initiatives.flatMap((initiative) =>
      initiative.indicators.map((indicator) => ({
        ...indicator,
        goal: goal.title,
        portfolio: portfolioLetter(initiative.portfolio),
      })),
    ),
  ),
);

/** The flag as the table prints it. */
export function portfolioLetter(portfolio: boolean): 'K' | 'E' {
  return portfolio ? 'K' : 'E';
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
