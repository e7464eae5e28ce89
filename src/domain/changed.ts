import type { CheckIn, Decision } from './agreement.ts';
import { addDays, dayOf } from './calendar.ts';
import type { Day, Moment } from './day.ts';
import type { Known, Row } from './known.ts';
import { mayHearOf, tellsMissingWord, withoutNames } from './missing-word.ts';
import type { Admins, Asker } from './permission.ts';
import type { RowView } from './question.ts';
import { type Status, statusOfRow } from './status/status.ts';

/** What has only gone without a word is the most, and says the least. */
const groups = ['red', 'yellow', 'green', 'not-yet', 'no-word'] as const;

type Seeing = {
  readonly asker: Asker;
  readonly admins: Admins;
  readonly day: Day;
  /** The rows are one person's, and the asker may not hear whose word is missing: nor whose was. */
  readonly isWithheld: boolean;
};

/**
 * The rows that have been told of or decided since a day, or of which what was said before it has been taken back, then
 * those whose colour has changed by itself, each with the colour it had before. What was both said and taken back since
 * has changed nothing.
 */
export function changedIn(
  views: readonly RowView[],
  since: Day,
  known: Known,
  { asker, admins, day, isWithheld }: Seeing,
): readonly RowView[] {
  const { timeZone } = known.signed;
  const isSince = ({ at }: { readonly at: Moment }) => dayOf(at, timeZone) >= since;
  const changed = views.flatMap((view) => {
    const { row } = view;
    const isTold =
      row.checkIns.some(isSince) || row.decisions.some(isSince) || withdrawnSince(row).length > 0;
    const was = statusBefore(row);
    const isTellable = !isWithheld || !tellsMissingWord(was);
    const isAnother = isTellable && was.group !== statusOfRow(known, row, day).group;
    return isTold || isAnother ? [{ isTold, view: isAnother ? withBefore(view, was) : view }] : [];
  });
  const told = changed.filter(({ isTold }) => isTold);
  const turned = groups.flatMap((group) =>
    changed.filter(({ isTold, view }) => !isTold && view.status.group === group),
  );
  return [...told, ...turned].map(({ view }) => view);

  /** What had been said before the day and has been taken back since. */
  function withdrawnSince(row: Row): readonly (CheckIn | Decision)[] {
    return row.withdrawn.flatMap(({ what, on }) => (isSince({ at: on }) && !isSince(what) ? [what] : []));
  }

  /** As it was known then: what was said since, of whatever day, was not; what has been taken back since was. */
  function statusBefore(row: Row): Status {
    const then = [...row.checkIns, ...row.decisions]
      .filter((event) => !isSince(event))
      .concat(withdrawnSince(row))
      .sort((a, b) => a.number - b.number);
    const checkIns = then.filter((event) => event.kind === 'checked-in');
    const decisions = then.filter((event) => event.kind === 'decided');
    return statusOfRow(known, { ...row, checkIns, decisions }, addDays(since, -1));
  }

  /** Whose word was missing is told to as few as whose is. */
  function withBefore(view: RowView, was: Status): RowView {
    const mayHear = mayHearOf(known, view.row.owner, asker, admins);
    return { ...(mayHear || !tellsMissingWord(was) ? view : withoutNames(view)), was };
  }
}
