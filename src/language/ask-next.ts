import { question } from './asking.ts';
import type { Rows } from './find-rows.ts';
import type { Intent } from './intent.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, questioning, type Rule, rowsNamed, says } from './rule.ts';
import { rowRatherThanPlace, whoseOf } from './whose.ts';

/** "mitä seuraavaksi tapahtuu?", "what's next for me?", "Annan seuraava määräaika" */
export const askNext: Rule = (reading, rows, _today, scope) => {
  // "What should I do next?": alone, "next" is a time.
  const asksOfSelf = says(reading, 'undone') || (says(reading, 'i') && says(reading, 'which'));
  const asksNext = says(reading, 'next') || (asksOfSelf && says(reading, 'other-time'));
  if (!asksNext || !isAccountedFor(reading, known)) return undefined;
  if (reading.numbers.length > 0) return nextOfNumbered(reading, rows);
  // "What should I do next?": of the writer, who is in the words for what is to be done.
  const isForMe = reading.names.length === 0 && says(reading, 'me', 'to-me', 'undone', 'help', 'owed');
  if (isForMe) return question({ kind: 'next', whose: { kind: 'mine' } });
  const row = rowRatherThanPlace(reading.names, rows);
  if (row !== undefined) return question({ kind: 'next', whose: { kind: 'rows', indicators: [row] } });
  const whose = whoseOf(reading, rows, scope);
  return whose && question({ kind: 'next', whose });
};

/** "11 seuraavaksi?": of rows by their numbers. */
function nextOfNumbered(reading: Reading, rows: Rows): Intent | undefined {
  const found = reading.names.length === 0 ? rowsNamed(reading, rows, 'names') : undefined;
  if (found === undefined || found.kind === 'none') return undefined;
  const indicators = found.kind === 'one' ? [found.indicator] : found.indicators;
  return question({ kind: 'next', whose: { kind: 'rows', indicators } });
}

const known: readonly Sense[] = [
  ...questioning,
  ...(['next', 'show', 'me', 'to-me', 'i', 'mine', 'owns', 'deadline', 'due', 'falls-due', 'take'] as const),
  ...(['about', 'other-time', 'undone', 'help', 'owed', 'goes', 'red', 'yellow'] as const),
];
