import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Answer, RowView } from '../domain/question.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { listedRow, longestList } from './listed-row.ts';
import { buttons, say } from './say.ts';
import { groupsData } from './status-data.ts';
import type { Expand } from './template.ts';
import type { Buttons } from './template-data.ts';

export type ListAnswer = Exclude<Answer, { kind: 'row' }>;

/** Rows, or where the whole unit stands. The first line is the answer; the silent are counted right under it. */
export function listCard(expand: Expand, list: ListAnswer, language: Language): Card {
  const { answer } = messages[language];
  return expand(
    'rows',
    {
      ...headingOf(list, language),
      groups: list.kind === 'totals' ? groupsData(list.totals, language) : [],
      lines: list.silent > 0 ? [{ text: answer.silent(list.silent) }] : [],
      sections:
        list.kind === 'totals'
          ? []
          : [
              ...sectionOf(list.rows, [], list.day, language),
              ...sectionOf(
                list.unheard,
                [answer.section('unheard', list.unheard.length)],
                list.day,
                language,
              ),
            ],
      closing: list.kind === 'rows' ? [{ text: answer.totals(list.agreement.unit, list.totals) }] : [],
      sets: nextOf(list, language),
    },
    language,
  );
}

function headingOf(list: ListAnswer, language: Language) {
  const { answer } = messages[language];
  if (list.kind === 'totals') {
    const { agreement, totals } = list;
    return { summary: answer.totals(agreement.unit, totals), heading: answer.unit(agreement.unit, totals) };
  }
  const { question, rows, unheard } = list;
  const heading =
    unheard.length > 0
      ? answer.redAndUnheard(rows.length, unheard.length)
      : answer.rows(question.state, question.whose, rows.length);
  return { summary: heading, heading };
}

function sectionOf(rows: readonly RowView[], titles: readonly string[], day: Day, language: Language) {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, longestList);
  const more = rows.length - shown.length;
  return [
    {
      titles: titles.map((text) => ({ text })),
      rows: shown.map((view) => listedRow(view, day, language)),
      more: more > 0 ? [{ text: messages[language].answer.more(more) }] : [],
    },
  ];
}

/** Where one goes from an answer. */
function nextOf(list: ListAnswer, language: Language): Buttons {
  const { say: says } = messages[language];
  if (list.kind === 'totals') return buttons(say(says.red), say(says.noWord), say(says.mine));
  const { state, whose } = list.question;
  if (whose === 'mine')
    return buttons(say(list.rows.length > 0 ? says.report : says.unowned), say(says.status));
  if (state === 'unowned')
    return buttons(list.rows.length > 0 ? say(says.takeAll) : undefined, say(says.status));
  return buttons(say(state === 'red' ? says.noWord : says.red), say(says.status));
}
