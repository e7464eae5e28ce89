import { plainAmount } from './amounts.ts';
import { type Cursor, either, flawed, type Rule, take, takeText } from './cursor.ts';
import { noun } from './numbers.ts';
import { relative } from './relative.ts';
import { type NumberTarget, type Target, unitOf } from './target.ts';
import { throughTheYear } from './times.ts';

/** One number's target; saying that it holds for the whole year changes nothing. */
const amount: Rule<NumberTarget> = (cursor) => {
  take(cursor, 'total');
  const read = either(relative, plainAmount)(cursor);
  take(cursor, 'total');
  either(throughTheYear)(cursor);
  return read;
};

/** "7–11", "88–132 (≤ edellisen vuoden toteuma)", "≥ 20 asiakaspäätettä; ≥ 15 puhelinta". */
export const amounts: Rule<Target> = (cursor) => {
  const first = amount(cursor);
  if (first === undefined) return undefined;
  const parts = [first];
  for (let next = either(inBrackets, listed)(cursor); next; next = either(inBrackets, listed)(cursor))
    parts.push(...next);
  return parts.length === 1 ? first : together(cursor, parts);
};

const inBrackets: Rule<readonly NumberTarget[]> = (cursor) => {
  const first = takeText(cursor, '(') && amount(cursor);
  const rest: NumberTarget[] = [];
  for (let next = either(listed)(cursor); next; next = either(listed)(cursor)) rest.push(...next);
  return first && takeText(cursor, ')') && [first, ...rest];
};

const listed: Rule<readonly NumberTarget[]> = (cursor) => {
  const comma = takeText(cursor, ';', ',', '+');
  const and = take(cursor, 'and');
  const next = (comma ?? and) && amount(cursor);
  return next && [next];
};

/** Numbers of different things are all to be reached; rules on one number must not compete. */
function together(cursor: Cursor, parts: readonly NumberTarget[]): Target | undefined {
  const units = parts.map((part) => unitOf(part)?.toLowerCase());
  if (!units.includes(undefined) && new Set(units).size === parts.length)
    return { kind: 'all', parts: [...parts] };
  if (new Set(units.filter((unit) => unit !== undefined)).size > 1) return undefined;
  // "≥ edellisen vuoden toteuma (121)" only notes what that was: an exact number is no rule beside another.
  if (parts.some(({ kind }) => kind === 'exactly')) return undefined;
  const claims = parts.flatMap(claimsOf);
  if (new Set(claims).size < claims.length) return undefined;
  return asRange(cursor, parts) ?? { kind: 'both', parts: [...parts] };
}

function claimsOf(part: NumberTarget): string[] {
  if (part.kind === 'relative') return [`${part.at} last year's`];
  return part.kind === 'bound' ? [part.at] : ['least', 'most'];
}

/** "vähintään 5 ja enintään 10" is the range 5–10; with a strict end it stays two rules. */
function asRange(cursor: Cursor, [first, second, ...more]: readonly NumberTarget[]): Target | undefined {
  if (first?.kind !== 'bound' || second?.kind !== 'bound') return undefined;
  const [floor, ceiling] = first.at === 'least' ? [first, second] : [second, first];
  const isStrict = floor.strict ?? ceiling.strict ?? false;
  if (floor.value > ceiling.value || (isStrict && floor.value === ceiling.value))
    flawed(cursor, { why: 'reversed-range' });
  if (isStrict || more.length > 0) return undefined;
  const unit = first.unit ?? second.unit;
  return { kind: 'range', min: floor.value, max: ceiling.value, ...(unit === undefined ? {} : { unit }) };
}

/** "Kaikki työryhmät kokoontuneet ≥ 2 kertaa vuoden aikana", "All working groups: at least 2 meetings". */
export const everyMember: Rule<Target> = (cursor) => {
  const group: string[] = [];
  if (take(cursor, 'every'))
    for (let word = either(groupWord)(cursor); word; word = either(groupWord)(cursor)) group.push(word);
  verb(cursor);
  takeText(cursor, ':');
  const part = amount(cursor);
  return part && group.length > 0 ? { kind: 'every', of: group.join(' '), part } : undefined;
};

const groupWord: Rule<string> = (cursor) => {
  const word = noun(cursor);
  return word === undefined || isParticiple(word) ? undefined : word;
};

/** What the members do is told by the number: "kokoontuneet", "har sammanträtt", "have met". */
function verb(cursor: Cursor): void {
  if (take(cursor, 'does') === undefined && !isParticiple(cursor.items[cursor.at]?.text ?? '')) return;
  take(cursor, 'does', 'word');
}

/** Finnish plurals: "kokoontuneet", "pitäneet", "järjestetyt". */
function isParticiple(word: string): boolean {
  return /(?:[aäuy]neet|t[uy]t)$/iu.test(word);
}
