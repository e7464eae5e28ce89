import type { NumberTarget } from '../target.ts';
import { type Direction, direction } from './amounts.ts';
import { attempt, type Cursor, either, type Rule, take, takeText, takeWord } from './cursor.ts';
import { reference } from './last-year.ts';
import { number, type Quantity, quantity } from './numbers.ts';
import { relativeTo } from './relative-to.ts';

type Pace = { readonly way: Direction; readonly change: number };

/**
 * "kasvaa edellisvuodesta", "minskar med minst 5 %". In an agreement of one year what grows grows from the year
 * before, said or not. Growth is strict: last year's number again is none.
 */
const movesBy: Rule<NumberTarget> = (cursor) => {
  const sense = senseOf(cursor);
  if (sense === undefined) return undefined;
  const saidFirst = attempt(cursor, reference);
  const pace = attempt(cursor, paceOf);
  if (saidFirst === undefined) attempt(cursor, reference);
  if (pace !== undefined) return changeOf(sense, pace);
  return relativeTo({ at: sense === 'up' ? 'least' : 'most', strict: true });
};

/** "nousee 80 %:iin", "ökar till minst 200", "falls to 5 days": where it ends, whatever last year was. */
const movesTo: Rule<NumberTarget> = (cursor) => {
  const sense = senseOf(cursor);
  attempt(cursor, reference);
  const opening = take(cursor, 'to');
  const at = sense === 'up' ? 'least' : 'most';
  const way = attempt(cursor, direction) ?? { at };
  const goal = opening ? quantity(cursor) : attempt(cursor, illative, way.strict ? genitive : never);
  attempt(cursor, reference);
  return sense && way.at === at && goal ? { kind: 'bound', ...way, ...goal } : undefined;
};

/** "5 % kasvu", "vähintään 5 %:n kasvu edellisvuodesta", "at least 5 % growth". */
const changeFirst: Rule<NumberTarget> = (cursor) => {
  const way = attempt(cursor, direction) ?? { at: 'least' };
  const change = number(cursor);
  const sense = take(cursor, 'percent', 'percent-of') && take(cursor, 'growth', 'decline');
  if (change === undefined || sense === undefined) return undefined;
  attempt(cursor, reference);
  return changeOf(sense.kind === 'growth' ? 'up' : 'down', { way, change });
};

/** "ei laske", "ökar inte", "does not fall from last year". */
const staysFrom: Rule<NumberTarget> = (cursor) => {
  const sense = take(cursor, 'no-rise', 'no-fall');
  attempt(cursor, reference);
  return sense && relativeTo({ at: sense.kind === 'no-fall' ? 'least' : 'most' });
};

/** Where a number is to go from last year's, how far, or how far not. */
export const trend: Rule<NumberTarget> = either(movesTo, movesBy, changeFirst, staysFrom);

type Sense = 'up' | 'down';

const senseOf: Rule<Sense> = (cursor) => {
  const verb = take(cursor, 'rises', 'growth', 'falls', 'decline')?.kind;
  return verb && (verb === 'rises' || verb === 'growth' ? 'up' : 'down');
};

/** Falling by at most 5 % is staying above what 5 % less would be. */
function changeOf(sense: Sense, { way, change }: Pace): NumberTarget {
  if (sense === 'up') return relativeTo(way, change);
  return relativeTo({ ...way, at: way.at === 'least' ? 'most' : 'least' }, -change);
}

/** Without "by", "nousee yli 80 %" is as likely where it rises to as how far: what passes a limit is not guessed. */
const paceOf: Rule<Pace> = (cursor) => {
  const isPace = take(cursor, 'by', 'by-how-much', 'of') !== undefined;
  const way = direction(cursor) ?? { at: 'least' };
  const change = number(cursor);
  const ending = take(cursor, 'percent', 'percent-by')?.kind;
  if (change === undefined || ending === undefined) return undefined;
  return way.strict && !isPace && ending !== 'percent-by' ? undefined : { way, change };
};

/** "80 %:iin", "80 prosenttiin", "200:aan": up or down to there. */
const illative: Rule<Quantity> = (cursor) => {
  const value = number(cursor);
  if (value === undefined) return undefined;
  if (take(cursor, 'percent-to')) return { value, unit: '%' };
  return isEnding(cursor, /^(?:aan|ään|een|iin)$/) ? { value } : undefined;
};

/** "yli 80 %:n", "alle 5 prosentin": past that limit. */
const genitive: Rule<Quantity> = (cursor) => {
  const value = number(cursor);
  return value !== undefined && take(cursor, 'percent-of') ? { value, unit: '%' } : undefined;
};

const never = () => undefined;

function isEnding(cursor: Cursor, form: RegExp): boolean {
  return takeText(cursor, ':')?.gap === 'none' && takeWord(cursor, form)?.gap === 'none';
}
