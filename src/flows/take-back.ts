import { beforeMessage } from '../domain/agreement.ts';
import type { Person } from '../domain/person.ts';
import { type TakenBack, takenBack } from '../domain/taken-back.ts';
import { type Undoing, undo } from '../domain/undo.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/**
 * Takes back what a person said last, or asks first, and resolves with what it was and what holds without it, once
 * that is on disk; a message that has been done is answered as it was. Throws `UnknownAgreementError`, and then
 * nothing has changed.
 */
export async function takeBack(
  { store, clock, admins, log }: Pick<Ports, 'store' | 'clock' | 'admins' | 'log'>,
  id: string,
  person: Person,
  about: Pick<Undoing, 'which' | 'row' | 'isUnsaved' | 'message'>,
): Promise<TakenBack | Exclude<ReturnType<typeof undo>, object>> {
  const at = clock.now();
  const { agreement, before, undone, isNews } = await changeAgreement({ store }, id, (present) => {
    const before = beforeMessage(present, person.id, about.message) ?? present;
    const undone = undo(before, person, { ...about, at, admins });
    const isNews = before === present && typeof undone !== 'string' && undone.is === 'taken-back';
    return { agreement: isNews ? undone.agreement : present, before, undone, isNews };
  });
  if (typeof undone === 'string') return undone;
  if (isNews) log('undone', { person: person.id, rows: undone.word.events.length });
  return takenBack(undone, before, agreement, at);
}
