import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a city sets before it packages the bot. */
export const variables = {
  BOT_ID: '00000000-0000-4000-8000-000000000003',
  DEVELOPER_NAME: 'Esimerkin kaupunki',
  DEVELOPER_URL: 'https://www.example.org/sopimusvahti',
  DEVELOPER_PRIVACY_URL: 'https://www.example.org/tietosuoja',
  DEVELOPER_TERMS_URL: 'https://www.example.org/kayttoehdot',
};

export type Folder = {
  readonly path: string;
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Replaces the first match, and fails when there is none: a case that changes nothing tests nothing. */
  readonly replace: (file: string, from: string | RegExp, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
};

/** Runs the test on a copy of the folder that is packaged. */
export async function withFolder(run: (folder: Folder) => Promise<void>): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'sopimusvahti-package-'));
  await cp(join(import.meta.dirname, '../../appPackage'), path, { recursive: true });
  const write = (file: string, content: string | Uint8Array) => writeFile(join(path, file), content);
  try {
    await run({
      path,
      write,
      replace: async (file, from, to) => {
        const text = await readFile(join(path, file), 'utf8');
        const changed = text.replace(from, to);
        if (changed === text) throw new Error(`${file} has no ${from}`);
        await write(file, changed);
      },
      remove: (file) => rm(join(path, file)),
    });
  } finally {
    await rm(path, { recursive: true });
  }
}
