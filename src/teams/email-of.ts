import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Moment } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import type { Contact } from '../flows/meet.ts';
import type { Pace } from '../flows/pace.ts';
import type { Log } from '../flows/ports.ts';

/** Milliseconds after which Teams is asked again when it gave no answer, and when it has no address, as of guests. */
const again = { unanswered: 10 * 60_000, untold: 24 * 3_600_000 };

/**
 * The e-mail address of who sent an activity, by which an agreement's file may call them. It is a call of its own, for
 * which the turn waits: made until the address is told, and not at every turn.
 */
export async function emailOf(
  context: TurnContext,
  person: Person | undefined,
  now: Moment,
  { log, pace }: { readonly log: Log; readonly pace: Pick<Pace, 'asked'> },
): Promise<Pick<Contact, 'email' | 'askEmailAt'>> {
  const isWorthIt = person?.email === undefined && (person?.askEmailAt ?? now) <= now;
  if (!isWorthIt) return { email: person?.email };
  pace.asked();
  try {
    const { email, userPrincipalName } = await TeamsInfo.getMember(context, context.activity.from.id);
    const told = email || userPrincipalName;
    return told ? { email: told } : { askEmailAt: after(now, again.untold) };
  } catch (error) {
    log('email-not-told', { activity: context.activity.id, error: `${error}` });
    return { askEmailAt: after(now, again.unanswered) };
  }
}

function after(now: Moment, milliseconds: number): Moment {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}
