import type { Day } from '../domain/day.ts';
import { dateToCome, dayToCome, dayToComeSenses } from './day-to-come.ts';
import { isWrittenAsDay } from './day-written.ts';
import { personNamed } from './find-person.ts';
import type { Rows } from './find-rows.ts';
import type { Sense } from './lexicon/senses.ts';
import { months } from './months.ts';
import type { Reading } from './reading.ts';
import { inquires, isAccountedFor, namesNoRow, type Rule, rowsNamed, says, withoutYears } from './rule.ts';
import { type Span, spanOf, spanSenses } from './span-of.ts';
import { weekdays } from './weekdays.ts';

const me: readonly Sense[] = ['i', 'me', 'to-me', 'mine', 'others'];
const time: readonly Sense[] = [...dayToComeSenses, 'until', 'at-time'];

/** "muistuta minua 20.4.", "påminn mig om Koha i morgon": rows of the writer's own, or what they are asked now. */
export const remindMe: Rule = (reading, rows, today) => {
  if (
    !says(reading, 'remind') ||
    !isAccountedFor(reading, ['remind', 'item', 'all', 'about', ...me, ...time])
  )
    return undefined;
  const { days, others } = parted(reading, rows);
  const on = dayToCome(reading, days, today);
  if (on === undefined && !says(reading, 'me', 'to-me')) return undefined;
  const named = { ...reading, numbers: others };
  if (namesNoRow(named, rows)) return { kind: 'remind-me', indicators: undefined, on };
  const found = rowsNamed(named, rows, 'everything');
  if (found.kind === 'one') return { kind: 'remind-me', indicators: [found.indicator], on };
  return found.kind === 'several' && reading.names.length === 0
    ? { kind: 'remind-me', indicators: found.indicators, on }
    : undefined;
};

/** "muistuta heitä nyt": whoever has been asked and has not answered. */
export const remindThem: Rule = (reading, rows) =>
  (reading.opening === 'remind' || (reading.opening === 'send' && says(reading, 'messages', 'remind'))) &&
  says(reading, 'remind', 'silent', 'not') &&
  namesNoRow(reading, rows) &&
  !says(reading, 'me', 'to-me', 'mine', 'i') &&
  isAccountedFor(reading, [
    'remind',
    'others',
    'all',
    'owner',
    'silent',
    'send',
    'messages',
    'not',
    'word',
    'which',
    'who',
    'speak',
    'yet',
  ])
    ? { kind: 'remind-now' }
    : undefined;

/** "milloin olen poissa?", "till när är jag borta?": what the bot knows of the writer's own absence. */
export const awayWhen: Rule = (reading, rows) =>
  says(reading, 'away') &&
  (says(reading, 'when') || says(reading, 'until', 'how', 'status')) &&
  (reading.asks || says(reading, 'how', 'status')) &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, ['away', 'when', 'until', 'i', 'me', 'mine', 'how', 'status'])
    ? { kind: 'away-when' }
    : undefined;

/** "olen poissa 3.8. asti", "away until 3 August"; and back before that. */
export const away: Rule = (reading, rows, today) => {
  if (!says(reading, 'away') || reading.names.length > 0 || reading.asks) return undefined;
  // "He is away next week": that is his to say.
  if (says(reading, 'others') && !says(reading, 'i', 'me', 'to-me', 'mine')) return undefined;
  // "On leave, back 27.4.": until then.
  const untilBack: readonly Sense[] =
    reading.numbers.length > 0 || says(reading, ...weekdays) ? ['back'] : [];
  if (!isAccountedFor(reading, ['away', ...me, ...time, ...stretches, ...untilBack])) return undefined;
  const { days, others } = parted(reading, rows);
  const isStretch =
    days.length + others.length === 0 && !says(reading, 'until') && says(reading, ...stretches);
  if (isStretch) return { kind: 'away', ...(stretchOf(reading, today) ?? { until: undefined }) };
  const [dayOfMonth, ...rest] = others;
  // "Off until the 20th"
  if (days.length === 0 && dayOfMonth !== undefined && rest.length === 0 && says(reading, 'until'))
    return { kind: 'away', until: dateToCome(dayOfMonth, today) };
  const [first, second, ...more] = days;
  if (others.length > 0 || more.length > 0) return { kind: 'away', until: undefined };
  if (second === undefined) return { kind: 'away', until: dayToCome(reading, days, today) };
  const from = first === undefined ? undefined : dayToCome(reading, [first], today);
  return { kind: 'away', ...(from && { from }), until: dayToCome(reading, [second], today) };
};

/** Weeks and months are away from end to end; of a day by its name it is not said whether it is the last one. */
const stretches: readonly Sense[] = [
  'today',
  'this-week',
  'next-week',
  'this-month',
  'next-month',
  ...months,
  'before-may-day',
  'before-midsummer',
];

/** "away next week", "lomalla heinäkuussa": what is left of it; undefined when it has gone, or a day in it is named. */
function stretchOf(reading: Reading, today: Day): { readonly from: Day; readonly until: Day } | undefined {
  const span = says(reading, ...weekdays) ? undefined : spanOf(reading, today);
  if (span === undefined || span.to < today) return undefined;
  return { from: span.from < today ? today : span.from, until: span.to };
}

export const back: Rule = (reading, rows) =>
  says(reading, 'back') &&
  !inquires(reading) &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, ['back', 'away', ...me])
    ? { kind: 'back' }
    : undefined;

/** "keskeytä muistutukset 15.4. asti", "pause reminders until 15 April" */
export const pause: Rule = (reading, rows, today, { people }) => {
  if (!says(reading, 'pause') || says(reading, 'resume') || inquires(reading)) return undefined;
  // Everybody's are paused: "pause Johan's reminders" asks for another thing, and so does "pause mine".
  if (personNamed(reading.names, people) !== undefined || says(reading, 'mine')) return undefined;
  // "Pidä muistutukset toistaiseksi tauolla": of the bot's messages, a word of one's own does no harm.
  const mayStand = says(reading, 'messages', 'remind') && !reading.names.some(rows.resembles) ? 1 : 0;
  if (reading.names.length > mayStand || !isAccountedFor(reading, paused)) return undefined;
  const { days, others } = parted(reading, rows);
  return { kind: 'pause', until: others.length > 0 ? undefined : dayToCome(reading, days, today) };
};

const paused: readonly Sense[] = [
  ...(['pause', 'messages', 'remind', 'digest', 'all', 'change', 'give', 'show', 'others'] as const),
  ...time,
];

export const resume: Rule = (reading, rows) =>
  says(reading, 'resume') &&
  !inquires(reading) &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, ['resume', 'messages', 'pause', 'digest', 'all'])
    ? { kind: 'resume' }
    : undefined;

/** "vähemmän muistutuksia", and "muistuta tavalliseen tapaan" again. */
export const spare: Rule = (reading, rows) => {
  if (!says(reading, 'fewer', 'usual', 'spares') || inquires(reading) || !namesNoRow(reading, rows))
    return undefined;
  if (!says(reading, 'messages', 'remind', 'send', 'spares')) return undefined;
  return isAccountedFor(reading, [
    'fewer',
    'usual',
    'spares',
    'messages',
    'remind',
    'send',
    'all',
    'give',
    'change',
    ...me,
  ])
    ? { kind: 'spare', isSpared: says(reading, 'fewer', 'spares') }
    : undefined;
};

/** Whoever complains uses words of their own: "hirveesti viestei tulee, liikaa". */
const mostOwnWords = 4;

/** "liikaa viestejä": never an answer to be made little of, it leads to what can be done. */
export const complaint: Rule = (reading) =>
  (says(reading, 'complains') ||
    (says(reading, 'too-much') && says(reading, 'messages', 'send', 'remind'))) &&
  reading.numbers.length === 0 &&
  reading.names.length <= mostOwnWords &&
  isAccountedFor(reading, [
    'complains',
    'too-much',
    'cancel',
    'why',
    'messages',
    'send',
    'remind',
    'give',
    'show',
    'which',
    'all',
    'word',
    'other-time',
    ...me,
  ])
    ? { kind: 'complaint' }
    : undefined;

/** "mitä lähetät minulle tänä vuonna?", "can I see the message before it goes out?" */
export const preview: Rule = (reading, rows) =>
  says(reading, 'send', 'remind', 'messages') &&
  (reading.asks || isBefore(reading) || says(reading, 'which', 'when', 'count', 'how')) &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, [
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
    ...(isBefore(reading) ? (['until', 'sent', 'all', 'away'] as const) : []),
    ...spanSenses,
    ...me,
  ])
    ? { kind: 'preview' }
    : undefined;

function isBefore(reading: Reading): boolean {
  return (
    says(reading, 'until') && says(reading, 'send', 'sent') && says(reading, 'messages', 'remind', 'show')
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
  ...me,
];

/** "peruuta", "never mind" */
export const cancel: Rule = (reading, rows) =>
  says(reading, 'cancel') &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, ['cancel', 'undo', 'item', 'others', 'not', 'i'])
    ? { kind: 'cancel' }
    : undefined;

/** The numbers that are days, and those that are not: rows, if anything. */
function parted(
  reading: Reading,
  rows: Rows,
): { readonly days: readonly string[]; readonly others: readonly string[] } {
  // "24.6.–3.8." is two days.
  const numbers = withoutYears(reading, rows).numbers.flatMap((number) =>
    /^\d{1,2}\.\d{1,2}\.?[-–]\d/.test(number) ? number.split(/[-–]/) : [number],
  );
  const hasMonth = says(reading, ...months);
  const days = numbers.filter(isWrittenAsDay);
  if (days.length > 0 || !hasMonth)
    return { days, others: numbers.filter((number) => !isWrittenAsDay(number)) };
  // "20 April": the number beside a month is its day, and the last one at that ("10 on 20 April").
  return { days: numbers.slice(-1), others: numbers.slice(0, -1) };
}
