import { addDays } from './calendar.ts';
import type { Day } from './day.ts';
import type { Known, Row } from './known.ts';
import { roundsOf } from './reminders/rounds.ts';
import { type Status, statusOfRow } from './status/status.ts';

/** What a row turns to when nobody says anything; by itself nothing gets better. */
export type TurnsTo = 'yellow' | 'red' | 'no-word';

/** Rows that turn to the same on one day to come, in the order of the printed table. */
export type Turning<R = Row> = { readonly day: Day; readonly to: TurnsTo; readonly rows: readonly R[] };

/** What is coming if nobody reports anything. */
export type Coming = {
  /** The last day looked at: the next digest's, thirty days on at most. */
  readonly until: Day;
  readonly isDigest: boolean;
  /** The day on which the next round asks, unless that digest comes first. */
  readonly asksOn?: Day;
  readonly turnings: readonly Turning[];
};

/** How far ahead is worth telling. */
const farthest = 30;
const worstFirst = ['red', 'no-word', 'yellow'] as const;

/** Asks the rules of colour about each day to come, as if what is known now were all that will be. */
export function comingOf(known: Known, day: Day): Coming {
  const last = addDays(day, farthest);
  const rounds = roundsOf(known);
  const digest = rounds.find(({ closes }) => closes > day)?.closes;
  const asksOn = rounds.find(({ opens }) => opens > day)?.opens;
  const isDigest = digest !== undefined && digest <= last;
  const until = isDigest ? digest : last;
  const turnings: Turning[] = [];
  let before = turnedOn(known, day);
  for (let next = addDays(day, 1); next <= until; next = addDays(next, 1)) {
    const now = turnedOn(known, next);
    for (const to of worstFirst) {
      const rows = [...known.rows.values()].filter((row) => now.get(row) === to && before.get(row) !== to);
      if (rows.length > 0) turnings.push({ day: next, to, rows });
    }
    before = now;
  }
  const isAsked = asksOn !== undefined && (!isDigest || asksOn < until);
  return { until, isDigest, ...(isAsked && { asksOn }), turnings };
}

function turnedOn(known: Known, day: Day): ReadonlyMap<Row, TurnsTo | undefined> {
  return new Map([...known.rows.values()].map((row) => [row, turnsTo(statusOfRow(known, row, day))]));
}

/** By what the row will be shown as: a day that passes without a word is red by the calendar, but is shown as no word. */
function turnsTo({ group }: Status): TurnsTo | undefined {
  return group === 'green' || group === 'not-yet' ? undefined : group;
}
