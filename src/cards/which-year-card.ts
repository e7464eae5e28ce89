import type { Language } from '../domain/language.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { longestSaid } from './card-input.ts';
import { buttons } from './say.ts';
import type { Expand } from './template.ts';

/** A report that could be of two years, and those years. */
export type WhichYear = { readonly years: readonly number[]; readonly text: string };

/** The years as buttons, each of which says the same again with its year before it; what is too long is written again. */
export function whichYearCard(expand: Expand, { years, text }: WhichYear, language: Language): Card {
  const { chat } = messages[language];
  const says = years.map((year) => ({ title: String(year), say: `${year}: ${text}` }));
  const fits = says.every(({ say }) => say.length <= longestSaid);
  const heading = fits ? chat.whichYear : chat.writeYear(years);
  return expand(
    'rows',
    {
      summary: heading,
      heading,
      leads: [],
      groups: [],
      lines: [],
      sections: [],
      closing: [],
      remarks: [],
      sets: fits ? buttons(...says) : [],
    },
    language,
  );
}
