import type { Turning } from '../domain/coming.ts';
import { dueOf } from '../domain/due.ts';
import type { Language } from '../domain/language.ts';
import { placeName } from '../domain/place.ts';
import type { Answer, RowView } from '../domain/question.ts';
import { isSettled } from '../domain/settlement.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import { mostNames } from '../messages/next-words.ts';
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
  const heading = first === undefined ? nothing(next, language) : turning(first, language);
  return expand(
    'rows',
    {
      summary: heading,
      heading,
      leads: [],
      groups: [],
      lines: [
        ...later.map((each) => ({ text: turning(each, language) })),
        ...(first === undefined ? toCome(next, language) : []),
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

/** Nothing turns: what is asked about stands before it, unless that is all or the asker's own. */
function nothing({ until, question, agreement, named, person }: NextAnswer, language: Language): string {
  const { next: words } = messages[language];
  const { whose } = question;
  const heading = words.nothing(until, whose.kind === 'mine' ? 'mine' : 'everyone');
  const names = named.map(({ row }) => nameOf(row.indicator, language));
  const about = {
    everyone: undefined,
    mine: undefined,
    person,
    rows: names.length > mostNames ? words.many(names.length) : format[language].list(names),
    place: whose.kind === 'place' ? placeName(agreement, whose.place, language) : undefined,
  }[whose.kind];
  return about === undefined ? heading : `${about}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;
}

/** What is to come though no colour turns: the next deadline, and the next round. */
function toCome({ due, asksOn, agreement }: NextAnswer, language: Language): readonly { text: string }[] {
  const { next: words, answer } = messages[language];
  const [first] = due;
  const names = due.slice(0, mostNames).map(({ row }) => nameOf(row.indicator, language));
  const more = due.length - names.length;
  const all = more > 0 ? [...names, answer.others(more)] : names;
  return [
    ...(first === undefined ? [] : [{ text: words.deadline(dueOf(first.row, agreement), all) }]),
    ...(asksOn === undefined ? [] : [{ text: words.asks(asksOn) }]),
  ];
}

function turning({ day, to, rows }: Turning<RowView>, language: Language): string {
  const names = rows.map(({ row }) => nameOf(row.indicator, language));
  return messages[language].next.turning(day, to, names);
}
