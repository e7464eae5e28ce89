import { constants, copyFile, link, mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { platform } from 'node:process';

interface OpenFile {
  write(text: string): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few file-system calls that the store is made of. They are a port of their own so that a test can fail each
 * of them, or lose what had not been synced when the power went.
 */
export interface Files {
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array | undefined>;
  /** Makes one folder for its owner alone; false when it was there. */
  makeFolder(path: string): Promise<boolean>;
  /** Makes the names in a folder survive a power cut. */
  syncFolder(path: string): Promise<void>;
  /** Opens a file for writing, emptied, for its owner alone. */
  create(path: string): Promise<OpenFile>;
  /** Gives a file a second name, never in place of another file. */
  link(from: string, to: string): Promise<'linked' | 'nothing-there' | 'taken'>;
  rename(from: string, to: string): Promise<void>;
  /** Removing what is not there is fine. */
  remove(path: string): Promise<void>;
}

export const nodeFiles: Files = {
  list: (folder) => readdir(folder),

  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  },

  async makeFolder(path) {
    try {
      await mkdir(path, { mode: 0o700 });
      return true;
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return false;
      throw error;
    }
  },

  async syncFolder(path) {
    // Windows cannot open a folder for syncing; NTFS keeps names in its own journal.
    if (platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } catch (error) {
      // Some network file systems know no sync of a folder, and have no better promise to give.
      if (!hasCode(error, 'EINVAL', 'ENOTSUP')) throw error;
    } finally {
      await folder.close();
    }
  },

  async create(path) {
    const file = await open(path, 'w', 0o600);
    return {
      write: (text) => file.writeFile(text),
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },

  async link(from, to) {
    try {
      await linkOrCopy(from, to);
      return 'linked';
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return 'nothing-there';
      if (hasCode(error, 'EEXIST')) return 'taken';
      throw error;
    }
  },

  rename: (from, to) => rename(from, to),

  async remove(path) {
    try {
      await unlink(path);
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error;
    }
  },
};

/** Not every file system has hard links: FAT has none, nor have many network shares. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS')) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    const copy = await open(to, 'r+');
    try {
      await copy.sync();
    } finally {
      await copy.close();
    }
  }
}

/** Whether an error is the system's, with one of the codes: `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
