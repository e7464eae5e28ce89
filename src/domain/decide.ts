import { type Agreement, type Decision, withEvent } from './agreement.ts';
import { dayOf } from './calendar.ts';
import type { Day, Moment } from './day.ts';
import { type Known, known } from './known.ts';
import { type Admins, type Asker, isHead, isManager } from './permission.ts';
import { isFrozen, isSettled, undecided } from './settlement.ts';

export type Deciding = Pick<Decision, 'why'> & {
  /** One row, or several that are decided in one word and taken back in one. */
  readonly indicators: readonly string[];
  readonly colour: NonNullable<Decision['colour']>;
  /** The id of the message that says it. */
  readonly message?: string | undefined;
};

export type Decided = {
  readonly agreement: Agreement;
  /** The rows that still wait for a word, once the year is settled. */
  readonly left: readonly string[];
};

/**
 * A manager's word on the colour of rows, with its reason; once the year is settled it is the head's alone, and when
 * every row has a colour nobody's, for then the year's table is final.
 */
export function decide(
  present: Agreement,
  { indicators, colour, why, message }: Deciding,
  asker: Asker,
  { at, admins }: { readonly at: Moment; readonly admins: Admins },
): Decided | 'not-allowed' | 'frozen' {
  const all = known(present, at);
  const day = dayOf(at, present.signed.timeZone);
  if (!mayDecide(all, asker, day, admins)) return 'not-allowed';
  if (isFrozen(all, day)) return 'frozen';
  const first = present.events.length + 1;
  const agreement = indicators.reduce<Agreement>(
    (before, indicator, place) =>
      withEvent(before, {
        ...{ kind: 'decided', at, by: asker.id, indicator, colour, why },
        ...(message !== undefined && { message }),
        ...(place > 0 && { with: first }),
      }),
    present,
  );
  return { agreement, left: isSettled(all, day) ? undecided(known(agreement, at), day) : [] };
}

/** Managers decide during the year, and once it is settled the head alone. */
export function mayDecide(all: Known, asker: Asker, day: Day, admins: Admins): boolean {
  return isSettled(all, day) ? isHead(all, asker, admins) : isManager(all, asker, admins);
}
