import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import type { Whose } from '../domain/question.ts';
import { asking, question, whoseOf } from './ask.ts';
import { dayWritten } from './day-written.ts';
import type { Sense } from './lexicon/senses.ts';
import { monthNamed } from './months.ts';
import type { Reading } from './reading.ts';
import { type Rule, says, saysOnly, withoutYears } from './rule.ts';
import { type Span, spanOf, spanSenses } from './span-of.ts';
import { stateSenses } from './states.ts';
import { lastWeekday, nextWeekday, weekdayNamed, weekdays } from './weekdays.ts';

/** Days back that "what has changed?" looks when it names none. */
const lately = 7;

/** "mitä on muuttunut 24.3. jälkeen?", "what changed this week" */
export const askChanged: Rule = (reading, rows, today, scope) => {
  const asks =
    reading.asks || reading.opening === 'changed' || says(reading, 'which', 'show', 'since', 'item');
  // "Did Sari change anything since 1.4.?"
  const isChanged = says(reading, 'changed') || (says(reading, 'change') && says(reading, 'since'));
  if (!isChanged || !asks) return undefined;
  // "Sitten maanantain": the small word is a time of its own elsewhere.
  const since: readonly Sense[] = says(reading, ...weekdays) ? ['since', 'other-time'] : ['since'];
  if (!saysOnly(reading, ['changed', 'change', 'was', ...since, ...weekdays, ...spanSenses, ...asking]))
    return undefined;
  // "Onko logistiikassa muuttunut jotain?" asks of the place, whichever row is called so too.
  const whose = whoseOf({ ...reading, opening: undefined }, rows, scope);
  const from = sinceOf(withoutYears(reading, rows), today);
  return whose === undefined || from === undefined
    ? undefined
    : question({ kind: 'changed', since: from, whose });
};

/** The first of the days that are named, which have to have begun; a week back when none is. */
export function sinceOf(reading: Reading, today: Day): Day | undefined {
  const [written, ...others] = reading.numbers;
  if (others.length > 0) return undefined;
  const weekday = weekdayNamed(reading);
  if (written === undefined && weekday !== undefined) return lastWeekday(weekday, today);
  if (written === undefined && !says(reading, ...spanSenses)) return addDays(today, -lately);
  const since =
    written === undefined ? spanOf(reading, today)?.from : dayWritten(written, monthNamed(reading), today);
  return since !== undefined && since <= today ? since : undefined;
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

const dueSenses: readonly Sense[] = ['falls-due', 'due', 'deadline'];

/** "What must I do by Friday?" */
const beforeDay: readonly Sense[] = ['undone', 'done', 'comes', 'until', ...weekdays];

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

/** "mitä erääntyy toukokuussa?", "what do I have due this week?", "määräajat Q2" */
export const askDue: Rule = (reading, rows, today, scope) => {
  // "What is coming up in Q3?"
  const isDue =
    says(reading, ...dueSenses) ||
    (says(reading, 'next') && says(reading, ...spanSenses)) ||
    isToCome(reading, today) ||
    // "What has to be done by the end of the year?"
    (says(reading, 'done') && says(reading, 'which') && says(reading, 'until') && isAhead(reading, today)) ||
    (says(reading, 'undone') && daysAsked(reading, today) !== undefined) ||
    (says(reading, 'comes') && says(reading, 'which', 'count') && daysAsked(reading, today) !== undefined);
  if (!isDue || !saysOnly(reading, [...dueSenses, ...beforeDay, ...spanSenses, ...asking, 'owns', 'next']))
    return undefined;
  const span = daysAsked(reading, today);
  const isForMe =
    says(reading, 'me', 'to-me') && reading.names.length === 0 && !says(reading, 'show', 'give');
  const whose: Whose | undefined = isForMe ? { kind: 'mine' } : whoseOf(reading, rows, scope);
  return span === undefined || whose === undefined ? undefined : question({ kind: 'due', ...span, whose });
};
