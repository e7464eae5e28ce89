import type { Language } from '../domain/language.ts';
import type { Unowned } from '../domain/reminders/notice.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { giveButton } from './give-button.ts';
import { firstRows } from './listed-row.ts';
import { buttons, say } from './say.ts';
import type { Expand } from './template.ts';

/** Rows that have nobody to ask, for their head: never as forms. */
export function unownedCard(
  expand: Expand,
  { agreement, rows, unowned, day, isWithoutHead }: Unowned,
  language: Language,
): Card {
  const { wish, say: says } = messages[language];
  const heading = wish.unowned.heading(unowned, rows.length);
  return expand(
    'rows',
    {
      summary: heading,
      heading,
      leads: [],
      groups: [],
      lines: [{ text: wish.unowned.why(rows.length, isWithoutHead) }],
      sections: firstRows(rows, day, language),
      closing: [],
      remarks: [],
      sets: buttons(giveButton(agreement, rows, language), say(says.unowned), say(says.takeAll)),
    },
    language,
  );
}
