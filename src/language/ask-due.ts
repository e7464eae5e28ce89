import type { Day } from '../domain/day.ts';
import type { Whose } from '../domain/question.ts';
import { asking, question } from './asking.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, type Rule, says } from './rule.ts';
import { type Span, spanOf, spanSenses } from './span-of.ts';
import { stateSenses } from './states.ts';
import { nextWeekday, weekdayNamed, weekdays } from './weekdays.ts';
import { whoseOf } from './whose.ts';

const dueSenses: readonly Sense[] = ['falls-due', 'due', 'deadline'];

/** "What must I do by Friday?" */
const beforeDay: readonly Sense[] = ['undone', 'done', 'comes', 'until', ...weekdays];

/** "mitä erääntyy toukokuussa?", "what do I have due this week?", "määräajat Q2" */
export const askDue: Rule = (reading, rows, today, scope) => {
  if (!asksDue(reading, today)) return undefined;
  if (!isAccountedFor(reading, [...dueSenses, ...beforeDay, ...spanSenses, ...asking, 'owns', 'next']))
    return undefined;
  const span = daysAsked(reading, today);
  const isForMe =
    says(reading, 'me', 'to-me') && reading.names.length === 0 && !says(reading, 'show', 'give');
  const whose: Whose | undefined = isForMe ? { kind: 'mine' } : whoseOf(reading, rows, scope);
  return span === undefined || whose === undefined ? undefined : question({ kind: 'due', ...span, whose });
};

function asksDue(reading: Reading, today: Day): boolean {
  if (says(reading, ...dueSenses)) return true;
  // "What is coming up in Q3?"
  if (says(reading, 'next') && says(reading, ...spanSenses)) return true;
  if (isToCome(reading, today)) return true;
  // "What has to be done by the end of the year?"
  if (says(reading, 'done') && says(reading, 'which') && says(reading, 'until') && isAhead(reading, today))
    return true;
  const isExpected = says(reading, 'undone') || (says(reading, 'comes') && says(reading, 'which', 'count'));
  return isExpected && daysAsked(reading, today) !== undefined;
}

/** "Mina grejer för Q3?", "mitä multa pitää tulla tällä viikolla?": of days to come it can only be asked what they bring. */
function isToCome(reading: Reading, today: Day): boolean {
  const span = spanOf(reading, today);
  if (span === undefined || says(reading, ...stateSenses, 'changed', 'was')) return false;
  const isMine = says(reading, 'mine') && (reading.asks || says(reading, 'item', 'which', 'show'));
  const isOfSome = says(reading, 'item') && says(reading, 'which', 'show');
  return span.from > today
    ? isMine || isOfSome
    : span.to > today && says(reading, 'which', 'show') && (isMine || isOfSome);
}

function isAhead(reading: Reading, today: Day): boolean {
  const span = spanOf(reading, today);
  return span !== undefined && span.to > today;
}

/** The days asked: those named, or from today to the next of a weekday. */
function daysAsked(reading: Reading, today: Day): Span | undefined {
  const weekday = weekdayNamed(reading);
  const isNamed = says(reading, ...spanSenses) || reading.numbers.length > 0;
  if (weekday === undefined || isNamed) return spanOf(reading, today);
  // "I started on Monday" asks for nothing.
  const asks = reading.asks || says(reading, 'which', 'count', 'show');
  return asks ? { from: today, to: nextWeekday(weekday, today) } : undefined;
}
