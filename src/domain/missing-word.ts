import type { Known } from './known.ts';
import { type Admins, type Asker, isHead, isSame } from './permission.ts';
import type { RowView } from './question.ts';
import type { Status } from './status/status.ts';

/**
 * Who may hear whose word is missing: that person and the head alone. Everybody else is told by row, since people are
 * not watched (section 7 of the design).
 *
 * @param person as a file or the ledger calls them: an Entra id or an e-mail address
 */
export function mayHearOf(known: Known, person: string | undefined, asker: Asker, admins: Admins): boolean {
  return (person !== undefined && isSame(person, asker)) || isHead(known, asker, admins);
}

/** Whether a colour tells that somebody's word is missing: also a decided one says what the rules would. */
export function tellsMissingWord({ group, reason }: Status): boolean {
  if (reason.code === 'decided') return tellsMissingWord(reason.rule);
  return group === 'no-word' || reason.code === 'unanswered';
}

/** A row as it is told to one who may, or may not, hear whose word is missing: then it goes without names. */
export function toldTo(mayHear: boolean, view: RowView): RowView {
  return mayHear || !tellsMissingWord(view.status) ? view : withoutNames(view);
}

export function withoutNames(view: RowView): RowView {
  return { ...view, ownerName: undefined, lastBy: undefined };
}
