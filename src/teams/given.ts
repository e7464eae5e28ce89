import { dayOf } from '../domain/calendar.ts';
import { directoryOf } from '../domain/directory.ts';
import { type Known, known, rowOf } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { mayHearOf } from '../domain/missing-word.ts';
import { isOwner } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { sendsOn } from '../domain/reminders/sends-on.ts';
import { canBeWrittenTo } from '../domain/reminders/slots.ts';
import { isSettled } from '../domain/settlement.ts';
import { assignIndicators } from '../flows/assign-indicators.ts';
import { messages } from '../messages/messages.ts';
import { titlesOf } from '../messages/row-name.ts';
import { sendDueNow } from './send-due-now.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** Gives rows to somebody, or to nobody, and says which, which not, and when who has them now hears of it. */
export async function given(
  parts: Parts,
  { agreement, person, language }: AgreementTurn,
  indicators: readonly string[],
  to: string | undefined,
): Promise<string> {
  const { ports } = parts;
  const { give } = messages[language];
  const someone = directoryOf(await ports.store.people.list()).find(to);
  const present = known(agreement, ports.clock.now());
  const titles = (ids: readonly string[]) =>
    titlesOf(
      ids.map((id) => rowOf(present.rows, id)),
      language,
    );
  const { assigned, refused } = await assignIndicators(ports, agreement.signed.id, person, {
    indicators,
    to: someone?.id ?? to,
  });
  const said: string[] = [];
  if (assigned.length > 0 && to === undefined) said.push(give.released(titles(assigned)));
  if (assigned.length > 0 && to !== undefined) {
    said.push(give.assigned(titles(assigned), someone?.name ?? to));
    if (someone === undefined) said.push(give.unmet(to));
    else if (isNews(present, assigned, someone, person))
      said.push(...(await hearing(parts, present, { to: someone, by: person }, language)));
  }
  if (refused.length > 0) said.push(give.refused(titles(refused)));
  return said.join(' ');
}

/** Whether rows have come to somebody from another. */
function isNews({ rows }: Known, assigned: readonly string[], to: Person, by: Person): boolean {
  return to.id !== by.id && assigned.some((id) => !isOwner(rowOf(rows, id), to));
}

/**
 * When somebody hears that rows are now theirs; nothing is said of it where nothing is sent. The day would tell whoever
 * may not hear of it that they are away.
 */
async function hearing(
  parts: Parts,
  present: Known,
  { to, by }: { readonly to: Person; readonly by: Person },
  language: Language,
): Promise<readonly string[]> {
  const { give } = messages[language];
  const { clock, admins } = parts.ports;
  const now = clock.now();
  const on = sendsOn(present, to, now);
  const day = on === 'now' ? dayOf(now, present.signed.timeZone) : on;
  if (isSettled(present, day) || !canBeWrittenTo(to)) return [];
  if (on === 'now') await sendDueNow(parts);
  return [give.hears(on === 'now' || mayHearOf(present, to.id, by, admins) ? on : 'later')];
}
