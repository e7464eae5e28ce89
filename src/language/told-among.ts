import type { Typed } from '../domain/answer-row.ts';
import { wordsFor } from './amount-words.ts';
import type { Sense } from './lexicon/senses.ts';
import { opens } from './read-loosely.ts';
import type { Reading } from './reading.ts';
import { says } from './rule.ts';
import type { Telling } from './told-entry.ts';
import { entryIn } from './told-row.ts';
import { cut, withDigits } from './values.ts';

/** More clauses are a text. */
const mostClauses = 5;

const separator = new RegExp(`[,;!]+ +|[.] +(?=\\p{L})| [-–] | (?:${wordsFor('remarks')}) `, 'iu');

/**
 * "Opintomatkoja on tehty 2, koska Tallinnan reissu peruttiin": one thing is told and the rest are remarks, before it or
 * after it. Undefined when a remark could change what is told: it has a number, names another row, asks, wishes for
 * something, hopes, or takes back that something is done.
 */
export function amongRemarks(line: string, telling: Telling): readonly Typed[] | undefined {
  const clauses = line.replace(/[.!]+$/, '').split(separator);
  if (clauses.length < 2 || clauses.length > mostClauses || cut(line, telling.today).isHedged)
    return undefined;
  const told = clauses.map((clause) => entryIn(clause, { ...telling, before: undefined }));
  const [entry, ...others] = told.flatMap((each) => each ?? []);
  if (entry === undefined || others.length > 0) return undefined;
  const remarks = clauses.filter((_, at) => told[at] === undefined);
  return remarks.every((remark) => isRemark(remark, entry, telling)) ? [entry] : undefined;
}

/** What a remark never says. */
const more: readonly Sense[] = [
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
  ...(['vague', 'privacy', 'means', 'changed'] as const),
];

/** What would take back that something is done or on its way. */
const doubts: readonly Sense[] = ['not', 'undone', 'yet', 'except', 'wont', 'at-risk', 'late', 'behind'];

function isRemark(text: string, entry: Typed, { read, rows }: Telling): boolean {
  const reading: Reading = read(text);
  const hasNumber = /\d/.test(withDigits(text, 'all'));
  const named = rows.find(reading.names, 'names');
  const isOfOther = named.kind === 'one' && named.indicator !== entry.indicator;
  const isDoubt = entry.choice !== undefined && says(reading, ...doubts);
  return !hasNumber && !isOfOther && !reading.asks && !opens(reading) && !isDoubt && !says(reading, ...more);
}
