import type { Language } from '../domain/language.ts';
import { placeName } from '../domain/place.ts';
import type { Answer, Whose } from '../domain/question.ts';
import { isSettled } from '../domain/settlement.ts';
import { totalsOf } from '../domain/status/totals.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { Whoses } from '../messages/answer-words.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { type Part, pageOf } from './list-page.ts';
import { listedRow, longestList, signedRow } from './listed-row.ts';
import { buttons, say } from './say.ts';
import { groupsData } from './status-data.ts';
import type { Expand } from './template.ts';
import type { Press, RowsSections, Say, Text } from './template-data.ts';

export type ListAnswer = Exclude<Answer, { kind: 'row' | 'next' }>;

/**
 * Rows, or where the whole unit stands. The first line is the answer; the silent are counted right under it. What one
 * card does not hold is a button away.
 *
 * @param page from 0; those after it list what did not fit on it
 */
export function listCard(expand: Expand, list: ListAnswer, language: Language, page = 0): Card {
  const { answer } = messages[language];
  const { sections, left } =
    list.kind === 'totals' ? { sections: [], left: 0 } : sectionsOf(list, page, language);
  return expand(
    'rows',
    {
      ...headingOf(list, language),
      groups: list.kind === 'totals' ? groupsData(list.totals, language) : [],
      lines: linesOf(list, language),
      sections,
      closing: list.kind === 'rows' ? [{ text: answer.totals(list.agreement.unit, list.totals) }] : [],
      sets: buttons(
        left > 0 ? restButton(list, page + 1, left, language) : undefined,
        ...nextOf(list, language),
      ),
    },
    language,
  );
}

/** Beside an answer about one person stands who may hear more of them, and no count of silence that is not theirs. */
function linesOf(list: ListAnswer, language: Language): readonly Text[] {
  const { answer, chat } = messages[language];
  if (list.kind !== 'totals' && list.isWithoutSilence) return [{ text: chat.notAllowed.silence }];
  if (list.kind === 'rows' && list.waiting !== undefined) return waitingLines(list.waiting, language);
  return list.silent.rows > 0 ? [{ text: answer.silent(list.silent) }] : [];
}

/** Rows that nobody has stand apart: nobody has been asked of them. */
function waitingLines(
  { unowned, people, own, others, firstAsks }: Waiting,
  language: Language,
): readonly Text[] {
  const { waiting, notAskedYet } = messages[language].answer;
  if (firstAsks !== undefined) return [{ text: notAskedYet(firstAsks) }];
  const isCounted = people === undefined || own + others === 0;
  return unowned === 0 || isCounted ? [] : [{ text: waiting.unowned(unowned) }];
}

function headingOf(list: ListAnswer, language: Language) {
  const { answer } = messages[language];
  if (list.kind === 'totals') {
    const { agreement, totals } = list;
    return { summary: answer.totals(agreement.unit, totals), heading: answer.unit(agreement.unit, totals) };
  }
  if (list.kind === 'changed') {
    const { since, whose } = list.question;
    const counted = narrowed(answer.changed(since, whoseIn(whose), list.rows.length), list, language);
    return { summary: counted, heading: counted };
  }
  if (list.kind === 'due') {
    const { from, to, whose } = list.question;
    const counted = narrowed(answer.due(from, to, whoseIn(whose), list.rows.length), list, language);
    return { summary: counted, heading: counted };
  }
  const { question, rows, unheard } = list;
  const narrow = narrowedTo(list, language);
  if (question.state === 'any' && narrow.length > 0) {
    const words = list.isWithoutSilence ? answer.told : answer.totals;
    const heading = words(narrow.join(', '), totalsOf(rows.map(({ status }) => status)));
    return { summary: heading, heading };
  }
  const whose = whoseIn(question.whose);
  const isOfPerson = typeof question.whose === 'object' && 'person' in question.whose;
  if (list.waiting !== undefined && !isOfPerson && rows.length > 0) {
    const heading = narrowed(answer.waiting.heading(list.waiting, list.day), list, language);
    return { summary: heading, heading };
  }
  const counted =
    unheard.length > 0
      ? answer.redAndUnheard(whose, rows.length, unheard.length)
      : answer.rows(question.state, whose, rows.length);
  const heading = narrowed(counted, list, language);
  return { summary: heading, heading };
}

function whoseIn(whose: Whose): Whoses {
  return whose === 'mine' ? 'mine' : 'everyone';
}

/** What the count is narrowed to stands before it: "Logistiikka, 31.3.2020: punaisella on 1 mittari." */
function narrowed(
  counted: string,
  list: Extract<ListAnswer, { kind: 'rows' | 'due' | 'changed' }>,
  language: Language,
): string {
  const to = narrowedTo(list, language);
  return to.length === 0
    ? counted
    : `${to.join(', ')}: ${counted.charAt(0).toLowerCase()}${counted.slice(1)}`;
}

/** A goal, a section or a person, and a day. */
function narrowedTo(
  list: Extract<ListAnswer, { kind: 'rows' | 'due' | 'changed' }>,
  language: Language,
): readonly string[] {
  const { question, agreement, person, isWithoutSilence } = list;
  const { asTold } = messages[language].answer;
  // When a row is due is the same whatever has been told.
  const isAsTold = isWithoutSilence && list.kind !== 'due';
  const on = question.kind === 'rows' ? question.on : undefined;
  return [
    ...(typeof question.whose === 'object' && 'part' in question.whose
      ? [placeName(agreement, question.whose, language)]
      : []),
    ...(person === undefined ? [] : [isAsTold ? asTold(person) : person]),
    ...(on === undefined ? [] : [format[language].dayOfYear(on)]),
  ];
}

/** The list in its parts: asked what is red, those apart of which nobody has said so; whose word is missing, by whose. */
function partsOf(list: Exclude<ListAnswer, { kind: 'totals' }>, language: Language): readonly Part[] {
  if (list.kind !== 'rows') return [{ rows: list.rows }];
  const { answer } = messages[language];
  const { rows, unheard, waiting } = list;
  if (waiting === undefined)
    return [{ rows }, { title: answer.section('unheard', unheard.length), rows: unheard }];
  const { own, others, isShared } = waiting;
  const parts = [
    { of: 'own', rows: rows.slice(0, own) },
    { of: isShared ? 'owned' : 'others', rows: rows.slice(own, own + others) },
    { of: 'unowned', rows: rows.slice(own + others) },
  ] as const;
  return parts.map((part) => ({ title: answer.waiting.section(part.of, part.rows.length), rows: part.rows }));
}

function sectionsOf(
  list: Exclude<ListAnswer, { kind: 'totals' }>,
  page: number,
  language: Language,
): { readonly sections: RowsSections; readonly left: number } {
  const listed = list.kind === 'due' && list.isWithoutSilence ? signedRow : listedRow;
  const { parts, left } = pageOf(partsOf(list, language), page);
  const sections = parts.map(({ title, rows }, at) => ({
    titles: title === undefined ? [] : [{ text: title }],
    rows: rows.map((view) => listed(view, list.day, language)),
    more: left > 0 && at === parts.length - 1 ? [{ text: messages[language].answer.more(left) }] : [],
  }));
  return { sections, left };
}

/** From rows of one's own to reporting them, as long as reports count; without any, to those that can be taken. */
function mineNext(
  { rows, agreement, day }: Extract<ListAnswer, { kind: 'rows' }>,
  language: Language,
): Say | undefined {
  const { say: says } = messages[language];
  if (rows.length === 0) return say(says.unowned);
  return isSettled({ signed: agreement }, day) ? undefined : say(says.report);
}

/** Where one goes from an answer. */
function nextOf(list: ListAnswer, language: Language): readonly (Say | undefined)[] {
  const { say: says } = messages[language];
  if (list.kind === 'totals') return [say(says.red), say(says.noWord), say(says.mine)];
  if (list.kind === 'due' || list.kind === 'changed')
    return [say(list.question.whose === 'mine' ? says.mine : says.red), say(says.status)];
  const { state, whose } = list.question;
  if (whose === 'mine') return [mineNext(list, language), say(says.status)];
  if ((list.waiting?.people ?? []).length > 0) return [say(says.nudge), say(says.status)];
  if ((list.waiting?.own ?? 0) > 0) return [mineNext(list, language), say(says.status)];
  if (state === 'unowned') return [list.rows.length > 0 ? say(says.takeAll) : undefined, say(says.status)];
  return [say(state === 'red' ? says.noWord : says.red), say(says.status)];
}

/** A list that goes on: as many of the rest as another card holds. */
function restButton(list: ListAnswer, page: number, left: number, language: Language): Press | undefined {
  if (list.kind === 'totals') return undefined;
  const { agreement, question } = list;
  return {
    title: messages[language].answer.rest(Math.min(left, longestList), left),
    data: { verb: 'rest', agreement: agreement.id, question, page },
  };
}
