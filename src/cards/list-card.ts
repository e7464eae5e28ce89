import type { Language } from '../domain/language.ts';
import type { RowView, Whose } from '../domain/question.ts';
import { isWithoutWord } from '../domain/row-view.ts';
import { isSettled } from '../domain/settlement.ts';
import type { Waiting } from '../domain/waiting.ts';
import { mightBe } from '../messages/answer-words.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { headingOf, type ListAnswer, type RowsList, spanOf, whoseRows } from './list-heading.ts';
import { type Part, pageOf } from './list-page.ts';
import { listedRows, longestList, signedRow, unsigned } from './listed-row.ts';
import { buttons, say } from './say.ts';
import { groupsData } from './status-data.ts';
import type { Expand } from './template.ts';
import type { Press, RowsSections, Say, Text } from './template-data.ts';

/**
 * Rows, or where the whole unit stands. The first line is the answer, and under it stands what bears on it. What one
 * card does not hold is a button away.
 *
 * @param page from 0; those after it list what did not fit on it
 */
export function listCard(expand: Expand, list: ListAnswer, language: Language, page = 0): Card {
  const heading = headingOf(list, language);
  const { sections, left } =
    list.kind === 'totals' ? { sections: [], left: 0 } : sectionsOf(list, page, language);
  return expand(
    'rows',
    {
      summary: heading,
      heading,
      leads: [],
      groups: list.kind === 'totals' ? groupsData(list.totals, language) : [],
      lines: linesOf(list, language),
      sections,
      closing: closingOf(list, language),
      remarks: [],
      sets: buttons(
        left > 0 ? restButton(list, page + 1, left, language) : undefined,
        ...nextOf(list, language),
      ),
    },
    language,
  );
}

/** What bears on the answer beside it: who may hear more of a person, whose word is missing, what nobody has. */
function linesOf(list: ListAnswer, language: Language): readonly Text[] {
  const { answer, chat } = messages[language];
  if (list.kind === 'totals') return list.unowned.rows > 0 ? [{ text: answer.unowned(list.unowned) }] : [];
  if (list.isWithoutSilence) return [{ text: chat.notAllowed.silence }];
  if (list.kind !== 'rows') return [];
  const { question, rows, unheard, silent } = list;
  if (list.waiting !== undefined) return waitingLines(list.waiting, question.whose, language);
  const state = mightBe.find((each) => each === question.state);
  const isAllListed = silent === [...rows, ...unheard].filter(isWithoutWord).length;
  if (state === undefined || isAllListed) return [];
  return [{ text: answer.mightBe(state, whoseRows(question.whose), silent) }];
}

/** Rows without a word are counted as everywhere else; of some of them nobody's answer is missing. */
function waitingLines(
  { own, others, silent, firstAsks }: Waiting,
  whose: Whose,
  language: Language,
): readonly Text[] {
  const { waiting, notAskedYet } = messages[language].answer;
  if (firstAsks !== undefined) return [{ text: notAskedYet(firstAsks) }];
  if (own + others === 0 || silent.asked + silent.besides === 0) return [];
  // Only of all rows is there a count of the silent elsewhere that it has to agree with.
  return silent.besides > 0 || whose.kind === 'everyone' ? [{ text: waiting.silent(silent) }] : [];
}

/** What is said last: of what has changed, how many have only been left without a word. */
function closingOf(list: ListAnswer, language: Language): readonly Text[] {
  return list.kind === 'changed' && list.leftSilent > 0
    ? [{ text: messages[language].answer.changed.leftSilent(list.leftSilent, spanOf(list)) }]
    : [];
}

/**
 * The list in its parts: asked what is red, those apart of which nobody has said so; whose word is missing, by whose;
 * what has changed, those apart of which nobody has told anything.
 */
function partsOf(list: RowsList, language: Language): readonly Part<RowView>[] {
  const { answer } = messages[language];
  if (list.kind === 'changed') {
    const turned = list.rows.slice(list.told);
    return [
      { rows: list.rows.slice(0, list.told) },
      { title: answer.section('turned', turned.length), rows: turned },
    ];
  }
  if (list.kind === 'due') return [{ rows: [...list.rows, ...list.next] }];
  const { rows, unheard, waiting } = list;
  if (waiting === undefined)
    return [{ rows }, { title: answer.section('unheard', unheard.length), rows: unheard }];
  const { own, others } = waiting;
  const asked = own + others;
  // Of one part the heading has said it all.
  if (asked === 0 || own === rows.length || (own === 0 && asked === rows.length)) return [{ rows }];
  const parts = [
    { of: 'own', rows: rows.slice(0, own) },
    { of: own > 0 ? 'others' : 'all', rows: rows.slice(own, asked) },
    { of: 'silent', rows: rows.slice(asked) },
  ] as const;
  return parts.map((part) => ({ title: answer.waiting.section(part.of, part.rows.length), rows: part.rows }));
}

function sectionsOf(
  list: RowsList,
  page: number,
  language: Language,
): { readonly sections: RowsSections; readonly left: number } {
  const listed = (rows: readonly RowView[]) =>
    list.isWithoutColours
      ? { owners: [], shared: [], rows: rows.map((view) => signedRow(view, language)) }
      : listedRows(unsigned(rows, list.question.whose), list.day, language);
  const { parts, left } = pageOf(partsOf(list, language), page);
  const sections = parts.map(({ title, rows }, at) => ({
    titles: title === undefined ? [] : [{ text: title }],
    ...listed(rows),
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
  if (list.kind === 'due' || list.kind === 'changed') {
    const isSilent = list.kind === 'changed' && list.leftSilent > 0;
    return [
      say(list.question.whose.kind === 'mine' ? says.mine : says.red),
      isSilent ? say(says.noWord) : undefined,
      say(says.status),
    ];
  }
  const { state, whose } = list.question;
  if (whose.kind === 'mine') return [mineNext(list, language), say(says.status)];
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
