import type { Known } from './known.ts';
import { type Admins, type Asker, isHead, isSame } from './permission.ts';
import { type Answer, personOf, type Question, type RowView, type Whose } from './question.ts';
import type { Status } from './status/status.ts';

/**
 * Who may hear whose word is missing: that person and the head alone. Everybody else is told by row, for the bot
 * watches over an agreement and not over people.
 *
 * @param person as a file or the ledger calls them: an Entra id or an e-mail address
 */
export function mayHearOf(known: Known, person: string | undefined, asker: Asker, admins: Admins): boolean {
  return (person !== undefined && isSame(person, asker)) || isHead(known, asker, admins);
}

/** Who asks, and where. */
export type Hearing = {
  readonly asker: Asker;
  readonly admins: Admins;
  /** In a group or channel an answer leaves out names and comments. */
  readonly isPrivate: boolean;
};

/**
 * Whether a question is answered: in a group, where everybody hears it, none of one person's rows is, be they the
 * asker's own. What word is missing from a person, or will be, is told to nobody but who may hear it.
 */
export function mayAsk(
  question: Question,
  known: Known,
  hearing: Hearing,
): 'yes' | 'only-in-private' | 'not-allowed' {
  if (!('whose' in question)) return 'yes';
  const { whose } = question;
  if (!hearing.isPrivate && (whose.kind === 'mine' || personOf(whose) !== undefined))
    return 'only-in-private';
  const asksForMissing =
    question.kind === 'next' || (question.kind === 'rows' && question.state === 'no-word');
  return asksForMissing && isWithheldOf(whose, known, hearing) ? 'not-allowed' : 'yes';
}

/** Asked of one person's rows: whether what their missing words would tell is left out of the answer. */
export function isWithheldOf(whose: Whose, known: Known, { asker, admins, isPrivate }: Hearing): boolean {
  const person = personOf(whose);
  return person !== undefined && !(isPrivate && mayHearOf(known, person, asker, admins));
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

/** A row that does not say whose it is, nor who told of it. */
export function withoutNames(view: RowView): RowView {
  return { ...view, ownerName: undefined, lastBy: undefined };
}

/** Whether one of these answers says whose a row is, and another that its word is missing, or will be. */
export function tellWhoseIsMissing(answers: readonly Answer[]): boolean {
  const owned = answers.flatMap((each) =>
    each.kind === 'row' && each.isOwnerAlone ? [idOf(each.view)] : [],
  );
  return answers.flatMap(missingIn).some((view) => owned.includes(idOf(view)));
}

const idOf = ({ row }: RowView) => row.indicator.id;

/** The rows of which an answer tells that their word is missing, or will be. */
function missingIn(answer: Answer): readonly RowView[] {
  const isMissing = ({ status, was }: RowView) =>
    tellsMissingWord(status) || (was !== undefined && tellsMissingWord(was));
  switch (answer.kind) {
    case 'totals':
      return [];
    case 'row':
      return answer.isOwnerAlone ? [] : [answer.view].filter(isMissing);
    case 'next':
      return answer.turnings.flatMap(({ rows }) => rows);
    case 'due':
      return answer.isWithoutColours ? [] : [...answer.rows, ...answer.next].filter(isMissing);
    case 'changed':
      return answer.rows.filter(isMissing);
    case 'rows':
      if (answer.isWithoutColours) return [];
      // Whose answer is missing may have a fresh colour still.
      return answer.waiting === undefined
        ? [...answer.rows, ...answer.unheard].filter(isMissing)
        : answer.rows;
  }
}
