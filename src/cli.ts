import { refusals, runCommand } from './commands.ts';

runCommand(process.argv.slice(2), process.env).then(
  (text) => process.stdout.write(text),
  (error: unknown) => {
    const isRefusal = refusals.some((refusal) => error instanceof refusal);
    process.stderr.write(`${error instanceof Error ? (isRefusal ? error.message : error.stack) : error}\n`);
    process.exitCode = isRefusal ? 2 : 1;
  },
);
