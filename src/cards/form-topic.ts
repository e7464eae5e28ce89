import { daysBetween, quarterOf, settlementDay } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import type { Form, FormRow, Why } from '../domain/form.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { answerKindOf, isDated, lastDayOf } from '../domain/target.ts';
import type { FormTopic, NearestDay } from '../messages/form-words.ts';
import { nameOf } from '../messages/row-name.ts';

/** What a card of several reasons is headed with: the most pressing. */
const pressing: readonly Why[] = [
  'last-call',
  'final-chaser',
  'final-round',
  'chaser',
  'nudged',
  'quarter-card',
  'passed',
  'approaching',
  'wished',
  'given',
  'taken',
  'requested',
];

/** A round asks for everything on its card; a deadline's heading is about deadlines alone. */
const aboutDays: ReadonlySet<Why> = new Set(['approaching', 'passed']);

/** What the heading of a form is about: its most pressing reason, and the rows that came for it. */
export function topicOf(form: Form, language: Language): FormTopic {
  const { today, asOf, agreement, insteadOf } = form;
  const { why: reason, meant, later } = pressingIn(form);
  const [first] = meant;
  const rows = meant.length + later;
  const nearest = nearestDay(meant, today);
  const isLate = reason === 'approaching' && nearest !== undefined && nearest.daysLeft < 0;
  return {
    // A bot that was down may send the last reminder when the day has gone.
    why: isLate ? 'passed' : reason,
    rows,
    numbers: meant.every(({ row }) => answerKindOf(row.target) !== 'choice'),
    ...(first !== undefined && rows === 1
      ? { only: { id: first.row.indicator.id, name: nameOf(first.row.indicator, language) } }
      : {}),
    ...(nearest === undefined ? {} : { nearest }),
    isDeputy: insteadOf.size > 0,
    year: agreement.year,
    quarter: quarterOf(asOf).quarter,
    settlement: settlementDay(agreement),
  };
}

/** The most pressing reason, the rows of this page that came for it, and how many of the next pages did. */
function pressingIn({ rows, later, announced }: Form): {
  readonly why: FormTopic['why'];
  readonly meant: readonly FormRow[];
  readonly later: number;
} {
  const asked = rows.filter(({ row }) => !announced.includes(row.indicator.id));
  if (asked.length === 0) return { why: 'announced', meant: rows, later: later.length };
  const why = pressing.find((each) => asked.some((row) => row.why === each)) ?? 'requested';
  return {
    why,
    meant: aboutDays.has(why) ? asked.filter((row) => row.why === why) : asked,
    later: later.filter((id) => !announced.includes(id)).length,
  };
}

function nearestDay(rows: readonly FormRow[], today: Day): NearestDay | undefined {
  return rows
    .map(({ row }) => dayOfRow(row))
    .filter((day) => day !== undefined)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map((nearest) => ({ ...nearest, daysLeft: daysBetween(today, nearest.day) }))
    .at(0);
}

/** The day that a row's reminders go by: an honest "not in time, but then" has moved them. */
function dayOfRow({ target, checkIns }: Row): Omit<NearestDay, 'daysLeft'> | undefined {
  if (!isDated(target)) return undefined;
  const said = checkIns.findLast(({ choice }) => choice !== undefined);
  if ((said?.choice === 'at-risk' || said?.choice === 'wont') && said.expectedOn !== undefined) {
    return { day: said.expectedOn, is: 'expected' };
  }
  return target.kind === 'event'
    ? { day: target.from, is: 'start' }
    : { day: lastDayOf(target), is: 'deadline' };
}
