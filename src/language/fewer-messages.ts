import { inquires, isAccountedFor, namesNoRow, type Rule, says, writer } from './rule.ts';

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
    ...writer,
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
    ...writer,
  ])
    ? { kind: 'complaint' }
    : undefined;
