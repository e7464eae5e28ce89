import { ActivityTypes, CloudAdapter, type TurnContext } from 'botbuilder';
import type { Log } from '../flows/ports.ts';
import type { SendOnceAuthentication } from './send-once-authentication.ts';

/** The sentence for someone whose turn went wrong, in their language. */
export type Apologise = (context: TurnContext) => Promise<string>;

/** botbuilder's adapter for one bot: Teams' identity, or none at all in local mode. */
export function createAdapter(
  authentication: SendOnceAuthentication,
  apologise: Apologise,
  log: Log,
): CloudAdapter {
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (context, error) => {
    log('turn-failed', {
      activity: context.activity.id,
      type: context.activity.type,
      error: `${error.stack}`,
    });
    try {
      await answerFailure(context, await apologise(context));
    } catch (lost) {
      // Thrown on, botbuilder would answer the request with this error's own words.
      log('apology-failed', { activity: context.activity.id, error: String(lost) });
    }
  };
  return adapter;
}

/**
 * Says that it went wrong. A card's button is answered in its own response, with Teams' error body: an HTTP 200
 * without one would show "sent" over an answer that was lost.
 */
async function answerFailure(context: TurnContext, sentence: string): Promise<void> {
  if (context.activity.type !== ActivityTypes.Invoke) {
    await context.sendActivity(sentence);
    return;
  }
  const body = {
    statusCode: 500,
    type: 'application/vnd.microsoft.error',
    value: { code: 'InternalError', message: sentence },
  };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}
