import type { Item } from './lexicon.ts';

/** Why a wording that was read to its end still cannot be meant, or is not understood. */
export type Flaw =
  /** "11–7" */
  | { readonly why: 'reversed-range' }
  /** "31.2." */
  | { readonly why: 'no-such-day'; readonly day: string }
  /** "5. vuosineljännes" */
  | { readonly why: 'no-such-quarter'; readonly quarter: number }
  | { readonly why: 'no-such-half'; readonly half: number }
  /** "viikolla 54" */
  | { readonly why: 'no-such-week'; readonly week: number }
  /** "13/2020" */
  | { readonly why: 'no-such-month'; readonly month: number }
  /** A day of neither the agreement's year nor the next. */
  | { readonly why: 'another-year'; readonly year: number }
  /** "3.548" is three and a half in one country and three thousand in another; "2020" alone may be the year. */
  | { readonly why: 'ambiguous-number'; readonly number: string };

/** A place in a wording, and the flaw met on the way there. */
export type Cursor = {
  readonly items: readonly Item[];
  /** What days without a year fall in; NaN when there is no such year. */
  readonly year: number;
  at: number;
  flaw: Flaw | undefined;
};

/** Reads what stands at the cursor and moves past it, or returns undefined, wherever that leaves the cursor. */
export type Rule<T> = (cursor: Cursor) => T | undefined;

/** The next item, if it is one of these kinds. */
export function take(cursor: Cursor, ...kinds: readonly Item['kind'][]): Item | undefined {
  const item = cursor.items[cursor.at];
  return item !== undefined && kinds.includes(item.kind) ? taken(cursor, item) : undefined;
}

/** The next item, if it is one of these characters or words themselves. */
export function takeText(cursor: Cursor, ...texts: readonly string[]): Item | undefined {
  const item = cursor.items[cursor.at];
  return item !== undefined && texts.includes(item.text) ? taken(cursor, item) : undefined;
}

/** The next item, if it is a word of this form. */
export function takeWord(cursor: Cursor, form: RegExp): Item | undefined {
  const item = cursor.items[cursor.at];
  return item?.kind === 'word' && form.test(item.text) ? taken(cursor, item) : undefined;
}

function taken(cursor: Cursor, item: Item): Item {
  cursor.at += 1;
  return item;
}

/** What the first of the rules that reads makes of it; when none does, the cursor stays where it was. */
export function attempt<T>(cursor: Cursor, ...rules: readonly Rule<T>[]): T | undefined {
  const { at, flaw } = cursor;
  for (const rule of rules) {
    const read = rule(cursor);
    if (read !== undefined) return read;
    cursor.at = at;
    cursor.flaw = flaw;
  }
  return undefined;
}

/** The rules as one, in the order in which they are attempted. */
export function either<T>(...rules: readonly Rule<T>[]): Rule<T> {
  return (cursor) => attempt(cursor, ...rules);
}

/** What the rule reads again and again, until it does not. */
export function many<T>(cursor: Cursor, rule: Rule<T>): readonly T[] {
  const read: T[] = [];
  for (let next = attempt(cursor, rule); next !== undefined; next = attempt(cursor, rule)) read.push(next);
  return read;
}

/** Notes what is wrong and lets the reading go on: only a wording read to its end is impossible. */
export function flawed(cursor: Cursor, flaw: Flaw): void {
  cursor.flaw ??= flaw;
}

/** A cursor at the beginning of a wording of an agreement of that year, with nothing wrong so far. */
export function cursorOver(items: readonly Item[], year: number): Cursor {
  return { items, year, at: 0, flaw: undefined };
}

/** What a rule read from the beginning, how far it came, and what is wrong with it. */
export type Reading<T> = { readonly read: T; readonly end: number; readonly flaw: Flaw | undefined };

/** What each of the rules makes of the beginning, or of all there is. */
export function readEach<T>(cursor: Cursor, rules: readonly Rule<T>[]): readonly Reading<T>[] {
  return rules.flatMap((rule) => {
    cursor.at = 0;
    cursor.flaw = undefined;
    const read = rule(cursor);
    if (read === undefined) return [];
    fullStop(cursor);
    return { read, end: cursor.at, flaw: cursor.flaw };
  });
}

// It ends a sentence; after nothing but digits ("5.", "7–11.") it may make an ordinal or a day instead.
function fullStop(cursor: Cursor): void {
  const [first, last] = [cursor.items[0], cursor.items[cursor.at - 1]];
  if (first?.kind !== 'digits' || last?.kind !== 'digits') takeText(cursor, '.');
}
