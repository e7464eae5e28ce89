import type { TurnContext } from 'botbuilder';
import type { Cards } from '../cards/cards.ts';
import type { Agreement } from '../domain/agreement.ts';
import { answerLanguage, type Language } from '../domain/language.ts';
import type { Person } from '../domain/person.ts';
import { meet } from '../flows/meet.ts';
import type { Timer } from '../flows/pace.ts';
import type { MovableClock } from '../flows/play-days.ts';
import type { Ports } from '../flows/ports.ts';
import type { Sending } from '../flows/send-due.ts';
import type { Intent } from '../language/intent.ts';
import { emailOf } from './email-of.ts';
import { meantBy, type WhichYear } from './meant.ts';
import { contactOf, isPersonal } from './person-of.ts';
import type { TalkKey, Talks } from './talks.ts';
import type { UnderstandFor } from './understanding-of.ts';

/** What the bot works with. */
export type Parts = {
  readonly ports: Ports;
  readonly cards: Cards;
  readonly sending: Sending;
  /** Local mode's clock, which its people may move. */
  readonly movableClock: MovableClock | undefined;
  readonly understandFor: UnderstandFor;
  readonly talks: Talks;
  /** Time as it passes. */
  readonly timer: Timer;
};

/** One message or button: who it is from, where, what it asks for, and in what language it is answered. */
export type Turn = {
  readonly person: Person;
  /** In someone's own chat with the bot; elsewhere answers leave out names, comments and forms. */
  readonly isPrivate: boolean;
  readonly language: Language;
  readonly agreement: Agreement | undefined;
  readonly intent: Intent | WhichYear;
  /** What a question is asked of, when the agreement has nothing of that name. */
  readonly missed?: string | undefined;
  readonly talk: TalkKey;
  /** The id that Teams has given it. */
  readonly message: string | undefined;
};

/** A turn about an agreement that is there. */
export type AgreementTurn = Turn & { readonly agreement: Agreement };

/**
 * Everyone whom Teams knows is met when they write; undefined for what is not from a person.
 *
 * @param text what was said; empty for what says nothing, such as a form
 */
export async function turnOf(
  { ports, understandFor, talks, sending: { pace } }: Parts,
  context: TurnContext,
  text: string,
): Promise<Turn | undefined> {
  const from = contactOf(context.activity);
  if (from === undefined) return undefined;
  const now = ports.clock.now();
  const met = await ports.store.people.get(from.id);
  const contact = { ...from, ...(await emailOf(context, met, now, { log: ports.log, pace })) };
  const agreements = await ports.store.agreements.list();
  const talk = { person: contact.id, conversation: context.activity.conversation.id };
  const people = await ports.store.people.list();
  const before = talks.before(talk, now);
  const { agreement, intent, missed, language } = meantBy(text, {
    agreements,
    asker: contact,
    people,
    now,
    before,
    understandFor,
  });
  const person = await meet(ports, contact, language);
  return {
    person,
    isPrivate: isPersonal(context.activity),
    language: answerLanguage(language, person, agreement?.signed.language ?? 'fi'),
    agreement,
    intent,
    missed,
    talk,
    message: context.activity.id,
  };
}
