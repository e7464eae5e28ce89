import assert from 'node:assert/strict';
import { remindersDue } from '../../src/domain/reminders/reminders.ts';
import { endRehearsal } from '../../src/flows/rehearse.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { anAgreement, aPerson, aunela } from '../builders.ts';
import { cardIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö' };
const watcher: Someone = { id: 'watcher', name: 'Seuraaja' };

describe('A rehearsal', () => {
  let trial: Trial;

  afterEach(() => trial.close());

  it('sends each message to one person, headed with whom it is meant for, and nothing to those', async () => {
    trial = await startTrial({ REDIRECT_TO: 'watcher' });
    await trial.as(watcher).say('moi');
    await trial.as(owner).say('ota 10');
    const before = trial.sentTo(owner).length;
    await trial.as(watcher).say('kello 24.3.2020');
    const [card, told] = trial.sentTo(watcher).slice(-2);
    assert.match(textOf(card), /^\nHarjoitus: tämä viesti on tarkoitettu henkilölle Vastuuhenkilö/);
    assert.match(textOf(card), /Aunela käytössä: määräaika ti 31\.3/);
    assert.match(JSON.stringify(cardIn(card)), /Action\.Execute/);
    assert.match(told?.text ?? '', /meni harjoituksessa muualle/);
    await trial.as(watcher).say('kello 25.3.2020');
    assert.equal(trial.sentTo(owner).length, before);
    assert.deepEqual(
      (await trial.person(owner))?.slots.map(({ day, state }) => `${day} ${state}`),
      ['2020-03-24 redirected'],
    );
  });

  it('sends nothing while nobody knows whom to', async () => {
    trial = await startTrial({ REDIRECT_TO: 'watcher' });
    await trial.as(owner).say('ota 10');
    const before = trial.sentTo(owner).length;
    await trial.as({ id: 'mover', name: 'Siirtäjä' }).say('kello 24.3.2020');
    assert.equal(trial.sentTo(owner).length, before);
    assert.ok(trial.logged.some(({ event }) => event === 'rehearsal-waits'));
  });
});

describe('The end of a rehearsal', () => {
  it('leaves to the owners what is still due, once it is over', async () => {
    const slot = {
      day: '2020-03-24',
      card: 'card',
      lists: [
        {
          agreement: 'yhteiset-palvelut-2020',
          indicator: '10',
          rung: 'approaching' as const,
          due: '2020-03-24',
        },
      ],
      claimedAt: '2020-03-24T07:00:00.000Z',
      state: 'redirected' as const,
    };
    const agreement = anAgreement({
      importedAt: '2020-01-02T07:00:00.000Z',
      rows: [{ ...aunela, owner: 'owner' }],
    });
    const store = memoryStore({ agreements: [agreement], people: [aPerson({ slots: [slot] })] });
    const due = async () =>
      remindersDue([agreement], await store.people.list(), '2020-03-25T07:00:00.000Z', []).length;
    assert.equal(await due(), 0);
    await endRehearsal(store);
    assert.equal(await due(), 1);
  });
});
