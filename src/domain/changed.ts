import { addDays, momentOf } from './calendar.ts';
import type { Day, Moment } from './day.ts';
import type { Known } from './known.ts';
import { mayHearOf, tellsMissingWord, withoutNames } from './missing-word.ts';
import type { Admins, Asker } from './permission.ts';
import type { RowView } from './question.ts';
import { isUnheard, isWithoutWord } from './row-view.ts';
import { type Status, statusOfRow } from './status/status.ts';
import { statusBefore, withdrawnSince } from './status-before.ts';

/** The worst first. */
const groups = ['red', 'no-word', 'yellow', 'green', 'not-yet'] as const;

type Seeing = {
  readonly asker: Asker;
  readonly admins: Admins;
  readonly day: Day;
  /** The rows are one person's, and the asker may not hear whose word is missing: nor whose was. */
  readonly isWithheld: boolean;
};

/** What has changed since a day. */
export type Changed = {
  /**
   * Those that have been told of, of which those with another colour come first, then those whose colour the calendar
   * has changed; each with the colour before.
   */
  readonly rows: readonly RowView[];
  /** How many of the rows have been told of. */
  readonly told: number;
  /** How many others have only been left without a word: the most, and they say the least. */
  readonly leftSilent: number;
};

/**
 * The rows that have been told of or decided since a day, or of which what was said before it has been taken back, and
 * those whose colour is another without that. What was both said and taken back since has changed nothing.
 */
export function changedIn(
  views: readonly RowView[],
  since: Day,
  known: Known,
  { asker, admins, day, isWithheld }: Seeing,
): Changed {
  const before = momentOf(since, '00:00', known.signed.timeZone);
  const isSince = ({ at }: { readonly at: Moment }) => at >= before;
  const changed = views.flatMap((view) => {
    const { row } = view;
    const isTold =
      row.checkIns.some(isSince) || row.decisions.some(isSince) || withdrawnSince(row, before).length > 0;
    const was = statusBefore(known, row, { before, on: addDays(since, -1) });
    const isTellable = !isWithheld || !tellsMissingWord(was);
    const isAnother = isTellable && was.group !== statusOfRow(known, row, day).group;
    return isTold || isAnother ? [{ isTold, view: isAnother ? withBefore(view, was) : view }] : [];
  });
  const told = changed.filter(({ isTold }) => isTold).map(({ view }) => view);
  const others = changed.filter(({ isTold }) => !isTold).map(({ view }) => view);
  const turned = others.filter((view) => !isWithoutWord(view) || isUnheard(view));
  const isAsBefore = ({ was }: RowView) => was === undefined;
  return {
    rows: [
      ...worstFirst(told.filter((view) => !isAsBefore(view))),
      ...told.filter(isAsBefore),
      ...worstFirst(turned),
    ],
    told: told.length,
    leftSilent: others.length - turned.length,
  };

  /** Whose word was missing is told to as few as whose is. */
  function withBefore(view: RowView, was: Status): RowView {
    const mayHear = mayHearOf(known, view.row.owner, asker, admins);
    return { ...(mayHear || !tellsMissingWord(was) ? view : withoutNames(view)), was };
  }
}

function worstFirst(views: readonly RowView[]): readonly RowView[] {
  return groups.flatMap((group) => views.filter(({ status }) => status.group === group));
}
