import type { Typed } from '../domain/answer-row.ts';
import { wordsFor } from './amount-words.ts';
import type { Sense } from './lexicon/senses.ts';
import { says } from './rule.ts';
import type { Telling } from './told-entry.ts';
import { entryIn } from './told-row.ts';
import { cut } from './values.ts';

/** More clauses are a text. */
const mostClauses = 5;

const separator = new RegExp(
  `(?:[,;!]+ +|[.] +(?=\\p{L})| [-–] | (?=(?:${wordsFor('remarks')}) ))(?:(?:${wordsFor('remarks')}) )?`,
  'iu',
);

/**
 * "Opintomatkoja on tehty 2, koska Tallinnan reissu peruttiin": something is told and the rest are remarks, before it or
 * after it. Undefined when a remark could change what is told: it names another row, asks, wishes for something, hopes,
 * or takes back that something is done.
 *
 * @param entriesOf what clauses tell when each of them tells something
 */
export function amongRemarks(
  line: string,
  telling: Telling,
  entriesOf: (clauses: readonly string[]) => readonly Typed[] | undefined,
): readonly Typed[] | undefined {
  const clauses = line.replace(/[.!]+$/, '').split(separator);
  if (clauses.length < 2 || clauses.length > mostClauses || cut(line, telling.today).isHedged)
    return undefined;
  const alone = { ...telling, before: undefined };
  const hasNumber = clauses.some((clause) => /\d/.test(clause));
  const tells = (clause: string) => (hasNumber ? /\d/.test(clause) : entryIn(clause, alone) !== undefined);
  const told = clauses.filter(tells);
  const whole = told.length === 0 ? undefined : entryIn(told.join(', '), alone);
  const entries = whole === undefined ? (entriesOf(told) ?? ofNamedBefore(told, clauses, alone)) : [whole];
  const remarks = clauses.filter((clause) => !tells(clause));
  return entries !== undefined && remarks.every((remark) => isRemark(remark, entries, telling))
    ? entries
    : undefined;
}

/** "I went through the job descriptions and we have updated 45 %": the number is of the row in the clause before. */
function ofNamedBefore(
  told: readonly string[],
  clauses: readonly string[],
  telling: Telling,
): readonly Typed[] | undefined {
  const [clause, ...others] = told;
  const before = clause === undefined ? undefined : clauses[clauses.indexOf(clause) - 1];
  if (clause === undefined || before === undefined || others.length > 0) return undefined;
  const names = telling.rows.shortIn(telling.read(before).names);
  const isOfNone = telling.rows.shortIn(telling.read(cut(clause, telling.today).words).names).length === 0;
  if (names.length === 0 || !isOfNone) return undefined;
  // "Aunela myöhästyy, luvattu nyt 15.4.": what is said of the row there may go with it.
  const entry =
    entryIn(`${before} ${clause}`, telling) ??
    entryIn(`${names.map(({ typed }) => typed).join(' ')} ${clause}`, telling);
  return entry && [entry];
}

/** What a remark never opens with, nor is made of alone. */
const wishes: readonly Sense[] = [
  ...([
    'remind',
    'assign',
    'give',
    'hand-over',
    'release',
    'undo',
    'cancel',
    'away',
    'spares',
    'pause',
  ] as const),
  ...(['asks', 'which', 'who', 'why', 'how', 'when', 'show'] as const),
];

/** What would take back that something is done. */
const doubts: readonly Sense[] = ['not', 'undone', 'yet', 'except', 'wont', 'at-risk', 'late', 'behind'];

function isRemark(text: string, entries: readonly Typed[], { read, rows }: Telling): boolean {
  const reading = read(text);
  // "Ja Koha niin ikään": whatever else is said of it.
  const short = rows.shortIn(reading.names);
  const named = rows.find(short.length > 0 ? short : reading.names, 'names');
  const isOfOther = named.kind === 'one' && !entries.some(({ indicator }) => indicator === named.indicator);
  const isDoubt = entries.some(({ choice }) => choice === 'done') && says(reading, ...doubts);
  const isWish =
    (reading.opening !== undefined && wishes.includes(reading.opening)) ||
    (reading.names.length === 0 && says(reading, ...wishes));
  return !isOfOther && !isDoubt && !isWish && !reading.asks && !says(reading, 'vague', 'privacy');
}
