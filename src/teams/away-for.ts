import { dayOf } from '../domain/calendar.ts';
import { known } from '../domain/known.ts';
import { ownRows } from '../domain/own-rows.ts';
import { isSame } from '../domain/permission.ts';
import { headsOf } from '../domain/reminders/digests-due.ts';
import { beAway, beBack } from '../flows/be-away.ts';
import type { Intent } from '../language/intent.ts';
import { messages } from '../messages/messages.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** Sends nothing from one day to another; without a day to come it is asked for, beside the absence that stands. */
export async function leave(
  parts: Parts,
  turn: AgreementTurn,
  { from, until }: Extract<Intent, { kind: 'away' }>,
): Promise<Reply> {
  const { ports } = parts;
  const { agreement, person, language } = turn;
  const { wish: words } = messages[language];
  const before = awayNow(parts, turn);
  if (until === undefined || (from !== undefined && until < from))
    return [...(before === undefined ? [] : [before]), words.dayToCome].join(' ');
  const { timeZone } = agreement.signed;
  await beAway(ports, person, { from, until }, timeZone);
  const today = dayOf(ports.clock.now(), timeZone);
  const isToCome = from !== undefined && from > today;
  const present = known(agreement, ports.clock.now());
  // A head hears nothing of their own absence.
  const isTold = headsOf(present, ports.admins).some((head) => !isSame(head, person));
  const ownsRows = ownRows(present, person).length > 0;
  const promised = isToCome ? words.awayFrom(from, until) : words.away(until, today);
  const other = person.away?.until === until || before === undefined ? [] : [words.awayInstead];
  return [promised, ...other, ...(ownsRows && isTold ? [words.awayIsTold] : [])].join(' ');
}

/** Tells the absence that stands; undefined when there is none, or it has gone by. */
export function awayNow(
  { ports }: Parts,
  { agreement, person, language }: AgreementTurn,
): string | undefined {
  const today = dayOf(ports.clock.now(), agreement.signed.timeZone);
  const { away } = person;
  return away === undefined || away.until < today
    ? undefined
    : messages[language].wish.awayStands(away.from, away.until);
}

/** Ends an absence, or takes one back that has not begun. */
export async function comeBack(
  { ports }: Parts,
  { agreement, person, language }: AgreementTurn,
): Promise<Reply> {
  const { wish: words } = messages[language];
  const ended = await beBack(ports, person, agreement.signed.timeZone);
  if (ended === 'back') return words.back;
  return ended === 'not-away' ? words.notAway : words.staying(ended.from, ended.until);
}
