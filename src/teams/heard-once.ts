import { type Activity, ActivityEventNames, ActivityTypes, type MiddlewareHandler } from 'botbuilder';

/** Teams hands in again within a minute; more would grow without end. */
const mostHeard = 1000;

/**
 * Has what Teams hands in again, because the first turn took it too long, be no second turn: "undo" would take back one
 * more thing, and every answer would come twice. A button's press has to be answered each time, and is stored once.
 */
export function heardOnce(): MiddlewareHandler {
  const heard = new Set<string>();
  return async ({ activity }, next) => {
    const name = nameOf(activity);
    if (name !== undefined) {
      if (heard.has(name)) return;
      const [oldest] = heard;
      if (heard.size >= mostHeard && oldest !== undefined) heard.delete(oldest);
      heard.add(name);
    }
    await next();
  };
}

/** Of what is to be heard once; a chat's ids are its own. */
function nameOf({ type, name, id, conversation }: Activity): string | undefined {
  const isHeardOnce = type !== ActivityTypes.Invoke && name !== ActivityEventNames.ContinueConversation;
  return isHeardOnce && id ? `${conversation.id} ${id}` : undefined;
}
