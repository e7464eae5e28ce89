import { ActivityEventNames, ActivityTypes, type MiddlewareHandler } from 'botbuilder';
import type { Pace } from '../flows/pace.ts';
import { chatOf } from './person-of.ts';

/**
 * Tells the pace of each message that a turn sends. What the bot sends by itself has had its turn, and what answers a
 * button goes back in the button's own response.
 */
export function countingAnswers(pace: Pick<Pace, 'answered'>): MiddlewareHandler {
  return async (context, next) => {
    if (context.activity.name !== ActivityEventNames.ContinueConversation)
      context.onSendActivities(async ({ activity }, sent, send) => {
        for (const { type } of sent)
          if (type !== ActivityTypes.InvokeResponse) pace.answered(chatOf(activity));
        return send();
      });
    await next();
  };
}
