import type { TurnContext } from 'botbuilder';
import type { Ports } from '../flows/ports.ts';
import { messages } from '../messages/messages.ts';
import { contactOf, localeOf } from './person-of.ts';
import type { UnderstandFor } from './understanding-of.ts';

/**
 * The sentence that it went wrong and that nothing was stored, in the person's language. It leans on as little
 * as it can: what went wrong may be the store.
 */
export async function apology(
  ports: Ports,
  understandFor: UnderstandFor,
  { activity }: TurnContext,
): Promise<string> {
  try {
    const agreements = await ports.store.agreements.list();
    const wrote = understandFor(agreements[0])(activity.text ?? '', '2020-01-01').language;
    const person = await ports.store.people.get(contactOf(activity)?.id ?? '');
    const language = wrote ?? person?.language ?? person?.lastLanguage ?? localeOf(activity.locale);
    return messages[language ?? agreements[0]?.signed.language ?? 'fi'].chat.error;
  } catch {
    return messages[localeOf(activity.locale) ?? 'fi'].chat.error;
  }
}
