import { addDays, dayOf, settlementDay } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { known } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { mayHaveArrived } from '../domain/reminders/ending.ts';
import { sentMessages } from '../domain/reminders/sent-messages.ts';
import { pauseReminders, resumeReminders } from '../flows/pause-reminders.ts';
import { previewYear } from '../flows/preview-year.ts';
import { type PutOff, remindLater } from '../flows/remind-later.ts';
import { spare } from '../flows/spare.ts';
import type { Intent } from '../language/intent.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import { awayNow, comeBack, leave } from './away-for.ts';
import { nudgeFor } from './nudge-for.ts';
import type { Reply } from './reply.ts';
import { sentFor } from './sent-for.ts';
import { settledFor } from './settled-for.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** What is asked of the bot's own messages: later, fewer, none for a while, and by the head for everyone. */
export type Wish = Extract<
  Intent,
  {
    kind:
      | 'remind-me'
      | 'away'
      | 'away-when'
      | 'back'
      | 'spare'
      | 'complaint'
      | 'preview'
      | 'cancel'
      | 'pause'
      | 'resume'
      | 'remind-now'
      | 'sent';
  }
>;

/** How far back a complaint looks, in days. */
const complaintDays = 30;

/** Does what is wished and says so, or says why not: in somebody's own chat alone. */
export async function answerWish(parts: Parts, turn: AgreementTurn, wish: Wish): Promise<Reply> {
  const { chat, wish: words } = messages[turn.language];
  if (wish.kind === 'cancel') return words.nothingIsOpen;
  // What one is sent, and when one is away, is nobody else's to read.
  if (!turn.isPrivate) return chat.onlyInPrivate;
  switch (wish.kind) {
    case 'remind-me':
      return remind(parts, turn, wish);
    case 'away-when':
      return awayNow(parts, turn) ?? words.notAway;
    case 'away':
      return leave(parts, turn, wish);
    case 'back':
      return comeBack(parts, turn);
    case 'spare':
      await spare(parts.ports, turn.person, wish.isSpared);
      return wish.isSpared ? words.spared : words.unspared;
    case 'complaint':
      return complaintFor(parts, turn);
    case 'preview':
      return parts.cards.expected(
        await previewYear(parts.ports, turn.agreement.signed.id, turn.person),
        turn.language,
      );
    default:
      return answerHead(parts, turn, wish);
  }
}

async function remind(
  parts: Parts,
  turn: AgreementTurn,
  { indicators, on, ownAmong }: Extract<Wish, { kind: 'remind-me' }>,
): Promise<Reply> {
  const { ports } = parts;
  const { agreement, person, language } = turn;
  const { wish: words } = messages[language];
  if (on === undefined) return words.dayToCome;
  const reminded = await remindLater(ports, agreement.signed.id, person, {
    indicators,
    on,
    ...(ownAmong && { ownAmong }),
  });
  if (reminded === 'nothing') return words.nothingToRemind;
  if (reminded === 'not-yours') return words.remindOwn;
  if (reminded === 'settled') return settledFor(parts, turn);
  const until = settlementDay(agreement.signed);
  if (reminded === 'too-late') return words.remindTooLate(until);
  const { putOff, asUsual } = reminded;
  return [
    ...(putOff === undefined ? [] : [putOffIn(putOff, until, language)]),
    ...asUsual.map(({ row, deadline, days }) =>
      words.askedAsUsual(titleOf(row.indicator, language), deadline, days),
    ),
  ].join(' ');
}

function putOffIn({ day, rows, insteadAt }: PutOff, until: Day, language: Language): string {
  const { wish: words } = messages[language];
  const titles = rows.map(({ indicator }) => titleOf(indicator, language));
  if (insteadAt === 'settlement') return words.remindAtSettlement(day, titles, until);
  if (insteadAt === 'return') return words.remindWhenBack(day, titles);
  return insteadAt === 'round' ? words.remindAtRound(day, titles) : words.remindOn(day, titles);
}

function complaintFor({ ports, cards }: Parts, { agreement, person, language }: AgreementTurn): Reply {
  const now = ports.clock.now();
  const since = addDays(dayOf(now, agreement.signed.timeZone), -complaintDays);
  const sent = sentMessages(known(agreement, now), [person], { from: since });
  const had = sent.filter(({ ended }) => mayHaveArrived(ended));
  return cards.complaint(
    { messages: had.length, days: complaintDays, isSpared: person.spared !== undefined },
    language,
  );
}

async function answerHead(
  parts: Parts,
  turn: AgreementTurn,
  wish: Extract<Wish, { kind: 'pause' | 'resume' | 'remind-now' | 'sent' }>,
): Promise<Reply> {
  const { ports } = parts;
  const { agreement, person, language } = turn;
  const { wish: words } = messages[language];
  const { id } = agreement.signed;
  switch (wish.kind) {
    case 'pause': {
      if (wish.until === undefined) return words.dayToCome;
      const paused = await pauseReminders(ports, id, person, wish.until);
      if (paused === 'not-allowed') return words.onlyHead;
      if (paused !== 'paused') return words.pauseTooLong(paused.latest);
      return words.paused(wish.until, dayOf(ports.clock.now(), agreement.signed.timeZone));
    }
    case 'resume': {
      const resumed = await resumeReminders(ports, id, person);
      if (resumed === 'not-allowed') return words.onlyHead;
      return resumed === 'resumed' ? words.resumed : words.notPaused;
    }
    case 'remind-now':
      return nudgeFor(parts, turn);
    case 'sent':
      return sentFor(parts, turn, { kind: wish.whose, days: wish.days });
  }
}
