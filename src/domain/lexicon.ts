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
    const keys = tokensOf(phrase).map(keyOf);
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
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = entryAt(tokens, at);
    const [first, ...more] = tokens.slice(at, at + (entry?.keys.length ?? 1));
    if (first === undefined) break;
    items.push({
      ...first,
      kind: entry?.kind ?? first.kind,
      text: textOf([first, ...more]),
      nth: entry?.nth ?? 0,
    });
    at += 1 + more.length;
  }
  return items.filter((item) => item.kind !== 'article');
}

/** What tokens or items look like in a row. */
export function textOf(pieces: readonly Pick<Token, 'text' | 'gap'>[]): string {
  return pieces.map(({ text, gap }, index) => (gap === 'none' || index === 0 ? text : ` ${text}`)).join('');
}

function entryAt(tokens: readonly Token[], at: number): Entry | undefined {
  return entries
    .get(keyOf(tokens[at]))
    ?.find(({ keys }) => keys.every((key, i) => key === keyOf(tokens[at + i])));
}

function keyOf(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}
