import { daysBetween, quarterOf, settlementDay } from '../domain/calendar.ts';
import type { Form, Why } from '../domain/form.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { answerKindOf, isDated, lastDayOf } from '../domain/target.ts';
import type { FormTopic } from '../messages/form-words.ts';
import { messages } from '../messages/messages.ts';
import { nameOf } from '../messages/row-name.ts';
import { askedRow } from './asked-row.ts';
import type { Card } from './card.ts';
import { numberAsked } from './number-asked.ts';
import type { Expand } from './template.ts';

/** What a card of several reasons is headed with: the most pressing. */
const pressing: readonly Why[] = [
  'last-call',
  'final-chaser',
  'final-round',
  'chaser',
  'quarter-card',
  'passed',
  'approaching',
  'taken',
  'requested',
  'digest',
];

/** Reminders, quarter cards, forms that were asked for and those that follow from taking rows are one family. */
export function formCard(expand: Expand, form: Form, language: Language): Card {
  const words = messages[language].form;
  const topic = topicOf(form, language);
  const sums = form.rows.some(
    ({ row }) => answerKindOf(row.target) !== 'choice' && numberAsked(row, form.asOf).as === 'total',
  );
  const isAsked = topic.why === 'requested' || topic.why === 'taken';
  const heading = words.heading[topic.why](topic);
  return expand(
    'check-in',
    {
      summary: heading,
      heading,
      lines: [
        ...(sums ? [words.numbersAsOf(`${form.agreement.year}-01-01`, form.asOf)] : []),
        ...(isAsked ? [] : [words.reason(topic.only?.id)]),
      ].map((text) => ({ text })),
      stored: [],
      titles: [],
      rows: form.rows.map((row) => askedRow(row, { ...form, alone: form.rows.length === 1 }, language)),
      notes: [words.emptySaysNothing, ...(form.more > 0 ? [words.more(form.more)] : [])].map((text) => ({
        text,
      })),
      saves: [
        {
          title: words.save,
          card: form.card,
          agreement: form.agreement.id,
          asOf: form.asOf,
          ids: form.rows.map(({ row }) => row.indicator.id),
        },
      ],
      closing: [],
      sets: [],
    },
    language,
  );
}

function topicOf({ rows, more, today, asOf, agreement }: Form, language: Language): FormTopic {
  const [first] = rows;
  const why = pressing.find((reason) => rows.some((row) => row.why === reason)) ?? 'requested';
  const isOnly = first !== undefined && rows.length + more === 1;
  const nearest = nearestDay(rows.filter((row) => row.why === why).map(({ row }) => row));
  return {
    why,
    rows: rows.length + more,
    numbers: rows.every(({ row }) => answerKindOf(row.target) !== 'choice'),
    ...(isOnly ? { only: { id: first.row.indicator.id, name: nameOf(first.row.indicator, language) } } : {}),
    ...(nearest === undefined ? {} : { nearest: { ...nearest, daysLeft: daysBetween(today, nearest.day) } }),
    year: agreement.year,
    quarter: quarterOf(asOf).quarter,
    settlement: settlementDay(agreement),
  };
}

function nearestDay(rows: readonly Row[]): { readonly day: string; readonly starts: boolean } | undefined {
  const days = rows
    .map(({ target }) => target)
    .filter(isDated)
    .map((target) => ({
      day: target.kind === 'event' ? target.from : lastDayOf(target),
      starts: target.kind === 'event',
    }));
  return days.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(0);
}
