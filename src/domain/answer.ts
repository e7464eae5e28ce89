import type { CheckIn } from './agreement.ts';
import { addDays, momentOf, settlementDay } from './calendar.ts';
import { changedIn } from './changed.ts';
import { comingOf } from './coming.ts';
import type { Day } from './day.ts';
import { directoryOf } from './directory.ts';
import { dueOf } from './due.ts';
import { isIn } from './in-state.ts';
import { type Known, type Row, rowOf } from './known.ts';
import {
  type Hearing,
  isWithheldOf,
  mayHearOf,
  tellsMissingWord,
  toldTo,
  withoutNames,
} from './missing-word.ts';
import { isOwner, mayReport, maySeeComments, mayTake } from './permission.ts';
import type { Person } from './person.ts';
import { isThere } from './place.ts';
import { type Answer, personOf, type Question, type RowView, type Whose } from './question.ts';
import { isOver } from './reminders/askings.ts';
import { type Asking as RowAsking, rungsOf } from './reminders/rungs.ts';
import { sendingDayOnOrAfter } from './reminders/sending-days.ts';
import { isAgain, rungsFor, sendingTo } from './reminders/wishes.ts';
import { isUnheard, isWithoutWord, unownedIn, viewOf } from './row-view.ts';
import { isSettled } from './settlement.ts';
import { totalsOf } from './status/totals.ts';
import { rowBefore } from './status-before.ts';
import { isDated } from './target.ts';
import { waitingIn } from './waiting.ts';

/** Who asks, where and when: what of the agreement an answer may show. */
export type Asking = Hearing & {
  readonly people: readonly Person[];
  readonly day: Day;
};

/** Answers a question from the agreement as known. Throws when a row that it names does not exist. */
export function answer(question: Question, agreement: Known, asking: Asking): Answer {
  if (question.kind === 'row') return rowAnswer(question, agreement, asking);
  if (question.kind === 'next') return nextAnswer(question, agreement, asking);
  const { day } = asking;
  const { signed } = agreement;
  const on = dayAsked(question, day);
  const view = viewing(agreement, asking);
  const views = rowsAsked(question, agreement).map((row) => view(row, on));
  if (question.kind === 'totals') {
    const totals = totalsOf(views.map(({ status }) => status));
    return { kind: 'totals', day, agreement: signed, totals, unowned: unownedIn(views) };
  }
  const { whose } = question;
  const theirs = views.filter(({ row }) => isOf(row, whose, asking));
  const isWithheld = isWithheldOf(whose, agreement, asking);
  const isOfAll = question.kind === 'due' || (question.kind === 'rows' && question.state === 'any');
  const common = {
    ...personIn(whose, asking),
    ...(isWithheld && { isWithoutSilence: true as const }),
    ...(isWithheld && isOfAll && { isWithoutColours: true as const }),
    day: on,
    agreement: signed,
  };
  if (question.kind === 'due')
    return { kind: 'due', question, ...common, ...dueIn(theirs, question, signed, day) };
  const heard = isWithheld && !isOfAll ? theirs.filter(({ status }) => !tellsMissingWord(status)) : theirs;
  if (question.kind === 'changed') {
    const changed = changedIn(heard, question.since, agreement, { ...asking, day: on, isWithheld });
    return { kind: 'changed', question, ...common, today: day, ...changed };
  }
  // Who is waited for is known as of today; of a day that has gone there are the colours.
  const isOfWaiting = question.state === 'no-word' && question.on === undefined && !isWithheld;
  return {
    kind: 'rows',
    question,
    ...common,
    ...(isOfWaiting
      ? waitingIn(theirs, agreement, asking)
      : { rows: heard.filter((each) => isIn(each, question.state)) }),
    unheard: question.state === 'red' ? heard.filter(isUnheard) : [],
    of: heard.length,
    silent: heard.filter(isWithoutWord).length,
  };
}

/** The day of the colours that are asked for: what changed in March stood at its end as it was known then. */
function dayAsked(question: Exclude<Question, { kind: 'row' | 'next' }>, today: Day): Day {
  if (question.kind === 'rows') return question.on ?? today;
  return question.kind === 'changed' ? (question.until ?? today) : today;
}

function rowsAsked(question: Question, { signed, rows }: Known): readonly Row[] {
  const all = [...rows.values()];
  if (question.kind !== 'changed' || question.until === undefined) return all;
  const end = momentOf(addDays(question.until, 1), '00:00', signed.timeZone);
  return all.map((row) => rowBefore(row, end));
}

function rowAnswer(
  { asked, also, indicator, on }: Extract<Question, { kind: 'row' }>,
  agreement: Known,
  asking: Asking,
): Answer {
  const { asker, admins, isPrivate, day } = asking;
  const row = rowOf(agreement.rows, indicator);
  // Who owns a row is everybody's to ask, but then not in the same breath whether their word is missing.
  const isOwnerAlone =
    (asked === 'owner' || also === 'owner') &&
    isPrivate &&
    row.owner !== undefined &&
    !mayHearOf(agreement, row.owner, asker, admins);
  const seen = isOwnerAlone
    ? {
        ...withoutComments(viewOf(agreement, row, on ?? day, directoryOf(asking.people))),
        last: undefined,
        lastBy: undefined,
      }
    : viewing(agreement, asking)(row, on ?? day);
  const isOfColour = [asked, also].some((each) => each === 'why' || each === 'gap');
  const isOpen = isOfColour && on === undefined && seen.status.colour === 'none' && !isOwnerAlone;
  const asksOn = isOpen || asked === 'asks' ? nextAskedOn(agreement, row, asking) : undefined;
  return {
    kind: 'row',
    ...(isOwnerAlone ? ({ asked: 'owner' } as const) : { asked, also }),
    ...(asksOn !== undefined && { asksOn }),
    ...(isOwnerAlone && { isOwnerAlone }),
    day: on ?? day,
    ...(on !== undefined && { on }),
    agreement: agreement.signed,
    view: seen,
    mayReport: isPrivate && !isSettled(agreement, day) && mayReport(agreement, row, asker, admins),
    mayTake: row.owner === undefined && !isSettled(agreement, day) && mayTake(agreement, row, asker, admins),
  };
}

/**
 * When the owner of a row is asked about it next, as things stand. What they have wished for themselves, that they are
 * away, and that they are asked again for want of an answer, is told to those alone who may hear of them, and in no group.
 */
function nextAskedOn(agreement: Known, row: Row, asking: Asking): Day | undefined {
  const { asker, admins, isPrivate, people, day } = asking;
  const { owner } = row;
  if (owner === undefined) return undefined;
  const isTold = isPrivate && mayHearOf(agreement, owner, asker, admins);
  const person = isTold ? directoryOf(people).find(owner) : undefined;
  const rungs = person === undefined ? rungsOf(agreement, row) : rungsFor(agreement, row, person);
  const sending = person === undefined ? agreement : sendingTo(agreement, person);
  return rungs
    .filter((each) => each.announces === undefined && (isTold || !repeats(each)))
    .filter((each) => !isOver(agreement, row, each))
    .map(({ due }) => sendingDayOnOrAfter(sending, due))
    .find((due) => due > day && due <= settlementDay(agreement.signed));
}

/** Whether it goes to those alone who have not answered what they were asked before. */
function repeats(asking: RowAsking): boolean {
  return isAgain(asking) || asking.rung === 'last-call';
}

/** What turns for want of a word tells whose will be missing, also while it is not. */
function nextAnswer(question: Extract<Question, { kind: 'next' }>, agreement: Known, asking: Asking): Answer {
  const { asker, admins, day } = asking;
  const { whose } = question;
  const { turnings, ...coming } = comingOf(agreement, day);
  const view = viewing(agreement, asking);
  const seen = (row: Row) =>
    mayHearOf(agreement, row.owner, asker, admins) ? view(row, day) : withoutNames(view(row, day));
  const asked = [...agreement.rows.values()].filter((row) => isOf(row, whose, asking));
  const theirs = turnings
    .map((turning) => ({ ...turning, rows: turning.rows.filter((row) => asked.includes(row)).map(seen) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    kind: 'next',
    question,
    day,
    agreement: agreement.signed,
    ...personIn(whose, asking),
    turnings: theirs,
    named: whose.kind === 'rows' ? asked.map(seen) : [],
    due: theirs.length > 0 ? [] : nextDue(byDay(asked.map(seen), agreement.signed), agreement.signed, day),
    ...coming,
  };
}

/** The rows with a day of their own that falls within the days asked, the first first; when there are none, the next. */
function dueIn(
  views: readonly RowView[],
  { from, to }: Extract<Question, { kind: 'due' }>,
  signed: Known['signed'],
  today: Day,
): { readonly rows: readonly RowView[]; readonly next: readonly RowView[] } {
  const dated = byDay(views, signed);
  const rows = dated.filter(({ row }) => from <= dueOf(row, signed).to && dueOf(row, signed).to <= to);
  if (rows.length > 0) return { rows, next: [] };
  const isAfter = ({ row }: RowView) => dueOf(row, signed).to > to;
  return { rows, next: nextDue(dated.filter(isAfter), signed, today) };
}

/** The rows with a day of their own, the first first. */
function byDay(views: readonly RowView[], signed: Known['signed']): readonly RowView[] {
  return views
    .filter(({ row }) => isDated(row.target))
    .sort((one, other) => dueOf(one.row, signed).to.localeCompare(dueOf(other.row, signed).to));
}

/** Those of the first day that is still to come, and are not done. */
function nextDue(dated: readonly RowView[], signed: Known['signed'], today: Day): readonly RowView[] {
  const coming = dated.filter(({ row, status }) => dueOf(row, signed).to >= today && !status.final);
  const [first] = coming;
  return coming.filter(
    ({ row }) => first !== undefined && dueOf(row, signed).to === dueOf(first.row, signed).to,
  );
}

/** How an asker sees rows: comments are for the owner and the managers, names for private chats and not for silence. */
function viewing(
  agreement: Known,
  { asker, admins, isPrivate, people }: Asking,
): (row: Row, on: Day) => RowView {
  const directory = directoryOf(people);
  return (row, on) => {
    const view = viewOf(agreement, row, on, directory);
    if (!isPrivate) return withoutNames(withoutComments(view));
    const told = toldTo(mayHearOf(agreement, row.owner, asker, admins), view);
    return maySeeComments(agreement, row, asker, admins) ? told : withoutComments(told);
  };
}

function withoutComments(view: RowView): RowView {
  const { row, last } = view;
  const checkIns = row.checkIns.map(withoutComment);
  return { ...view, row: { ...row, checkIns }, last: last && withoutComment(last) };
}

function withoutComment({ comment: _hidden, ...rest }: CheckIn): CheckIn {
  return rest;
}

function personIn(whose: Whose, { people }: Asking): { readonly person?: string } {
  const named = personOf(whose);
  const person = people.find(({ id }) => id === named);
  return person === undefined ? {} : { person: person.name };
}

function isOf(row: Row, whose: Whose, { asker, people }: Asking): boolean {
  switch (whose.kind) {
    case 'everyone':
      return true;
    case 'mine':
      return isOwner(row, asker);
    case 'person':
      return directoryOf(people).find(row.owner)?.id === whose.person;
    case 'rows':
      return whose.indicators.includes(row.indicator.id);
    case 'place':
      return isThere(row, whose.place);
  }
}
