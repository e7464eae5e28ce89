import { dayToCome } from './day-to-come.ts';
import { daysAmong, whenSenses } from './days-among.ts';
import type { Sense } from './lexicon/senses.ts';
import { isAccountedFor, namesNoRow, type Rule, rowsNamed, says, writer } from './rule.ts';

/** "muistuta minua 20.4.", "påminn mig om Koha i morgon": rows of the writer's own, or what they are asked now. */
export const remindMe: Rule = (reading, rows, today) => {
  if (!says(reading, 'remind') || !isAccountedFor(reading, [...reminding, ...writer, ...whenSenses]))
    return undefined;
  const { days, others } = daysAmong(reading, rows);
  const on = dayToCome(reading, days, today);
  if (on === undefined && !says(reading, 'me', 'to-me')) return undefined;
  const named = { ...reading, numbers: others };
  if (namesNoRow(named, rows)) return { kind: 'remind-me', indicators: undefined, on };
  const found = rowsNamed(named, rows, 'everything');
  if (found.kind === 'one') return { kind: 'remind-me', indicators: [found.indicator], on };
  if (found.kind === 'none' || found.inPart) return undefined;
  // "Muistuta kokouksista": of those that are the writer's own.
  const ownAmong = reading.names.length > 0;
  return { kind: 'remind-me', indicators: found.indicators, on, ...(ownAmong && { ownAmong }) };
};

/** "Remind me to report the webinars tomorrow" */
const reminding: readonly Sense[] = ['remind', 'item', 'all', 'about', 'report', 'undone'];

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
