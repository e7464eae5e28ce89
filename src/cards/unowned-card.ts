import type { Language } from '../domain/language.ts';
import type { Unowned } from '../domain/reminders/notice.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { giveButton } from './give-button.ts';
import { listedRow, longestList } from './listed-row.ts';
import { buttons, say } from './say.ts';
import type { Expand } from './template.ts';

/** Rows that have nobody to ask, for their head: never as forms. */
export function unownedCard(
  expand: Expand,
  { agreement, rows, unowned, day, isWithoutHead }: Unowned,
  language: Language,
): Card {
  const { answer, wish, say: says } = messages[language];
  const shown = rows.slice(0, longestList);
  const heading = wish.unowned.heading(unowned, rows.length);
  return expand(
    'rows',
    {
      summary: heading,
      heading,
      groups: [],
      lines: [{ text: wish.unowned.why(rows.length, isWithoutHead) }],
      sections: [
        {
          titles: [],
          rows: shown.map((view) => listedRow(view, day, language)),
          more: rows.length > shown.length ? [{ text: answer.more(rows.length - shown.length) }] : [],
        },
      ],
      closing: [],
      sets: buttons(giveButton(agreement, rows, language), say(says.unowned), say(says.takeAll)),
    },
    language,
  );
}
