import assert from 'node:assert/strict';
import type { NewEvent } from '../../src/domain/agreement.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Delivery, Slot } from '../../src/domain/person.ts';
import { messages } from '../../src/messages/messages.ts';
import { anAgreement, aPerson, taken } from '../builders.ts';
import { pressesIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const boss: Someone = { id: 'boss', name: 'Päällikkö' };
const { wish, chat, say } = messages.fi;

describe('The list of what was sent', () => {
  let trial: Trial;

  afterEach(() => trial.close());

  it('begins with what did not arrive and goes on, until it has told of everybody once', async () => {
    const people = Array.from({ length: 24 }, (_, at) =>
      aPerson({
        id: `p${at}`,
        name: `Henkilö ${at}.`,
        slots: [slot('2020-04-01', at === 23 ? 'unknown' : 'sent')],
      }),
    );
    trial = await startTrial({ CLOCK: '2020-04-02T09:00' }, [anAgreement()], people);
    await trial.as(boss).say('tee minusta päällikkö');
    await trial.as(boss).say(say.sent);
    const first = textOf(trial.lastTo(boss));
    assert.match(first, /24 viestiä vastausten lisäksi, niistä 23 perillä\./);
    assert.ok(first.indexOf('Henkilö 23.') < first.indexOf('Henkilö 0.'));
    assert.match(first, /Lisäksi 9 viestiä\./);
    await press(boss, 'Näytä loput 9');
    const last = textOf(trial.lastTo(boss));
    for (const { name } of people)
      assert.equal([first, last].filter((text) => text.includes(`${name}\n`)).length, 1, name);
    assert.doesNotMatch(last, /Lisäksi/);
  });

  describe('from a digest', () => {
    beforeEach(async () => {
      trial = await startTrial({ CLOCK: '2020-04-08T10:00' }, [spring()], owners());
      await trial.as(boss).say('tee minusta päällikkö');
    });

    it('has each of the reminders that are counted there, of the same days', async () => {
      await trial.as(boss).say('kooste');
      const counted =
        'uistutuksia oli 3: 1 meni perille, 1 ei ehkä mennyt perille ja 1 ei tavoittanut saajaansa.';
      assert.ok(textOf(trial.lastTo(boss)).includes(`M${counted}`));
      await press(boss, wish.sent.open);
      const list = textOf(trial.lastTo(boss));
      assert.ok(list.includes(`Q1/2020, 2.3.–8.4.: m${counted}`));
      assert.match(list, /ti 24\.3\. Anna\nmääräaika lähestyy, mittari 10, perillemenosta ei ole varmuutta/);
      assert.match(list, /Ei viestiä\nmittari 12, ei tavoitettu/);
      assert.match(list, /\nPerillä \(1\)\n/);
    });

    it('is as long as in the chat, where nothing says of which days', async () => {
      await trial.as(boss).say(say.sent);
      assert.match(textOf(trial.lastTo(boss)), /2\.3\. alkaen: 2 viestiä[\s\S]*ti 24\.3\. Anna/);
    });

    it('is nobody’s to open in a group, and only a manager’s', async () => {
      const data = {
        verb: 'sent',
        agreement: 'yhteiset-palvelut-2020',
        question: { kind: 'digest', quarter: 1 },
        page: 0,
      };
      const other: Someone = { id: 'x', name: 'Kollega' };
      await trial.as(other).submit(data);
      assert.equal(trial.lastTo(other).text, chat.notAllowed.digest);
      await trial.as(other).submit({ ...data, agreement: 'toinen' });
      assert.equal(trial.lastTo(other).text, chat.oldCard);
      const conversation = { id: 'ryhmä', conversationType: 'groupChat', tenantId: 'tenant' };
      await trial.as(boss).post({ type: 'message', value: data, conversation });
      assert.equal(trial.connector.to('ryhmä').at(-1)?.text, chat.onlyInPrivate);
      // A quarter that has not ended, and a card from before the question had a kind.
      for (const question of [{ kind: 'digest', quarter: 2 }, { digest: 1 }]) {
        await trial.as(boss).submit({ ...data, question });
        assert.equal(trial.lastTo(boss).text, chat.oldCard);
      }
    });
  });

  for (const [role, name] of [
    ['palvelualuejohtaja', 'Alue'],
    ['toimialajohtaja', 'Toimiala'],
  ] as const)
    it(`is by row and without names for who is above the head, in the chat and from a digest: ${role}`, async () => {
      trial = await startTrial({ CLOCK: '2020-04-08T10:00' }, [spring()], owners());
      const above: Someone = { id: 'above', name };
      await trial.as(boss).say('tee minusta päällikkö');
      await trial.as(above).say(`tee minusta ${role}`);
      await trial.as(above).say(say.sent);
      const chatted = textOf(trial.lastTo(above));
      await trial.as(above).say('kooste');
      await press(above, wish.sent.open);
      const opened = textOf(trial.lastTo(above));
      for (const list of [chatted, opened]) {
        assert.match(list, /ti 24\.3\.\nmääräaika lähestyy, mittari 10, perillemenosta/);
        assert.match(list, /ke 1\.4\.\nneljänneksen kysely, mittari 11\n/);
        assert.doesNotMatch(list, /Anna|Matti|example/);
        // Whom to remind is the head's to decide.
        assert.doesNotMatch(list, new RegExp(say.nudge, 'i'));
      }
    });

  it('is one’s own for everyone, and nobody else’s', async () => {
    trial = await startTrial({ CLOCK: '2020-04-08T10:00' }, [spring()], owners());
    await trial.as(boss).say('tee minusta päällikkö');
    for (const [asker, own, other] of [
      [{ id: 'a', name: 'Anna' }, /ti 24\.3\.\nmääräaika lähestyy, mittari 10/, /mittari 11/],
      [{ id: 'b', name: 'Matti' }, /ke 1\.4\.\nneljänneksen kysely, mittari 11/, /mittari 10/],
    ] as const) {
      await trial.as(asker).say('mitä minulle on lähetetty?');
      const list = textOf(trial.lastTo(asker));
      assert.match(list, /2\.3\. alkaen sinulle: 1 viesti/);
      assert.match(list, own);
      assert.doesNotMatch(list, other);
      await trial.as(asker).say(say.sent);
      assert.equal(trial.lastTo(asker).text, chat.notAllowed.digest);
    }
    await trial.as(boss).say('mitä minulle on lähetetty?');
    assert.match(textOf(trial.lastTo(boss)), /En ole lähettänyt sinulle muuta kuin vastauksia/);
  });

  it('counts for who complains only what may have come to them', async () => {
    const slots = [slot('2020-04-01', 'unknown'), slot('2020-04-02', 'refused'), slot('2020-04-03', 'sent')];
    const anna = aPerson({ id: 'a', name: 'Anna', slots });
    trial = await startTrial({ CLOCK: '2020-04-08T10:00' }, [spring()], [anna]);
    await trial.as({ id: 'a', name: 'Anna' }).say('liikaa viestejä');
    const answered = textOf(trial.lastTo({ id: 'a', name: 'Anna' }));
    assert.ok(answered.includes(wish.complaint.received(2, 30)));
  });

  it('reaches the times that a message names, however long ago', async () => {
    trial = await startTrial({ CLOCK: '2020-08-03T10:00' }, [spring()], owners());
    await trial.as(boss).say('tee minusta päällikkö');
    for (const [asked, heading] of [
      ['mitä lähetettiin ensimmäisellä neljänneksellä?', '1.1.–31.3.: 1 viesti vastausten lisäksi, eikä'],
      ['what was sent in March?', '1 March – 31 March: 1 message besides answers, not known'],
      ['vad skickades i april?', '1.4–30.4: 1 meddelande utöver svaren, och det har kommit fram.'],
      ['what was sent in February?', 'I have sent nothing but answers from 1 February to 29 February.'],
    ] as const) {
      await trial.as(boss).say(asked);
      assert.ok(textOf(trial.lastTo(boss)).includes(heading), asked);
    }
  });

  async function press(someone: Someone, title: string): Promise<void> {
    const button = pressesIn(trial.lastTo(someone)).find((each) => each.title === title);
    assert.ok(button, title);
    await trial.as(someone).submit(button.data);
  }
});

/** Two owners who were written to, and one whom the bot has not met. */
function owners() {
  return [
    aPerson({ id: 'a', name: 'Anna', slots: [slot('2020-03-24', 'unknown', 'approaching')] }),
    aPerson({ id: 'b', name: 'Matti', slots: [slot('2020-04-01', 'sent', 'quarter-card', '11')] }),
  ];
}

function spring() {
  const at = '2020-03-02T07:05:00.000Z';
  const events: readonly NewEvent[] = [
    taken(at, { owner: 'a' }),
    taken(at, { indicator: '11', owner: 'b' }),
    taken(at, { indicator: '12', owner: 'uusi@example.org' }),
  ];
  const target = '≥ 10';
  const rows = [
    { id: '10', target: '1. vuosineljänneksen aikana' },
    { id: '11', target },
    { id: '12', target },
  ];
  return anAgreement({ rows, events });
}

/** A message about a row, and how it ended. */
function slot(
  day: Day,
  state: Delivery,
  rung: 'approaching' | 'quarter-card' = 'quarter-card',
  indicator = '10',
): Slot {
  const tuple = { agreement: 'yhteiset-palvelut-2020', indicator, rung, due: day };
  return { day, card: `card ${day}`, lists: [tuple], claimedAt: `${day}T06:00:00.000Z`, state };
}
