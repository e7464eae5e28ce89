import assert from 'node:assert/strict';
import { messages } from '../../src/messages/messages.ts';
import { saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const boss: Someone = { id: 'boss', name: 'Päällikkö' };
const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö' };
/** Has the clock moved, and heads nothing. */
const mover: Someone = { id: 'mover', name: 'Siirtäjä' };
const { decide } = messages.fi;

describe('Deciding a row’s colour', () => {
  let trial: Trial;

  beforeEach(async () => {
    trial = await startTrial();
    await say(boss, 'tee minusta päällikkö');
    await say(owner, 'ota 10');
  });
  afterEach(() => trial.close());

  it('is a manager’s, with a reason that the row then shows', async () => {
    assert.equal(await say(owner, 'päätä 10 vihreä, koska ovet ovat auki'), decide.onlyManagers);
    assert.equal(await say(boss, 'päätä 10 vihreä'), decide.needsReason(['10'], 'green'));
    assert.match(await say(boss, 'päätä 10 punainen'), /”päätä 10 punainen, koska …”/);
    assert.match(await say(boss, 'päätä 10 ei arvioida'), /”päätä 10 ei arvioida, koska …”/);
    assert.match(await say(boss, 'besluta 10 gul'), /”besluta 10 gul, eftersom …”/);
    assert.match(await say(boss, 'decide 10 by the rules'), /“decide 10 by the rules, because …”/);
    assert.deepEqual(await decisions(), []);
    assert.equal(
      await say(boss, 'Päätä Aunela vihreä, koska ovet ovat auki'),
      `${decide.decided(['10 · Aunela käytössä'], 'green')} ${decide.statusIsNotAsked}`,
    );
    assert.deepEqual(await decisions(), ['10 green ovet ovat auki']);
    assert.match(await say(owner, 'miksi Aunela on vihreä?'), /ovet ovat auki/);
  });

  it('has its owner asked and reminded of it no more, and says of a number that it still is', async () => {
    await moveTo('24.3.2020');
    const sent = trial.sentTo(owner).length;
    assert.match(textOf(trial.lastTo(owner)), /Aunela käytössä: määräaika/);
    await say(boss, 'päätä 10 vihreä, koska ovet ovat auki');
    assert.equal(await say(boss, 'muistuta heitä nyt'), messages.fi.wish.nobodyToNudge);
    await moveTo('6.4.2020');
    assert.equal(trial.sentTo(owner).length, sent);
    assert.equal(
      await say(boss, 'päätä 16 vihreä, koska on sovittu'),
      `${decide.decided(['16 · Vaski-extranetin tiedotteet'], 'green')} ${decide.numberIsAsked}`,
    );
    assert.match(
      await say(boss, 'päätä 11 ja 16 vihreä, koska on sovittu'),
      new RegExp(`\\. ${decide.statusIsNotAsked} ${decide.numberIsAsked}$`),
    );
    // By the rules both are asked as ever.
    const ruled = await say(boss, 'päätä 11 ja 16 sääntöjen mukaan, koska on sovittu');
    assert.ok(ruled.startsWith('Päätetty 2 mittaria') && !/kysy/.test(ruled), ruled);
  });

  it('understands Swedish and English, not assessed, and back to the rules', async () => {
    await say(boss, 'besluta  10   bedöms inte, eftersom  året var ovanligt');
    await say(boss, 'decide 10 by the rules because it opened on the third of August');
    assert.deepEqual(await decisions(), [
      '10 none året var ovanligt',
      '10 ruled it opened on the third of August',
    ]);
  });

  it('is of several rows in one word, by their numbers or from one to another, and taken back as one', async () => {
    assert.equal(
      await say(boss, 'päätä 10, 11 ja 14 vihreä'),
      decide.needsReason(['10', '11', '14'], 'green'),
    );
    assert.match(
      await say(boss, 'päätä 10, 11 ja 14 vihreä, koska on sovittu'),
      /^Päätetty 3 mittaria, vihreä: 10 · /,
    );
    assert.deepEqual(
      await decisions(),
      ['10', '11', '14'].map((row) => `${row} green on sovittu`),
    );
    await say(boss, 'kumoa');
    const { events } = await trial.agreement();
    assert.deepEqual(
      events.flatMap((event) => (event.kind === 'withdrawn' ? [event.indicator] : [])),
      ['10', '11', '14'],
    );
    await say(boss, 'besluta 22–24 gul, eftersom vi väntar');
    assert.deepEqual(
      (await decisions()).slice(3),
      ['22', '23', '24'].map((row) => `${row} yellow vi väntar`),
    );
  });

  it('leaves a row alone that it is not sure of', async () => {
    await say(boss, 'päätä tiedotteet vihreä, koska ne lähtivät');
    await say(boss, 'päätä 10 ja 99 vihreä, koska ne lähtivät');
    await say(boss, 'päätä 11–10 vihreä, koska ne lähtivät');
    assert.deepEqual(await decisions(), []);
  });

  it('is the head’s after settlement, when reports count no more, and the head has had a draft before', async () => {
    await moveTo('20.1.2021');
    assert.match(textOf(trial.lastTo(boss)), /Taulukko on luonnos vuoden päättämiseen asti/);
    await moveTo('2.2.2021');
    assert.match(textOf(trial.lastTo(boss)), /Taulukko on luonnos: 53 riviä odottaa/);
    const closed = { isFrozen: false, isHead: false, head: boss.name };
    assert.equal(await say(owner, 'ilmoita'), decide.closed(closed));
    assert.equal(await say(owner, 'Aunela valmis 20.3.'), decide.closed(closed));
    assert.equal(await say(boss, 'raportoi 34'), decide.closed({ ...closed, isHead: true }, '34'));
    assert.match(
      await say(boss, 'päätä 10 vihreä, koska ovet ovat auki'),
      /Päätöstä odottavat vielä mittarit.*Koha/s,
    );
  });

  it('is all that is offered after settlement: no card asks for a report, nor promises one a colour', async () => {
    const form = saveDataIn(trial.lastTo(owner));
    await moveTo('2.2.2021');
    const row = await say(owner, '10');
    assert.match(row, /Väristä päättää nyt yksikön päällikkö/);
    assert.doesNotMatch(row, /kirjaa|raportoi/i);
    const mine = await say(owner, 'omat mittarit');
    assert.doesNotMatch(mine + JSON.stringify(trial.lastTo(owner)), /kirjaa|raportoi"/i);
    const taken = await say(owner, 'ota 49');
    assert.match(taken, /^1 mittari on nyt sinun\. Vuosi on päätetty/);
    assert.doesNotMatch(taken, /Tiedot annat/);
    const saved = await trial
      .as(owner)
      .execute('check-in', { ...form, 'choice-10': 'done', 'day-10': '2020-03-20' });
    const answer = await saved.text();
    assert.equal(answer.match(/Vuosi on päätetty/g)?.length, 2);
    assert.match(answer, /Ei tallennettu: valmis, 20\.3\./);
    assert.doesNotMatch(answer, /Input\.|Action\.Execute/);
  });

  async function say(someone: Someone, text: string): Promise<string> {
    await trial.as(someone).say(text);
    const last = trial.lastTo(someone);
    return last.text ?? textOf(last);
  }

  async function moveTo(day: string): Promise<void> {
    await trial.as(mover).say(`kello ${day}`);
  }

  async function decisions(): Promise<readonly string[]> {
    const { events } = await trial.agreement();
    return events.flatMap((event) =>
      event.kind === 'decided' ? [`${event.indicator} ${event.colour} ${event.why}`] : [],
    );
  }
});
