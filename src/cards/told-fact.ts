import { choice as choiceSchema } from '../domain/check-in.ts';
import { choiceName } from '../domain/choices.ts';
import { day as daySchema } from '../domain/day.ts';
import type { Form, FormRow } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { type Said, saidOf } from '../domain/said.ts';
import { messages } from '../messages/messages.ts';
import type { Fact } from './template-data.ts';

type About = Pick<Form, 'agreement' | 'today' | 'asOf'>;

/**
 * What was told of a row in words, beside what it would replace: the writer compares the two before saving. None
 * when nothing was told, or when what was told has been refused and stands beside its field.
 */
export function toldFact(asked: FormRow, about: About, language: Language): readonly Fact[] {
  const { row, refusal, last } = asked;
  const words = messages[language].form;
  const told = refusal === undefined ? typedWord(asked, about, language) : undefined;
  if (told === undefined) return [];
  if (last === undefined) return [{ label: words.told, value: told + words.firstTold }];
  const before = lastWord(saidOf(row, last, about.agreement), language);
  return [{ label: words.told, value: before === undefined ? told : `${told}${words.corrected(before)}` }];
}

/** What was typed or told of a row; undefined when it says nothing of how the row stands. */
export function typedWord(
  { row, typed = { indicator: row.indicator.id } }: Pick<FormRow, 'row' | 'typed'>,
  { asOf, today, agreement }: About,
  language: Language,
): string | undefined {
  const { actual, parts, choice, day } = typed;
  const number = actual ?? parts?.join('; ');
  if (number !== undefined) return number;
  const chosen = choiceSchema.safeParse(choice).data;
  if (chosen === undefined) return undefined;
  const on = daySchema.safeParse(day).data;
  return messages[language].form.said({
    choice: choiceName(row, chosen, today, agreement),
    ...(on !== undefined && (chosen === 'done' ? { doneOn: on } : { expectedOn: on })),
    asOf,
  });
}

/** Numbers alone, without the day that they are about, so that the two are compared at a glance. */
function lastWord(last: Said, language: Language): string | undefined {
  const { form } = messages[language];
  const number = form.counted(last);
  if (number !== '') return number;
  return last.choice === undefined ? undefined : form.said(last);
}
