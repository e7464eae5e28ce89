import { directoryOf } from '../domain/directory.ts';
import type { Form } from '../domain/form.ts';
import { known, rowOf } from '../domain/known.ts';
import { openForm } from '../flows/open-form.ts';
import type { Intent } from '../language/intent.ts';
import { messages } from '../messages/messages.ts';
import { titleOf, titlesOf } from '../messages/row-name.ts';
import type { Reply } from './reply.ts';
import { settledFor } from './settled-for.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** The form of a row, or of all of the writer’s that are open. */
export async function formFor(
  parts: Parts,
  turn: AgreementTurn,
  indicator: string | undefined,
): Promise<Reply> {
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
  return indicator === undefined ? chat.nothingToReport : refused(parts, turn, [indicator]);
}

/** What was told in words comes back as a form to be looked over: nothing is stored before it is saved. */
export async function confirmed(
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
  if (form === 'none') return [await refused(parts, turn, rows)];
  opened({ ports, talks }, turn);
  const theirs = leftOut(rows, form).map((each) => rowOf(known(agreement, ports.clock.now()).rows, each));
  const left = [
    ...(unread.length === 0 ? [] : [chat.notRead(unread)]),
    ...(theirs.length === 0 ? [] : [chat.notYours(titlesOf(theirs, language))]),
  ];
  return [...(left.length === 0 ? [] : [left.join(' ')]), cards.form(form, language)];
}

/** Whose a row is is everybody's to know in their own chat, where nothing is said of its colour. */
async function refused(
  { ports }: Parts,
  { agreement, language }: AgreementTurn,
  indicators: readonly string[],
): Promise<Reply> {
  const { chat } = messages[language];
  const { rows } = known(agreement, ports.clock.now());
  const theirs = [...new Set(indicators)].map((each) => rowOf(rows, each));
  const [only, ...others] = theirs;
  if (only === undefined || others.length > 0) return chat.noneYours(titlesOf(theirs, language));
  const { indicator, owner } = only;
  const name = directoryOf(await ports.store.people.list()).find(owner)?.name;
  return chat.othersReport(
    { id: indicator.id, title: titleOf(indicator, language) },
    owner === undefined ? 'nobody' : { name },
  );
}

/** The rows that the writer told of and may not report. */
function leftOut(told: readonly string[], { rows, later }: Form): readonly string[] {
  const onForm = [...rows.map(({ row }) => row.indicator.id), ...later];
  return [...new Set(told)].filter((each) => !onForm.includes(each));
}

/** Remembers when a form was opened last: until something is saved, "undo" may be about it. */
function opened({ ports, talks }: Pick<Parts, 'ports' | 'talks'>, { agreement, talk }: AgreementTurn): void {
  const now = ports.clock.now();
  const before = talks.before(talk, now);
  const { id } = agreement.signed;
  talks.remember(talk, before?.agreement === id ? before : { agreement: id }, now);
  talks.open(talk, { agreement: id, events: agreement.events.length });
}
