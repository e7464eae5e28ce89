import { attempt, either, type Rule, take, takeText } from './cursor.ts';

/** The year before the agreement's, by its number: "vuoden 2019", "2019 års". */
const yearBefore: Rule<true> = (cursor) => {
  take(cursor, 'year');
  const year = takeText(cursor, String(cursor.year - 1));
  take(cursor, 'year');
  return year && true;
};

/** "edellisen vuoden toteuma", "vuoden 2019 toteuma", "2019 års nivå", "utfallet 2019". */
export const lastYears: Rule<true> = either<true>(
  (cursor) => take(cursor, 'previous') && true,
  (cursor) => (yearBefore(cursor) && take(cursor, 'outcome', 'level') ? true : undefined),
  (cursor) => (take(cursor, 'outcome') && yearBefore(cursor) ? true : undefined),
);

/** "sama kuin 2019", "5 % more than 2019": beside such words its bare number can be no amount. */
export const asInLastYear: Rule<true> = (cursor) => attempt(cursor, lastYears, inLastYear, yearBefore);

/** "vuonna 2019", "år 2019", "in 2019". Its bare number may be an amount: "more than 2019". */
export const inLastYear: Rule<true> = (cursor) => {
  const year = take(cursor, 'year', 'in') && takeText(cursor, String(cursor.year - 1));
  return year && true;
};

/** What a change is counted from: "edellisvuodesta", "från 2019", "vuoteen 2019 verrattuna". */
export const reference: Rule<true> = either<true>(
  (cursor) => take(cursor, 'since-previous') && true,
  lastYears,
  (cursor) => (take(cursor, 'since-year', 'from') ? yearBefore(cursor) : undefined),
  (cursor) => (take(cursor, 'to-year') && yearBefore(cursor) && take(cursor, 'compared') ? true : undefined),
);

/** "edellisen vuoden tasolla", "vuoden 2019 tasolla", "på 2019 års nivå", "at the 2019 level". */
export const onItsLevel: Rule<true> = either<true>(
  (cursor) => take(cursor, 'previous-level') && true,
  (cursor) => {
    const before = takeText(cursor, 'på', 'På', 'at', 'At');
    const level = yearBefore(cursor) && take(cursor, 'level');
    // "vuoden 2019 taso" only names it.
    return level && (before || /lla$/i.test(level.text)) ? true : undefined;
  },
);
