import { Temporal } from 'temporal-polyfill';
import { attempt, flawed, type Rule, take, takeText, takeWord } from './cursor.ts';
import { notingYear, type Span } from './dates.ts';

/** "viikolla 20", "vko 20/2020", "vecka 20", "week 20 of 2020": Monday to Sunday, numbered by ISO 8601. */
export const week: Rule<Span> = (cursor) => {
  const word = takeWord(cursor, /^(?:viik(?:ko|on|olla)|vko|veckan?|week)$/iu);
  takeText(cursor, '.');
  const digits = word && take(cursor, 'digits');
  if (digits === undefined || digits.text.length > 2) return undefined;
  const year = attempt(cursor, yearAfter) ?? cursor.year;
  const nth = Number(digits.text);
  // The fourth of January is always in the first week.
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.add({ days: 1 - fourth.dayOfWeek + 7 * (nth - 1) });
  if (nth < 1 || monday.add({ days: 3 }).year !== year) flawed(cursor, { why: 'no-such-week', week: nth });
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
};

const yearAfter: Rule<number> = (cursor) => {
  if (!takeText(cursor, '/')) take(cursor, 'of');
  const digits = take(cursor, 'digits');
  return digits?.text.length === 4 ? notingYear(cursor, Number(digits.text)) : undefined;
};
