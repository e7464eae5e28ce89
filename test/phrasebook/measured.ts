import type { Understand } from '../../src/language/understand.ts';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { bookNamed, type Utterance } from './book.ts';
import { type Judged, judged, today, type Verdict } from './judged.ts';

const understand: Understand = understanding([agreement]);

const books = new Map<string, readonly Judged[]>();

/** Every line of a book, read on the seed agreement; each book once, for several tests look at it. */
export function judgedBook(name: string): readonly Judged[] {
  const lines =
    books.get(name) ?? bookNamed(name).map((utterance) => judged(utterance, understood(utterance)));
  books.set(name, lines);
  return lines;
}

/** People who must be known, by their first names as the book has them. */
const people = ['Leena', 'Matti', 'Sari', 'Johan', 'Kaisa', 'Anna', 'Petri'].map((name) => ({
  id: name,
  name,
}));

function understood({ text, after }: Utterance) {
  const first = after === undefined ? undefined : understand(after, today, { people }).intent;
  // As the bot remembers: a question, or the one row that was told of.
  const [told, ...more] = first?.kind === 'tell' ? first.entries.map(({ indicator }) => indicator) : [];
  if (told !== undefined && more.length === 0)
    return understand(text, today, { people, told, before: { kind: 'row', indicator: told } });
  const before = first?.kind === 'question' ? first.question : undefined;
  const choosing = first?.kind === 'choose' ? first : undefined;
  return understand(text, today, { people, before, choosing });
}

export function count(lines: readonly Judged[], verdict: Verdict): number {
  return lines.filter((line) => line.verdict === verdict).length;
}

/** The share of lines that are right, in per cent with one decimal, rounded down so as never to flatter. */
export function percentRight(lines: readonly Judged[]): number {
  return Math.floor((count(lines, 'right') / lines.length) * 1000) / 10;
}

/** How often each intent of the book was understood as each, the most frequent first; right lines are left out. */
export function confusion(lines: readonly Judged[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { utterance, got, verdict } of lines) {
    if (verdict === 'right') continue;
    const pair = `${utterance.intent.padEnd(22)} → ${got.padEnd(10)} ${verdict}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
