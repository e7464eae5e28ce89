import type { AgreementYear } from './agreement-year.ts';
import type { Refusal, Typed } from './answer-row.ts';
import { addDays } from './calendar.ts';
import { type CheckInContent, type Choice, choice, forecast } from './check-in.ts';
import { refusedChoice } from './choices.ts';
import { type Day, day } from './day.ts';
import { fallOf } from './falling-count.ts';
import type { Row } from './known.ts';
import { readActual } from './notation/notation.ts';
import { sameAgain } from './same-again.ts';
import { answerKindOf, isDated, lastDayOf } from './target.ts';
import { doubtOf } from './unlikely-number.ts';

/** What a report brings to each of its rows. */
export type About = {
  readonly today: Day;
  readonly asOf: Day;
  readonly card: string;
  readonly year: AgreementYear;
};

/** How many days after settlement something is expected at the latest: later is another year than was meant. */
const latestExpected = 365;

/**
 * Reads what was typed for a row: a check-in, the reason why it cannot be one, or undefined when nothing was
 * typed, which says nothing.
 */
export function checkInOf(row: Row, typed: Typed, about: About): CheckInContent | Refusal | undefined {
  if (isEmpty(typed)) return undefined;
  const word = wordOf(row, typed, about);
  if ('why' in word) return word;
  return {
    indicator: row.indicator.id,
    asOf: about.asOf,
    card: about.card,
    ...word,
    ...(isGiven(typed.comment) ? { comment: typed.comment.trim() } : {}),
  };
}

type Word = Omit<CheckInContent, 'indicator' | 'asOf' | 'card' | 'comment'>;

function wordOf(row: Row, typed: Typed, about: About): Word | Refusal {
  const isChosen = answerKindOf(row.target) === 'choice';
  // Whoever typed something meant that, whatever else was ticked.
  const isTyped = isChosen ? isGiven(typed.choice) || isGiven(typed.day) : isNumberGiven(typed);
  if (typed.isUnchanged && isTyped) return newAndUnchanged(typed);
  if (typed.same === true && !isTyped) {
    const again = sameAgain(row, about.today, about.year.signed);
    const foreseen = isChosen ? undefined : forecast.safeParse(typed.forecast).data;
    return 'why' in again ? again : { ...again, ...(foreseen && { forecast: foreseen }) };
  }
  return isChosen ? chosen(row, typed, about) : counted(row, typed, about);
}

/** Beside the one button that says the opposite, neither is taken for what was meant. */
function newAndUnchanged({ actual, parts = [] }: Typed): Refusal {
  const number = [actual, ...parts].filter(isGiven).join('; ');
  return { why: 'new-and-unchanged', ...(number !== '' && { typed: number }) };
}

/** A number, what is thought of the year's end, or both. */
function counted(row: Row, typed: Typed, about: About): Word | Refusal {
  const foreseen = forecast.safeParse(typed.forecast).data;
  const thought = foreseen === undefined ? {} : { forecast: foreseen };
  if (foreseen !== undefined && !isNumberGiven(typed)) return thought;
  const word = told(row, typed, about);
  return 'why' in word ? word : { ...word, ...thought };
}

function chosen(row: Row, typed: Typed, about: About): Word | Refusal {
  const picked = choice.safeParse(typed.choice);
  if (!picked.success) return { why: 'choice-missing' };
  const written = isGiven(typed.day) ? day.safeParse(typed.day.trim()) : undefined;
  if (written?.success === false) return { why: 'not-a-day', typed: typed.day ?? '' };
  return picked.data === 'done'
    ? done(row, written?.data, about)
    : ahead(row, picked.data, written?.data, about);
}

function done(row: Row, on: Day | undefined, about: About): Word | Refusal {
  const { target } = row;
  if (on !== undefined && on > about.today) return { why: 'done-in-the-future', day: on };
  const { first } = about.year;
  // Before the year begins there is no day of it to choose.
  if (on !== undefined && on < first && first <= about.today)
    return { why: 'done-before-the-year', day: on, from: first };
  if (!isDated(target)) return { choice: 'done', doneOn: on ?? doneBy(about) };
  // Before the last day it makes no difference to the colour which day it was; after it, only the day tells.
  if (on === undefined && about.today > lastDayOf(target)) return { why: 'done-needs-a-day' };
  const doneOn = on ?? about.today;
  if (target.kind === 'event' && doneOn < target.from)
    return { why: 'done-before-it-starts', from: target.from };
  return { choice: 'done', doneOn };
}

/** Done without a day is done today; when the year is over, it is said of the year. */
function doneBy({ today, year }: About): Day {
  if (today > year.last) return year.last;
  return today;
}

function ahead(
  row: Row,
  picked: Exclude<Choice, 'done'>,
  expectedOn: Day | undefined,
  { today, year }: About,
): Word | Refusal {
  const { target } = row;
  const refused = refusedChoice(row, picked, today, year.signed);
  if (refused !== undefined) return refused;
  if (expectedOn === undefined) return { choice: picked };
  if (expectedOn < today) return { why: 'expected-in-the-past', day: expectedOn };
  if (expectedOn > addDays(year.settlement, latestExpected))
    return { why: 'expected-too-late', day: expectedOn };
  if (picked === 'on-track' && isDated(target) && expectedOn > lastDayOf(target))
    return { why: 'on-track-past-the-deadline', day: expectedOn, by: lastDayOf(target) };
  return { choice: picked, expectedOn };
}

function told(row: Row, typed: Typed, about: About): Word | Refusal {
  const parts = row.target.kind === 'all' ? row.target.parts.length : 1;
  const texts = (typed.parts ?? [typed.actual ?? '']).map((text) => text.trim());
  const given = texts.filter((text) => text !== '');
  if (given.length > 0 && given.length < parts && parts > 1 && texts.length === parts) {
    return { why: 'parts-missing', count: parts - given.length };
  }
  const text = given.join('; ');
  if (readActual(text, row.target) === undefined) {
    const plain = plainNumber(text, row);
    return { why: 'not-a-number', typed: text, ...(plain !== undefined && { plain }) };
  }
  const word = summed(row, text, typed.sum, about);
  if ('why' in word || typed.sure === text) return word;
  const doubt = doubtOf(row, { ...about, text: word.actual });
  return doubt === undefined ? word : { why: 'unlikely', typed: text, doubt };
}

/** The one number among other words: it is told back as what would be accepted, and never taken for what was meant. */
function plainNumber(text: string, { target }: Row): string | undefined {
  const numbers = text.match(/\d(?:[\d.,/\s]*\d)?(?:\s?[%€])?/g) ?? [];
  const [only, ...others] = numbers;
  return only !== undefined && others.length === 0 && readActual(only, target) ? only : undefined;
}

/** A count of the year so far does not fall: one that would is either what has come since, or a mended total. */
function summed(
  row: Row,
  text: string,
  sum: string | undefined,
  about: About,
): { readonly actual: string } | Refusal {
  const before = fallOf(row, { ...about, text });
  if (before === undefined || sum === 'total') return { actual: text };
  return sum === 'more' ? { actual: `+${text}` } : { why: 'fell', typed: text, before };
}

/** A comment alone tells no state of the row, but it was typed: it asks for the rest and is not lost. */
function isEmpty(typed: Typed): boolean {
  return (
    typed.same !== true &&
    ![typed.choice, typed.day, typed.comment, typed.forecast].some(isGiven) &&
    !isNumberGiven(typed)
  );
}

function isNumberGiven({ actual, parts = [] }: Typed): boolean {
  return [actual, ...parts].some(isGiven);
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
