import type { CheckIn, SignedAgreement } from './agreement.ts';
import type { Refusal, Typed } from './answer-row.ts';
import { choice } from './check-in.ts';
import { refusedChoice } from './choices.ts';
import type { Day } from './day.ts';
import type { Directory } from './directory.ts';
import type { Known, Row } from './known.ts';
import type { Asking } from './reminders/rungs.ts';
import { viewOf } from './row-view.ts';
import type { Status } from './status/status.ts';
import { isDated } from './target.ts';

/** Why a form came: asked for, follows from taking rows, or one of the ladder's rungs. */
export type Why = 'requested' | 'taken' | Asking['rung'];

/** One row of a form: what is known of it, what is asked, and what came of the last try. */
export type FormRow = {
  readonly row: Row;
  readonly status: Status;
  readonly last: CheckIn | undefined;
  /** The name of whoever made the last report. */
  readonly lastBy: string | undefined;
  readonly why: Why;
  /** What was said of it in words, or was typed and not stored, and then why. */
  readonly typed?: Typed;
  readonly refusal?: Refusal;
};

/** A card that asks one person about rows of one agreement, at most eight at a time. */
export type Form = {
  /** The card's id: names the form, carries no rights. */
  readonly card: string;
  readonly agreement: SignedAgreement;
  readonly today: Day;
  /** The day the numbers are about. */
  readonly asOf: Day;
  readonly rows: readonly FormRow[];
  /** The rows of the next pages, by their ids. */
  readonly later: readonly string[];
  /** Those of all these rows that the new quarter brings: nothing is missing of them yet. */
  readonly announced: readonly string[];
  /** Those of them that somebody else has just given to the person. */
  readonly given: readonly string[];
  /** Rows, on any page, that are asked of a deputy: the names of their owners, who are away. */
  readonly insteadOf: ReadonlyMap<string, string>;
};

/** A row to ask, and why. */
export type Asked = Pick<FormRow, 'row' | 'why' | 'typed'> & {
  /** Asked for by its owner, of whom nothing is missing of it yet. */
  readonly isEarly?: true;
  /** It is told as what the new quarter brings. */
  readonly announces?: true;
  /** Somebody else has given it to the person, who hears of it now. */
  readonly isGiven?: true;
  /** The name of its owner, in whose place the person is asked. */
  readonly insteadOf?: string;
};

/** More would be scrolled past. */
export const rowsOnCard = 8;

/**
 * The form of what is asked: dated rows first, but what nobody waits for yet after all that, what is only announced last,
 * and no more than fit on a card.
 */
export function formOf(
  known: Known,
  asks: readonly Asked[],
  about: Pick<Form, 'card' | 'today' | 'asOf'> & { readonly directory: Directory },
): Form {
  const { directory, ...named } = about;
  const asked = asks.filter(({ announces }) => announces === undefined);
  const announced = asks.filter(({ announces }) => announces !== undefined);
  const all = [
    ...datedFirst(asked.filter(({ isEarly }) => isEarly === undefined)),
    ...datedFirst(asked.filter(({ isEarly }) => isEarly !== undefined)),
    ...announced,
  ];
  const later = all.slice(rowsOnCard).map(({ row }) => row.indicator.id);
  const rows = all.slice(0, rowsOnCard).map(({ row, why, typed }) => {
    const { status, last, lastBy } = viewOf(known, row, about.today, directory);
    const told = choice.safeParse(typed?.choice).data;
    const refusal = told && refusedChoice(row, told, about.today, known.signed);
    return { row, status, last, lastBy, why, ...(typed && { typed }), ...(refusal && { refusal }) };
  });
  return {
    ...named,
    agreement: known.signed,
    rows,
    later,
    announced: announced.map(({ row }) => row.indicator.id),
    given: all.filter(({ isGiven }) => isGiven).map(({ row }) => row.indicator.id),
    insteadOf: new Map(
      all.flatMap(({ row, insteadOf }) =>
        insteadOf === undefined ? [] : [[row.indicator.id, insteadOf] as const],
      ),
    ),
  };
}

function datedFirst(asks: readonly Asked[]): readonly Asked[] {
  const dated = asks.filter(({ row }) => isDated(row.target));
  return [...dated, ...asks.filter((ask) => !dated.includes(ask))];
}
