import type { Form, FormRow } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { canRepeat } from '../domain/same-again.ts';
import { messages } from '../messages/messages.ts';
import type { SaveData } from './template-data.ts';

/**
 * The Save of the rows that are asked: it names which rows, what was last known of them and what comes after; who may
 * is decided when it is pressed. Beside it, where an empty row has a report this year, one tap says that nothing else has
 * changed.
 */
export function saveButtons(
  { card, agreement, today, later }: Pick<Form, 'card' | 'agreement' | 'today' | 'later'>,
  rows: readonly FormRow[],
  language: Language,
  ongoing: readonly string[] = [],
): readonly SaveData[] {
  if (rows.length === 0) return [];
  const { form } = messages[language];
  const fields = {
    card,
    agreement: agreement.id,
    ids: rows.map(({ row }) => row.indicator.id),
    seen: rows.map(({ row }) => row.checkIns.at(-1)?.number ?? 0),
    later,
    ongoing,
  };
  const hasOld = rows.some(({ row, typed }) => typed === undefined && canRepeat(row, today, agreement));
  return [
    {
      title: form.save,
      ...fields,
      unchanged: hasOld ? [{ title: form.saveUnchanged(rows.length), ...fields }] : [],
    },
  ];
}
