import { asking, question } from './asking.ts';
import { personNamed } from './find-person.ts';
import type { Sense } from './lexicon/senses.ts';
import { isAccountedFor, namesNoRow, type Rule, says } from './rule.ts';
import { spanSenses } from './span-of.ts';
import { stateSenses } from './states.ts';

/** "What do I still have to report?", "mitä tietoja odotat vielä minulta?": what has no word of the writer's own. */
export const askOwed: Rule = (reading, rows) => {
  if (says(reading, 'owed') && namesNoRow(reading, rows) && isAccountedFor(reading, ['owed', ...owed]))
    return question({ kind: 'rows', state: 'no-word', whose: { kind: 'mine' } });
  const asks = says(reading, 'which', 'count') && !says(reading, 'how', 'done');
  const isMine = says(reading, 'i', 'mine', 'me', 'to-me');
  const isOwed =
    (says(reading, 'report') && says(reading, 'mine', 'yet', 'undone', 'silent')) ||
    (says(reading, 'word') && says(reading, 'yet', 'undone'));
  return asks && isMine && isOwed && namesNoRow(reading, rows) && isAccountedFor(reading, owed)
    ? question({ kind: 'rows', state: 'no-word', whose: { kind: 'mine' } })
    : undefined;
};

const owed: readonly Sense[] = [
  ...(['which', 'i', 'mine', 'me', 'to-me', 'report', 'word', 'yet', 'item', 'silent', 'undone'] as const),
  ...(['falls-due', 'owns', 'all', 'others'] as const),
];

/** "Onko Leena vastannut?" asks what has no word of Leena's; "what have I answered?" what there is of one's own. */
export const askAnswered: Rule = (reading, _rows, _today, { people }) => {
  if (!says(reading, 'word') || !isAccountedFor(reading, answered) || reading.numbers.length > 0)
    return undefined;
  if (says(reading, 'not', 'silent', 'except')) return undefined;
  const person = personNamed(reading.names, people);
  if (person !== undefined && reading.opening === 'asks')
    return question({ kind: 'rows', state: 'no-word', whose: { kind: 'person', person: person.id } });
  // "What has Leena reported?": what there is of hers.
  if (person !== undefined && says(reading, 'which', 'show') && !says(reading, ...spanSenses))
    return question({ kind: 'rows', state: 'any', whose: { kind: 'person', person: person.id } });
  const isMine = says(reading, 'which', 'show') && says(reading, 'i', 'mine') && reading.names.length === 0;
  return isMine && !says(reading, ...spanSenses)
    ? question({ kind: 'rows', state: 'any', whose: { kind: 'mine' } })
    : undefined;
};

const answered: readonly Sense[] = [
  ...stateSenses,
  ...spanSenses,
  ...asking,
  ...(['owns', 'was', 'gap', 'why'] as const),
];
