import type { Day } from '../domain/day.ts';
import type { Waiting } from '../domain/waiting.ts';

/** More would be no first line. */
const mostNames = 6;

type NameWords = {
  readonly you: string;
  readonly away: (until: Day) => string;
  readonly more: (people: number) => string;
};

/** Who has not answered, each with how many rows: "Anna (8)", "Bo (4, poissa 5.4. asti)". */
export function namedIn({ own, people = [] }: Waiting, words: NameWords): readonly string[] {
  const named = people
    .slice(0, mostNames)
    .map(({ name, rows, away }) => `${name} (${away === undefined ? rows : `${rows}, ${words.away(away)}`})`);
  const more = people.length - named.length;
  return [...(own > 0 ? [`${words.you} (${own})`] : []), ...named, ...(more > 0 ? [words.more(more)] : [])];
}
