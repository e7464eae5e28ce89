import { settlementDay } from './calendar.ts';
import type { Day } from './day.ts';
import { directoryOf } from './directory.ts';
import type { Known } from './known.ts';
import { type Admins, type Asker, isHead, peopleAs } from './permission.ts';
import type { Person } from './person.ts';
import { statusOfRow } from './status/status.ts';

/** Whether reports about the year no longer count: from then on what is left open is its head's to decide. */
export function isSettled({ signed }: Pick<Known, 'signed'>, day: Day): boolean {
  return day > settlementDay(signed);
}

/**
 * The rows that wait for a decision: of some nobody has given a word, and the signed table never says red for
 * silence, not even of a deadline; others need a person's judgement.
 */
export function undecided(known: Known, day: Day): readonly string[] {
  return [...known.rows.values()]
    .filter((row) => {
      const { group, colour, reason } = statusOfRow(known, row, day);
      return group === 'no-word' || (colour === 'none' && reason.code !== 'decided');
    })
    .map(({ indicator }) => indicator.id);
}

/** A year in which reports no longer count, for one person: what is left to do, and by whom. */
export type Closed = {
  /** Every row has its colour: nothing changes any more. */
  readonly isFrozen: boolean;
  /** The person decides. */
  readonly isHead: boolean;
  /** The name of who decides, if the bot has met them. */
  readonly head: string | undefined;
};

/** Undefined while reports count. */
export function closedFor(
  known: Known,
  day: Day,
  { asker, admins, people }: { asker: Asker; admins: Admins; people: readonly Person[] },
): Closed | undefined {
  if (!isSettled(known, day)) return undefined;
  const directory = directoryOf(people);
  return {
    isFrozen: isFrozen(known, day),
    isHead: isHead(known, asker, admins),
    head: peopleAs(known, 'head')
      .map((head) => directory.find(head)?.name)
      .find((name) => name !== undefined),
  };
}

/** The year is settled and every row has a colour: nothing of it changes any more. */
export function isFrozen(known: Known, day: Day): boolean {
  return isSettled(known, day) && undecided(known, day).length === 0;
}
