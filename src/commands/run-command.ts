import { check } from './check.ts';
import type { Command, Environment } from './command.ts';
import { importFile } from './import.ts';
import { UsageError } from './mistakes.ts';
import { remind } from './remind.ts';
import { simulate } from './simulate.ts';
import { understand } from './understand.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['import', importFile],
  ['remind', remind],
  ['simulate', simulate],
  ['understand', understand],
]);

const ending = '\nA mistake gets one line and exit code 2.\n';

/**
 * Runs one command of the operator and returns what it has to say. Throws an error that {@link isMistake} knows
 * for a mistake of the operator's, and then nothing has been written.
 */
export async function runCommand(args: readonly string[], environment: Environment): Promise<string> {
  const [name, ...rest] = args;
  const usage = 'Usage: npm run cli -- <command>\n\n';
  if (name === undefined || isHelp(name))
    return `${usage}${[...commands.values()].map(({ help }) => help).join('')}${ending}`;
  const command = commands.get(name);
  if (command === undefined) throw new UsageError(`There is no command ${name}: see --help`);
  return rest.some(isHelp) ? `${usage}${command.help}${ending}` : command.run(rest, environment);
}

function isHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}
