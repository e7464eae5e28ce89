import assert from 'node:assert/strict';
import { messages } from '../../src/messages/messages.ts';
import { saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö' };
const other: Someone = { id: 'other', name: 'Kollega' };
/** Twelve rows of every way of asking. */
const twelve = ['10', '49', '7', '21', '12', '34', '44', '14', '27', '16', '39', '24'];

describe('A form', () => {
  let trial: Trial;

  beforeEach(async () => {
    trial = await startTrial();
  });
  afterEach(() => trial.close());

  it('of twelve rows is two pages: the second comes when the first is saved, and the same again when it comes twice', async () => {
    await trial.as(owner).say(`ota ${twelve.join(' ja ')}`);
    const data = saveDataIn(trial.lastTo(owner));
    const [first, rest] = [idsIn(data.rows), idsIn(data.later)];
    assert.deepEqual([first.length, rest.length], [8, 4]);
    assert.deepEqual([...first, ...rest].sort(), [...twelve].sort());
    const page = await save(owner, { ...data, 'choice-10': 'on-track' });
    assert.match(page.text, /Vielä 4 mittaria/);
    assert.deepEqual(page.data.rows, rest);
    assert.equal(page.data.card, data.card);
    assert.equal((await save(owner, { ...data, 'choice-10': 'on-track' })).json, page.json);
    const end = await save(owner, { ...page.data, 'actual-39': '4' });
    assert.doesNotMatch(end.json, /Action\.Execute/);
    assert.deepEqual(await reported(), ['10 on-track', '39 4']);
  });

  it('asks of what fell short what will become of it, and of rows under way together whether they will be reached', async () => {
    await trial.as(owner).say('ota 21 ja 35 ja 37');
    const first = saveDataIn(trial.lastTo(owner));
    assert.doesNotMatch(textOf(trial.lastTo(owner)), /toteutumatta/);
    await save(owner, { ...first, 'actual-21': '44,1 %', 'actual-35': '0', 'actual-37': '1' });
    await trial.as(owner).say('raportoi');
    const card = trial.lastTo(owner);
    const labels = JSON.stringify(card.attachments).match(/(?<="label":")[^"]*\(ei pakollinen\)/g);
    assert.deepEqual(labels, [
      '21 · Miltä vuoden tavoite näyttää? (ei pakollinen)',
      '21 · Huomautus (ei pakollinen)',
      'Mitkä näistä jäävät toteutumatta tänä vuonna? (ei pakollinen)',
    ]);
    const data = saveDataIn(card);
    assert.deepEqual(data.ongoing, ['35', '37']);
    const saved = await save(owner, { ...data, forecast: 'all,37', 'forecast-21': 'at-risk' });
    assert.match(saved.text, /Tallensin 3 tietoa/);
    const forecasts = (await trial.agreement()).events.flatMap((event) =>
      event.kind === 'checked-in' && event.forecast ? [`${event.indicator} ${event.forecast}`] : [],
    );
    assert.deepEqual(forecasts.sort(), ['21 at-risk', '35 will', '37 wont']);
    await trial.as(owner).say('miksi 37?');
    assert.match(textOf(trial.lastTo(owner)), /Punainen.*tavoite ei toteudu/s);
  });

  it('keeps what was thought of the year’s end when the number is said to be as it was', async () => {
    await trial.as(owner).say('ota 37');
    await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-37': '1' });
    await trial.as(owner).say('raportoi');
    await save(owner, { ...saveDataIn(trial.lastTo(owner)), forecast: '37' });
    await trial.as(owner).say('raportoi');
    const [, unchanged] = buttonsIn(trial.lastTo(owner));
    await save(owner, { ...unchanged?.data });
    const said = (await trial.agreement()).events.flatMap((event) =>
      event.kind === 'checked-in' ? [[event.actual, event.forecast, event.unchanged]] : [],
    );
    assert.deepEqual(said, [
      ['1', undefined, undefined],
      [undefined, 'wont', undefined],
      ['1', 'wont', true],
    ]);
  });

  it('puts no word in a mouth when the year is over: an old card’s forecasts come back as done or not', async () => {
    await trial.as(owner).say('ota 7 ja 51 ja 11');
    await save(owner, {
      ...saveDataIn(trial.lastTo(owner)),
      'choice-7': 'on-track',
      'choice-51': 'on-track',
    });
    await trial.as(other).say('kello 7.1.2021');
    const form = saveDataIn(trial.lastTo(owner));
    assert.deepEqual(idsIn(form.rows).toSorted(), ['11', '51', '7']);
    const said = { 'choice-7': 'at-risk', 'choice-51': 'same', 'choice-11': 'on-track' };
    const { text } = await save(owner, { ...form, ...said });
    assert.match(text, /En tallentanut mitään: 3 mittaria kaipaa vielä korjausta/);
    assert.match(text, /Vuosi 2020 on päättynyt\. Toteutuiko tämä\?/);
    assert.match(text, /Määräaika oli 30\.9\. Valmistuiko tämä/);
    await save(owner, { ...form, unchanged: true });
    assert.deepEqual(await reported(), ['7 on-track', '51 on-track']);
    await trial.as(owner).say('mikä on punaisella?');
    assert.doesNotMatch(textOf(trial.lastTo(owner)), /ei toteutunut/);
    await save(owner, { ...form, 'choice-7': 'wont' });
    await trial.as(owner).say('miksi 7?');
    assert.match(textOf(trial.lastTo(owner)), /ei toteutunut/);
  });

  it('shows rows that come back and the next page together, on no more than eight', async () => {
    await trial.as(owner).say(`ota ${twelve.join(' ja ')}`);
    const data = saveDataIn(trial.lastTo(owner));
    const wrong = Object.fromEntries(['21', '16', '24', '14'].map((id) => [`actual-${id}`, 'noin puolet']));
    const back = await save(owner, { ...data, ...wrong, 'choice-10': 'done', 'day-10': '2031-01-01' });
    assert.equal(idsIn(back.data.rows).length, 8);
    assert.equal(idsIn(back.data.later).length, 1);
    assert.ok(back.text.indexOf('kaipaa vielä korjausta') < back.text.indexOf('Vielä 4 mittaria'));
  });

  it('takes “no change” with one tap for the card: rows with a report are as they were, the others stay open', async () => {
    await trial.as(owner).say('ota 16 ja 39 ja 10');
    const first = saveDataIn(trial.lastTo(owner));
    assert.equal(buttonsIn(trial.lastTo(owner)).length, 1, 'nothing can be unchanged yet');
    await save(owner, { ...first, 'actual-16': '14', 'choice-10': 'at-risk', 'day-10': '2020-04-15' });
    await trial.as(owner).say('raportoi');
    const [, unchanged] = buttonsIn(trial.lastTo(owner));
    assert.equal(unchanged?.title, 'Tallenna, muut ennallaan');
    const saved = await save(owner, { ...unchanged?.data });
    assert.match(saved.text, /Tallensin 2 tietoa/);
    assert.match(saved.text, /ennallaan, 14/);
    assert.deepEqual(await reported(), ['10 at-risk', '16 14', '10 at-risk unchanged', '16 14 unchanged']);
    await save(owner, { ...unchanged?.data });
    assert.equal((await reported()).length, 4);
  });

  it('takes no side when a new number is saved as “no change”: nothing is stored, and the form asks which', async () => {
    await trial.as(owner).say('ota 16');
    await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-16': '14' });
    await trial.as(owner).say('raportoi');
    const [, unchanged] = buttonsIn(trial.lastTo(owner));
    assert.equal(unchanged?.title, 'Tallenna, ennallaan');
    const back = await save(owner, { ...unchanged?.data, 'actual-16': '15' });
    assert.match(back.text, /Kirjoitit 15, mutta tallensit ennallaan/);
    assert.deepEqual(await reported(), ['16 14']);
    await save(owner, { ...unchanged?.data });
    assert.deepEqual(await reported(), ['16 14', '16 14 unchanged']);
  });

  it('offers no “no change” beside a number that is filled in already', async () => {
    await trial.as(owner).say('ota 16 ja 39');
    await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-16': '14', 'actual-39': '2' });
    await trial.as(owner).say('16: 15');
    assert.deepEqual(
      buttonsIn(trial.lastTo(owner)).map(({ title }) => title),
      ['Tallenna'],
    );
  });

  it('takes a comment beside “no change” for what it is about', async () => {
    await trial.as(owner).say('ota 10');
    await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'choice-10': 'at-risk' });
    await trial.as(owner).say('raportoi');
    const [, unchanged] = buttonsIn(trial.lastTo(owner));
    const saved = await save(owner, { ...unchanged?.data, 'comment-10': 'Hissi on rikki' });
    assert.match(saved.text, /Tallensin 1 tiedon/);
    assert.deepEqual(await reported(), ['10 at-risk', '10 at-risk unchanged']);
    const back = await save(owner, { ...unchanged?.data, 'choice-10': 'on-track' });
    assert.match(back.text, /Valitsit uuden tilanteen, mutta tallensit ennallaan/);
  });

  it('takes “no change” for one row, and what is typed before it', async () => {
    await trial.as(owner).say('ota 16 ja 10');
    await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-16': '14', 'choice-10': 'on-track' });
    await trial.as(owner).say('raportoi');
    const again = saveDataIn(trial.lastTo(owner));
    assert.match(textOf(trial.lastTo(owner)), /Ennallaan: 14/);
    await save(owner, { ...again, 'same-16': 'true', 'choice-10': 'same' });
    await trial.as(owner).say('raportoi');
    await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'same-16': 'true', 'actual-16': '15' });
    assert.deepEqual(await reported(), [
      '10 on-track',
      '16 14',
      '10 on-track unchanged',
      '16 14 unchanged',
      '16 15',
    ]);
  });

  it('shows both values when somebody else has reported since, and takes the one that is saved again', async () => {
    await trial.as(owner).say('ota 16');
    const old = saveDataIn(trial.lastTo(owner));
    await trial.as(other).say('tee minusta päällikkö');
    await trial.as(other).say('raportoi 16');
    await save(other, { ...saveDataIn(trial.lastTo(other)), 'actual-16': '14' });
    const back = await save(owner, { ...old, 'actual-16': '16' });
    assert.match(back.text, /Joku on kertonut tästä kortin lähettämisen jälkeen: 14/);
    assert.match(back.text, /Kollega/);
    assert.match(back.json, /"value":"16"/);
    assert.deepEqual(await reported(), ['16 14']);
    const chosen = await save(owner, { ...back.data, 'actual-16': '16' });
    assert.match(chosen.text, /Tallensin yhden tiedon|Tallensin 1 tiedon/);
    assert.deepEqual(await reported(), ['16 14', '16 16']);
  });

  it('takes a new word of one’s own as a correction, which is shown', async () => {
    await trial.as(owner).say('ota 16');
    const data = saveDataIn(trial.lastTo(owner));
    await save(owner, { ...data, 'actual-16': '14' });
    const corrected = await save(owner, { ...data, 'actual-16': '15' });
    assert.match(corrected.text, /Kirjattu: 15, tilanne 2\.3\. \(aiemmin 14/);
  });

  it('asks whether a number that is hard to believe is right, and stores it when that is said of it', async () => {
    await trial.as(owner).say('ota 21 ja 34');
    const data = saveDataIn(trial.lastTo(owner));
    const back = await save(owner, { ...data, 'actual-21': '640', 'actual-34': '4,5' });
    assert.match(back.text, /640 on enemmän kuin 100\s%\..*Kyllä, 640 on oikein/s);
    assert.deepEqual(await reported(), ['34 4,5']);
    const other = await save(owner, { ...back.data, 'actual-21': '6400', 'sure-21': '640' });
    assert.match(other.text, /6400 on enemmän/);
    assert.deepEqual(await reported(), ['34 4,5']);
    await save(owner, { ...other.data, 'actual-21': '640', 'sure-21': '640' });
    assert.deepEqual(await reported(), ['34 4,5', '21 640']);
  });

  it('asks one thing after the other of a count that falls and is hard to believe', async () => {
    await trial.as(owner).say('ota 16');
    await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-16': '1209' });
    await trial.as(owner).say('raportoi 16');
    const fell = await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-16': '1000' });
    const more = { 'actual-16': '1000', 'sum-16': 'more' };
    await save(owner, { ...fell.data, ...more });
    assert.deepEqual(await reported(), ['16 1209', '16 +1000']);
    await trial.as(owner).say('raportoi 16');
    const again = await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-16': '+20000' });
    assert.match(again.text, /\+20000 on moninkertainen viime vuoteen/);
    await save(owner, { ...again.data, 'actual-16': '+20000', 'sure-16': '+20000' });
    assert.deepEqual((await reported()).at(-1), '16 +20000');
  });

  it('asks whether a count that falls is in all or more, and stores neither before', async () => {
    await trial.as(owner).say('ota 16');
    await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-16': '14' });
    await trial.as(owner).say('raportoi 16');
    const data = saveDataIn(trial.lastTo(owner));
    const back = await save(owner, { ...data, 'actual-16': '9' });
    assert.match(back.text, /Viimeksi luku oli 14\. Onko 9 yhteensä vai lisää\?/);
    assert.deepEqual(await reported(), ['16 14']);
    await save(owner, { ...back.data, 'actual-16': '9', 'sum-16': 'more' });
    assert.deepEqual(await reported(), ['16 14', '16 +9']);
    await trial.as(owner).say('raportoi 16');
    const next = await save(owner, { ...saveDataIn(trial.lastTo(owner)), 'actual-16': '20' });
    assert.match(next.text, /Viimeksi luku oli 23/);
    await save(owner, { ...next.data, 'actual-16': '20', 'sum-16': 'total' });
    assert.deepEqual((await reported()).at(-1), '16 20');
  });

  it('lets a share and a level fall', async () => {
    await trial.as(owner).say('ota 21 ja 34');
    const data = saveDataIn(trial.lastTo(owner));
    await save(owner, { ...data, 'actual-21': '46 %', 'actual-34': '4,1' });
    await trial.as(owner).say('raportoi');
    const again = saveDataIn(trial.lastTo(owner));
    await save(owner, { ...again, 'actual-21': '40 %', 'actual-34': '3,9' });
    assert.deepEqual((await reported()).slice(2), ['21 40 %', '34 3,9']);
  });

  it('is not saved from a group, where its answer would be read by all', async () => {
    await trial.as(owner).say('ota 16');
    const data = saveDataIn(trial.lastTo(owner));
    const response = await trial.as(owner).post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      conversation: { id: 'group', conversationType: 'groupChat', tenantId: 'tenant' },
      value: { action: { type: 'Action.Execute', verb: 'check-in', data: { ...data, 'actual-16': '14' } } },
    });
    assert.ok((await response.text()).includes(messages.fi.chat.onlyInPrivate));
    assert.deepEqual(await reported(), []);
  });

  it('gives nobody a page of rows that are not theirs', async () => {
    await trial.as(other).say('tee minusta päällikkö');
    await trial.as(owner).say('ota 16');
    const data = saveDataIn(trial.lastTo(owner));
    const page = await save(owner, { ...data, later: ['21', 'nothing', '16'], 'actual-16': '14' });
    assert.deepEqual(page.data.rows, ['16']);
  });

  async function save(someone: Someone, data: object) {
    const response = await trial.as(someone).execute('check-in', data);
    const json = await response.text();
    const activity = { attachments: [{ contentType: 'card', content: JSON.parse(json).value }] };
    const hasSave = json.includes('Action.Execute');
    return { json, text: textOf(activity), data: hasSave ? saveDataIn(activity) : {} };
  }

  function buttonsIn(activity: Parameters<typeof textOf>[0]) {
    const found: { title: string; data: object }[] = [];
    const search = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) search(item);
      else if (typeof value === 'object' && value !== null) {
        if ('type' in value && value.type === 'Action.Execute' && 'data' in value && 'title' in value)
          found.push({ title: String(value.title), data: { ...Object(value.data) } });
        else for (const item of Object.values(value)) search(item);
      }
    };
    search(activity?.attachments?.[0]?.content);
    return found;
  }

  /** What has been stored, in its order. */
  async function reported(): Promise<readonly string[]> {
    return (await trial.agreement()).events.flatMap((event) =>
      event.kind === 'checked-in'
        ? [
            [event.indicator, event.actual ?? event.choice, ...(event.unchanged ? ['unchanged'] : [])].join(
              ' ',
            ),
          ]
        : [],
    );
  }
});

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
