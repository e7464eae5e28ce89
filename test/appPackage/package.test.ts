import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

const root = join(import.meta.dirname, '../..');
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const zipFile = 'appPackage/build/sopimusvahti.zip';

describe('npm run package', function () {
  // Each test starts a process of its own, which takes long on a busy machine.
  this.timeout(60_000);

  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sopimusvahti-package-'));
    cpSync(join(root, 'appPackage'), join(folder, 'appPackage'), {
      recursive: true,
      filter: (source) => !source.endsWith('build'),
    });
    mkdirSync(join(folder, 'env'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function run(environment: readonly string[], shell: Readonly<Record<string, string>> = {}) {
    return spawnSync(
      process.execPath,
      ['--import', tsx, join(root, 'appPackage/package.ts'), ...environment],
      { cwd: folder, encoding: 'utf8', timeout: 20_000, env: { PATH: process.env.PATH, ...shell } },
    );
  }

  function setUp(environment: string): void {
    cpSync(join(root, 'env/.env.production.example'), join(folder, `env/.env.${environment}`));
  }

  it('makes the zip from the file of production', () => {
    setUp('production');
    const { status, stdout } = run([]);
    assert.equal(status, 0);
    assert.equal(stdout, `${zipFile}: manifest.json, sv.json, en.json, color.png, outline.png\n`);
    assert.equal(Object.keys(unzipSync(readFileSync(join(folder, zipFile)))).length, 5);
  });

  it('lets the shell win over the file', () => {
    setUp('test');
    assert.equal(run(['test'], { DEVELOPER_NAME: 'Toinen kaupunki' }).status, 0);
    const manifest = unzipSync(readFileSync(join(folder, zipFile)))['manifest.json'];
    assert.match(new TextDecoder().decode(manifest), /"name": "Toinen kaupunki"/);
  });

  it('makes nothing, and leaves nothing old, when something is not set', () => {
    mkdirSync(join(folder, 'appPackage/build'));
    writeFileSync(join(folder, zipFile), 'old');
    const { status, stderr } = run([]);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^appPackage\/manifest\.json: developer\.name needs DEVELOPER_NAME, which is not set/m,
    );
    assert.equal(existsSync(join(folder, zipFile)), false);
  });

  it('says which file it misses when an environment is named', () => {
    const { status, stderr } = run(['test']);
    assert.equal(status, 1);
    assert.match(stderr, /env\/\.env\.test cannot be read: copy it from env\/\.env\.production\.example/);
  });
});
