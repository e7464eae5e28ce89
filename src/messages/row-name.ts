import type { Indicator } from '../domain/agreement.ts';
import type { Language } from '../domain/language.ts';

/** A row's name of a few words in the reader's language; where the file gives none, the signed name. */
export function nameOf({ name, short }: Indicator, language: Language): string {
  return short?.[language] ?? name.replace(/\.$/, '');
}

/** The number in the printed table and the name: neither alone tells anybody which row is meant. */
export function titleOf(indicator: Indicator, language: Language): string {
  return `${indicator.id} · ${nameOf(indicator, language)}`;
}

/** The titles of rows; of more than can be read in a sentence only their numbers. */
export function titlesOf(
  rows: readonly { readonly indicator: Indicator }[],
  language: Language,
): readonly string[] {
  if (rows.length > mostTitles) return rows.map(({ indicator }) => indicator.id);
  return rows.map(({ indicator }) => titleOf(indicator, language));
}

const mostTitles = 8;
