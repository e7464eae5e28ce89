import type { SignedAgreement } from '../domain/agreement.ts';
import type { Language } from '../domain/language.ts';
import type { RowView } from '../domain/question.ts';
import { messages } from '../messages/messages.ts';
import type { Press } from './template-data.ts';

/** Opens the card that asks to whom all the rows of a card are given. */
export function giveButton({ id }: SignedAgreement, rows: readonly RowView[], language: Language): Press {
  return {
    title: messages[language].wish.absent.give,
    data: { verb: 'give', agreement: id, rows: rows.map(({ row }) => row.indicator.id) },
  };
}
