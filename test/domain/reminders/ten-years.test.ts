import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreement } from '../../../src/domain/agreement.ts';
import { person } from '../../../src/domain/person.ts';
import { remindersDue } from '../../../src/domain/reminders/reminders.ts';
import { claimed, settled } from '../../../src/domain/reminders/slots.ts';
import { presentOn, stretch, tenYears } from './chance.ts';
import { type Bot, playHistory, type Told } from './play-history.ts';
import { promises } from './promises.ts';

describe('Some hundred stretches of ten years, with answers, handovers, rows without an owner, amendments, pauses, absences and their deputies, wishes, nudges, downtime and clocks set back', () => {
  // A failure is printed with its seed and path before mocha's own patience ends.
  it('tell each reason at most once, one message a day, ask nobody who has answered, and forget nobody', async () => {
    let messages = 0;
    const told = new Set<string>();
    await fc.assert(
      fc.asyncProperty(stretch(80, 16), async (history) => {
        const { watch, count, rungsTold } = promises();
        await playHistory(history, theRules(), watch);
        messages += count();
        for (const rung of rungsTold) told.add(rung);
      }),
      {
        numRuns: 200,
        seed: 2020,
        interruptAfterTimeLimit: 90_000,
        markInterruptAsFailure: true,
      },
    );
    assert.ok(messages > 1000, `${messages} messages prove little`);
    // Every rung has come, and what comes to another than the owner: a deputy, or the head.
    assert.deepEqual([...told].sort(), [
      'absent of another',
      'approaching',
      'chaser',
      'chaser of another',
      'digest of another',
      'final-chaser',
      'final-chaser of another',
      'final-round',
      'given',
      'last-call',
      'nudged',
      'nudged of another',
      'passed',
      'quarter-card',
      'unowned of another',
      'wished',
    ]);
  }).timeout(120_000);
});

/** The rules alone: each message that is due is told, and kept as one that arrived. */
function theRules(): Bot {
  let { agreements, people } = tenYears();
  return {
    tick: async (now) => {
      // What is long settled has nothing to say, and costs most of the time; the flow is played with all of it.
      const present = presentOn(agreements, now.slice(0, 10));
      return remindersDue(present, people, now, []).map(({ person: { id }, day, lists }): Told => {
        const card = `${id} ${now}`;
        const slot = { day, card, lists: [...lists], claimedAt: now };
        people = people.map((each) =>
          each.id === id ? settled(claimed(each, slot), card, 'sent', now) : each,
        );
        return { person: id, day, lists };
      });
    },
    change: async (change) => {
      agreements = agreements.map(change);
    },
    changePeople: async (change) => {
      people = people.map(change);
    },
    restart: async () => {
      agreements = agreements.map((each) => agreement.parse(JSON.parse(JSON.stringify(each))));
      people = people.map((each) => person.parse(JSON.parse(JSON.stringify(each))));
    },
    state: async () => ({ agreements, people }),
  };
}
