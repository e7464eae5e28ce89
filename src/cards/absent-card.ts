import type { Language } from '../domain/language.ts';
import type { Absences } from '../domain/reminders/notice.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { giveButton } from './give-button.ts';
import { firstRows } from './listed-row.ts';
import { buttons } from './say.ts';
import type { Expand } from './template.ts';

/** Owners who are away while their rows are asked, for their head, who may give the rows to others. */
export function absentCard(
  expand: Expand,
  { agreement, absences, rows, day, isWithoutHead }: Absences,
  language: Language,
): Card {
  const { wish } = messages[language];
  const heading = wish.absent.heading(absences, rows.length);
  return expand(
    'rows',
    {
      summary: heading,
      heading,
      leads: [],
      groups: [],
      lines: [{ text: wish.absent.why(rows.length, isWithoutHead) }],
      sections: firstRows(rows, day, language),
      closing: [],
      remarks: [],
      sets: buttons(giveButton(agreement, rows, language)),
    },
    language,
  );
}
