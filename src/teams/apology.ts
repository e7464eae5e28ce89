import type { TurnContext } from 'botbuilder';
import { answerLanguage, type Language } from '../domain/language.ts';
import type { Ports } from '../flows/ports.ts';
import { messages } from '../messages/messages.ts';
import { hasStored } from './noting.ts';
import { contactOf, localeOf } from './person-of.ts';
import type { UnderstandFor } from './understanding-of.ts';

/** What language a message is in does not hang on the day. */
const anyDay = '2020-01-01';

/**
 * The sentence that it went wrong, and whether something was stored before it did, in the person's language. It leans
 * on as little as it can: what went wrong may be the store.
 */
export async function apology(
  ports: Ports,
  understandFor: UnderstandFor,
  context: TurnContext,
): Promise<string> {
  const { chat } = messages[await languageOf(ports, understandFor, context)];
  return hasStored(context) ? chat.errorAfterStoring : chat.error;
}

async function languageOf(
  ports: Ports,
  understandFor: UnderstandFor,
  { activity }: TurnContext,
): Promise<Language> {
  const locale = localeOf(activity.locale);
  try {
    const agreements = await ports.store.agreements.list();
    const wrote = understandFor(agreements[0])(activity.text ?? '', anyDay).language;
    const person = await ports.store.people.get(contactOf(activity)?.id ?? '');
    const speaker = { ...person, ...(locale !== undefined && { locale }) };
    return answerLanguage(wrote, speaker, agreements[0]?.signed.language ?? 'fi');
  } catch {
    return locale ?? 'fi';
  }
}
