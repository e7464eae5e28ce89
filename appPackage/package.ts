import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { readAppPackage } from './app-package.ts';
import { lineOf } from './problem.ts';
import type { Variables } from './variables.ts';
import { zipped } from './zipped.ts';

const folder = 'appPackage';
const zipFile = `${folder}/build/sopimusvahti.zip`;

// A package of yesterday must not be uploaded as today's.
await rm(zipFile, { force: true });
const read = await readAppPackage(folder, await variablesOf(process.argv[2]));
if (read.kind === 'ready') {
  await mkdir(`${folder}/build`, { recursive: true });
  await writeFile(zipFile, zipped(read.files));
  process.stdout.write(`${zipFile}: ${[...read.files.keys()].join(', ')}\n`);
} else {
  const lines = read.problems.map((problem) => lineOf({ ...problem, file: `${folder}/${problem.file}` }));
  process.stderr.write(`No package: Teams would refuse it.\n${lines.join('\n')}\n`);
  process.exitCode = 1;
}

/** Those of env/.env.<environment>, under those of the shell. Without a name, production's file need not be there. */
async function variablesOf(environment: string | undefined): Promise<Variables> {
  const file = `env/.env.${environment ?? 'production'}`;
  try {
    return { ...parseEnv(await readFile(file, 'utf8')), ...process.env };
  } catch (error) {
    if (environment === undefined) return process.env;
    throw new Error(`${file} cannot be read: copy it from env/.env.production.example`, { cause: error });
  }
}
