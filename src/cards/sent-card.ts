import type { Language } from '../domain/language.ts';
import { countsOf } from '../domain/reminders/deliveries.ts';
import { hasArrived } from '../domain/reminders/ending.ts';
import type { SentAnswer, SentMessage } from '../domain/reminders/sent-messages.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { type Part, pageOf } from './list-page.ts';
import { longestList } from './listed-row.ts';
import { buttons, say } from './say.ts';
import type { Expand } from './template.ts';
import type { Press, Topic } from './template-data.ts';

/**
 * What was sent to whom, why, and whether it arrived: first what did not.
 *
 * @param page from 0; those after it list what did not fit on it
 */
export function sentCard(expand: Expand, answer: SentAnswer, language: Language, page = 0): Card {
  const { wish } = messages[language];
  const heading = headingOf(answer, language);
  const { parts, left } = pageOf(partsOf(answer, language), page);
  return expand(
    'text',
    {
      summary: heading,
      headings: [{ text: heading }],
      lines: [],
      topics: parts.flatMap((part) => topicsOf(part, answer, language)),
      closing: left > 0 ? [{ text: wish.sent.more(left) }] : [],
      rows: [],
      sets: buttons(
        left > 0 ? restButton(answer, page + 1, left, language) : undefined,
        ...nextOf(answer, language),
      ),
    },
    language,
  );
}

/** Of the reminders that a digest counts, the count that stands there too. */
function headingOf({ agreement, question, days, messages: all }: SentAnswer, language: Language): string {
  const { wish, answer } = messages[language];
  if (question.kind === 'digest') {
    const { from, to = from } = days;
    const when = `${answer.quarter(question.quarter, agreement.year)}, ${format[language].days(from, to)}`;
    const counted = answer.deliveries(countsOf({ messages: all }));
    return `${when}: ${counted.charAt(0).toLowerCase()}${counted.slice(1)}`;
  }
  const isToAsker = question.kind === 'mine';
  const delivered = all.filter(({ ended }) => hasArrived(ended)).length;
  return all.length === 0
    ? wish.sent.none(days, isToAsker)
    : wish.sent.heading({ messages: all.length, delivered, days, isToAsker });
}

/** What did not arrive stands apart, above what did: among a thousand that arrived nobody would find it. */
function partsOf({ messages: all }: SentAnswer, language: Language): readonly Part<SentMessage>[] {
  const { section } = messages[language].wish.sent;
  const sorted = all.toSorted(byDay);
  const arrived = sorted.filter(({ ended }) => hasArrived(ended));
  const others = sorted.filter(({ ended }) => !hasArrived(ended));
  // That all arrived the heading has said.
  if (others.length === 0) return [{ rows: arrived }];
  return [
    { title: section('others', others.length), rows: others },
    { title: section('arrived', arrived.length), rows: arrived },
  ];
}

/** The newest first, after those to whom there has been no message; those of a day by name. */
function byDay(one: SentMessage, other: SentMessage): number {
  const days = (other.day ?? '9999').localeCompare(one.day ?? '9999');
  return days === 0 ? (one.to ?? '').localeCompare(other.to ?? '') : days;
}

function topicsOf(
  { title, rows }: Part<SentMessage>,
  { isNamed }: SentAnswer,
  language: Language,
): readonly Topic[] {
  const { wish } = messages[language];
  return rows.map(({ day, to, why, rows: about, ended }, at) => ({
    heads: at === 0 && title !== undefined ? [{ text: title }] : [],
    label: wish.sent.line(day, isNamed ? to : undefined),
    value: [
      ...why.map((each) => wish.why[each]),
      ...(about.length > 0 ? [wish.rows(about)] : []),
      // What arrived stands under that word.
      ...(ended === 'delivered' ? [] : [wish.sent.ended[ended]]),
    ].join(', '),
  }));
}

function restButton(
  { agreement, question }: SentAnswer,
  page: number,
  left: number,
  language: Language,
): Press {
  return {
    title: messages[language].answer.rest(Math.min(left, longestList), left),
    data: { verb: 'sent', agreement: agreement.id, question, page },
  };
}

/** Where one goes from the list. */
function nextOf({ question, isNamed }: SentAnswer, language: Language) {
  const { say: says } = messages[language];
  if (question.kind === 'mine') return [say(says.preview), say(says.fewer)];
  return [say(says.noWord), isNamed ? say(says.nudge) : undefined];
}
