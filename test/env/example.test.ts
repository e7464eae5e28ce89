import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readConfig } from '../../src/config.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

// In the example of everything the variables are commented out, without a space, so that a copy changes nothing.
const everything = parseEnv(read('env/.env.example').replaceAll(/^#(?=[A-Z])/gm, ''));
const production = parseEnv(read('env/.env.production.example'));
const packaged = [...read('appPackage/manifest.json').matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name);

describe('the examples in env', () => {
  it('name each variable that the bot or its package asks for, and no other', () => {
    const asked = new Set(packaged);
    readConfig(new Proxy<Record<string, undefined>>({}, { get: (_, name) => void asked.add(String(name)) }));
    assert.deepEqual(Object.keys(everything).sort(), [...asked].sort());
  });

  it('change nothing in local mode until something is changed in them', () => {
    assert.deepEqual(parseEnv(read('env/.env.example')), {});
  });

  it('show what the bot does without them', () => {
    const { ADMINS: _, ...rest } = everything;
    const local = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('BOT_')));
    assert.deepEqual(readConfig(local), readConfig({}));
  });

  it('are what the bot needs in Teams', () => {
    const config = readConfig(production);
    assert.ok(config.mode === 'teams');
    assert.equal(config.identity.type, 'SingleTenant');
  });

  it('give production the values that they explain', () => {
    for (const [name, value] of Object.entries(production)) {
      const explained = name === 'DATA_DIR' || everything[name]?.split(',')[0] === value;
      assert.ok(explained, name);
    }
  });

  it('set all that the package asks for', () => {
    for (const name of packaged) assert.ok(name !== undefined && production[name], name);
  });
});
