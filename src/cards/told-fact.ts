import type { CheckIn } from '../domain/agreement.ts';
import type { Typed } from '../domain/answer-row.ts';
import { choice as choiceSchema } from '../domain/check-in.ts';
import { type Day, day as daySchema } from '../domain/day.ts';
import type { FormRow } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { messages } from '../messages/messages.ts';
import type { Fact } from './template-data.ts';

/**
 * What was told of a row in words, beside what it would replace: the writer compares the two before saving. None
 * when nothing was told, or when what was told has been refused and stands beside its field.
 */
export function toldFact({ typed, refusal, last }: FormRow, asOf: Day, language: Language): readonly Fact[] {
  const words = messages[language].form;
  const told = typed === undefined || refusal !== undefined ? undefined : newWord(typed, asOf, language);
  if (told === undefined) return [];
  const before = last === undefined ? undefined : lastWord(last, language);
  return [{ label: words.told, value: before === undefined ? told : `${told}${words.corrected(before)}` }];
}

function newWord({ actual, parts, choice, day }: Typed, asOf: Day, language: Language): string | undefined {
  const number = actual ?? parts?.join('; ');
  if (number !== undefined) return number;
  const chosen = choiceSchema.safeParse(choice).data;
  if (chosen === undefined) return undefined;
  const on = daySchema.safeParse(day).data;
  return messages[language].form.said({
    choice: chosen,
    ...(on !== undefined && (chosen === 'done' ? { doneOn: on } : { expectedOn: on })),
    asOf,
  });
}

/** Numbers alone, without the day that they are about, so that the two are compared at a glance. */
function lastWord(last: CheckIn, language: Language): string | undefined {
  if (last.actual !== undefined) return last.actual;
  return last.choice === undefined ? undefined : messages[language].form.said(last);
}
