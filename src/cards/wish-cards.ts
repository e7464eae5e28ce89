import type { Language } from '../domain/language.ts';
import type { Expected } from '../domain/reminders/expected.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { buttons, say } from './say.ts';
import type { Expand } from './template.ts';

/** What someone who finds the messages too many has been sent, in so many days. */
export type Complaint = { readonly messages: number; readonly days: number; readonly isSpared: boolean };

/** Leads from "too many messages" to what can be done about it. */
export function complaintCard(expand: Expand, complaint: Complaint, language: Language): Card {
  const { wish, say: says } = messages[language];
  return expand(
    'text',
    {
      summary: wish.complaint.sorry,
      headings: [{ text: wish.complaint.sorry }],
      lines: [
        { text: wish.complaint.received(complaint.messages, complaint.days) },
        ...(complaint.isSpared ? [{ text: wish.complaint.sparedAlready }] : []),
      ],
      topics: [],
      closing: [{ text: wish.complaint.choose }],
      rows: [],
      // Nobody who finds them too many is offered more of them first.
      sets: complaint.isSpared
        ? buttons(say(says.preview), say(says.usual))
        : buttons(say(says.fewer), say(says.preview)),
    },
    language,
  );
}

/** What someone will still be sent this year, each message with its day and its reason. */
export function expectedCard(expand: Expand, expected: readonly Expected[], language: Language): Card {
  const { wish, say: says } = messages[language];
  const { preview } = wish;
  const answering = expected.filter(({ isOnlyUnanswered }) => !isOnlyUnanswered).length;
  const heading = expected.length === 0 ? preview.none : preview.heading(expected.length, answering);
  return expand(
    'text',
    {
      summary: heading,
      headings: [{ text: heading }],
      lines: [],
      topics: expected.map(({ day, why, rows, isOnlyUnanswered }) => ({
        heads: [],
        label: preview.day(day, isOnlyUnanswered),
        value: [...why.map((each) => wish.why[each]), ...aboutRows(rows, language)].join(', '),
      })),
      closing: expected.length === 0 ? [] : [{ text: preview.asThingsStand }],
      rows: [],
      sets: buttons(say(says.fewer), expected.length > 0 ? say(says.report) : undefined),
    },
    language,
  );
}

/** The same long row of numbers under every day would hide the days. */
const mostNamed = 3;

function aboutRows(rows: readonly string[], language: Language): readonly string[] {
  const { wish } = messages[language];
  if (rows.length === 0) return [];
  return [rows.length > mostNamed ? wish.preview.many(rows.length) : wish.rows(rows)];
}
