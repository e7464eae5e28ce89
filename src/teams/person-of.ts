import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import { type Language, languages } from '../domain/language.ts';
import type { Contact } from '../flows/meet.ts';

/**
 * Who sent an activity. The id is the Entra object id that Teams has authenticated, never one that a card
 * carries; a client that has none (a guest of the Playground) goes by its channel id.
 */
export function contactOf(activity: Partial<Activity>): Contact | undefined {
  const { from } = activity;
  if (from === undefined || from.role === 'bot') return undefined;
  const locale = localeOf(activity.locale);
  return {
    id: from.aadObjectId ?? from.id,
    name: from.name ?? '',
    ...(locale !== undefined && { locale }),
    ...(isPersonal(activity) && { address: addressOf(activity) }),
  };
}

/** Whether an activity is from somebody's own chat with the bot. */
export function isPersonal(activity: Partial<Activity>): boolean {
  return activity.conversation?.conversationType === 'personal';
}

/** The chat that an activity is in, as the pace of sending knows it: someone's own by the id of the person. */
export function chatOf(activity: Activity): string {
  return (isPersonal(activity) ? contactOf(activity)?.id : undefined) ?? activity.conversation.id;
}

/** "sv-FI" → "sv"; a language that the bot does not speak says nothing. */
export function localeOf(locale: string | undefined): Language | undefined {
  const [tag] = (locale ?? '').toLowerCase().split('-');
  return languages.find((language) => language === tag);
}

/** The conversation reference without what changes at every turn, as plain JSON. */
function addressOf(activity: Partial<Activity>): NonNullable<Contact['address']> {
  const { activityId: _turn, locale: _locale, ...reference } = TurnContext.getConversationReference(activity);
  return JSON.parse(JSON.stringify(reference));
}

/** Reads back what {@link contactOf} made of a conversation reference. */
export function referenceOf(address: NonNullable<Contact['address']>): Partial<ConversationReference> {
  // @NOTE Only this file writes addresses, and the store hands them back as they were.
  return address as Partial<ConversationReference>;
}
