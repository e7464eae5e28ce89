import { access, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from '../store/lock.ts';

const kept = ['agreements', 'people', 'clock.json', 'clock.json.bak'];

/**
 * Puts everything that a local trial has stored aside, into `before-…` beside it, so that the next start is a
 * first one. Nothing is deleted. Throws `StoreInUseError` while a bot works on the folder.
 */
export async function startOver(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lock = await lockFolder(folder);
  try {
    const aside = join(folder, `before-${new Date().toISOString().replaceAll(':', '-')}`);
    await mkdir(aside);
    for (const name of kept)
      if (await exists(join(folder, name))) await rename(join(folder, name), join(aside, name));
  } finally {
    await lock.release();
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
