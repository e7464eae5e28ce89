import type { Decision } from '../domain/agreement.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { messages } from '../messages/messages.ts';
import { titlesOf } from '../messages/row-name.ts';
import type { Card } from './card.ts';
import { namedRow } from './listed-row.ts';
import type { Expand } from './template.ts';

/** A colour that has been decided, of which rows, and the rows that still wait for one. */
export type DecidedRows = {
  readonly rows: readonly Row[];
  readonly colour: NonNullable<Decision['colour']>;
  readonly left: readonly Row[];
};

/** As many rows as one decides of in a while; those after them come with the next decision. */
const mostOffered = 6;

/** Says what was decided; the next rows to decide are a tap away, with what is known of each. */
export function decidedCard(expand: Expand, { rows, colour, left }: DecidedRows, language: Language): Card {
  const { decide } = messages[language];
  const decided = decide.decided(titlesOf(rows, language), colour);
  return expand(
    'text',
    {
      summary: decided,
      headings: [],
      lines: [{ text: decided }, { text: decide.left(left.map(({ indicator }) => indicator.id)) }],
      topics: [],
      closing: [],
      rows: left.slice(0, mostOffered).map(({ indicator }) => namedRow(indicator, language)),
      sets: [],
    },
    language,
  );
}
