import type { Language } from '../domain/language.ts';
import type { Answer } from '../domain/question.ts';
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
  const rows = list.kind === 'rows' ? list.rows : [];
  const shown = rows.slice(0, longestList);
  const totals = answer.totals(list.agreement.unit, list.totals);
  const more = rows.length - shown.length;
  const heading =
    list.kind === 'rows'
      ? answer.rows(list.question.state, list.question.whose, rows.length)
      : answer.unit(list.agreement.unit, list.totals);
  return expand(
    'rows',
    {
      summary: list.kind === 'rows' ? heading : totals,
      heading,
      groups: list.kind === 'totals' ? groupsData(list.totals, language) : [],
      lines: list.silent > 0 ? [{ text: answer.silent(list.silent) }] : [],
      sections:
        shown.length === 0
          ? []
          : [
              {
                titles: [],
                rows: shown.map((view) => listedRow(view, list.day, language)),
                more: more > 0 ? [{ text: answer.more(more) }] : [],
              },
            ],
      closing: list.kind === 'rows' ? [{ text: totals }] : [],
      sets: nextOf(list, language),
    },
    language,
  );
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
