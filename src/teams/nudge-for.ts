import { dayOf, settlementDay } from '../domain/calendar.ts';
import { nudge } from '../flows/nudge.ts';
import { messages } from '../messages/messages.ts';
import type { Reply } from './reply.ts';
import { sendDueNow } from './send-due-now.ts';
import { settledFor } from './settled-for.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** The head's "remind them now": promises a reminder to those alone who can be written to. */
export async function nudgeFor(parts: Parts, turn: AgreementTurn): Promise<Reply> {
  const { agreement, person, language } = turn;
  const { wish: words } = messages[language];
  const { signed } = agreement;
  const nudged = await nudge(parts.ports, signed.id, person);
  switch (nudged) {
    case 'not-allowed':
      return words.onlyHead;
    case 'already':
      return words.nudgedAlready;
    case 'nobody':
      return words.nobodyToNudge;
    case 'settled':
      return settledFor(parts, turn);
    case 'too-late':
      return words.nudgeTooLate(settlementDay(signed));
  }
  const { people, rows, isAskerToo = false, now, later, away, unmet } = nudged;
  if (now > 0) await sendDueNow(parts);
  const today = dayOf(parts.ports.clock.now(), signed.timeZone);
  return [
    ...(people > 0
      ? [words.nudged(people, rows, isAskerToo), words.nudgedOn({ now, later: people - now, on: later })]
      : []),
    ...(away.length > 0 ? [words.nudgeAway(away, today)] : []),
    ...(unmet.people > 0 ? [words.nudgeUnmet(unmet.people, unmet.rows)] : []),
  ].join(' ');
}
