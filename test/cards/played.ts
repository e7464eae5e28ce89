import { type Agreement, type NewEvent, withEvent } from '../../src/domain/agreement.ts';
import type { Typed } from '../../src/domain/answer-row.ts';
import type { CheckInContent } from '../../src/domain/check-in.ts';
import type { Day } from '../../src/domain/day.ts';
import { directoryOf } from '../../src/domain/directory.ts';
import { type Form, formOf, type Why } from '../../src/domain/form.ts';
import { type Known, known, type Row, rowOf } from '../../src/domain/known.ts';
import type { RowView } from '../../src/domain/question.ts';
import { type Reported, report } from '../../src/domain/report.ts';
import { viewOf } from '../../src/domain/row-view.ts';
import { type Summary, summaryOf } from '../../src/domain/summary.ts';
import { aPerson } from '../builders.ts';
import { agreement } from '../seeds/seed.ts';

export { agreement };

export const people = [aPerson()];
export const directory = directoryOf(people);

const taken = ['7', '10', '11', '12', '14', '16', '21', '24', '27', '34', '39', '44', '49'];
const start: readonly NewEvent[] = [
  { kind: 'imported', at: '2020-03-02T07:00:00.000Z', by: 'admin' },
  ...taken.map((indicator) => ({
    kind: 'assigned' as const,
    at: '2020-03-02T07:05:00.000Z',
    by: 'owner',
    indicator,
    owner: 'owner',
  })),
];

/** What Vastuuhenkilö 1 said of a row, on the day he said it. */
export function told(on: Day, indicator: string, word: Partial<CheckInContent>): NewEvent {
  return { kind: 'checked-in', at: `${on}T08:12:00.000Z`, by: 'owner', indicator, asOf: on, ...word };
}

/** The real agreement, of which Vastuuhenkilö 1 has taken some rows, as known in the evening of a day. */
export function playedTo(day: Day, ...words: readonly NewEvent[]): Known {
  return known(withWords(...words), `${day}T21:00:00.000Z`);
}

function withWords(...words: readonly NewEvent[]): Agreement {
  return [...start, ...words].reduce(withEvent, { signed: agreement, events: [] });
}

/** What the card of the first quarter becomes when its pages have been saved, one after the other. */
export function savedPages(card: Form, ...pages: readonly (readonly Typed[])[]): Summary {
  const person = aPerson();
  const now = '2020-04-01T07:00:00.000Z';
  const input = { by: person, admins: [], at: now, today: '2020-04-01', asOf: card.asOf, card: card.card };
  const start = { stored: [], refused: [], left: 0, agreement: withWords() };
  const reported = pages.reduce<Reported>(
    (before, rows) => report(before.agreement, { ...input, rows }),
    start,
  );
  const saved = pages.flat().map(({ indicator }) => indicator);
  const later = card.later.filter((id) => !saved.includes(id));
  return summaryOf(reported.agreement, reported, {
    ...{ person, card: card.card, later, now, people, admins: [] },
  });
}

export function rowIn(played: Known, id: string): Row {
  return rowOf(played.rows, id);
}

export function viewIn(played: Known, id: string, day: Day): RowView {
  return viewOf(played, rowIn(played, id), day, directory);
}

export type Asked = {
  readonly why: Why;
  readonly on: Day;
  readonly asOf?: Day;
  readonly ids: readonly string[];
  /** What was told of them in words. */
  readonly typed?: readonly Typed[];
  /** Those of them that the new quarter brings. */
  readonly announced?: readonly string[];
  /** Those that somebody else has just given. */
  readonly given?: readonly string[];
  /** The owner in whose place each is asked. */
  readonly insteadOf?: Readonly<Record<string, string>>;
};

export function formIn(
  played: Known,
  { why, on, asOf = on, ids, typed, announced = [], given = [], insteadOf = {} }: Asked,
): Form {
  const asks = ids.map((id) => {
    const said = typed?.find(({ indicator }) => indicator === id);
    return {
      row: rowIn(played, id),
      why,
      ...(said && { typed: said }),
      ...(announced.includes(id) && { announces: true as const }),
      ...(given.includes(id) && { isGiven: true as const }),
      ...(insteadOf[id] !== undefined && { insteadOf: insteadOf[id] }),
    };
  });
  return formOf(played, asks, { card: 'kortti-1', today: on, asOf, directory });
}
