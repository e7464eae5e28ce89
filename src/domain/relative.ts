import { type Direction, direction } from './amounts.ts';
import { attempt, either, type Rule, take, takeText } from './cursor.ts';
import { number } from './numbers.ts';
import type { NumberTarget } from './target.ts';

type Relative = Extract<NumberTarget, { kind: 'relative' }>;
type Way = Pick<Relative, 'at' | 'strict'>;

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

/** "edellisen vuoden tasolla", "på föregående års nivå". */
const onItsLevel: Rule<Relative> = (cursor) => take(cursor, 'previous-level') && relativeTo({ at: 'about' });

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
  if (change === undefined || sense === undefined || !reference(cursor)) return undefined;
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
  shareOf,
  onItsLevel,
  stepFrom,
  moreThan,
  trend,
  noTrend,
);

const paceOfTrend: Rule<{ readonly way: Direction; readonly change: number }> = (cursor) => {
  take(cursor, 'by', 'by-how-much');
  const way = direction(cursor) ?? { at: 'least' };
  const change = percentage(cursor);
  return change === undefined ? undefined : { way, change };
};

const wayOf: Rule<Way> = (cursor) => (take(cursor, 'about') ? { at: 'about' } : direction(cursor));

function opposite(way: Direction): Direction {
  return { ...way, at: way.at === 'least' ? 'most' : 'least' };
}

/** "edellisen vuoden toteuma", "vuoden 2019 toteuma", "2019 års utfall", "utfallet 2019". */
const lastYears: Rule<true> = either<true>(
  (cursor) => take(cursor, 'previous') && true,
  (cursor) => (yearBefore(cursor) && take(cursor, 'outcome') ? true : undefined),
  (cursor) => (take(cursor, 'outcome') && yearBefore(cursor) ? true : undefined),
);

const yearBefore: Rule<true> = (cursor) => {
  take(cursor, 'year');
  const year = takeText(cursor, String(cursor.year - 1));
  take(cursor, 'year');
  return year && true;
};

const reference: Rule<true> = (cursor) => (take(cursor, 'since-previous') ? true : lastYears(cursor));

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
