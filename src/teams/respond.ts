import type { Agreement, ManagerRole } from '../domain/agreement.ts';
import { dayOf, type QuarterNumber } from '../domain/calendar.ts';
import { known, rowOf } from '../domain/known.ts';
import { ownRows } from '../domain/own-rows.ts';
import { isManager } from '../domain/permission.ts';
import { chooseLanguage } from '../flows/choose-language.ts';
import { giveRole } from '../flows/give-role.ts';
import { openDigest } from '../flows/open-digest.ts';
import { openForm } from '../flows/open-form.ts';
import type { Intent } from '../language/intent.ts';
import type { Near } from '../language/nearest.ts';
import { messages } from '../messages/messages.ts';
import { answerTo, bothTo } from './answer-to.ts';
import { answerWish } from './answer-wish.ts';
import { decideFor } from './decide-for.ts';
import { giveRows } from './give-rows.ts';
import type { WhichYear } from './meant.ts';
import { moveClock } from './move-clock.ts';
import type { Reply } from './reply.ts';
import { settledFor } from './settled-for.ts';
import { takeBackFor } from './take-back-for.ts';
import { takeRows } from './take-rows.ts';
import type { Parts, Turn } from './turn.ts';

/** A turn about an agreement that is there. */
export type AgreementTurn = Turn & { readonly agreement: Agreement };

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
      const own = ownAmong(parts, turn, intent);
      return own === undefined
        ? [chooseAmong(parts, turn, intent)]
        : responseTo(parts, turn, chosen(parts, turn, own, intent));
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
      return [helpFor(parts, turn)];
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

/** "Tiedotteita 30" of two rows, of which one alone is the writer's to tell of. */
function ownAmong(
  { ports }: Parts,
  { agreement, person, isPrivate }: AgreementTurn,
  intent: Extract<Intent, { kind: 'choose' }>,
): string | undefined {
  if (intent.for !== 'report' || !isPrivate) return undefined;
  const [own, ...others] = ownRows(known(agreement, ports.clock.now()), person).filter(({ indicator }) =>
    intent.indicators.includes(indicator.id),
  );
  return others.length === 0 ? own?.indicator.id : undefined;
}

/** What is meant of the row, once it is known which. */
function chosen(
  { ports, understandFor }: Parts,
  { agreement }: AgreementTurn,
  indicator: string,
  choosing: Extract<Intent, { kind: 'choose' }>,
): Intent {
  const today = dayOf(ports.clock.now(), agreement.signed.timeZone);
  return understandFor(agreement)(indicator, today, { people: [], choosing }).intent;
}

/** What was asked or told is kept for the row that is chosen. */
function chooseAmong(
  { ports, cards, talks }: Parts,
  { agreement, language, talk }: AgreementTurn,
  intent: Extract<Intent, { kind: 'choose' }>,
): Reply {
  const now = ports.clock.now();
  const { rows } = known(agreement, now);
  talks.remember(talk, { agreement: agreement.signed.id, choosing: intent }, now);
  return cards.choose({ rows: intent.indicators.map((id) => rowOf(rows, id)), for: intent.for }, language);
}

async function formFor(parts: Parts, turn: AgreementTurn, indicator: string | undefined): Promise<Reply> {
  const { ports, cards, talks } = parts;
  const { chat } = messages[turn.language];
  if (!turn.isPrivate) return chat.onlyInPrivate;
  const rows = indicator === undefined ? ('open' as const) : [indicator];
  const form = await openForm(ports, turn.agreement.signed.id, turn.person, { why: 'requested', rows });
  if (form === 'settled') return settledFor(parts, turn, indicator);
  if (form !== 'none') {
    opened({ ports, talks }, turn);
    return cards.form(form, turn.language);
  }
  return indicator === undefined ? chat.nothingToReport : chat.notAllowed.report;
}

/** What was told in words comes back as a form to be looked over: nothing is stored before it is saved. */
async function confirmed(
  parts: Parts,
  turn: AgreementTurn,
  { entries, unread }: Extract<Intent, { kind: 'tell' }>,
): Promise<readonly Reply[]> {
  const { ports, cards, talks } = parts;
  const { agreement, person, language, isPrivate, talk } = turn;
  const { chat } = messages[language];
  if (!isPrivate) return [chat.onlyInPrivate];
  const rows = entries.map(({ indicator }) => indicator);
  const [told, ...others] = rows;
  const before =
    told !== undefined && others.length === 0
      ? { before: { kind: 'row', indicator: told } as const, told }
      : { toldOf: rows };
  talks.remember(talk, { agreement: agreement.signed.id, ...before }, ports.clock.now());
  const form = await openForm(ports, agreement.signed.id, person, { why: 'requested', rows, typed: entries });
  if (form === 'settled') return [await settledFor(parts, turn, told)];
  if (form === 'none') return [chat.notAllowed.report];
  opened({ ports, talks }, turn);
  return [...(unread.length === 0 ? [] : [chat.notRead(unread)]), cards.form(form, language)];
}

/** Remembers when a form was opened last: until something is saved, "undo" may be about it. */
function opened({ ports, talks }: Pick<Parts, 'ports' | 'talks'>, { agreement, talk }: AgreementTurn): void {
  const now = ports.clock.now();
  const before = talks.before(talk, now);
  const { id } = agreement.signed;
  talks.remember(talk, before?.agreement === id ? before : { agreement: id }, now);
  talks.open(talk, { agreement: id, events: agreement.events.length });
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

function helpFor(
  { ports, cards, movableClock }: Parts,
  { agreement, person, language }: AgreementTurn,
): Reply {
  const mayDigest = isManager(known(agreement, ports.clock.now()), person, ports.admins);
  return cards.help({ isManager: mayDigest, movesClock: movableClock !== undefined }, language);
}
