import { isWrittenAsDay } from './day-written.ts';
import type { Rows } from './find-rows.ts';
import type { Found } from './found.ts';
import type { Intent } from './intent.ts';
import { type Sense, tellingSenses } from './lexicon/senses.ts';
import { months } from './months.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, namesNoRow, type Rule, rowsNamed, says, withoutYears } from './rule.ts';
import { spanSenses } from './span-of.ts';
import { weekdays } from './weekdays.ts';

const known: readonly Sense[] = [
  'report',
  'which',
  'how',
  'done',
  'i',
  'mine',
  'me',
  'to-me',
  'item',
  'show',
  'give',
  'all',
  'silent',
  'word',
  ...spanSenses,
];

/**
 * "raportoi", "report 10 done 20.3.", "kirjaa Aunela": opens the form, in which the rest is said. "miten raportoin?"
 * asks how it is done.
 */
export const report: Rule = (reading, rows) => {
  // "Onko webinaareista merkintää?" asks whether it has been done.
  if (!says(reading, 'report') || reading.opening === 'asks' || !isAccountedFor(reading, known))
    return undefined;
  if (namesNoRow(reading, rows))
    return says(reading, 'how') ? { kind: 'help' } : { kind: 'report', indicator: undefined };
  return formOf(rowReported(reading, rows), reading);
};

/** "Nothing new": the form of what is open has a button that says so of all at once. */
export const nothingNew: Rule = (reading, rows) =>
  says(reading, 'same') &&
  !reading.asks &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, ['same', 'i', 'mine', 'to-me', 'all', 'yet', 'item', 'others', 'was', 'report'])
    ? { kind: 'report', indicator: undefined }
    : undefined;

const inPassing: readonly Sense[] = [
  ...tellingSenses,
  ...months,
  ...weekdays,
  ...(['done', 'undone', 'item', 'i', 'was', 'others'] as const),
];

/** Rows that a value may be meant for, when it is not said which. */
const mostToChoose = 4;

/** "10 valmis", "Aunela är klar", "webinaareja 6": a report without the word for it, of a row that is sure. */
export const reportInPassing: Rule = (reading, rows) => {
  if (reading.asks || says(reading, 'count', 'how-much') || !isAccountedFor(reading, inPassing))
    return undefined;
  const { numbers } = withoutYears(reading, rows);
  // "49 ei toteutunut": of a row by its number, where "the book fair was not held" may be talk.
  const isLeft = says(reading, 'undone') && reading.names.length === 0 && numbers.length === 1;
  const isReport =
    isLeft || says(reading, 'done', ...tellingSenses) || (reading.names.length > 0 && numbers.length === 1);
  const found = isReport ? rowReported(reading, rows) : undefined;
  if (found === undefined) return undefined;
  // Several rows of that very name, or the few that the words with a value fit; words that fit many are no report.
  if (found.kind === 'one' || rows.called(reading.names).length > 1) return formOf(found, reading);
  const isKnown = found.kind === 'several' && reading.names.every(rows.knows);
  const few = isKnown ? fewOf(found.indicators, reading, rows) : [];
  return few.length > 0 ? { kind: 'choose', indicators: few, for: 'report', said: reading.text } : undefined;
};

/** "Participants 42": of many rows that have the word, those whose short name has it. */
function fewOf(indicators: readonly string[], { names }: Reading, rows: Rows): readonly string[] {
  if (indicators.length <= mostToChoose) return indicators;
  const few = indicators.filter((indicator) => rows.isInName(indicator, names));
  return few.length <= mostToChoose ? few : [];
}

/** The row by its name, whatever number is reported of it, or by its number, with at most a day beside it. */
function rowReported(reading: Reading, rows: Rows): Found {
  if (reading.names.length > 0) return rows.find(reading.names, 'names');
  return rowsNamed(
    { ...reading, numbers: reading.numbers.filter((number) => !isWrittenAsDay(number)) },
    rows,
    'names',
  );
}

function formOf(found: Found, { text }: Reading): Intent | undefined {
  if (found.kind === 'one') return { kind: 'report', indicator: found.indicator };
  return found.kind === 'several'
    ? { kind: 'choose', indicators: found.indicators, for: 'report', said: text }
    : undefined;
}
