import { pattern, wordsFor } from './amount-words.ts';
import { type Named, personNamed } from './find-person.ts';
import type { Talk } from './message.ts';
import { wordsOf } from './words.ts';

const pronoun = pattern(`(?<![\\p{L}-])(?:${wordsFor('pronouns')})(?![\\p{L}-])`);

/**
 * A text with its "she" or "hänen" as the name of the one person who can be meant: who is named beside it, or whose rows
 * the question before was about. Undefined when that is nobody, or two.
 */
export function withPersonMeant(text: string, { people, before }: Talk): string | undefined {
  if (text.search(pronoun) < 0) return text;
  const named = wordsOf(text).flatMap((word) => personNamed([word], people) ?? []);
  const asked = before !== undefined && 'whose' in before ? before.whose : undefined;
  const spoken = people.filter(({ id }) => asked?.kind === 'person' && asked.person === id);
  const [only, ...others] = new Set(named.length > 0 ? named : spoken);
  const [first] = only?.name.split(' ') ?? [];
  if (only === undefined || first === undefined || others.length > 0) return undefined;
  return text
    .split(clauses)
    .map((clause) => (names(clause, only) ? clause : clause.replace(pronoun, first)))
    .join('');
}

/** With what stands between them. */
const clauses = /((?:[.,:;!?]| [–-]) +)/u;

function names(clause: string, person: Named): boolean {
  return wordsOf(clause).some((word) => personNamed([word], [person]) !== undefined);
}
