import type { Form, FormRow } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { answerKindOf } from '../domain/target.ts';
import { messages } from '../messages/messages.ts';
import { numberAsked } from './number-asked.ts';

/** From when until when the numbers are counted that are asked as totals; nothing when none is. */
export function totalsAsked(
  rows: readonly FormRow[],
  { agreement, asOf }: Pick<Form, 'agreement' | 'asOf'>,
  language: Language,
): readonly string[] {
  const sums = rows
    .filter(({ row }) => answerKindOf(row.target) !== 'choice' && numberAsked(row, asOf).as === 'total')
    .reduce((sum, { row: { target } }) => sum + (target.kind === 'all' ? target.parts.length : 1), 0);
  return sums === 0 ? [] : [messages[language].form.numbersAsOf(`${agreement.year}-01-01`, asOf, sums)];
}
