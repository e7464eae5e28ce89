import type { Indicator, SignedAgreement } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import type { RowView } from '../domain/question.ts';
import { saidOf } from '../domain/said.ts';
import { messages } from '../messages/messages.ts';
import type { Fact, Text } from './template-data.ts';

/** What is known of a row beside its colour: the target as signed, last year's actual and the last report. */
export function rowFacts(
  { row, last, lastBy }: Pick<RowView, 'row' | 'last' | 'lastBy'>,
  agreement: SignedAgreement,
  language: Language,
): readonly Fact[] {
  const words = messages[language].form;
  const told =
    last === undefined
      ? words.nothingYet
      : `${words.said(saidOf(row, last, agreement))} (${words.toldBy(lastBy, dayOf(last.at, agreement.timeZone))})`;
  return [
    { label: words.target, value: row.indicator.target },
    { label: words.previous(agreement.year - 1), value: row.indicator.previous },
    { label: words.last, value: told },
  ];
}

/** The name as signed; a row without a short name has it in its title. */
export function signedName({ name, short }: Indicator): readonly Text[] {
  return short === undefined ? [] : [{ text: name }];
}
