import type { NumberTarget } from '../target.ts';
import { type Direction, direction } from './amounts.ts';
import { attempt, either, type Rule, take, takeText } from './cursor.ts';
import { inLastYear, lastYears, onItsLevel, reference } from './last-year.ts';
import { number } from './numbers.ts';

type Relative = Extract<NumberTarget, { kind: 'relative' }>;
type Way = Pick<Relative, 'at' | 'strict'>;

const about: Way = { at: 'about' };

/** "≥ edellisen vuoden toteuma", "noin föregående års utfall", "≥ last year's actual + 5 %". */
const beside: Rule<Relative> = (cursor) => {
  const way = wayOf(cursor);
  if (way === undefined || !lastYears(cursor)) return undefined;
  return relativeTo(way, attempt(cursor, step));
};

/** "vähintään 105 % edellisen vuoden toteumasta", "at least 105 % of last year's actual". */
const shareOf: Rule<Relative> = (cursor) => {
  const way = wayOf(cursor);
  const share = percentage(cursor);
  take(cursor, 'of');
  if (way === undefined || share === undefined || !lastYears(cursor)) return undefined;
  return relativeTo(way, share - 100);
};

/** "enemmän kuin vuonna 2019", "fler än år 2019". Swedish "under år 2019" is during that year. */
const besideNamed: Rule<Relative> = (cursor) => {
  const way = take(cursor, 'over', 'below');
  if (way === undefined || !inLastYear(cursor)) return undefined;
  return relativeTo({ at: way.kind === 'over' ? 'least' : 'most', strict: true });
};

/** "säilyy vähintään edellisen vuoden tasolla", "på föregående års nivå", "minst på 2019 års nivå". */
const keepsLevel: Rule<Relative> = (cursor) => {
  take(cursor, 'keeps');
  const way = attempt(cursor, wayOf) ?? about;
  return onItsLevel(cursor) && relativeTo(way);
};

/** "pysyy ennallaan", "oförändrad från föregående år", "unchanged": the year before's number again. */
const unchanged: Rule<Relative> = (cursor) => {
  take(cursor, 'keeps');
  if (!take(cursor, 'unchanged')) return undefined;
  attempt(cursor, reference);
  return relativeTo(about);
};

/** "vähintään sama kuin edellisenä vuonna", "minst lika många som 2019", "at least as many as last year". */
const asMuchAs: Rule<Relative> = (cursor) => {
  take(cursor, 'keeps');
  const way = attempt(cursor, wayOf) ?? about;
  return take(cursor, 'as-much-as') && attempt(cursor, lastYears, inLastYear) && relativeTo(way);
};

/** "+5 % edellisestä vuodesta": at least so far up, or at least so far down. */
const stepFrom: Rule<Relative> = (cursor) => {
  const change = step(cursor);
  if (change === undefined || !reference(cursor)) return undefined;
  return relativeTo({ at: change < 0 ? 'most' : 'least' }, change);
};

/** "5 % enemmän kuin edellisenä vuonna", "5 % below last year's actual". */
const moreThan: Rule<Relative> = (cursor) => {
  const change = percentage(cursor);
  const sense = take(cursor, 'more', 'over', 'less', 'below', 'under');
  if (change === undefined || sense === undefined) return undefined;
  if (!attempt(cursor, reference, inLastYear)) return undefined;
  const isUp = sense.kind === 'more' || sense.kind === 'over';
  return relativeTo({ at: isUp ? 'least' : 'most' }, isUp ? change : -change);
};

/**
 * "kasvaa edellisvuodesta", "minskar med minst 5 %". In an agreement of one year what grows grows from the year
 * before, said or not. Growth is strict: last year's number again is none.
 */
const trend: Rule<Relative> = (cursor) => {
  const sense = take(cursor, 'rises', 'falls');
  if (sense === undefined) return undefined;
  const saidFirst = attempt(cursor, reference);
  const pace = attempt(cursor, paceOfTrend);
  if (saidFirst === undefined) attempt(cursor, reference);
  const isUp = sense.kind === 'rises';
  const up = { at: isUp ? 'least' : 'most' } as const;
  if (pace === undefined) return relativeTo({ ...up, strict: true });
  return relativeTo(isUp ? pace.way : opposite(pace.way), isUp ? pace.change : -pace.change);
};

/** "ei laske", "ökar inte", "does not fall from last year". */
const noTrend: Rule<Relative> = (cursor) => {
  const sense = take(cursor, 'no-rise', 'no-fall');
  attempt(cursor, reference);
  return sense && relativeTo({ at: sense.kind === 'no-fall' ? 'least' : 'most' });
};

/** A target on last year's actual. */
export const relative: Rule<NumberTarget> = either(
  beside,
  besideNamed,
  shareOf,
  keepsLevel,
  unchanged,
  asMuchAs,
  stepFrom,
  moreThan,
  trend,
  noTrend,
);

/** Without "by", "nousee yli 80 %" is as likely where it rises to as how far: what passes a limit is not guessed. */
const paceOfTrend: Rule<{ readonly way: Direction; readonly change: number }> = (cursor) => {
  const isPace = take(cursor, 'by', 'by-how-much', 'of') !== undefined;
  const way = direction(cursor) ?? { at: 'least' };
  const change = percentage(cursor);
  if (way.strict && !isPace) return undefined;
  return change === undefined ? undefined : { way, change };
};

const wayOf: Rule<Way> = (cursor) => (take(cursor, 'about') ? about : direction(cursor));

function opposite(way: Direction): Direction {
  return { ...way, at: way.at === 'least' ? 'most' : 'least' };
}

const percentage: Rule<number> = (cursor) => {
  const value = number(cursor);
  return take(cursor, 'percent') && value;
};

/** "+5 %", "−5 %". */
const step: Rule<number> = (cursor) => {
  const sign = takeText(cursor, '+', '–');
  const value = sign && percentage(cursor);
  return sign?.text === '–' && value !== undefined ? -value : value;
};

/** A change of no per cent is no change. What doubles lose in "105,1 − 100" is far below the places kept. */
function relativeTo(way: Way, percent = 0): Relative {
  const change = Number((percent / 100).toFixed(12));
  return { kind: 'relative', ...way, of: 'previous', ...(change === 0 ? {} : { change }) };
}
