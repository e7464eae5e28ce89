import { understandingsOf } from '../domain/understanding.ts';
import { checkReport } from './check-report.ts';
import { argumentsOf, type Command } from './command.ts';
import { onlyFile, readAgreement } from './read-document.ts';

/** How each target of an agreement is understood, before anyone relies on it. */
export const check: Command = {
  help: `  check <file> [--json]   how each target of an agreement is understood and asked; writes nothing
`,
  async run(args) {
    const { positionals, values } = argumentsOf(args, { json: { type: 'boolean' } });
    const signed = await readAgreement(onlyFile('check', positionals));
    if (values.json !== true) return checkReport(signed);
    const indicators = understandingsOf(signed).map(({ id, target, understood }) => ({
      id,
      target,
      understood,
    }));
    return `${JSON.stringify({ indicators }, null, 2)}\n`;
  },
};
