import assert from 'node:assert/strict';
import { textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö' };
const mover: Someone = { id: 'mover', name: 'Siirtäjä' };

describe('Someone from whom the bot was taken away', () => {
  let trial: Trial;
  let before: number;

  beforeEach(async () => {
    trial = await startTrial();
    await trial.as(owner).say('ota 16');
    trial.connector.behave(({ path }) =>
      decodeURIComponent(path).includes('personal-owner/')
        ? { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }
        : undefined,
    );
    await trial.as(mover).say('kello 1.4.2020');
    trial.connector.behave(() => undefined);
    before = trial.sentTo(owner).length;
  });
  afterEach(() => trial.close());

  const sentAfter = async (activity: object) => {
    assert.equal((await trial.as(owner).post(activity)).status, 200);
    assert.equal(trial.sentTo(owner).length, before, 'was answered');
    await trial.as(mover).say('kello 2.4.2020');
    return trial.sentTo(owner).length - before;
  };

  for (const action of ['add', 'add-upgrade'])
    it(`is reached again once it is installed again (${action})`, async () => {
      assert.equal(await sentAfter({ type: 'installationUpdate', action }), 1);
    });

  for (const action of ['remove', 'remove-upgrade', undefined])
    it(`is not reached for being told that it was taken away (${action})`, async () => {
      assert.equal(await sentAfter({ type: 'installationUpdate', action }), 0);
    });

  it('is named by row to the head, in the digest, with what to do', async () => {
    await trial.as(mover).say('tee minusta päällikkö');
    await trial.as(mover).say('kello 8.4.2020');
    const digest = trial
      .sentTo(mover)
      .map(textOf)
      .find((text) => text.includes('Muistutuksia oli'));
    assert.match(
      digest ?? '',
      /Muistutus mittarista 16 \(.+\) ei mennyt perille\. Pyydä vastuuhenkilöä avaamaan Sopimusvahti ja kirjoittamaan ”hei”/,
    );
  });

  it('is not reached because it was installed in a team of theirs', async () => {
    const conversation = { id: 'team', conversationType: 'channel', tenantId: 'tenant' };
    assert.equal(await sentAfter({ type: 'installationUpdate', action: 'add', conversation }), 0);
  });
});

describe('Someone for whom the bot is installed first', () => {
  it('is welcomed once, whichever of its two tellings comes first', async () => {
    for (const isArrivalFirst of [true, false]) {
      const trial = await startTrial();
      const install = () => trial.as(owner).post({ type: 'installationUpdate', action: 'add' });
      if (!isArrivalFirst) await install();
      await trial.as(owner).install();
      if (isArrivalFirst) await install();
      assert.equal(trial.sentTo(owner).length, 1);
      await trial.close();
    }
  });
});
