import assert from 'node:assert/strict';
import { CloudAdapter, TurnContext } from 'botbuilder';
import { readTemplates } from '../../src/card-templates.ts';
import { cardsOf } from '../../src/cards/cards.ts';
import { parseTemplates } from '../../src/cards/template.ts';
import { realTime } from '../../src/clock.ts';
import { atOnce } from '../../src/flows/pace.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { createBot } from '../../src/teams/bot.ts';
import { talksOf } from '../../src/teams/talks.ts';
import { understandingOf } from '../../src/teams/understanding-of.ts';
import { delivering } from '../delivering.ts';

describe('createBot', () => {
  it('starts no timer at a message, so that a slow turn says nothing but its answer', async () => {
    const bot = createBot({
      ports: {
        store: memoryStore(),
        clock: { now: () => '2020-03-02T07:00:00.000Z' },
        log: () => {},
        newId: () => 'card',
        admins: 'everyone',
      },
      cards: cardsOf(parseTemplates(await readTemplates())),
      sending: { prepare: delivering(async () => ({ ended: 'sent' })), pace: atOnce },
      movableClock: undefined,
      understandFor: understandingOf(),
      talks: talksOf(),
      timer: realTime,
    });
    const timers = timersNow();
    bot.startTypingTimer(new TurnContext(new CloudAdapter(), { type: 'message' }));
    const started = timersNow() - timers;
    bot.stopTypingTimer();
    assert.equal(started, 0);
  });
});

function timersNow(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}
