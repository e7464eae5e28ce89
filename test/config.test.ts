import assert from 'node:assert/strict';
import { ConfigError, readConfig } from '../src/config.ts';

const id = '3f2c1c1e-6f0a-4d8b-9a51-0c2b8f0d1e11';
const tenant = '8d4f8a8e-52c1-4f4e-8a53-1f5ab2f6d7a2';
const singleTenant = { BOT_ID: id, BOT_TENANT_ID: tenant, BOT_TYPE: 'SingleTenant', BOT_PASSWORD: 'secret' };

describe('readConfig', () => {
  it('is local mode with nothing set', () => {
    assert.deepEqual(readConfig({}), {
      mode: 'local',
      port: 3978,
      dataFolder: './data',
      admins: [],
      logLevel: 'info',
      clockStart: '2020-03-02T09:00',
      playground: true,
    });
  });

  it('takes an empty variable as one that is not set', () => {
    assert.equal(readConfig({ BOT_ID: '', PORT: ' ' }).mode, 'local');
  });

  it('reads admins from a list and gives a clock day its morning', () => {
    const config = readConfig({ ADMINS: ` ${id}, ${tenant},`, CLOCK: '2020-03-24', PLAYGROUND: 'off' });
    assert.deepEqual(config.admins, [id, tenant]);
    assert.ok(config.mode === 'local');
    assert.equal(config.clockStart, '2020-03-24T09:00');
    assert.equal(config.playground, false);
  });

  it('has a whole identity for Teams, with a secret or a managed identity', () => {
    const withSecret = readConfig(singleTenant);
    assert.ok(withSecret.mode === 'teams');
    assert.deepEqual(withSecret.identity, { id, tenantId: tenant, type: 'SingleTenant', password: 'secret' });
    const managed = readConfig({ BOT_ID: id, BOT_TENANT_ID: tenant, BOT_TYPE: 'UserAssignedMSI' });
    assert.ok(managed.mode === 'teams');
    assert.deepEqual(managed.identity, { id, tenantId: tenant, type: 'UserAssignedMSI' });
  });

  for (const name of ['BOT_ID', 'BOT_TENANT_ID', 'BOT_TYPE', 'BOT_PASSWORD']) {
    it(`refuses to start for Teams without ${name}, and names it`, () => {
      assert.throws(() => readConfig({ ...singleTenant, [name]: undefined }), refusing(`${name} is missing`));
    });
  }

  for (const [name, value] of Object.entries({
    PORT: '-1',
    BOT_TYPE: 'MultiTenant',
    BOT_ID: 'bot',
    CLOCK: 'soon',
    LOG_LEVEL: 'loud',
    PLAYGROUND: 'yes',
  })) {
    it(`refuses ${name}=${value} and says what it should be`, () => {
      assert.throws(() => readConfig({ [name]: value }), refusing(`${name} should be `));
    });
  }

  it('tells every mistake at once', () => {
    assert.throws(
      () => readConfig({ PORT: 'x', LOG_LEVEL: 'y' }),
      (error) => {
        assert.ok(error instanceof ConfigError);
        assert.equal(error.message.split('\n').length, 2);
        return true;
      },
    );
  });

  it('has no simulated clock beside a real identity', () => {
    assert.throws(
      () => readConfig({ ...singleTenant, CLOCK: '2020-03-24' }),
      refusing('CLOCK is for local mode only'),
    );
  });
});

function refusing(sentence: string) {
  return (error: unknown) => error instanceof ConfigError && error.message.includes(sentence);
}
