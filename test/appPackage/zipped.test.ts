import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { readAppPackage } from '../../appPackage/app-package.ts';
import { zipped } from '../../appPackage/zipped.ts';
import { variables, withFolder } from './folder.ts';

describe('zipped', () => {
  it('holds just the files of the package, at its root and whole', async () => {
    await withFolder(async (folder) => {
      const read = await readAppPackage(folder.path, variables);
      assert.ok(read.kind === 'ready', JSON.stringify(read));
      const unzipped = Object.entries(unzipSync(zipped(read.files)));
      assert.deepEqual(
        unzipped.map(([file]) => file),
        [...read.files.keys()],
      );
      for (const [file, bytes] of unzipped)
        assert.ok(Buffer.from(bytes).equals(read.files.get(file) ?? Buffer.alloc(0)), file);
    });
  });

  it('is the same, byte for byte, when the files are', () => {
    const files = new Map([['manifest.json', new TextEncoder().encode('{}')]]);
    assert.deepEqual(zipped(files), zipped(new Map(files)));
  });
});
