import type { Agreement } from '../domain/agreement.ts';
import { candidatesOf } from '../domain/candidates.ts';
import { directoryOf } from '../domain/directory.ts';
import { known, rowOf } from '../domain/known.ts';
import { ownRows } from '../domain/own-rows.ts';
import { mayGive } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { isThere } from '../domain/place.ts';
import { ownerless } from '../domain/take.ts';
import type { Intent } from '../language/intent.ts';
import { messages } from '../messages/messages.ts';
import { titlesOf } from '../messages/row-name.ts';
import { given } from './given.ts';
import type { Pressed } from './press.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** Gives rows to somebody, or to nobody; whom the bot has not met is asked for on a card. */
export async function giveRows(
  parts: Parts,
  turn: AgreementTurn,
  intent: Extract<Intent, { kind: 'assign' | 'release' }>,
): Promise<readonly Reply[]> {
  const { agreement, language } = turn;
  if (!turn.isPrivate) return [messages[language].chat.onlyInPrivate];
  if (intent.kind === 'release') {
    const released = intent.indicators === 'mine' ? ownedIn(parts, turn) : intent.indicators;
    if (released.length === 0) return [messages[language].give.noneOwned];
    return [await given(parts, turn, released, undefined)];
  }
  const people = await parts.ports.store.people.list();
  const to = directoryOf(people).find(intent.to);
  const indicators = rowsMeant(parts, agreement, intent.indicators);
  if (indicators.length === 0) return [messages[language].chat.nothingToTake];
  return to === undefined
    ? askedWhom(parts, turn, indicators, people)
    : [await given(parts, turn, indicators, to.id)];
}

function rowsMeant(
  { ports }: Parts,
  agreement: Agreement,
  meant: Extract<Intent, { kind: 'assign' }>['indicators'],
): readonly string[] {
  const { rows } = known(agreement, ports.clock.now());
  if (meant === 'unowned') return ownerless(rows);
  if (!('part' in meant)) return meant;
  return [...rows.values()].filter((row) => isThere(row, meant)).map(({ indicator }) => indicator.id);
}

function ownedIn({ ports }: Parts, { agreement, person }: AgreementTurn): readonly string[] {
  return ownRows(known(agreement, ports.clock.now()), person).map(({ indicator }) => indicator.id);
}

/** A button that names rows to be given: the card that asks whom. */
export async function giveFromButton(
  parts: Parts,
  turn: AgreementTurn,
  rows: readonly string[],
): Promise<readonly Reply[]> {
  if (!hasAll(parts, turn, rows)) return [messages[turn.language].chat.oldCard];
  return askedWhom(parts, turn, rows, await parts.ports.store.people.list());
}

/** The card that asks whom, about rows that are the person's to give: it names people, and is for nobody else. */
function askedWhom(
  { ports, cards }: Parts,
  { agreement, person, language }: AgreementTurn,
  indicators: readonly string[],
  people: readonly Person[],
): readonly Reply[] {
  const present = known(agreement, ports.clock.now());
  const rows = indicators.map((id) => rowOf(present.rows, id));
  const theirs = rows.filter((row) => mayGive(present, row, person, ports.admins));
  const refused = rows.filter((row) => !theirs.includes(row));
  const candidates = candidatesOf(present, people);
  const { give } = messages[language];
  return [
    ...(refused.length === 0 ? [] : [give.refused(titlesOf(refused, language))]),
    ...(theirs.length === 0
      ? []
      : [cards.assign({ agreement: agreement.signed, rows: theirs, people: candidates }, language)]),
  ];
}

/** The card that asks whom: what it says is decided by who may, not by what it carries. */
export async function assignFromCard(
  parts: Parts,
  turn: AgreementTurn,
  { rows, person, email }: Extract<Pressed, { verb: 'assign' }>,
): Promise<Reply> {
  const { chat, give } = messages[turn.language];
  const { ports, cards } = parts;
  if (!hasAll(parts, turn, rows)) return chat.oldCard;
  if (person === undefined && email === undefined) return cards.text(give.nobody, turn.language);
  const isMet = person === undefined || (await ports.store.people.get(person)) !== undefined;
  if (!isMet) return chat.oldCard;
  const to = person ?? email ?? '';
  if (person === undefined && !isAddress(to)) return cards.text(give.noAddress(to), turn.language);
  return cards.text(await given(parts, turn, rows, to), turn.language);
}

function hasAll({ ports }: Parts, { agreement }: AgreementTurn, named: readonly string[]): boolean {
  const { rows } = known(agreement, ports.clock.now());
  return named.every((row) => rows.has(row));
}

/** No more than what tells an address from a name: who it is, is known when they write. */
function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
