import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { SentMessage } from '../domain/reminders/sent-messages.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { buttons, say } from './say.ts';
import type { Expand } from './template.ts';

/** What was sent unasked since a day; the names of those it was for are the head's to see. */
export type SentAnswer = {
  readonly since: Day;
  readonly sent: readonly SentMessage[];
  readonly isNamed: boolean;
  /** To the asker alone. */
  readonly isMine: boolean;
};

/** As many as a phone shows without endless scrolling; the newest. */
const mostSent = 20;

/** What was sent to whom, why, and whether it arrived. */
export function sentCard(
  expand: Expand,
  { since, sent, isNamed, isMine }: SentAnswer,
  language: Language,
): Card {
  const { wish, say: says } = messages[language];
  const heading =
    sent.length === 0 ? wish.sent.none(since, isMine) : wish.sent.heading(sent.length, since, isMine);
  const more = sent.length - mostSent;
  return expand(
    'text',
    {
      summary: heading,
      headings: [{ text: heading }],
      lines: [],
      topics: sent.slice(0, mostSent).map(({ day, to, why, rows, ended }) => ({
        label: wish.sent.line(day, isNamed ? to.name : undefined),
        value: [
          ...why.map((each) => wish.why[each]),
          ...(rows.length > 0 ? [wish.rows(rows)] : []),
          wish.sent.ended[ended],
        ].join(', '),
      })),
      closing: more > 0 ? [{ text: wish.sent.more(more) }] : [],
      sets: isMine
        ? buttons(say(says.preview), say(says.fewer))
        : buttons(say(says.noWord), isNamed ? say(says.nudge) : undefined),
    },
    language,
  );
}
