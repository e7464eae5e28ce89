import assert from 'node:assert/strict';
import { saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const boss: Someone = { id: 'boss', name: 'Päällikkö' };
const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö' };
const colleague: Someone = { id: 'colleague', name: 'Kollega' };
const lift = /hissi on rikki/;

describe('A comment', () => {
  let trial: Trial;

  beforeEach(async () => {
    trial = await startTrial({ ADMINS: 'boss' });
    await say(boss, 'tee minusta päällikkö');
    await say(owner, 'ota 8');
  });
  afterEach(() => trial.close());

  it('is on the summary of what was saved', async () => {
    assert.match(
      await report({ 'choice-8': 'at-risk', 'comment-8': 'hissi on rikki' }),
      /Huomautus: hissi on rikki/,
    );
  });

  it('stays on the row with its day when a later report has none, for its owner and the managers', async () => {
    await report({ 'choice-8': 'at-risk', 'comment-8': 'hissi on rikki' });
    assert.match(await say(boss, '8'), /Huomautus: \nhissi on rikki\n/);
    await say(boss, 'kello 9.3.2020');
    await say(owner, 'raportoi 8');
    await report({ 'choice-8': 'same' });
    for (const someone of [boss, owner])
      assert.match(await say(someone, '8'), /Huomautus: \nhissi on rikki \(2\.3\.\)\n/);
    assert.match(await say(boss, 'historia 8'), /vaarassa viivästyä\. hissi on rikki/);
  });

  it('is in the digest of the managers, under its row', async () => {
    await report({ 'choice-8': 'at-risk', 'comment-8': 'hissi on rikki' });
    await say(boss, 'kello 8.4.2020');
    const digests = trial.sentTo(boss).map(textOf);
    assert.match(await say(boss, 'kooste'), /8 · .*Huomautus: hissi on rikki \(2\.3\.\)/s);
    assert.ok(digests.some((text) => /Q1|neljännes/.test(text) && lift.test(text)));
  });

  it('is nobody else’s to read, nor anybody’s in a group', async () => {
    await report({ 'choice-8': 'at-risk', 'comment-8': 'hissi on rikki' });
    for (const text of ['8', 'historia 8', 'kuka vastaa 8:sta?', 'miksi 8 on keltainen?'])
      assert.doesNotMatch(await say(colleague, text), lift);
    const inGroup = { conversation: { id: 'group', conversationType: 'groupChat', tenantId: 'tenant' } };
    await trial.as(boss).post({ type: 'message', text: 'historia 8', textFormat: 'plain', ...inGroup });
    const shown = trial.connector.to('group').map(textOf).join('\n');
    assert.match(shown, /8 · /);
    assert.doesNotMatch(shown, lift);
  });

  async function say(someone: Someone, text: string): Promise<string> {
    await trial.as(someone).say(text);
    return textOf(trial.lastTo(someone));
  }

  async function report(fields: object): Promise<string> {
    const data = { ...saveDataIn(trial.lastTo(owner)), ...fields };
    return JSON.stringify(await (await trial.as(owner).execute('check-in', data)).json());
  }
});
