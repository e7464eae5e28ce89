import type { CheckIn } from './agreement.ts';
import { comingOf } from './coming.ts';
import type { Day } from './day.ts';
import { directoryOf } from './directory.ts';
import { dueOf } from './due.ts';
import { type Known, type Row, rowOf } from './known.ts';
import { type Admins, type Asker, isOwner, mayReport, maySeeComments, mayTake } from './permission.ts';
import type { Person } from './person.ts';
import type { Answer, Question, RowView, State } from './question.ts';
import { isSilent, isUnheard, viewOf } from './row-view.ts';
import { totalsOf } from './status/totals.ts';
import { isDated } from './target.ts';

/** Who asks, where and when: what of the agreement an answer may show. */
export type Asking = {
  readonly asker: Asker;
  readonly admins: Admins;
  /** In a group or channel an answer leaves out names and comments. */
  readonly isPrivate: boolean;
  readonly people: readonly Person[];
  readonly day: Day;
};

/** Answers a question from the agreement as known. Throws when a row that it names does not exist. */
export function answer(question: Question, agreement: Known, asking: Asking): Answer {
  const { day } = asking;
  const directory = directoryOf(asking.people);
  const view = (row: Row) => seenBy(asking, agreement, viewOf(agreement, row, day, directory));
  if (question.kind === 'row') {
    const row = rowOf(agreement.rows, question.indicator);
    return {
      kind: 'row',
      asked: question.asked,
      day,
      agreement: agreement.signed,
      view: view(row),
      mayReport: asking.isPrivate && mayReport(agreement, row, asking.asker, asking.admins),
      mayTake: row.owner === undefined && mayTake(agreement, row, asking.asker, asking.admins),
    };
  }
  if (question.kind === 'next') {
    const { turnings, ...coming } = comingOf(agreement, day);
    const seen = turnings.map((turning) => ({ ...turning, rows: turning.rows.map(view) }));
    return { kind: 'next', day, agreement: agreement.signed, turnings: seen, ...coming };
  }
  const views = [...agreement.rows.values()].map(view);
  const common = {
    day,
    agreement: agreement.signed,
    totals: totalsOf(views.map(({ status }) => status)),
    silent: views.filter(isSilent).length,
  };
  if (question.kind === 'totals') return { kind: 'totals', ...common };
  const mine = question.whose === 'mine' ? views.filter(({ row }) => isOwner(row, asking.asker)) : views;
  if (question.kind === 'due') {
    const { agreement: signed, silent } = common;
    return { kind: 'due', question, day, agreement: signed, silent, rows: dueIn(mine, question, signed) };
  }
  const rows = mine.filter((each) => isIn(each, question.state));
  return {
    kind: 'rows',
    question,
    rows,
    unheard: question.state === 'red' ? mine.filter(isUnheard) : [],
    ...common,
  };
}

/** The rows with a day of their own that falls within the days asked, the first first. */
function dueIn(
  views: readonly RowView[],
  { from, to }: Extract<Question, { kind: 'due' }>,
  signed: Known['signed'],
): readonly RowView[] {
  const dueDay = ({ row }: RowView) => dueOf(row, signed).to;
  return views
    .filter((view) => isDated(view.row.target) && from <= dueDay(view) && dueDay(view) <= to)
    .sort((one, other) => dueDay(one).localeCompare(dueDay(other)));
}

/** What of a row an asker may see: comments are for the owner and the managers, names for private chats. */
function seenBy(asking: Asking, agreement: Known, view: RowView): RowView {
  const { row, last } = view;
  if (!asking.isPrivate)
    return { row, status: view.status, last: withoutComment(last), ownerName: undefined, lastBy: undefined };
  return maySeeComments(agreement, row, asking.asker, asking.admins)
    ? view
    : { ...view, last: withoutComment(last) };
}

function withoutComment(last: CheckIn | undefined): CheckIn | undefined {
  if (last === undefined) return undefined;
  const { comment: _hidden, ...rest } = last;
  return rest;
}

function isIn({ row, status }: RowView, state: State): boolean {
  if (state === 'any') return true;
  // A day that passed without a word is red too.
  if (state === 'red-or-yellow') return status.colour === 'red' || status.colour === 'yellow';
  if (state === 'unowned') return row.owner === undefined;
  if (state === 'overdue') return status.reason.code === 'passed' || status.reason.code === 'no-word';
  return status.group === state;
}
