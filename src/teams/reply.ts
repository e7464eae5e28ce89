import { type Activity, CardFactory, MessageFactory } from 'botbuilder';
import type { Card } from '../cards/card.ts';

/** What the bot answers: a card, or a sentence. */
export type Reply = Card | string;

/**
 * A reply as Teams takes it. A card goes without text beside it: Teams splits the two into messages of their
 * own, and then tells the id of neither. Its summary is what the notification shows.
 */
export function activityOf(reply: Reply): Partial<Activity> {
  if (typeof reply === 'string') return MessageFactory.text(reply, reply);
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(reply.json)), summary: reply.summary };
}
