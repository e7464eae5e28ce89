import assert from 'node:assert/strict';
import { messages } from '../../src/messages/messages.ts';
import { saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const { undo } = messages.fi;
const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö' };
const boss: Someone = { id: 'boss', name: 'Päällikkö' };

describe('Undo in the chat', () => {
  let trial: Trial;

  beforeEach(async () => {
    trial = await startTrial();
    await trial.as(boss).say('tee minusta päällikkö');
    await trial.as(owner).say('ota 10 ja 39 ja 17');
  });
  afterEach(() => trial.close());

  it('takes back one Save of two on the same card, and says what each row is now', async () => {
    const data = saveDataIn(trial.lastTo(owner));
    await press(owner, { ...data, 'choice-10': 'at-risk', 'actual-39': '2' });
    await press(owner, { ...data, 'actual-17': '530' });
    const answer = await say(owner, 'kumoa');
    assert.ok(answer.includes(undo.done({ on: '2020-03-02', what: { reports: 1 } })));
    assert.match(answer, /17 · .*\nOtettu takaisin: \n530, tilanne 2\.3\.\nViimeksi: \nei vielä tietoa/);
    assert.doesNotMatch(answer, /39 · /);
    assert.deepEqual(await standing(), ['10 at-risk', '39 2']);
  });

  it('names what is older than today and takes it back when its button is pressed, once', async () => {
    await press(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-39': '2' });
    await say(boss, 'kello 9.3.2020');
    const asked = await say(owner, 'kumoa');
    assert.ok(asked.includes(undo.asks({ on: '2020-03-02', what: { reports: 1 } })));
    assert.match(asked, /39 · .*\nKirjattu: \n2, tilanne 2\.3\./);
    assert.ok(asked.includes(undo.unchangedYet));
    assert.deepEqual(await standing(), ['39 2']);
    const button = saveDataIn(trial.lastTo(owner));
    assert.match(await press(owner, button, 'undo'), /Otin takaisin/);
    assert.deepEqual(await standing(), []);
    assert.ok((await press(owner, button, 'undo')).includes(undo.already));
    assert.equal((await trial.agreement()).events.filter(({ kind }) => kind === 'withdrawn').length, 1);
  });

  it('is not needed for a slip: “no, 5” just after a Save is of its row', async () => {
    await press(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-39': '2' });
    await say(owner, 'eiku 5');
    await press(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-39': '5' });
    assert.deepEqual(await standing(), ['39 2', '39 5']);
    assert.deepEqual(saveDataIn(trial.lastTo(owner)).rows, ['39']);
  });

  it('is not needed for a day that was left out: “eiku 15.4.” fills in the form of what was said to be late', async () => {
    await say(boss, 'kello 24.3.2020');
    await press(owner, { ...saveDataIn(trial.lastTo(owner)), 'choice-10': 'at-risk' });
    await say(owner, 'eiku 15.4.');
    const form = JSON.stringify(trial.lastTo(owner));
    assert.ok(form.includes('"value":"at-risk"') && form.includes('"value":"2020-04-15"'));
    assert.deepEqual(saveDataIn(trial.lastTo(owner)).rows, ['10']);
  });

  it('takes nobody else’s with a button', async () => {
    await press(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-39': '2' });
    await say(boss, 'kello 9.3.2020');
    await say(owner, 'kumoa');
    await press(boss, saveDataIn(trial.lastTo(owner)), 'undo');
    assert.deepEqual(await standing(), ['39 2']);
  });

  it('asks while the form that was opened last is not saved', async () => {
    await press(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-39': '2' });
    await say(owner, 'webinaareja 4');
    const form = trial.lastTo(owner);
    const asked = await say(owner, 'kumoa');
    assert.ok(asked.includes(undo.unsaved));
    assert.deepEqual(await standing(), ['39 2']);
    await press(owner, { ...saveDataIn(form), 'actual-39': '4' });
    assert.doesNotMatch(await say(owner, 'kumoa'), new RegExp(undo.unsaved));
    assert.deepEqual(await standing(), ['39 2']);
  });

  for (const [meanwhile, between] of [
    ['something is asked', () => say(owner, 'mikä on punaisella?')],
    ['the day goes on', () => say(boss, 'kello 2.3.2020 15:00')],
  ] as const)
    it(`asks about an unsaved form also when ${meanwhile} before undo`, async () => {
      await press(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-39': '2' });
      await say(owner, 'webinaareja 4');
      await between();
      assert.ok((await say(owner, 'kumoa')).includes(undo.unsaved));
      assert.deepEqual(await standing(), ['39 2']);
    });

  it('takes back at once what was saved or decided after a form was opened and left', async () => {
    const first = saveDataIn(trial.lastTo(owner));
    await say(owner, 'webinaareja 4');
    await press(owner, { ...first, 'actual-39': '2' });
    assert.match(await say(owner, 'kumoa'), /Otin takaisin/);
    assert.deepEqual(await standing(), []);
    await say(boss, 'raportoi 10');
    await say(boss, 'päätä 10 vihreä, koska ovet ovat auki');
    assert.ok((await say(boss, 'kumoa')).includes(undo.done({ on: '2020-03-02', what: 'decision' })));
  });

  it('takes back the head’s decision, which the history shows while it stands', async () => {
    await say(boss, 'päätä 10 vihreä, koska ovet ovat auki');
    assert.match(await say(owner, 'historia 10'), /1 päätös tänä vuonna.*Päätös: vihreä, ”ovet ovat auki”/s);
    const answer = await say(boss, 'kumoa');
    assert.ok(answer.includes(undo.done({ on: '2020-03-02', what: 'decision' })));
    assert.match(answer, /10 · .*\nOtettu takaisin: \nPäätös: vihreä, ”ovet ovat auki”/);
    assert.doesNotMatch(await say(owner, 'historia 10'), /Päätös:/);
    assert.ok((await say(boss, 'kumoa')).includes(undo.nothing));
  });

  it('takes back nothing older when rows were given last, and says how that is changed', async () => {
    await say(boss, 'päätä 19 vihreä, koska lehdet luetaan');
    await say(boss, 'anna 11 ja 12 Vastuuhenkilölle');
    await say(boss, 'luovun 11 ja 12');
    assert.equal(
      await say(boss, 'kumoa'),
      'Viimeksi jätit ilman vastuuhenkilöä: 11 · Kulunvalvonnan EU-vaatimukset ja 12 · Uusitut päätteet ja puhelimet. Sitä ”kumoa” ei peru, mutta ”ota 11” ottaa mittarin sinulle. Sitä ennen tallentamasi saat takaisin näin: ”kumoa 19”.',
    );
    await say(boss, 'anna kaikki vastuuhenkilöttömät Vastuuhenkilölle');
    assert.match(
      await say(boss, 'kumoa'),
      /^Viimeksi annoit toiselle: 50 mittaria\. .*”anna 1 toiselle” vaihtaa .*”luovun 1” jättää/,
    );
    assert.match(await say(boss, 'kumoa 19'), /^\s*Otanko takaisin päätöksen, jonka teit 2\.3\.\?/);
    assert.equal((await trial.agreement()).events.filter(({ kind }) => kind === 'withdrawn').length, 0);
    assert.equal(
      await say(owner, 'kumoa'),
      'Viimeksi otit vastuullesi: 10 · Aunela käytössä, 39 · Webinaarit ja 17 · Vaski-extranetin käyttö. Sitä ”kumoa” ei peru, mutta ”luovun 10” vapauttaa mittarin.',
    );
    await say(owner, 'anna 10 Päällikölle');
    assert.match(
      await say(owner, 'kumoa'),
      /mutta uusi vastuuhenkilö tai sopimuksen päällikkö voi antaa takaisin/,
    );
  });

  async function say(someone: Someone, text: string): Promise<string> {
    await trial.as(someone).say(text);
    return textOf(trial.lastTo(someone));
  }

  async function press(someone: Someone, data: object, verb = 'check-in'): Promise<string> {
    const response = await trial.as(someone).execute(verb, data);
    return JSON.stringify(await response.json());
  }

  /** What of the reports in the ledger has not been taken back. */
  async function standing(): Promise<readonly string[]> {
    const { events } = await trial.agreement();
    const gone = events.flatMap((event) => (event.kind === 'withdrawn' ? [event.report] : []));
    return events.flatMap((event) =>
      event.kind === 'checked-in' && !gone.includes(event.number)
        ? [`${event.indicator} ${event.choice ?? event.actual}`]
        : [],
    );
  }
});
