import type { Language } from '../domain/language.ts';
import type { Absences } from '../domain/reminders/notice.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { giveButton } from './give-button.ts';
import { listedRow, longestList } from './listed-row.ts';
import { buttons } from './say.ts';
import type { Expand } from './template.ts';

/** Owners who are away while their rows are asked, for their head, who may give the rows to others. */
export function absentCard(
  expand: Expand,
  { agreement, absences, rows, day, isWithoutHead }: Absences,
  language: Language,
): Card {
  const { answer, wish } = messages[language];
  const shown = rows.slice(0, longestList);
  const heading = wish.absent.heading(absences, rows.length);
  return expand(
    'rows',
    {
      summary: heading,
      heading,
      groups: [],
      lines: [{ text: wish.absent.why(rows.length, isWithoutHead) }],
      sections: [
        {
          titles: [],
          rows: shown.map((view) => listedRow(view, day, language)),
          more: rows.length > shown.length ? [{ text: answer.more(rows.length - shown.length) }] : [],
        },
      ],
      closing: [],
      sets: buttons(giveButton(agreement, rows, language)),
    },
    language,
  );
}
