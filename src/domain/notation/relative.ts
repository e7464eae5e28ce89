import type { NumberTarget } from '../target.ts';
import { direction } from './amounts.ts';
import { attempt, either, type Rule, take, takeText } from './cursor.ts';
import { asInLastYear, inLastYear, lastYears, onItsLevel, reference } from './last-year.ts';
import { number } from './numbers.ts';
import { type Relative, relativeTo, type Way } from './relative-to.ts';
import { trend } from './trend.ts';

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
  return take(cursor, 'as-much-as') && asInLastYear(cursor) && relativeTo(way);
};

/** "+5 % edellisestä vuodesta": at least so far up, or at least so far down. */
const stepFrom: Rule<Relative> = (cursor) => {
  const change = step(cursor);
  if (change === undefined || !reference(cursor)) return undefined;
  return relativeTo({ at: change < 0 ? 'most' : 'least' }, change);
};

/** "edellinen vuosi + 5 %", "2019 + 5 %". */
const stepAfter: Rule<Relative> = (cursor) => {
  const change = asInLastYear(cursor) && step(cursor);
  return change === undefined ? undefined : relativeTo({ at: change < 0 ? 'most' : 'least' }, change);
};

/** "5 % enemmän kuin edellisenä vuonna", "5 % below last year's actual". */
const moreThan: Rule<Relative> = (cursor) => {
  const change = percentage(cursor);
  const sense = take(cursor, 'more', 'over', 'less', 'below', 'under');
  if (change === undefined || sense === undefined) return undefined;
  if (!attempt(cursor, reference, asInLastYear)) return undefined;
  const isUp = sense.kind === 'more' || sense.kind === 'over';
  return relativeTo({ at: isUp ? 'least' : 'most' }, isUp ? change : -change);
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
  stepAfter,
  moreThan,
  trend,
);

const wayOf: Rule<Way> = (cursor) => (take(cursor, 'about') ? about : direction(cursor));

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
