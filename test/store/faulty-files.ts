import { type Files, nodeFiles } from '../../src/store/files.ts';

/** Called before each file-system call, with its name and path; what it throws, the call throws. */
export type Intervention = (call: string, path: string) => void | Promise<void>;

/** Real files, with a chance to step in before each call. */
export function filesWith(intervene: Intervention, files: Files = nodeFiles): Files {
  const before =
    <A extends readonly string[], R>(name: string, call: (...paths: A) => Promise<R>) =>
    async (...paths: A): Promise<R> => {
      await intervene(name, paths.at(-1) ?? '');
      return call(...paths);
    };
  return {
    list: before('list', (path: string) => files.list(path)),
    read: before('read', (path: string) => files.read(path)),
    makeFolder: before('makeFolder', (path: string) => files.makeFolder(path)),
    syncFolder: before('syncFolder', (path: string) => files.syncFolder(path)),
    link: before('link', (from: string, to: string) => files.link(from, to)),
    rename: before('rename', (from: string, to: string) => files.rename(from, to)),
    remove: before('remove', (path: string) => files.remove(path)),
    async create(path) {
      await intervene('create', path);
      const file = await files.create(path);
      const during =
        <A extends readonly string[]>(name: string, call: (...text: A) => Promise<void>) =>
        async (...text: A): Promise<void> => {
          await intervene(name, path);
          await call(...text);
        };
      return {
        write: during('write', file.write),
        sync: during('sync', file.sync),
        async close() {
          await file.close();
          await intervene('close', path);
        },
      };
    },
  };
}

export function diskError(code: 'ENOSPC' | 'EACCES' | 'EIO'): Error {
  return Object.assign(new Error(`${code}: the disk says no`), { code });
}
