import type { Day } from '../domain/day.ts';
import { dateToCome, dayToCome } from './day-to-come.ts';
import { daysAmong, whenSenses } from './days-among.ts';
import type { Sense } from './lexicon/senses.ts';
import { months } from './months.ts';
import type { Reading } from './reading.ts';
import { inquires, isAccountedFor, namesNoRow, type Rule, says, writer } from './rule.ts';
import { spanOf } from './span-of.ts';
import { weekdays } from './weekdays.ts';

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
  if (!isAccountedFor(reading, ['away', ...writer, ...whenSenses, ...stretches, ...untilBack]))
    return undefined;
  const { days, others } = daysAmong(reading, rows);
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
  isAccountedFor(reading, ['back', 'away', ...writer])
    ? { kind: 'back' }
    : undefined;
