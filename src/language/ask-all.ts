import { asking, question } from './asking.ts';
import { personNamed } from './find-person.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { isAccountedFor, namesNoRow, type Rule, says, withRanges } from './rule.ts';
import { spanSenses } from './span-of.ts';
import { rowRatherThanPlace } from './whose.ts';

/** "my goals", "all indicators"; anything that could be taking rows is not a question. */
export const askAll: Rule = (reading, rows) => {
  if (!isOfNoState(reading) || !namesNoRow(reading, rows) || says(reading, 'give')) return undefined;
  const mine = question({ kind: 'rows', state: 'any', whose: { kind: 'mine' } });
  // "How is it going for me?" is of one's own; "show me" is of anybody's.
  if (says(reading, 'me', 'to-me') && !says(reading, 'show'))
    return reading.asks && says(reading, 'status', 'goes') ? mine : undefined;
  if (says(reading, 'mine') || (says(reading, 'i') && says(reading, 'owns'))) return mine;
  return says(reading, 'item', 'all') && !says(reading, 'status', 'owns')
    ? question({ kind: 'rows', state: 'any', whose: { kind: 'everyone' } })
    : undefined;
};

/** "kuka vastaa mistäkin?", "who owns what?": the list says of each whose it is. */
export const askWhoOwns: Rule = (reading, rows) =>
  says(reading, 'owns') &&
  says(reading, 'which') &&
  !says(reading, 'i') &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, ['who', 'owns', 'which', 'all', 'item'])
    ? question({ kind: 'rows', state: 'any', whose: { kind: 'everyone' } })
    : undefined;

/** "mikä Leenan tilanne on?", "how is Matti doing": all rows of somebody the bot has met. */
export const askPerson: Rule = (reading, _rows, _today, { people }) => {
  if (!isOfNoState(reading) || reading.numbers.length > 0) return undefined;
  const person = personNamed(reading.names, people);
  return person !== undefined && says(reading, 'status', 'item', 'show', 'goes', 'owns', 'which')
    ? question({ kind: 'rows', state: 'any', whose: { kind: 'person', person: person.id } })
    : undefined;
};

/** Rows as they are, in whatever state, and as of now. */
function isOfNoState(reading: Reading): boolean {
  return isAccountedFor(reading, [...asking, 'owns', 'gap', 'why']) && !says(reading, ...spanSenses);
}

/** "rivit 16 ja 17": more rows than one, by their numbers. */
export const askThese: Rule = (reading, rows) => {
  const indicators = [...new Set(withRanges(reading.numbers, rows))];
  const areRows = indicators.length > 1 && indicators.every((number) => rows.ids.has(number));
  if (!areRows || reading.names.length > 0) return undefined;
  return isAccountedFor(reading, ofThese)
    ? question({ kind: 'rows', state: 'any', whose: { kind: 'rows', indicators } })
    : undefined;
};

/** Their list says of each how it stands, who has it and why. */
const ofThese: readonly Sense[] = [
  ...(['item', 'show', 'which', 'about', 'status', 'how', 'goes', 'me', 'to-me'] as const),
  ...(['owns', 'owner', 'who', 'why', 'others'] as const),
];

/** "miten logistiikassa menee?", "basic operations status": all rows of one place. */
export const askPlace: Rule = (reading, rows, _today, { people }) => {
  // "Miten Kirjastonhoitajalla menee?" is of the person, whichever place is called nearly so.
  if (personNamed(reading.names, people) !== undefined) return undefined;
  const asks =
    says(reading, 'status', 'all', 'item', 'show') ||
    (says(reading, 'goes') && says(reading, 'how', 'which'));
  if (!asks || reading.numbers.length > 0) return undefined;
  if (says(reading, 'to-me', 'give', 'mine', 'i') || !isAccountedFor(reading, asking)) return undefined;
  // "Digitutorit" are a row of a goal whose name begins so; "tilapalvelut" are a goal.
  const isRow = rowRatherThanPlace(reading.names, rows) !== undefined;
  const place = isRow ? undefined : rows.place(reading.names);
  return place && question({ kind: 'rows', state: 'any', whose: { kind: 'place', place } });
};

/** "status", "miten yksiköllä menee?" */
export const askTotals: Rule = (reading, rows) =>
  // "Hur går det för mig?" is of one's own.
  !says(reading, 'me', 'to-me') &&
  (says(reading, 'status') || (says(reading, 'how') && says(reading, 'goes'))) &&
  namesNoRow(reading, rows) &&
  !says(reading, 'mine') &&
  isAccountedFor(reading, asking)
    ? question({ kind: 'totals' })
    : undefined;
