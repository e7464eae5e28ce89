import { parseArgs } from 'node:util';
import { UsageError } from './mistakes.ts';

/** The environment that a command reads its configuration from. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One command of the operator: its lines of the help, and what it does with the words after its name. */
export type Command = {
  readonly help: string;
  readonly run: (args: readonly string[], environment: Environment) => Promise<string>;
};

type Options = Readonly<Record<string, { readonly type: 'boolean' | 'string' }>>;

/** The words and options after a command's name. Throws {@link UsageError} for an option it does not have. */
export function argumentsOf<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}: see --help`, { cause: error });
  }
}
