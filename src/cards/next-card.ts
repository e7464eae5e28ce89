import type { Turning } from '../domain/coming.ts';
import type { Language } from '../domain/language.ts';
import type { Answer, RowView, Whose } from '../domain/question.ts';
import { isSettled } from '../domain/settlement.ts';
import { messages } from '../messages/messages.ts';
import { nameOf } from '../messages/row-name.ts';
import type { Card } from './card.ts';
import { firstRows, unsigned } from './listed-row.ts';
import { buttons, say } from './say.ts';
import type { Expand } from './template.ts';

export type NextAnswer = Extract<Answer, { kind: 'next' }>;

/** What turns first if nobody reports anything, the rows it is about, and what turns after that. */
export function nextCard(expand: Expand, next: NextAnswer, language: Language): Card {
  const { next: words, say: says } = messages[language];
  const [first, ...later] = next.turnings;
  const heading =
    first === undefined
      ? words.nothing(next.until, whoseRows(next.question.whose))
      : turning(first, language);
  return expand(
    'rows',
    {
      summary: heading,
      heading,
      groups: [],
      lines: [
        ...later.map((each) => ({ text: turning(each, language) })),
        ...(next.isDigest ? [{ text: words.digest(next.until) }] : []),
      ],
      sections: firstRows(unsigned(first?.rows ?? [], next.question.whose), next.day, language),
      closing: [],
      remarks: [],
      sets: buttons(
        isSettled({ signed: next.agreement }, next.day) ? undefined : say(says.report),
        say(says.status),
      ),
    },
    language,
  );
}

/** In whose name it is said that nothing changes. */
function whoseRows(whose: Whose): 'everyone' | 'mine' | 'some' {
  return whose.kind === 'everyone' || whose.kind === 'mine' ? whose.kind : 'some';
}

function turning({ day, to, rows }: Turning<RowView>, language: Language): string {
  const names = rows.map(({ row }) => nameOf(row.indicator, language));
  return messages[language].next.turning(day, to, names);
}
