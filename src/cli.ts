import { isMistake } from './commands/mistakes.ts';
import { runCommand } from './commands/run-command.ts';

runCommand(process.argv.slice(2), process.env).then(
  (text) => process.stdout.write(text),
  (error: unknown) => {
    const isRefusal = isMistake(error);
    process.stderr.write(`${error instanceof Error ? (isRefusal ? error.message : error.stack) : error}\n`);
    process.exitCode = isRefusal ? 2 : 1;
  },
);
