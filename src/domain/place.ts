import type { SignedAgreement } from './agreement.ts';
import type { Row } from './known.ts';
import type { Language } from './language.ts';

/** A goal or a section of an agreement, by its signed title. */
export type Place = { readonly part: 'goal' | 'section'; readonly title: string };

/** A place with the few words by which each language calls it, and what else people call it. */
export type NamedPlace = Place & {
  readonly short?: Readonly<Record<Language, string>> | undefined;
  readonly also?: Readonly<Partial<Record<Language, readonly string[] | undefined>>> | undefined;
};

/** An agreement's sections and goals, in the order of the printed table. */
export function placesOf({ sections }: SignedAgreement): readonly NamedPlace[] {
  return sections.flatMap(({ goals, ...section }) => [
    { part: 'section' as const, ...called(section) },
    ...goals.map((goal) => ({ part: 'goal' as const, ...called(goal) })),
  ]);
}

function called({ title, short, also }: Omit<NamedPlace, 'part'>) {
  return { title, short, also };
}

/** What a place is called in a language; without a short name, as it was signed. */
export function placeName(signed: SignedAgreement, { part, title }: Place, language: Language): string {
  const place = placesOf(signed).find((each) => each.part === part && each.title === title);
  return place?.short?.[language] ?? title;
}

/** Whether a row stands there in the printed table. */
export function isThere(row: Row, { part, title }: Place): boolean {
  return row[part] === title;
}
