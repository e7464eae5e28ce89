import { dayOf, momentOf, timeOf } from '../domain/calendar.ts';
import { isAdmin } from '../domain/permission.ts';
import { playDays } from '../flows/play-days.ts';
import type { Intent } from '../language/intent.ts';
import { messages } from '../messages/messages.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** Moves local mode's clock forward and tells what was sent on the way; anywhere else there is no such clock. */
export async function moveClock(
  { ports, sending, movableClock }: Parts,
  { agreement, person, language, isPrivate }: AgreementTurn,
  to: Extract<Intent, { kind: 'clock' }>['to'],
): Promise<Reply> {
  const { chat } = messages[language];
  if (movableClock === undefined) return chat.unknown;
  if (!isAdmin(ports.admins, person)) return chat.notAllowed.clock;
  // What it tells names people.
  if (!isPrivate) return chat.onlyInPrivate;
  if (to === undefined) return chat.clockNotUnderstood;
  const { timeZone } = agreement.signed;
  const moment = momentOf(to.day, to.time ?? '09:00', timeZone);
  const now = movableClock.now();
  if (moment < now)
    return chat.clockNeverGoesBack({ day: dayOf(now, timeZone), time: timeOf(now, timeZone) });
  const sent = await playDays({ ...ports, ...sending, clock: movableClock }, moment);
  return chat.clockMoved(
    { day: to.day, time: timeOf(moment, timeZone) },
    sent.map(({ day, person: { name }, kind, ended }) => ({ day, to: name, what: kind, ending: ended })),
  );
}
