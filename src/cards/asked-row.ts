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
  return {
    heads: head === undefined ? [] : [{ text: head.text }],
    leads: (head?.leads ?? []).map((text) => ({ text })),
    title: titleOf(row.indicator, language),
    names: signedName(row.indicator),
    facts: [...rowFacts(asked, asking.agreement, language), ...toldFact(asked, asking, language)],
    statuses: [statusData(asked, asking.today, language)],
    refusals: refusal === undefined ? [] : [{ text: form.refusal(refusal, form.example(exampleOf(row))) }],
    ...rowInputs(asked, asking, language),
  };
}
