import type { SignedAgreement } from '../domain/agreement.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/person.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import type { Card } from './card.ts';
import type { Expand } from './template.ts';

/** Rows to be given to somebody, and those to choose from. */
export type Assigning = {
  readonly agreement: SignedAgreement;
  readonly rows: readonly Row[];
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
};

/** Asks who is to own some rows: someone the bot has met, or an e-mail address. */
export function assignCard(expand: Expand, { agreement, rows, people }: Assigning, language: Language): Card {
  const { give } = messages[language];
  const heading = give.heading(rows.length);
  const choices = [...people]
    .sort((one, other) => one.name.localeCompare(other.name, language))
    .map(({ id, name }) => ({ title: name, value: id }));
  return expand(
    'assign',
    {
      summary: heading,
      heading,
      rows: rows.map(({ indicator }) => ({ text: titleOf(indicator, language) })),
      people:
        choices.length === 0
          ? []
          : [{ label: give.person, placeholder: give.choose, error: give.nobody, choices }],
      email: give.email,
      emailExample: give.emailExample,
      emailError: give.nobody,
      save: give.save,
      agreement: agreement.id,
      ids: rows.map(({ indicator }) => indicator.id),
    },
    language,
  );
}
