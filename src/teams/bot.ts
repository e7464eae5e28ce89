import { Application, type TurnState } from '@microsoft/teams-ai';
import { ActivityTypes } from 'botbuilder';
import { onArrival } from './on-arrival.ts';
import { onInstallation } from './on-installation.ts';
import { onMessage } from './on-message.ts';
import { onPress } from './on-press.ts';
import type { Parts } from './turn.ts';

/** Which activity goes where. Nothing is kept between turns but what the store holds. */
export function createBot(parts: Parts): Application<TurnState> {
  const bot = new Application<TurnState>({
    // The lexicon drops mentions itself.
    removeRecipientMention: false,
  });
  // One timer for all turns at once, whose "typing" spends the send limit and takes the reply down with it when it
  // fails. Application starts it whatever its option of the same name says.
  bot.startTypingTimer = () => {};
  bot.conversationUpdate('membersAdded', (context) => onArrival(parts, context));
  bot.activity(ActivityTypes.InstallationUpdate, (context) => onInstallation(parts, context));
  // Whatever a card's button is called: a verb that nobody knows is answered as an old card.
  bot.adaptiveCards.actionExecute(/.*/, (context, _state, data) => onPress(parts, context, data));
  bot.activity(ActivityTypes.Message, (context) => onMessage(parts, context));
  return bot;
}
