import type { Day } from '../domain/day.ts';
import { dayToComeSenses } from './day-to-come.ts';
import type { Rows } from './find-rows.ts';
import type { Sense } from './lexicon/senses.ts';
import { months } from './months.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, namesNoRow, type Rule, says, writer } from './rule.ts';
import { type Span, spanOf, spanSenses } from './span-of.ts';
import { weekdays } from './weekdays.ts';

/** "mitä lähetät minulle tänä vuonna?", "can I see the message before it goes out?" */
export const preview: Rule = (reading, rows) =>
  (says(reading, 'preview') ||
    (says(reading, 'send', 'remind', 'messages') &&
      (says(reading, 'which', 'when', 'count', 'how') || (reading.asks && !isWished(reading))))) &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, [
    'preview',
    'send',
    'remind',
    'messages',
    'which',
    'when',
    'how',
    'give',
    'show',
    'yet',
    'other-time',
    ...(says(reading, 'preview') ? (['sent', 'all', 'away'] as const) : []),
    ...spanSenses,
    ...writer,
  ])
    ? { kind: 'preview' }
    : undefined;

/** "Muistuttaisitko minua huomenna?": asks for it to be done. */
function isWished(reading: Reading): boolean {
  return (
    says(reading, 'remind') && says(reading, 'i', 'me', 'to-me', 'mine') && says(reading, ...dayToComeSenses)
  );
}

/** "mitä on lähetetty ja kenelle?", "what was sent to whom and why?"; "why did I get this?" is of the writer's own. */
export const sent: Rule = (reading, rows, today) => {
  const asksWhat = says(reading, 'sent') && says(reading, 'which', 'who', 'about', 'show');
  const asksWhy = !asksWhat && says(reading, 'why') && says(reading, 'sent', 'send', 'messages');
  // In Finnish whoever asks "miksi sain tämän?" has said so by the verb.
  const isMine = asksWhy || says(reading, 'me', 'to-me', 'i', 'mine');
  if (!(asksWhat || asksWhy) || !namesNoRow(reading, rows) || !isAccountedFor(reading, sentSenses))
    return undefined;
  const isTimed = says(reading, ...timesGone);
  const days = isTimed ? daysGone(reading, rows, today) : undefined;
  if (isTimed && days === undefined) return undefined;
  return { kind: 'sent', whose: isMine ? 'mine' : 'everyone', ...(days && { days }) };
};

/** The days that a message names: a quarter is the agreement's, a month that is still to come the year before's. */
function daysGone(reading: Reading, { years }: Rows, today: Day): Span | undefined {
  const inYear = (year: string | undefined) =>
    spanOf(
      { ...reading, numbers: [] },
      year === undefined || today.startsWith(year) ? today : `${year}-12-31`,
    );
  const named = reading.numbers.find((number) => years.has(number));
  const year = named ?? (says(reading, ...quarters) ? [...years].sort().at(-1) : undefined);
  const span = inYear(year);
  if (span === undefined || span.from <= today) return span;
  return year === undefined ? inYear(`${Number(today.slice(0, 4)) - 1}`) : undefined;
}

const quarters: readonly Sense[] = ['q1', 'q2', 'q3', 'q4'];
const timesGone: readonly Sense[] = [
  ...(['today', 'yesterday', 'this-week', 'last-week'] as const),
  ...(['this-month', 'last-month', 'this-quarter', 'last-quarter'] as const),
  ...quarters,
  ...months,
];

const sentSenses: readonly Sense[] = [
  ...(['sent', 'send', 'messages', 'which', 'who', 'about', 'why', 'show', 'give', 'was', 'all'] as const),
  ...timesGone,
  ...weekdays,
  ...writer,
];
