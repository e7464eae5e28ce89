import { dueOf } from '../domain/due.ts';
import type { Language } from '../domain/language.ts';
import { namedDays } from '../domain/named-days.ts';
import { placeName } from '../domain/place.ts';
import { type Answer, personOf, type RowView, type Whose } from '../domain/question.ts';
import { totalsOf } from '../domain/status/totals.ts';
import type { Whoses } from '../messages/answer-words.ts';
import type { Span } from '../messages/changed-words.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import { mostNames } from '../messages/next-words.ts';
import { nameOf, titleOf } from '../messages/row-name.ts';

export type ListAnswer = Exclude<Answer, { kind: 'row' | 'next' }>;
export type RowsList = Exclude<ListAnswer, { kind: 'totals' }>;

/** The answer itself: the card's first line, and all that a notification shows of it. */
export function headingOf(list: ListAnswer, language: Language): string {
  if (list.kind !== 'totals') return firstLine(list, language);
  const { answer } = messages[language];
  return answer.standing(answer.unit(list.agreement.unit, list.totals), list.totals);
}

/** What the rows are narrowed to stands before their count: "Logistiikka, 31.3.2020: punaisella on 1 mittari." */
function firstLine(list: RowsList, language: Language): string {
  const { answer } = messages[language];
  const to = narrowedTo(list, language).join(', ');
  if (list.kind === 'rows' && list.isWithoutColours) return answer.owns(list.person, list.rows.length);
  if (list.kind === 'rows' && list.question.state === 'any') {
    const totals = totalsOf(list.rows.map(({ status }) => status));
    if (list.of > 0) return answer.standing(standingRows(list, to, language), totals);
  }
  if (to === '') return countOf(list, language);
  const counted = countOf(list, language);
  return `${to}: ${counted.charAt(0).toLowerCase()}${counted.slice(1)}`;
}

/** Which rows are told by their colours: the asker's own, those that it is narrowed to, or the unit's. */
function standingRows(
  { question, rows, agreement }: Extract<ListAnswer, { kind: 'rows' }>,
  to: string,
  language: Language,
): string {
  const { answer } = messages[language];
  if (to === '' && question.whose.kind === 'mine')
    return answer.rows('any', 'mine', rows.length).replace(/\.$/, '');
  return answer.unit(to === '' ? agreement.unit : to, totalsOf(rows.map(({ status }) => status)));
}

/** Whose rows a sentence counts. */
export function whoseRows(whose: Whose): Whoses {
  return whose.kind === 'mine' ? 'mine' : 'everyone';
}

function countOf(list: RowsList, language: Language): string {
  const { answer } = messages[language];
  const rows = list.rows.length;
  const whose = whoseRows(list.question.whose);
  if (list.kind === 'due') return dueLine(list, whose, language);
  if (list.kind === 'changed') {
    const changed = answer.changed.heading(spanOf(list), whose, {
      told: list.told,
      turned: rows - list.told,
    });
    return [...reddened(list, language), changed].join(' ');
  }
  const { question, waiting, unheard, day } = list;
  // "None of your indicators is red" is no answer to somebody who has none, nor "all are green" of what is not told.
  const isOfTold = list.isWithoutSilence && !question.state.startsWith('not-');
  if (list.of === 0 && !isOfTold) return answer.rows('any', whose, 0);
  if (waiting !== undefined && rows > 0) {
    const { people: _theirOwn, ...ofPerson } = waiting;
    return answer.waiting.heading(personOf(question.whose) === undefined ? waiting : ofPerson, day, whose);
  }
  if (unheard.length > 0) return answer.redAndUnheard(whose, rows, unheard.length);
  return answer.rows(question.state, whose, rows);
}

/** The days within which it has changed: until now, when they have no end. */
export function spanOf({ question, today }: Extract<ListAnswer, { kind: 'changed' }>): Span {
  const { since, until } = question;
  return until === undefined ? { since } : { during: namedDays(since, until, today) };
}

/** What has turned red is told before all else. */
function reddened(list: Extract<ListAnswer, { kind: 'changed' }>, language: Language): readonly string[] {
  const { answer } = messages[language];
  const red = list.rows.filter(({ was, status }) => was !== undefined && status.group === 'red');
  if (red.length === 0) return [];
  const names = red.slice(0, mostNames).map(({ row }) => titleOf(row.indicator, language));
  const more = red.length - names.length;
  return [answer.changed.reddened(more > 0 ? [...names, answer.others(more)] : names, spanOf(list))];
}

/** How many are due within the days asked; when none is, what is due next. */
function dueLine(
  { question, rows, next, day, agreement }: Extract<ListAnswer, { kind: 'due' }>,
  whose: Whoses,
  language: Language,
): string {
  const { answer } = messages[language];
  const { due } = answer;
  const { from, to } = question;
  const dueFirst = ([first]: readonly RowView[]) => first && dueOf(first.row, agreement);
  const days = new Set(rows.map(({ row }) => JSON.stringify(dueOf(row, agreement))));
  const heading = due.heading({
    during: namedDays(from, to, day),
    isPast: to < day,
    whose,
    rows: rows.length,
    first: from === to ? undefined : dueFirst(rows),
    areOneDay: days.size === 1,
  });
  const coming = dueFirst(next);
  if (coming === undefined) return heading;
  const names = next.slice(0, mostNames).map(({ row }) => nameOf(row.indicator, language));
  const more = next.length - names.length;
  const all = more > 0 ? [...names, answer.others(more)] : names;
  return `${heading} ${due.next(coming, day, all)}`;
}

/** A goal, a section or a person, and a day. */
function narrowedTo(list: RowsList, language: Language): readonly string[] {
  const { question, agreement, person, isWithoutSilence, isWithoutColours } = list;
  const { asTold } = messages[language].answer;
  // When a row is due is the same whatever has been told.
  const isAsTold = isWithoutSilence && !isWithoutColours;
  const on = question.kind === 'rows' ? question.on : undefined;
  return [
    ...(question.whose.kind === 'place' ? [placeName(agreement, question.whose.place, language)] : []),
    ...(person === undefined ? [] : [isAsTold ? asTold(person) : person]),
    ...(on === undefined ? [] : [format[language].dayOfYear(on)]),
  ];
}
