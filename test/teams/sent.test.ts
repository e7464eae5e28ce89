import assert from 'node:assert/strict';
import type { Day } from '../../src/domain/day.ts';
import type { Delivery, Person, Slot } from '../../src/domain/person.ts';
import { aPerson } from '../builders.ts';
import { pressesIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const boss: Someone = { id: 'boss', name: 'Päällikkö' };
const asked = 'mitä on lähetetty ja kenelle?';

describe('The list of what was sent', () => {
  let trial: Trial;

  afterEach(() => trial.close());

  it('begins with what did not arrive and goes on, until it has told of everybody once', async () => {
    const people = Array.from({ length: 24 }, (_, at) =>
      owner(`p${at}`, `Henkilö ${at}.`, [slot('2020-04-01', at === 23 ? 'unknown' : 'sent')]),
    );
    trial = await startTrial({ CLOCK: '2020-04-02T09:00' }, [], people);
    await trial.as(boss).say('tee minusta päällikkö');
    await trial.as(boss).say(asked);
    const first = textOf(trial.lastTo(boss));
    assert.match(first, /24 viestiä vastausten lisäksi, niistä 23 perillä\./);
    assert.ok(first.indexOf('Henkilö 23.') < first.indexOf('Henkilö 0.'));
    assert.match(first, /Lisäksi 9 viestiä\./);
    await trial.as(boss).submit(rest());
    const last = textOf(trial.lastTo(boss));
    for (const { name } of people)
      assert.equal([first, last].filter((text) => text.includes(`${name}\n`)).length, 1, name);
    assert.doesNotMatch(last, /Lisäksi/);
  });

  /** What the button that goes on with the last list sends. */
  function rest(): object {
    const [press] = pressesIn(trial.lastTo(boss)).filter(({ title }) => title.startsWith('Näytä'));
    assert.ok(press);
    return press.data;
  }
});

function owner(id: string, name: string, slots: readonly Slot[]): Person {
  return aPerson({ id, name, slots: [...slots] });
}

/** A message about row 10, and how it ended. */
function slot(day: Day, state: Delivery): Slot {
  const tuple = {
    agreement: 'yhteiset-palvelut-2020',
    indicator: '10',
    rung: 'quarter-card',
    due: day,
  } as const;
  return { day, card: `card ${day}`, lists: [tuple], claimedAt: `${day}T06:00:00.000Z`, state };
}
