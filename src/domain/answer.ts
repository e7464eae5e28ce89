import type { CheckIn } from './agreement.ts';
import { addDays, dayOf } from './calendar.ts';
import { comingOf } from './coming.ts';
import type { Day, Moment } from './day.ts';
import { directoryOf } from './directory.ts';
import { dueOf } from './due.ts';
import { type Known, type Row, rowOf } from './known.ts';
import {
  type Admins,
  type Asker,
  isOwner,
  mayAskOf,
  mayReport,
  maySeeComments,
  mayTake,
} from './permission.ts';
import type { Person } from './person.ts';
import { isThere } from './place.ts';
import type { Answer, Question, RowView, State, Whose } from './question.ts';
import { isSilent, isUnheard, viewOf } from './row-view.ts';
import { statusOfRow } from './status/status.ts';
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
  const view = (row: Row, on = day) => seenBy(asking, agreement, viewOf(agreement, row, on, directory));
  if (question.kind === 'row') {
    const row = rowOf(agreement.rows, question.indicator);
    return {
      kind: 'row',
      asked: question.asked,
      day: question.on ?? day,
      ...(question.on !== undefined && { on: question.on }),
      agreement: agreement.signed,
      view: view(row, question.on),
      mayReport: asking.isPrivate && mayReport(agreement, row, asking.asker, asking.admins),
      mayTake: row.owner === undefined && mayTake(agreement, row, asking.asker, asking.admins),
    };
  }
  if (question.kind === 'next') {
    const { turnings, ...coming } = comingOf(agreement, day);
    const seen = turnings.map((turning) => ({ ...turning, rows: turning.rows.map((row) => view(row)) }));
    return { kind: 'next', day, agreement: agreement.signed, turnings: seen, ...coming };
  }
  const on = question.kind === 'rows' ? (question.on ?? day) : day;
  const views = [...agreement.rows.values()].map((row) =>
    seenBy(asking, agreement, viewOf(agreement, row, on, directory)),
  );
  const common = {
    day: on,
    agreement: agreement.signed,
    totals: totalsOf(views.map(({ status }) => status)),
    silent: views.filter(isSilent).length,
  };
  if (question.kind === 'totals') return { kind: 'totals', ...common };
  const theirs = views.filter(({ row }) => isOf(row, question.whose, asking));
  const whoseName = personIn(question.whose, asking);
  if (question.kind === 'due') {
    const { agreement: signed, silent } = common;
    const rows = dueIn(theirs, question, signed);
    return { kind: 'due', question, ...whoseName, day, agreement: signed, silent, rows };
  }
  if (question.kind === 'changed') {
    const { agreement: signed, silent } = common;
    const rows = theirs.filter(({ row }) => hasChanged(agreement, row, question.since, day));
    return { kind: 'changed', question, ...whoseName, day, agreement: signed, silent, rows };
  }
  const rows = theirs
    .filter((each) => isIn(each, question.state))
    .map((each) =>
      mayAskOf(agreement, each.row.owner ?? '', question.state, asking.asker, asking.admins)
        ? each
        : { ...each, ownerName: undefined },
    );
  return {
    kind: 'rows',
    question,
    rows,
    ...whoseName,
    unheard: question.state === 'red' ? theirs.filter(isUnheard) : [],
    ...common,
  };
}

/** Told of or decided since a day, or of another colour than before it. */
function hasChanged(agreement: Known, row: Row, since: Day, day: Day): boolean {
  const { timeZone } = agreement.signed;
  const isSince = ({ at }: { readonly at: Moment }) => dayOf(at, timeZone) >= since;
  if (row.checkIns.some(isSince) || row.decisions.some(isSince)) return true;
  const before = statusOfRow(agreement, row, addDays(since, -1));
  return before.group !== statusOfRow(agreement, row, day).group;
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

function personIn(whose: Whose, { people }: Asking): { readonly person?: string } {
  const named = typeof whose === 'object' && 'person' in whose ? whose.person : undefined;
  const person = people.find(({ id }) => id === named);
  return person === undefined ? {} : { person: person.name };
}

function isOf(row: Row, whose: Whose, { asker, people }: Asking): boolean {
  if (whose === 'everyone') return true;
  if (typeof whose === 'object' && 'person' in whose)
    return directoryOf(people).find(row.owner)?.id === whose.person;
  if (typeof whose === 'object' && 'indicators' in whose) return whose.indicators.includes(row.indicator.id);
  return whose === 'mine' ? isOwner(row, asker) : isThere(row, whose);
}

function isIn(view: RowView, state: State): boolean {
  const { row, status } = view;
  switch (state) {
    case 'any':
      return true;
    case 'not-red':
      return status.colour !== 'red';
    case 'not-yellow':
      return status.colour !== 'yellow';
    case 'not-green':
      return status.colour !== 'green';
    // A day that passed without a word is red too, and it is not where it should be.
    case 'red-or-yellow':
    case 'behind':
      return status.colour === 'red' || status.colour === 'yellow';
    case 'unowned':
      return row.owner === undefined;
    case 'overdue':
      return status.reason.code === 'passed' || status.reason.code === 'no-word';
    case 'done':
      return isDone(view);
    case 'not-done':
      return !isDone(view);
    case 'under-way':
      return isUnderWay(view);
    default:
      return status.group === state;
  }
}

/** The last word has been said of it, and it is good. */
function isDone({ status }: RowView): boolean {
  return status.final && status.colour === 'green';
}

/** Somebody has told of it, and nothing says that it will not be reached. */
function isUnderWay({ last, status }: RowView): boolean {
  return last !== undefined && !status.final && (status.colour === 'green' || status.group === 'not-yet');
}
