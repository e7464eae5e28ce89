import { either, type Rule, take, takeIf, takeText } from './cursor.ts';
import { noun } from './numbers.ts';
import type { Target } from './target.ts';

/** "WCAG 2.1 kriteeristön AA-taso", "AA-nivå enligt WCAG 2.1", "WCAG 2.1 level AA": at least that grade. */
export const grade: Rule<Target> = (cursor) => {
  take(cursor, 'least');
  const read = either(scaleFirst, gradeFirst)(cursor);
  take(cursor, 'done');
  return read;
};

const scaleFirst: Rule<Target> = (cursor) => {
  const scale = scaleName(cursor);
  if (either(gradeName)({ ...cursor }) === undefined) either(noun)(cursor);
  const grade = gradeName(cursor);
  return scale && grade ? { kind: 'grade', scale, grade } : undefined;
};

const gradeFirst: Rule<Target> = (cursor) => {
  const grade = gradeName(cursor);
  const bracket = takeText(cursor, '(') ?? take(cursor, 'according', 'of', 'in');
  const scale = bracket && scaleName(cursor);
  if (bracket?.text === '(' && !takeText(cursor, ')')) return undefined;
  return scale && grade ? { kind: 'grade', scale, grade } : undefined;
};

/** "AA", "AA-taso", "nivå AA", "level AA". */
const gradeName: Rule<string> = (cursor) => {
  const before = take(cursor, 'level');
  const grade = takeIf(cursor, ({ text }) => /^A{1,3}$/.test(text))?.text;
  if (
    before === undefined &&
    either<unknown>((c) => takeText(c, '–') && take(c, 'level'))(cursor) === undefined
  )
    take(cursor, 'level');
  return grade;
};

/** A name in capitals and its version: "WCAG 2.1". */
const scaleName: Rule<string> = (cursor) => {
  const name = takeIf(cursor, ({ kind, text }) => kind === 'word' && /^\p{Lu}{2,}$/u.test(text));
  if (name === undefined) return undefined;
  let version = take(cursor, 'digits')?.text;
  while (version !== undefined && either(nextOfVersion)(cursor))
    version += `.${cursor.items[cursor.at - 1]?.text}`;
  return version === undefined ? name.text : `${name.text} ${version}`;
};

const nextOfVersion: Rule<unknown> = (cursor) => takeText(cursor, '.') && take(cursor, 'digits');

/** "Toteutunut", "Toteutunut toimintasuunnitelman mukaisesti", "Genomfört enligt planen". */
export const done: Rule<Target> = (cursor) => {
  if (!take(cursor, 'done')) return undefined;
  if (!take(cursor, 'as-planned')) either(accordingTo)(cursor);
  return { kind: 'done' };
};

const accordingTo: Rule<true> = (cursor) => {
  const before = take(cursor, 'according');
  let words = 0;
  while (take(cursor, 'word', 'year', 'of', 'and') ?? takeText(cursor, '–')) words += 1;
  const stated = before ?? take(cursor, 'according');
  return stated && words > 0 ? true : undefined;
};

/** The grade alone, for a scale that is known: "AA", "WCAG 2.1 AA". */
export const gradeReached: Rule<string> = (cursor) => {
  const named = either(scaleFirst, gradeFirst)(cursor);
  return named?.kind === 'grade' ? named.grade : gradeName(cursor);
};
