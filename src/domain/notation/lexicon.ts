import { type Token, tokensOf } from './tokens.ts';
import { type Concept, vocabulary } from './vocabulary.ts';

/** A token, or several that mean one thing together ("at least"), named by what it means in any language. */
export type Item = Omit<Token, 'kind'> & {
  readonly kind: Concept | Token['kind'];
  /** Which month, ordinal or number. */
  readonly nth: number;
};

type Entry = { readonly keys: readonly string[]; readonly kind: Concept; readonly nth: number };

// Entries by their first word, the longest first: "at least last year's" is not cut short at "at".
const entries = new Map<string, readonly Entry[]>();
for (const { kind, nth, phrases } of vocabulary)
  for (const phrase of phrases.split(', ').flatMap(expand)) {
    const keys = tokensOf(phrase).map(({ text }) => text);
    const start = keys[0] ?? '';
    const sameStart = [...(entries.get(start) ?? []), { keys, kind, nth }];
    entries.set(
      start,
      sameStart.sort((a, b) => b.keys.length - a.keys.length),
    );
  }

/** "(no|not) more than" is "no more than" and "not more than"; a choice may be empty. */
function expand(phrase: string): string[] {
  const [, before, choices, after] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(phrase) ?? [];
  if (choices === undefined) return [phrase];
  return choices.split('|').flatMap((choice) => expand(`${before}${choice}${after}`));
}

/** The wording as concepts; what the vocabulary does not know stays a word, digits or a sign. */
export function itemsOf(wording: string): readonly Item[] {
  const tokens = tokensOf(wording);
  const keys = tokens.map(({ text }) => text.toLowerCase());
  const items: Item[] = [];
  let covered = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < covered) continue;
    const entry = entryAt(keys, at);
    covered = at + (entry?.keys.length ?? 1);
    if (entry === undefined) items.push({ ...token, nth: 0 });
    else if (entry.kind !== 'article') items.push(meaning(entry, tokens.slice(at, covered), token.gap));
  }
  return items;
}

function meaning({ kind, nth }: Entry, tokens: readonly Token[], gap: Token['gap']): Item {
  return { kind, nth, text: textOf(tokens), gap };
}

/** What tokens or items look like in a row. */
export function textOf(pieces: readonly Pick<Token, 'text' | 'gap'>[]): string {
  return pieces.map(({ text, gap }, index) => (gap === 'none' || index === 0 ? text : ` ${text}`)).join('');
}

function entryAt(keys: readonly string[], at: number): Entry | undefined {
  return entries
    .get(keys[at] ?? '')
    ?.find((entry) => entry.keys.every((key, index) => key === keys[at + index]));
}
