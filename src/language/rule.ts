import type { Day } from '../domain/day.ts';
import type { Named } from './find-person.ts';
import type { Rows } from './find-rows.ts';
import { asFound, type Found, type Within } from './found.ts';
import type { Intent } from './intent.ts';
import type { Sense } from './lexicon/senses.ts';
import { namesCounted } from './participants.ts';
import type { Reading } from './reading.ts';

/** Who else can be meant in a message: the people the bot has met. */
export type Scope = { readonly people: readonly Named[] };

/**
 * One thing a message can ask for. A rule names every sense it can account for and leaves a message that
 * means anything more to the others: what nobody accounts for is not understood rather than half understood.
 */
export type Rule = (reading: Reading, rows: Rows, today: Day, scope: Scope) => Intent | undefined;

/** Said beside any request: a greeting, thanks, what it is asked with. */
const asides: readonly Sense[] = [
  'greeting',
  'farewell',
  'thanks',
  'filler',
  'asks',
  'asks-for',
  'count',
  'how-much',
  'and-what',
  'of-them',
  'it',
  'today',
  'persons',
];

/** Who writes, and whom they speak to: "could you remind me?" */
export const writer: readonly Sense[] = ['i', 'me', 'to-me', 'mine', 'others'];

/** What questions are made of, and no command is. */
export const questioning: readonly Sense[] = ['which', 'how', 'goes', 'who', 'others'];

/**
 * Whether these senses, and what is said beside any request, are all that a message means. Its names and numbers each
 * rule accounts for by itself.
 */
export function isAccountedFor(reading: Reading, by: readonly Sense[]): boolean {
  return [...reading.senses].every((sense) => by.includes(sense) || asides.includes(sense));
}

/** Whether it says any of these. */
export function says(reading: Reading, ...senses: readonly Sense[]): boolean {
  return senses.some((sense) => reading.senses.has(sense));
}

/** "Did I take 10?", "how many undo?": asks how it is, where "can I take 10?" asks for it to be done. */
export function inquires(reading: Reading): boolean {
  const isOfWriter = reading.asks && says(reading, 'i') && !says(reading, 'asks-for');
  return reading.opening === 'asks' || isOfWriter || says(reading, 'count', 'how-much', 'who');
}

/** The same, but for what means this. */
export function without(reading: Reading, sense: Sense): Reading {
  return { ...reading, senses: new Set([...reading.senses].filter((each) => each !== sense)) };
}

/** No row is named, by number or by name. */
export function namesNoRow(reading: Reading, rows: Rows): boolean {
  return reading.names.length + withoutYears(reading, rows).numbers.length === 0;
}

/** Without the numbers that are an agreement's own year, which say nothing of a row or a day. */
export function withoutYears(reading: Reading, rows: Rows): Reading {
  return { ...reading, numbers: reading.numbers.filter((number) => !rows.years.has(number)) };
}

/** "23–33" is eleven rows, when both its ends are rows. */
export function withRanges(numbers: readonly string[], { ids }: Rows): readonly string[] {
  return numbers.flatMap((number) => {
    const [, from = '', to = ''] = /^(\d{1,3})[–-](\d{1,3})$/.exec(number) ?? [];
    if (!ids.has(from) || !ids.has(to) || Number(from) >= Number(to)) return [number];
    return [...ids].filter((id) => Number(id) >= Number(from) && Number(id) <= Number(to));
  });
}

/** The rows that a message names, when every number is a row's and every name is theirs. */
export function rowsNamed(reading: Reading, rows: Rows, within: Within): Found {
  const numbers = withRanges(withoutYears(reading, rows).numbers, rows);
  const found = reading.names.length > 0 ? rows.find(namesCounted(reading, rows), within) : undefined;
  if (!numbers.every((number) => rows.ids.has(number))) return { kind: 'none' };
  if (found === undefined) return asFound([...new Set(numbers)]);
  const isSame = found.kind === 'one' && numbers.every((number) => number === found.indicator);
  return isSame || numbers.length === 0 ? found : { kind: 'none' };
}
