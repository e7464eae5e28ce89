import type { Indicator } from '../domain/agreement.ts';
import type { Day } from '../domain/day.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import type { RowView } from '../domain/question.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import { statusData } from './status-data.ts';
import type { ListedRow, RowsSections } from './template-data.ts';

/** As many rows as one card lists: it stays readable on a phone, and under Teams' limit of size. */
export const longestList = 15;

/** A row with its colour and reason, and what else is to be said of it; pressing it opens it. */
export function listedRow(
  view: RowView,
  day: Day,
  language: Language,
  more: readonly string[] = [],
): ListedRow {
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

/** The colour before, of a row whose colour is another now. */
function wasIn(view: RowView, day: Day, language: Language): readonly string[] {
  if (view.was === undefined) return [];
  const { symbol, word } = statusData({ ...view, status: view.was }, day, language);
  return [messages[language].answer.was(`${symbol} ${word}`)];
}

function ownerIn({ ownerName }: RowView, owner: string): readonly string[] {
  return ownerName === undefined ? [] : [`${owner}: ${ownerName}`];
}

/** The first of some rows as the one part of a list, and how many more there are; no part when there are none. */
export function firstRows(views: readonly RowView[], day: Day, language: Language): RowsSections {
  if (views.length === 0) return [];
  const more = views.length - longestList;
  const rows = views.slice(0, longestList).map((view) => listedRow(view, day, language));
  return [{ titles: [], rows, more: more > 0 ? [{ text: messages[language].answer.more(more) }] : [] }];
}

/** A row by what was signed of it, where its colour is not to be told. */
export function signedRow({ row: { indicator } }: RowView, _day: Day, language: Language): ListedRow {
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
