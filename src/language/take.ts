import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { inquires, isAccountedFor, namesNoRow, type Rule, rowsNamed, says } from './rule.ts';

const known: readonly Sense[] = [
  'take',
  'assign',
  'give',
  'me',
  'to-me',
  'i',
  'item',
  'all',
  'free',
  'owner',
];

/** "sätt Aunela på mig": set is take, when it is to the writer. */
const toWriter: readonly Sense[] = [...known, 'change', 'others'];

/** "assign 10 to me", "otan Aunelan", "ge mig 10", "ota kaikki": rows become the writer's own. */
export const take: Rule = (reading, rows) => {
  // "Could you give me 10" asks the bot; "you take 10" speaks to somebody else.
  const allowed: readonly Sense[] = says(reading, 'give', 'assign')
    ? [...known, 'others']
    : says(reading, 'to-me')
      ? toWriter
      : known;
  // "Those that have no owner"
  const isNobodys = says(reading, 'not') && says(reading, 'owner');
  if (!isTaking(reading) || inquires(reading)) return undefined;
  if (!isAccountedFor(reading, isNobodys ? [...allowed, 'not', 'owner', 'yet', 'owns'] : allowed))
    return undefined;
  if (namesNoRow(reading, rows))
    return says(reading, 'all', 'free') || isNobodys ? { kind: 'take', indicators: 'all' } : undefined;
  if (says(reading, 'all', 'free') || isNobodys) return undefined;
  const found = rowsNamed(withNumbersApart(reading, rows.ids), rows, 'names');
  if (found.kind === 'one') return { kind: 'take', indicators: [found.indicator] };
  if (found.kind === 'none') return undefined;
  return reading.names.length === 0
    ? { kind: 'take', indicators: found.indicators }
    : { kind: 'choose', indicators: found.indicators, for: 'take' };
};

/**
 * Taking is for oneself; what is given or assigned must be given to the writer. "Anna tar 10" takes for Anna,
 * whose name gives in Finnish. "10 minulle" does without a verb, but not in a question.
 */
function isTaking(reading: Reading): boolean {
  if (says(reading, 'give', 'assign')) return says(reading, 'me', 'to-me') && !says(reading, 'take');
  return says(reading, 'take') || (says(reading, 'to-me') && !reading.asks && !says(reading, 'asks'));
}

/** "10,11" is two rows here; elsewhere it could be a decimal. */
function withNumbersApart(reading: Reading, ids: ReadonlySet<string>): Reading {
  return {
    ...reading,
    numbers: reading.numbers.flatMap((number) => {
      const parts = number.split(',');
      return parts.every((part) => ids.has(part)) ? parts : [number];
    }),
  };
}
