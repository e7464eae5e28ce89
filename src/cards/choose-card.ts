import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { chosenRow, longestList } from './listed-row.ts';
import type { Expand } from './template.ts';

/** Rows that all fit what was written, and what is to become of the one that is chosen. */
export type Choosing = { readonly rows: readonly Row[]; readonly for: 'show' | 'take' | 'report' };

/** The person chooses; a wrong row is never shown as if it were sure. */
export function chooseCard(expand: Expand, choosing: Choosing, language: Language): Card {
  const { answer, say: says } = messages[language];
  const saying = { show: (id: string) => id, take: says.take, report: says.reportRow }[choosing.for];
  const shown = choosing.rows.slice(0, longestList);
  const more = choosing.rows.length - shown.length;
  const heading = answer.choose(choosing.rows.length, choosing.for);
  return expand(
    'rows',
    {
      summary: heading,
      heading,
      leads: [],
      groups: [],
      lines: [{ text: answer.pressToChoose }],
      sections: [
        {
          titles: [],
          owners: [],
          shared: [],
          rows: shown.map((row) => chosenRow(row, saying(row.indicator.id), language)),
          more: more > 0 ? [{ text: answer.more(more) }] : [],
        },
      ],
      closing: [],
      remarks: [],
      sets: [],
    },
    language,
  );
}
