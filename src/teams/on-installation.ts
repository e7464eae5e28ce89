import type { TurnContext } from 'botbuilder';
import { contactOf, isPersonal } from './person-of.ts';
import { type Parts, turnOf } from './turn.ts';

/**
 * The bot has been installed for somebody, or taken away. Who could not be reached for the lack of it can be again,
 * without having to write. Whom the bot has not met is left to the arrival in their chat, which Teams tells of too: a welcome
 * comes once.
 */
export async function onInstallation(parts: Parts, context: TurnContext): Promise<void> {
  const { activity } = context;
  const contact = contactOf(activity);
  // "add", and "add-upgrade" with a new version of the app.
  const isThere = activity.action?.startsWith('add') === true && isPersonal(activity);
  if (!isThere || contact === undefined) return;
  if ((await parts.ports.store.people.get(contact.id)) !== undefined) await turnOf(parts, context, '');
}
