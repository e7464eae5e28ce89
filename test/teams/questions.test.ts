import assert from 'node:assert/strict';
import { messages } from '../../src/messages/messages.ts';
import { pressesIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const admin: Someone = { id: 'admin', name: 'Ylläpitäjä' };
const owner: Someone = { id: 'owner', name: 'Matti Meikäläinen' };
const reader: Someone = { id: 'reader', name: 'Työntekijä' };

describe('A question that goes on from another', () => {
  let trial: Trial;
  before(async () => {
    trial = await startTrial({ ADMINS: 'admin' });
    await trial.as(owner).say('ota 10');
  });
  after(() => trial.close());

  const answerTo = async (someone: Someone, text: string) => {
    await trial.as(someone).say(text);
    return textOf(trial.lastTo(someone));
  };

  it('is about the row that was spoken of, for that person alone', async () => {
    assert.match(await answerTo(reader, 'Aunela'), /^\n?10 · Aunela/);
    assert.match(await answerTo(reader, 'kuka sen omistaa?'), /10 · Aunela.*Matti Meikäläinen/);
    assert.match(await answerTo(reader, 'why?'), /^\n?10 · Aunela open: /);
    assert.equal((await answerTo(admin, 'why?')).trim(), messages.en.chat.unknown);
  });

  it('is answered of the row that is chosen from several, as it was asked', async () => {
    await trial.as(owner).say('ota 16');
    await trial.as(reader).say('kuka vastaa tiedotteista?');
    const first = pressesIn(trial.lastTo(reader)).find(({ title }) => title.startsWith('16 · '));
    assert.ok(first !== undefined);
    await trial.as(reader).submit(first.data);
    assert.match(textOf(trial.lastTo(reader)), /^\n?16 · .*Matti Meikäläinen/);
    await trial.as(owner).say('luovun 16');
  });

  it('of what the agreement does not have says so, and is answered of all of it', async () => {
    const count = trial.sentTo(reader).length;
    await trial.as(reader).say('mikä on punaista taloudessa?');
    const [said, list, ...more] = trial.sentTo(reader).slice(count);
    assert.equal(said?.text, messages.fi.chat.missed('taloudessa'));
    assert.match(textOf(list), /^\n?Punaisella ei ole yhtään mittaria/);
    assert.deepEqual(more, []);
  });

  it('keeps what is not said again', async () => {
    assert.match(await answerTo(reader, 'montako on ei vielä arvioitavissa?'), /53|52|5\d mittaria/);
    assert.match(
      await answerTo(reader, 'entä logistiikassa?'),
      /Logistiikka: vielä arvioimatta on 1 mittari/,
    );
  });

  it('of a goal or a person is answered by their counts in the first line', async () => {
    assert.match(
      await answerTo(reader, 'miten logistiikassa menee?'),
      /^\n?Logistiikka, 1 mittari: mikään ei ole punaisella, keltaisella tai ilman tietoa\./,
    );
    assert.match(
      await answerTo(reader, 'mikä Matin tilanne on?'),
      /^\n?Matti Meikäläinen vastaa 1 mittarista\..*10 · Aunela käytössä/s,
    );
    assert.match(await answerTo(owner, 'mikä Matin tilanne on?'), /^\n?Matti Meikäläinen, 1 mittari: /);
    assert.match(
      await answerTo(reader, 'mitä Matilla erääntyy maaliskuussa?'),
      /^\n?Matti Meikäläinen: .*1 määräaika/,
    );
  });

  it('goes on to the rows that one card does not hold, with a button', async () => {
    await trial.as(reader).say('näytä kaikki mittarit');
    const rest = pressesIn(trial.lastTo(reader)).find(({ title }) => title === 'Näytä seuraavat 15');
    assert.ok(rest !== undefined);
    await trial.as(reader).submit(rest.data);
    const second = textOf(trial.lastTo(reader));
    assert.match(second, /\n16 · [\s\S]*\n30 · /);
    assert.doesNotMatch(second, /\n15 · |\n31 · /);
    for (const title of ['Näytä seuraavat 15', 'Näytä loput 8']) {
      const next = pressesIn(trial.lastTo(reader)).find((press) => press.title === title);
      assert.ok(next !== undefined, title);
      await trial.as(reader).submit(next.data);
    }
    assert.match(textOf(trial.lastTo(reader)), /\n46 · [\s\S]*\n53 · /);
    assert.ok(!pressesIn(trial.lastTo(reader)).some(({ title }) => title.startsWith('Näytä')));
  });

  it('goes on to nothing that whoever presses may not see', async () => {
    const person = { kind: 'rows', state: 'no-word', whose: { kind: 'person', person: 'owner' } };
    const pressed = { verb: 'rest', agreement: 'yhteiset-palvelut-2020', question: person, page: 1 };
    await trial.as(reader).submit(pressed);
    assert.equal(trial.lastTo(reader).text, messages.fi.chat.notAllowed.silence);
    await trial.as(reader).submit({ ...pressed, agreement: 'other' });
    assert.equal(trial.lastTo(reader).text, messages.fi.chat.oldCard);
  });

  it('goes on to nothing that it cannot ask, and says so, as of a card that names whose rows they are by a word', async () => {
    const everyones = { kind: 'rows', state: 'any', whose: { kind: 'everyone' } };
    const pressed = { verb: 'rest', agreement: 'yhteiset-palvelut-2020', page: 1 };
    for (const wrong of [{ state: 'secret' }, { whose: 'everyone' }]) {
      await trial.as(reader).submit({ ...pressed, question: { ...everyones, ...wrong } });
      assert.equal(trial.lastTo(reader).text, messages.fi.chat.oldCard);
    }
    await trial.as(reader).submit({ ...pressed, question: everyones });
    assert.match(textOf(trial.lastTo(reader)), /\n16 · /);
  });

  it('is not gone on from in a group', async () => {
    const group = { id: 'group', conversationType: 'channel', tenantId: 'tenant' };
    await trial.as(reader).say('Aunela');
    await trial.as(reader).post({ type: 'message', text: 'miksi?', conversation: group });
    assert.equal(trial.connector.to('group').at(-1)?.text, messages.fi.chat.unknown);
  });
});

describe('A question about somebody’s rows', () => {
  let trial: Trial;
  before(async () => {
    trial = await startTrial({ ADMINS: 'admin' });
    await trial.as(owner).say('ota 10');
    await trial.as(admin).say('kello 8.4.2020');
  });
  after(() => trial.close());

  const answerTo = async (someone: Someone, text: string) => {
    await trial.as(someone).say(text);
    return textOf(trial.lastTo(someone));
  };

  it('gives anyone the colours that have been told, under the person’s name', async () => {
    assert.match(await answerTo(reader, 'Matin punaiset'), /Matti Meikäläinen, kerrotun perusteella: /);
  });

  it('gives what turns next of a person’s rows to that person and the head alone', async () => {
    const asked = 'mitä Matilla on seuraavaksi?';
    assert.equal((await answerTo(reader, asked)).trim(), messages.fi.chat.notAllowed.silence);
    assert.match(await answerTo(owner, asked), /: mikään väri ei muutu|Aunela/);
    assert.match(await answerTo(owner, 'mitä minulla on seuraavaksi?'), /oman mittarisi|Aunela/);
    assert.match(
      await answerTo(reader, 'mitä minulla on seuraavaksi?'),
      /Minkään oman mittarisi väri ei muutu/,
    );
  });

  it('gives who has not answered to that person and the head alone', async () => {
    const asked = 'mitä Matilta puuttuu?';
    assert.equal((await answerTo(reader, asked)).trim(), messages.fi.chat.notAllowed.silence);
    assert.match(await answerTo(owner, asked), /Matti Meikäläinen: sinulta puuttuu 1 vastaus\./);
    assert.match(await answerTo(admin, asked), /Matti Meikäläinen: vastaus puuttuu 1 mittarista\./);
  });

  it('names the silent to the head, and shows others the rows alone', async () => {
    assert.match(await answerTo(admin, 'kuka ei ole vastannut?'), /Aunela.*Matti Meikäläinen/s);
    const seen = await answerTo(reader, 'kuka ei ole vastannut?');
    assert.match(seen, /Aunela/);
    assert.doesNotMatch(seen, /Matti/);
  });

  it('counts for others what has been told, and no word that is missing', async () => {
    const { silence } = messages.fi.chat.notAllowed;
    const colourless = await answerTo(reader, 'mitä Matilla erääntyy maaliskuussa?');
    assert.match(colourless, /^\n?Matti Meikäläinen: .*1 määräaika/);
    assert.doesNotMatch(colourless, /Ei tietoa|Punainen/);
    for (const [asked, counted] of [
      ['mitkä Matin mittarit ovat myöhässä?', 'määräajan yli ei ole yhtään mittaria'],
      ['Matin punaiset', 'punaisella ei ole yhtään mittaria'],
      ['mitkä Matin mittarit eivät ole vihreitä?', 'ei yhtään mittaria'],
    ] as const) {
      const seen = await answerTo(reader, asked);
      assert.ok(seen.includes(`Matti Meikäläinen, kerrotun perusteella: ${counted}.`), seen);
      assert.ok(seen.includes(silence));
      assert.doesNotMatch(seen, /Aunela/);
      assert.match(await answerTo(admin, asked), /Matti Meikäläinen(:|, 1).*Aunela/s);
    }
    const owned = await answerTo(reader, 'Matin mittarit');
    assert.match(owned, /^\n?Matti Meikäläinen vastaa 1 mittarista\..*10 · Aunela käytössä/s);
    assert.ok(owned.includes(silence));
    assert.doesNotMatch(owned, /Ei tietoa|Punainen|Keltainen|Vihreä/);
  });

  it('names nobody to others where a row’s word is missing, and owners where it is not asked', async () => {
    for (const asked of [
      'mikä on punaisella?',
      'mikä on myöhässä?',
      'Aunela',
      'miksi?',
      'mitä on muuttunut 1.3. jälkeen?',
    ]) {
      const seen = await answerTo(reader, asked);
      assert.match(seen, /Aunela/, asked);
      assert.doesNotMatch(seen, /Matti/, asked);
    }
    for (const [someone, isTold] of [
      [reader, false],
      [admin, true],
    ] as const) {
      const count = trial.sentTo(someone).length;
      await trial.as(someone).say('Kuka vastaa Aunelasta ja mikä on punaisella?');
      const [first, second, ...more] = trial.sentTo(someone).slice(count).map(textOf);
      assert.match(first ?? '', /Aunela.*Matti Meikäläinen/);
      assert.match(second ?? '', isTold ? /Aunela/ : new RegExp(messages.fi.chat.notAllowed.silence));
      assert.deepEqual(more, []);
    }
    const owned = await answerTo(reader, 'kuka vastaa Aunelasta?');
    assert.match(owned, /Aunela.*Matti Meikäläinen/);
    assert.doesNotMatch(owned, /ei tietoa/i);
  });

  it('is for one’s own chat, not for groups', async () => {
    const group = { id: 'group', conversationType: 'channel', tenantId: 'tenant' };
    for (const text of ['Matin punaiset', 'mitä Matilla erääntyy maaliskuussa?', 'omat mittarit']) {
      await trial.as(admin).post({ type: 'message', text, conversation: group });
      assert.equal(trial.connector.to('group').at(-1)?.text, messages.fi.chat.onlyInPrivate, text);
    }
  });
});
