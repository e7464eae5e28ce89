import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { placeName } from '../domain/place.ts';
import type { Answer, RowView, Whose } from '../domain/question.ts';
import { isSettled } from '../domain/settlement.ts';
import { totalsOf } from '../domain/status/totals.ts';
import type { Whoses } from '../messages/answer-words.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { listedRow, longestList, signedRow } from './listed-row.ts';
import { buttons, say } from './say.ts';
import { groupsData } from './status-data.ts';
import type { Expand } from './template.ts';
import type { Buttons, Say, Text } from './template-data.ts';

export type ListAnswer = Exclude<Answer, { kind: 'row' | 'next' }>;

/** Rows, or where the whole unit stands. The first line is the answer; the silent are counted right under it. */
export function listCard(expand: Expand, list: ListAnswer, language: Language): Card {
  const { answer } = messages[language];
  return expand(
    'rows',
    {
      ...headingOf(list, language),
      groups: list.kind === 'totals' ? groupsData(list.totals, language) : [],
      lines: linesOf(list, language),
      sections:
        list.kind === 'totals'
          ? []
          : list.kind === 'due' || list.kind === 'changed'
            ? oneSection(list, language)
            : sectionsOf(list, language),
      closing: list.kind === 'rows' ? [{ text: answer.totals(list.agreement.unit, list.totals) }] : [],
      sets: nextOf(list, language),
    },
    language,
  );
}

/** Beside an answer about one person stands who may hear more of them, and no count of silence that is not theirs. */
function linesOf(list: ListAnswer, language: Language): readonly Text[] {
  const { answer, chat } = messages[language];
  if (list.kind !== 'totals' && list.isWithoutSilence) return [{ text: chat.notAllowed.silence }];
  return list.silent.rows > 0 ? [{ text: answer.silent(list.silent) }] : [];
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

function oneSection(list: Extract<ListAnswer, { kind: 'due' | 'changed' }>, language: Language) {
  const { kind, isWithoutSilence, rows, day } = list;
  const listed = kind === 'due' && isWithoutSilence ? signedRow : listedRow;
  return rows.length === 0 ? [] : [{ titles: [], ...listOf(rows, longestList, day, language, listed) }];
}

/** So many of the rows whose day has passed without a word are always listed; the card holds the same in all. */
const keptForUnheard = 5;

function sectionsOf({ rows, unheard, day }: Extract<ListAnswer, { kind: 'rows' }>, language: Language) {
  const kept = Math.min(unheard.length, keptForUnheard);
  const asked = listOf(rows, longestList - kept, day, language);
  const title = { text: messages[language].answer.section('unheard', unheard.length) };
  return [
    { titles: [], ...asked },
    { titles: [title], ...listOf(unheard, longestList - asked.rows.length, day, language) },
  ].filter((section) => section.rows.length > 0);
}

function listOf(
  views: readonly RowView[],
  longest: number,
  day: Day,
  language: Language,
  listed: typeof listedRow = listedRow,
) {
  const more = views.length - longest;
  return {
    rows: views.slice(0, longest).map((view) => listed(view, day, language)),
    more: more > 0 ? [{ text: messages[language].answer.more(more) }] : [],
  };
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
function nextOf(list: ListAnswer, language: Language): Buttons {
  const { say: says } = messages[language];
  if (list.kind === 'totals') return buttons(say(says.red), say(says.noWord), say(says.mine));
  if (list.kind === 'due' || list.kind === 'changed')
    return buttons(say(list.question.whose === 'mine' ? says.mine : says.red), say(says.status));
  const { state, whose } = list.question;
  if (whose === 'mine') return buttons(mineNext(list, language), say(says.status));
  if (state === 'unowned')
    return buttons(list.rows.length > 0 ? say(says.takeAll) : undefined, say(says.status));
  return buttons(say(state === 'red' ? says.noWord : says.red), say(says.status));
}
