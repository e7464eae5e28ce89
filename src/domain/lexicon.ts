import { type Token, tokensOf } from './tokens.ts';
import { type Concept, vocabulary } from './vocabulary.ts';

/** A token, or several that mean one thing together ("at least"), named by what it means in any language. */
export type Item = Omit<Token, 'kind'> & {
  readonly kind: Concept | Token['kind'];
  /** Which month or ordinal. */
  readonly nth: number;
};

type Entry = { readonly keys: readonly string[]; readonly kind: Concept; readonly nth: number };

// Entries by their first word, the longest first: "at least last year's" is not cut short at "at".
const entries = new Map<string, Entry[]>();
for (const { kind, nth, phrases } of vocabulary)
  for (const phrase of phrases.split(', ').flatMap(expand)) {
    const keys = tokensOf(phrase).map(keyOf);
    const first = keys[0] ?? '';
    const sameStart = [...(entries.get(first) ?? []), { keys, kind, nth }];
    entries.set(
      first,
      sameStart.sort((a, b) => b.keys.length - a.keys.length),
    );
  }

/** "(no|not) more than" is "no more than" and "not more than"; a group may be empty. */
function expand(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => expand(phrase.slice(0, open) + choice + phrase.slice(close + 1)));
}

/** The wording as concepts; what the vocabulary does not know stays a word, digits or a sign. */
export function itemsOf(wording: string): readonly Item[] {
  const tokens = tokensOf(wording);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = add(items, tokens, at);
    at += length;
  }
  return items.filter((item) => item.kind !== 'article');
}

function add(items: Item[], tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 1;
  const found = entries
    .get(keyOf(token))
    ?.find(({ keys }) => keys.every((key, i) => key === keyOf(tokens[at + i])));
  const { text, gap } = token;
  if (found === undefined) items.push({ ...token, nth: 0 });
  else items.push({ kind: found.kind, nth: found.nth, text, gap });
  return found?.keys.length ?? 1;
}

function keyOf(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}
