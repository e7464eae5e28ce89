import type { Form, FormRow } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import { exampleOf } from './number-asked.ts';
import { rowFacts, signedName } from './row-facts.ts';
import { rowInputs } from './row-inputs.ts';
import { statusData } from './status-data.ts';
import type { AskedRow } from './template-data.ts';
import { toldFact } from './told-fact.ts';

/** Where a row is asked: on which card, about which day, and whether it is alone there. */
export type Asking = Pick<Form, 'agreement' | 'today' | 'asOf'> & { readonly alone: boolean };

/** What stands above a row and those after it, and what is to be known of them. */
export type Head = { readonly text: string; readonly leads?: readonly string[] };

/**
 * One row of a form: what is known of it, what came of the last try, and its inputs.
 *
 * @param head what this row and those after it are, when it is not plain
 */
export function askedRow(
  asked: FormRow,
  asking: Asking,
  language: Language,
  head?: Head | undefined,
): AskedRow {
  const { row, refusal } = asked;
  const { form } = messages[language];
  const facts = rowFacts(asked, asking.agreement, language);
  const told = toldFact(asked, asking, language);
  const isTold = told.length > 0;
  return {
    heads: head === undefined ? [] : [{ text: head.text }],
    leads: (head?.leads ?? []).map((text) => ({ text })),
    title: titleOf(row.indicator, language),
    names: signedName(row.indicator),
    // "Nothing has been told yet" beside what has just been told reads as if it had not been heard.
    facts: isTold && asked.last === undefined ? [...facts.slice(0, -1), ...told] : [...facts, ...told],
    // The colour so far, right under the new word, reads so too.
    statuses: isTold ? [] : [statusData(asked, asking.today, language)],
    refusals: refusal === undefined ? [] : [{ text: form.refusal(refusal, form.example(exampleOf(row))) }],
    ...rowInputs(asked, asking, language),
  };
}
