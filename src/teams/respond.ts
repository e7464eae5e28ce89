import type { ManagerRole } from '../domain/agreement.ts';
import type { QuarterNumber } from '../domain/calendar.ts';
import { known, rowOf } from '../domain/known.ts';
import { isManager } from '../domain/permission.ts';
import { chooseLanguage } from '../flows/choose-language.ts';
import { giveRole } from '../flows/give-role.ts';
import { openDigest } from '../flows/open-digest.ts';
import { whoLeads } from '../flows/who-leads.ts';
import type { Intent } from '../language/intent.ts';
import type { Near } from '../language/nearest.ts';
import { messages } from '../messages/messages.ts';
import { answerTo, bothTo } from './answer-to.ts';
import { answerWish } from './answer-wish.ts';
import { chooseAmong, meantOfOwn } from './choose-row.ts';
import { decideFor } from './decide-for.ts';
import { confirmed, formFor } from './form-for.ts';
import { giveRows } from './give-rows.ts';
import type { WhichYear } from './meant.ts';
import { moveClock } from './move-clock.ts';
import type { Reply } from './reply.ts';
import { takeBackFor } from './take-back-for.ts';
import { takeRows } from './take-rows.ts';
import type { AgreementTurn, Parts, Turn } from './turn.ts';

/** Answers what a turn asks for; without an agreement there is only one thing to say. */
export async function respond(parts: Parts, turn: Turn): Promise<readonly Reply[]> {
  const { agreement, intent } = turn;
  if (agreement === undefined) return [messages[turn.language].chat.noAgreement];
  return responseTo(parts, { ...turn, agreement }, intent);
}

async function responseTo(
  parts: Parts,
  turn: AgreementTurn,
  intent: Intent | WhichYear,
): Promise<readonly Reply[]> {
  const { chat } = messages[turn.language];
  switch (intent.kind) {
    case 'question':
      return [
        ...(turn.missed === undefined ? [] : [chat.missed(turn.missed)]),
        ...(intent.asks === undefined
          ? [await answerTo(parts, turn, intent.question)]
          : await bothTo(parts, turn, intent.question, intent.asks)),
      ];
    case 'which-year':
      return [parts.cards.whichYear(intent, turn.language)];
    case 'choose': {
      const own = meantOfOwn(parts, turn, intent);
      return own === undefined ? [chooseAmong(parts, turn, intent)] : responseTo(parts, turn, own);
    }
    case 'take':
      return takeRows(parts, turn, intent.indicators);
    case 'report':
      return [await formFor(parts, turn, intent.indicator)];
    case 'tell':
      return [
        ...(await confirmed(parts, turn, intent)),
        ...(intent.asks === undefined ? [] : [await answerTo(parts, turn, intent.asks)]),
      ];
    case 'assign':
    case 'release':
      return giveRows(parts, turn, intent);
    case 'digest':
      return [await digestFor(parts, turn, intent.quarter)];
    case 'clock':
      return [await moveClock(parts, turn, intent.to)];
    case 'become-manager':
      return [await becomeManager(parts, turn, intent.as)];
    case 'decide':
      return [await decideFor(parts, turn, intent)];
    case 'undo':
      return [await takeBackFor(parts, turn, intent.indicator)];
    case 'language':
      await chooseLanguage(parts.ports, turn.person, intent.language);
      return [messages[intent.language].chat.languageSet];
    case 'help':
      return [intent.about === 'colours' ? parts.cards.colours(turn.language) : helpFor(parts, turn)];
    case 'who-leads':
      return [await leadersFor(parts, turn, intent.as)];
    case 'blamed':
    case 'greeting':
    case 'farewell':
    case 'privacy':
    case 'thanks':
      return [chat[intent.kind]];
    case 'unknown':
      return [offered(parts, turn, intent.near)];
    default:
      return [await answerWish(parts, turn, intent)];
  }
}

/** Nothing is done about what is not understood; the nearest things that can be asked are a tap away. */
function offered(
  { ports, cards }: Parts,
  { agreement, person, language }: AgreementTurn,
  { asks, indicators }: Near,
): Reply {
  if (asks.length + indicators.length === 0) return messages[language].chat.unknown;
  const present = known(agreement, ports.clock.now());
  const { rows } = present;
  // A manager who asks about messages asks about everybody's rather than their own.
  const isManagers = isManager(present, person, ports.admins);
  const offers = asks.flatMap((ask) =>
    isManagers && ask === 'preview' ? (['sent', 'preview'] as const) : [ask],
  );
  return cards.notUnderstood({ asks: offers, rows: indicators.map((id) => rowOf(rows, id)) }, language);
}

async function digestFor(
  parts: Parts,
  turn: AgreementTurn,
  quarter: QuarterNumber | undefined,
): Promise<Reply> {
  const { chat } = messages[turn.language];
  if (!turn.isPrivate) return chat.onlyInPrivate;
  const digest = await openDigest(parts.ports, turn.agreement.signed.id, turn.person, quarter);
  if (digest === 'not-allowed') return chat.notAllowed.digest;
  return digest === 'too-early'
    ? answerTo(parts, turn, { kind: 'totals' })
    : parts.cards.digest(digest, turn.language);
}

async function becomeManager(
  { ports }: Parts,
  { agreement, person, language }: AgreementTurn,
  as: ManagerRole,
): Promise<Reply> {
  const { chat } = messages[language];
  const { id, title, unit, serviceArea, division } = agreement.signed;
  const of = { head: unit, area: serviceArea, division }[as];
  return (await giveRole(ports, id, person, as)) === 'given'
    ? chat.madeManager[as](`${title}, ${of}`)
    : chat.notAllowed.manager;
}

/** Names are for private chats. */
async function leadersFor(
  { ports }: Parts,
  { agreement, isPrivate, language }: AgreementTurn,
  as: ManagerRole,
): Promise<Reply> {
  const { chat } = messages[language];
  return isPrivate ? chat.leads[as](await whoLeads(ports, agreement, as)) : chat.onlyInPrivate;
}

function helpFor(
  { ports, cards, movableClock }: Parts,
  { agreement, person, language }: AgreementTurn,
): Reply {
  const mayDigest = isManager(known(agreement, ports.clock.now()), person, ports.admins);
  return cards.help({ isManager: mayDigest, movesClock: movableClock !== undefined }, language);
}
