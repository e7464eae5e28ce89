import assert from 'node:assert/strict';
import { messages } from '../../src/messages/messages.ts';
import { textOf } from './card-text.ts';
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
    assert.equal(await say(boss, 'päätä 10 vihreä'), decide.needsReason('10'));
    assert.deepEqual(await decisions(), []);
    assert.equal(
      await say(boss, 'Päätä Aunela vihreä, koska ovet ovat auki'),
      decide.decided('10 · Aunela käytössä', 'green'),
    );
    assert.deepEqual(await decisions(), ['10 green ovet ovat auki']);
    assert.match(await say(owner, 'miksi Aunela on vihreä?'), /ovet ovat auki/);
  });

  it('understands Swedish and English, not assessed, and back to the rules', async () => {
    await say(boss, 'besluta  10   bedöms inte, eftersom  året var ovanligt');
    await say(boss, 'decide 10 by the rules because it opened on the third of August');
    assert.deepEqual(await decisions(), [
      '10 none året var ovanligt',
      '10 ruled it opened on the third of August',
    ]);
  });

  it('leaves a row alone that it is not sure of', async () => {
    await say(boss, 'päätä tiedotteet vihreä, koska ne lähtivät');
    assert.deepEqual(await decisions(), []);
  });

  it('is the head’s after settlement, when reports count no more, and the head has had a draft before', async () => {
    await moveTo('20.1.2021');
    assert.match(textOf(trial.lastTo(boss)), /Taulukko on luonnos vuoden päättämiseen asti/);
    await moveTo('2.2.2021');
    assert.match(textOf(trial.lastTo(boss)), /Taulukko on luonnos: 53 riviä ilman tietoa/);
    assert.equal(await say(owner, 'ilmoita'), decide.settled);
    assert.equal(await say(owner, 'Aunela valmis 20.3.'), decide.settled);
    assert.match(await say(boss, 'päätä 10 vihreä, koska ovet ovat auki'), /Päätöstä odottaa vielä mittarit/);
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
