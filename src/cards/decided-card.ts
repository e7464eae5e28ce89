import type { Decision } from '../domain/agreement.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { messages } from '../messages/messages.ts';
import { titleOf, titlesOf } from '../messages/row-name.ts';
import type { Card } from './card.ts';
import { buttons, mostButtons } from './say.ts';
import type { Expand } from './template.ts';

/** A colour that has been decided, of which rows, and the rows that still wait for one. */
export type DecidedRows = {
  readonly rows: readonly Row[];
  readonly colour: NonNullable<Decision['colour']>;
  readonly left: readonly Row[];
};

/** Says what was decided; the next rows to decide are a tap away, with what is known of each. */
export function decidedCard(expand: Expand, { rows, colour, left }: DecidedRows, language: Language): Card {
  const { decide } = messages[language];
  const decided = decide.decided(
    titlesOf(
      rows.map(({ indicator }) => indicator),
      language,
    ),
    colour,
  );
  return expand(
    'text',
    {
      summary: decided,
      headings: [],
      lines: [{ text: decided }, { text: decide.left(left.map(({ indicator }) => indicator.id)) }],
      topics: [],
      closing: [],
      sets: buttons(
        ...left
          .slice(0, mostButtons)
          .map(({ indicator }) => ({ title: titleOf(indicator, language), say: indicator.id })),
      ),
    },
    language,
  );
}
