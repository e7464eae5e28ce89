import type { Form, FormRow } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { messages } from '../messages/messages.ts';
import type { SaveData } from './template-data.ts';

/** The Save of the rows that are asked: it names which rows, and who may is decided when it is pressed. */
export function saveButtons(
  { card, agreement, asOf }: Pick<Form, 'card' | 'agreement' | 'asOf'>,
  rows: readonly FormRow[],
  language: Language,
): readonly SaveData[] {
  if (rows.length === 0) return [];
  const ids = rows.map(({ row }) => row.indicator.id);
  return [{ title: messages[language].form.save, card, agreement: agreement.id, asOf, ids }];
}
