import type { Target } from '../target.ts';
import { attempt, type Cursor, either, many, type Rule, take, takeText, takeWord } from './cursor.ts';

type Grade = Extract<Target, { kind: 'grade' }>;

/** "WCAG 2.1 kriteeristön AA-taso", "AA-nivå enligt WCAG 2.1", "WCAG 2.1 level AA": at least that grade. */
export const grade: Rule<Grade> = (cursor) => {
  take(cursor, 'done');
  take(cursor, 'least');
  const read = graded(cursor);
  take(cursor, 'done');
  return read;
};

/** The grade that was reached, on a scale that may be left out: "AA", "aa", "AA-taso", "WCAG 2.1 AA". */
export const gradeReached: Rule<string> = (cursor) =>
  graded(cursor)?.grade ?? gradeName(cursor) ?? takeWord(cursor, /^a{1,3}$/)?.text.toUpperCase();

const scaleFirst: Rule<Grade> = (cursor) => {
  const scale = scaleName(cursor);
  many(cursor, (c) => take(c, 'criteria'));
  const grade = gradeName(cursor);
  return scale && grade ? { kind: 'grade', scale, grade } : undefined;
};

const gradeFirst: Rule<Grade> = (cursor) => {
  const grade = gradeName(cursor);
  const joint = takeText(cursor, '(') ?? take(cursor, 'according', 'of');
  const scale = joint && scaleName(cursor);
  const isClosed = joint?.text !== '(' || takeText(cursor, ')') !== undefined;
  return scale && grade && isClosed ? { kind: 'grade', scale, grade } : undefined;
};

const graded: Rule<Grade> = either(scaleFirst, gradeFirst);

/** "AA", "AA-taso", "nivå AA", "level AA". */
const gradeName: Rule<string> = either(
  (cursor) => take(cursor, 'level') && letters(cursor),
  (cursor) => {
    const grade = letters(cursor);
    takeText(cursor, '–');
    return take(cursor, 'level') && grade;
  },
  (cursor) => letters(cursor),
);

const letters: Rule<string> = (cursor) => takeWord(cursor, /^A{1,3}$/)?.text;

/** A name in capitals and its version: "WCAG 2.1". */
const scaleName: Rule<string> = (cursor) => {
  const name = takeWord(cursor, /^\p{Lu}{2,}$/u);
  if (name === undefined) return undefined;
  const version = versionOf(cursor);
  return version === '' ? name.text : `${name.text} ${version}`;
};

function versionOf(cursor: Cursor): string {
  const first = take(cursor, 'digits')?.text ?? '';
  const next = first && attempt(cursor, (c) => takeText(c, '.') && take(c, 'digits')?.text);
  return next ? `${first}.${next}` : first;
}

/** "Toteutunut", "Kyllä", "Toteutunut toimintasuunnitelman mukaisesti", "Genomfört enligt planen". */
export const done: Rule<Target> = (cursor) => {
  take(cursor, 'every');
  take(cursor, 'fully');
  const isDone = take(cursor, 'done', 'comes');
  if (isDone) take(cursor, 'fully');
  if (isDone && !take(cursor, 'as-planned')) attempt(cursor, accordingTo);
  // In Finnish "ja" is and, which nothing begins with.
  return (isDone ?? take(cursor, 'yes') ?? takeText(cursor, 'Ja', 'ja')) && { kind: 'done' };
};

/** According to what does not matter, as long as it is named: a person judges it. */
const accordingTo: Rule<true> = (cursor) => {
  const before = take(cursor, 'according');
  const words = many(cursor, (c) => take(c, 'word', 'year', 'of', 'and') ?? takeText(c, '–'));
  const after = take(cursor, 'according');
  return (before ?? after) && words.length > 0 ? true : undefined;
};
