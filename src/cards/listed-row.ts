import type { Indicator } from '../domain/agreement.ts';
import type { Day } from '../domain/day.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import type { RowView, Whose } from '../domain/question.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import { isSame, sharedStatus } from './shared-status.ts';
import { statusData } from './status-data.ts';
import type { ListedRow, RowsSections } from './template-data.ts';

/** As many rows as one card lists: it stays readable on a phone, and under Teams' limit of size. */
export const longestList = 15;

/** A row with its colour and reason, and what else is to be said of it; pressing it opens it. */
function listedRow(view: RowView, day: Day, language: Language, more: readonly string[] = []): ListedRow {
  const { answer } = messages[language];
  const { indicator } = view.row;
  const status = statusData(view, day, language);
  const title = titleOf(indicator, language);
  const details = [...wasIn(view, day, language), ...ownerIn(view, answer.owner), ...more];
  return {
    title,
    statuses: [status],
    details: details.map((text) => ({ text })),
    // A screen reader reads the name of a button instead of what stands in it: all of it, then.
    open: [`${title}.`, `${status.word}.`, status.explanation, ...details].join(' '),
    say: indicator.id,
  };
}

/** All that a row says when its reason stands above it. */
function openedWith({ title, details }: ListedRow, word: string): string {
  return [`${title}.`, `${word}.`, ...details.map(({ text }) => text)].join(' ');
}

/** The colour before, of a row whose colour is another now. */
function wasIn(view: RowView, day: Day, language: Language): readonly string[] {
  if (view.was === undefined) return [];
  const { symbol, word } = statusData({ ...view, status: view.was }, day, language);
  return [messages[language].answer.was(`${symbol} ${word}`)];
}

function ownerIn({ ownerName }: RowView, owner: string): readonly string[] {
  return ownerName === undefined ? [] : [`${owner}: ${ownerName}`];
}

/**
 * The rows of a list's part. What most of them share is said above them, and those that differ say so themselves; a
 * screen reader hears the word with each row, and the reason once.
 */
export function listedRows(
  views: readonly RowView[],
  day: Day,
  language: Language,
  more: (view: RowView) => readonly string[] = () => [],
): Pick<RowsSections[number], 'owners' | 'shared' | 'rows'> {
  const owner = sharedOwner(views);
  const owners = owner === undefined ? [] : [{ text: `${messages[language].answer.owner}: ${owner}` }];
  const rows = (owner === undefined ? views : views.map(withoutOwner)).map((view) =>
    listedRow(view, day, language, more(view)),
  );
  const shared = sharedStatus(rows.flatMap(({ statuses }) => statuses));
  if (shared === undefined) return { owners, shared: [], rows };
  const isShared = ({ statuses }: ListedRow) => statuses.every((status) => isSame(status, shared));
  return {
    owners,
    shared: [
      {
        ...shared,
        leads: rows.every(isShared) ? [] : [{ text: `${messages[language].answer.unlessSaid} ` }],
      },
    ],
    rows: rows.map((row) =>
      isShared(row) ? { ...row, statuses: [], open: openedWith(row, shared.word) } : row,
    ),
  };
}

/** Rows without their owner where one person's were asked for: whose they all are is not said again of each. */
export function unsigned(views: readonly RowView[], whose: Whose): readonly RowView[] {
  const isOnePersons = whose.kind === 'mine' || whose.kind === 'person';
  return isOnePersons ? views.map(withoutOwner) : views;
}

function withoutOwner(view: RowView): RowView {
  return { ...view, ownerName: undefined };
}

/** The one owner of all rows of a list, who is named once. */
function sharedOwner([first, ...others]: readonly RowView[]): string | undefined {
  const isOne = others.length > 1 && others.every(({ ownerName }) => ownerName === first?.ownerName);
  return isOne ? first?.ownerName : undefined;
}

/** The first of some rows as the one part of a list, and how many more there are; no part when there are none. */
export function firstRows(views: readonly RowView[], day: Day, language: Language): RowsSections {
  if (views.length === 0) return [];
  const more = views.length - longestList;
  const listed = listedRows(views.slice(0, longestList), day, language);
  return [{ titles: [], ...listed, more: more > 0 ? [{ text: messages[language].answer.more(more) }] : [] }];
}

/** A row by what was signed of it, where its colour is not to be told. */
export function signedRow({ row: { indicator } }: RowView, language: Language): ListedRow {
  const title = titleOf(indicator, language);
  const target = `${messages[language].form.target}: ${indicator.target}`;
  return {
    title,
    statuses: [],
    details: [{ text: target }],
    open: `${title}. ${target}`,
    say: indicator.id,
  };
}

/** A row that is offered: its name is all that tells it apart, and is never cut short as a button's is. */
export function namedRow(indicator: Indicator, language: Language): Pick<ListedRow, 'title' | 'say'> {
  return { title: titleOf(indicator, language), say: indicator.id };
}

/** A row to choose among others like it: its signed name tells it apart, its colour is not asked. */
export function chosenRow({ indicator }: Row, says: string, language: Language): ListedRow {
  const title = titleOf(indicator, language);
  return {
    title,
    statuses: [],
    details: [{ text: indicator.name }],
    open: `${title}. ${indicator.name}`,
    say: says,
  };
}
