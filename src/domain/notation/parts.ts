import { type NumberTarget, type Target, unitOf } from '../target.ts';
import { plainAmount, statedAmount } from './amounts.ts';
import { attempt, type Cursor, flawed, many, type Rule, take, takeText, takeWord } from './cursor.ts';
import { noun, number } from './numbers.ts';
import { relative } from './relative.ts';
import { throughTheYear } from './times.ts';

/** One number's target; saying that it holds for the whole year, or is done, changes nothing: "5 koulutusta pidetty". */
const amount: Rule<NumberTarget> = (cursor) => {
  take(cursor, 'held');
  take(cursor, 'total') ?? takeText(cursor, ...averages) ?? takeWord(cursor, ofFigures);
  const read = attempt(cursor, relative, plainAmount, statedAmount);
  if (read?.kind === 'bound' || read?.kind === 'about') attempt(cursor, outOf);
  attempt(cursor, scaleNote);
  take(cursor, 'total');
  // "50 % toteutunut" is half done as often as it is half of them.
  if (read !== undefined && unitOf(read) !== '%') take(cursor, 'done', 'held');
  attempt(cursor, throughTheYear);
  return read;
};

/** "(asteikko 1–5)", "på skalan 1–5": which marks were given to choose from does not change what is promised. */
const scaleNote: Rule<true> = (cursor) => {
  const isOpen = takeText(cursor, '(') !== undefined;
  const ends = take(cursor, 'scale') && [
    number(cursor),
    takeText(cursor, '–') ?? take(cursor, 'to'),
    number(cursor),
  ];
  const isClosed = takeText(cursor, ')') !== undefined;
  return ends === undefined || ends.includes(undefined) || isOpen !== isClosed ? undefined : true;
};

/** "keskiarvo ≥ 4,0", "andel minst 80 %": what sort of number it is, which its name says too. */
const ofFigures =
  /^(?:keskiarvo|osuus|määrä|lukumäärä|arvosana|medelvärde|andel|antal|betyg|mean|share|number|rating)$/iu;

/** After a number these change what it means ("5 average"); only first they name it. */
const averages = ['Average', 'average', 'Medeltal', 'medeltal'];

/** "≥ 4,2/5": out of so many. Without decimals it may be a share: "vähintään 2/3". */
const outOf: Rule<true> = (cursor) => {
  const mark = cursor.items[cursor.at - 2]?.text;
  const isMark = mark === ',' || mark === '.';
  return isMark && takeText(cursor, '/') && number(cursor) ? true : undefined;
};

/** "7–11", "88–132 (≤ edellisen vuoden toteuma)", "≥ 20 asiakaspäätettä; ≥ 15 puhelinta". */
export const amounts: Rule<Target> = (cursor) => {
  const first = amount(cursor);
  if (first === undefined) return undefined;
  const more = [...many(cursor, listed), ...many(cursor, inBrackets).flat()];
  return more.length === 0 ? first : together(cursor, [first, ...more]);
};

const listed: Rule<NumberTarget> = (cursor) => {
  const joint = takeText(cursor, ';', ',', '+') ?? take(cursor, 'and');
  return joint && amount(cursor);
};

const inBrackets: Rule<readonly NumberTarget[]> = (cursor) => {
  const first = takeText(cursor, '(') && amount(cursor);
  const more = many(cursor, listed);
  return takeText(cursor, ')') && first && [first, ...more];
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
  if (areImpossible(parts)) flawed(cursor, { why: 'reversed-range' });
  return { kind: 'both', parts: [...parts] };
}

function claimsOf(part: NumberTarget): string[] {
  if (part.kind === 'relative') return [`${part.at} last year's`];
  return part.kind === 'bound' ? [part.at] : ['least', 'most'];
}

/** "> 10 ja ≤ 5": no number is both. */
function areImpossible(parts: readonly NumberTarget[]): boolean {
  const bounds = parts.filter((part) => part.kind === 'bound');
  const floor = bounds.find(({ at }) => at === 'least');
  const ceiling = bounds.find(({ at }) => at === 'most');
  if (floor === undefined || ceiling === undefined) return false;
  return floor.strict || ceiling.strict ? floor.value >= ceiling.value : floor.value > ceiling.value;
}

/** "Kaikki työryhmät kokoontuneet ≥ 2 kertaa vuoden aikana", "All working groups: at least 2 meetings". */
export const everyMember: Rule<Target> = (cursor) => {
  if (!(take(cursor, 'every') ?? takeText(cursor, ...eachOne))) return undefined;
  const of = many(cursor, groupWord).join(' ');
  verb(cursor);
  takeText(cursor, ':');
  const part = amount(cursor);
  return part && of !== '' ? { kind: 'every', of, part } : undefined;
};

/** After a number these change what is counted ("5 each"); only first they name a group. */
const eachOne = ['Kukin', 'kukin', 'Varje', 'varje', 'Each', 'each'];

const groupWord: Rule<string> = (cursor) => {
  const word = noun(cursor);
  return word === undefined || participle.test(word) ? undefined : word;
};

/** What the members do is told by the number: "kokoontuneet", "har sammanträtt", "have met". */
function verb(cursor: Cursor): void {
  if (take(cursor, 'does', 'is')) take(cursor, 'does', 'word');
  else takeWord(cursor, participle);
}

/** In the Finnish plural: "kokoontuneet", "pitäneet", "järjestetyt". */
const participle = /(?:[aäuy]neet|t[uy]t)$/iu;
