import assert from 'node:assert/strict';
import { messages } from '../../src/messages/messages.ts';
import { anAgreement, taken } from '../builders.ts';
import { textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö' };

describe('In January, when two years take reports', () => {
  let trial: Trial;

  before(async () => {
    const years = [2020, 2021].map((year) =>
      anAgreement({
        id: `yhteiset-palvelut-${year}`,
        year,
        rows: [{ id: '39', name: 'Webinaarit', target: '≥ 20' }],
        importedAt: `${year}-01-02T08:00:00.000Z`,
        events: [taken(`${year}-01-03T08:00:00.000Z`, { indicator: '39' })],
      }),
    );
    trial = await startTrial({ CLOCK: '2021-01-11T12:00' }, years);
  });
  after(() => trial.close());

  it('a report is asked its year, and the year’s button opens its form', async () => {
    await trial.as(owner).say('webinaareja 6');
    const asked = trial.lastTo(owner);
    assert.match(textOf(asked), new RegExp(messages.fi.chat.whichYear));
    assert.deepEqual(textOf(asked).match(/20\d\d/g), ['2020', '2021']);
    await trial.as(owner).say('2020: webinaareja 6');
    assert.match(textOf(trial.lastTo(owner)), /Webinaarit[\s\S]*\n6\n/);
    assert.match(JSON.stringify(trial.lastTo(owner)), /yhteiset-palvelut-2020/);
  });

  it('a long report is said again by the year’s button, and one too long for it is asked for with its year', async () => {
    const long = ['webinaareja 6', ...Array.from({ length: 20 }, () => 'muuta ei tällä kertaa ole')].join(
      '\n',
    );
    await trial.as(owner).say(long);
    const [button] = buttonsIn(trial.lastTo(owner));
    assert.equal(button, `2020: ${long}`);
    await trial.as(owner).post({ type: 'message', value: { say: button } });
    assert.match(textOf(trial.lastTo(owner)), /Webinaarit[\s\S]*\n6\n/);
    await trial.as(owner).say(`webinaareja 6\n${'hyvin pitkä rivi '.repeat(400)}`);
    assert.deepEqual(buttonsIn(trial.lastTo(owner)), []);
    assert.match(textOf(trial.lastTo(owner)), /kirjoita sen alkuun vuosi/);
  });
});

/** What each button of a message says. */
function buttonsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const said = 'say' in value && typeof value.say === 'string' ? [value.say] : [];
  return [...said, ...Object.values(value).flatMap(buttonsIn)];
}
