import type { Form } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { answerKindOf } from '../domain/target.ts';
import { messages } from '../messages/messages.ts';
import { askedRow } from './asked-row.ts';
import type { Card } from './card.ts';
import { topicOf } from './form-topic.ts';
import { numberAsked } from './number-asked.ts';
import { saveButtons } from './save-buttons.ts';
import { ongoingIn, sharedInput } from './shared-forecast.ts';
import type { Expand } from './template.ts';

/** Reminders, quarter cards, forms that were asked for and those that follow from taking rows are one family. */
export function formCard(expand: Expand, form: Form, language: Language): Card {
  const words = messages[language].form;
  const { rows, later, asOf, agreement } = form;
  const topic = topicOf(form, language);
  const heading = words.heading[topic.why](topic);
  return expand(
    'check-in',
    {
      summary: heading,
      heading,
      lines: [
        ...(asksSums(form) ? [words.numbersAsOf(`${agreement.year}-01-01`, asOf)] : []),
        ...(topic.why === 'requested' || topic.why === 'taken' ? [] : [words.reason(onlyId(form))]),
      ].map((text) => ({ text })),
      stored: [],
      rows: rows.map((row) => askedRow(row, { ...form, alone: rows.length === 1 }, language)),
      notes: [words.emptySaysNothing, ...(later.length > 0 ? [words.more(later.length)] : [])].map(
        (text) => ({ text }),
      ),
      forecasts: sharedInput(form, language),
      saves: saveButtons(form, rows, language, ongoingIn(form)),
      closing: [],
      sets: [],
    },
    language,
  );
}

function asksSums({ rows, asOf }: Form): boolean {
  return rows.some(
    ({ row }) => answerKindOf(row.target) !== 'choice' && numberAsked(row, asOf).as === 'total',
  );
}

function onlyId({ rows, later }: Form): string | undefined {
  return rows.length + later.length === 1 ? rows[0]?.row.indicator.id : undefined;
}
