import { personNamed } from './find-person.ts';
import type { Rows } from './find-rows.ts';
import type { Intent } from './intent.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { inquires, isAccountedFor, type Rule, rowsNamed, type Scope, says } from './rule.ts';

const giving: readonly Sense[] = ['assign', 'give', 'hand-over', 'change', 'take', 'owns'];

/** As many words as a name has: "Anna Virtanen". */
const longestName = 2;

/**
 * "anna 21 Leenalle", "hand over the webinars to Matti": rows to somebody the bot has met. Somebody else is asked
 * for, when the rows are sure: the person is undefined then.
 */
export const assignTo: Rule = (reading, rows, _today, { people }) => {
  if (
    !says(reading, ...giving) ||
    !isAccountedFor(reading, [...giving, 'item', 'owner', 'somebody', 'others', ...nobodys]) ||
    says(reading, 'who', 'which') ||
    // "Could you give 10 to Leena?" is a wish; "does Leena take 10?" is none.
    (reading.asks && !says(reading, 'others'))
  )
    return undefined;
  if (says(reading, ...nobodys)) return ofNobodys(reading, people);
  for (const { name, others } of partings(reading)) {
    const to = personNamed(name, people);
    if (to === undefined) continue;
    const indicators = rowsIn({ ...reading, names: others }, rows);
    if (indicators !== undefined) return { kind: 'assign', indicators, to: to.id };
    // "Give the rows of the digital project to Leena"
    const place = reading.numbers.length === 0 ? rows.place(others) : undefined;
    if (place !== undefined) return { kind: 'assign', indicators: place, to: to.id };
  }
  return toSomebodyElse(reading, rows);
};

/** "All that have no owner": nothing less is given by these words. */
const nobodys: readonly Sense[] = ['free', 'all'];

function ofNobodys(reading: Reading, people: Scope['people']): Intent | undefined {
  const to = personNamed(reading.names, people);
  const isAll = says(reading, 'free') && reading.numbers.length === 0 && !says(reading, 'take', 'owns');
  return to !== undefined && isAll ? { kind: 'assign', indicators: 'unowned', to: to.id } : undefined;
}

/** The words that may be the person's name: the last or the first of those that are no words of the lexicon. */
function partings({ names }: Reading) {
  return [longestName, 1].flatMap((length) => [
    { name: names.slice(-length), others: names.slice(0, -length) },
    { name: names.slice(0, length), others: names.slice(length) },
  ]);
}

/** Rows by their numbers, and a name that nobody has whom the bot has met, or "somebody else". */
function toSomebodyElse(reading: Reading, rows: Rows): Intent | undefined {
  const { names, numbers } = reading;
  const isSomebody = (names.length > 0 && !names.some(rows.marks)) || says(reading, 'somebody');
  const isGiven = says(reading, 'assign', 'give', 'hand-over', 'change');
  if (!isGiven || numbers.length === 0 || !isSomebody || names.length > longestName) return undefined;
  const indicators = rowsIn({ ...reading, names: [] }, rows);
  return indicators === undefined ? undefined : { kind: 'assign', indicators, to: undefined };
}

/** "luovun 10:stä", "release 10": rows of the writer's own become nobody's. */
export const release: Rule = (reading, rows) => {
  if (!says(reading, 'release') || inquires(reading) || !isAccountedFor(reading, released)) return undefined;
  // "Don't release 10" keeps it; "en ehdi enää" gives it up.
  if (says(reading, 'not') && !says(reading, 'yet')) return undefined;
  if (says(reading, 'all') && reading.names.length + reading.numbers.length === 0)
    return says(reading, 'not') ? undefined : { kind: 'release', indicators: 'mine' };
  const indicators = says(reading, 'all') ? undefined : rowsIn(reading, rows);
  return indicators === undefined ? undefined : { kind: 'release', indicators };
};

const released: readonly Sense[] = [
  ...([
    'release',
    'item',
    'mine',
    'i',
    'me',
    'to-me',
    'of-them',
    'beyond',
    'others',
    'owns',
    'owner',
  ] as const),
  ...(['yet', 'not', 'take', 'all'] as const),
];

/** Only rows that are sure. */
function rowsIn(reading: Reading, rows: Rows): readonly string[] | undefined {
  const found = rowsNamed(reading, rows, 'everything');
  if (found.kind === 'one') return [found.indicator];
  return found.kind === 'several' && reading.names.length === 0 ? found.indicators : undefined;
}
