import { addDays, dayOf, settlementDay } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import type { Known, Row } from '../known.ts';
import { ownRows } from '../own-rows.ts';
import type { Person, Wish } from '../person.ts';
import { isOver, lastAsking } from './askings.ts';
import { roundsOf } from './rounds.ts';
import type { Rung } from './rung.ts';
import { type Asking, readyDayOf, rungsOf } from './rungs.ts';
import { lastSendingDay, type Sending, sendingDayOnOrAfter } from './sending-days.ts';
import { startOf } from './sending-start.ts';
import { hasBeenAsked } from './slots.ts';

const again: ReadonlySet<Rung> = new Set(['chaser', 'final-chaser', 'nudged']);

/**
 * What a row's owner is asked of it: its rungs, less those that they have asked to be spared, and on the day that
 * they have asked to be reminded instead of all before it.
 */
export function rungsFor(known: Known, row: Row, person: Person): readonly Asking[] {
  const rungs = rungsOf(known, row).filter((asking) => person.spared === undefined || !isSpared(asking));
  const wish = wishFor(known, row, person);
  if (wish === undefined) return rungs;
  const wished = askingOf(known, wish);
  const later = rungs.filter(({ due }) => due >= wished.due);
  // What is asked on that very day says it, unless it has been answered before it was wished.
  const [first] = later;
  if (first?.due !== wished.due) return [wished, ...later];
  return isOver(known, row, first) ? [wished, ...later.slice(1)] : later;
}

/** Whether a rung asks again or early: whoever asks for fewer is spared it. */
function isSpared(asking: Asking): boolean {
  return asking.early !== undefined || isAgain(asking);
}

/** Whether a rung asks once more for what a round has asked. */
export function isAgain({ rung }: Asking): boolean {
  return again.has(rung);
}

/** What an owner has last wished of a row: "remind me on 20 April". */
export function wishFor(known: Known, row: Row, { wishes = [] }: Person): Wish | undefined {
  return wishes.findLast(
    ({ agreement, indicators }) => agreement === known.signed.id && indicators.includes(row.indicator.id),
  );
}

/** Whether the day has come on which an owner was promised to be reminded of a row, and nothing has been sent since. */
export function isPromised(known: Known, row: Row, person: Person, day: Day): boolean {
  const wish = wishFor(known, row, person);
  if (wish === undefined) return false;
  const wished = askingOf(known, wish);
  const tuple = { agreement: known.signed.id, indicator: row.indicator.id };
  return wished.due <= day && !isOver(known, row, wished) && !hasBeenAsked(person, tuple, wished.due);
}

function askingOf(known: Known, { on, at, after }: Wish): Asking {
  const due = sendingDayOnOrAfter(known, on);
  return {
    rung: 'wished',
    due,
    dueAt: startOf(due, known.signed.timeZone),
    since: at,
    ...(after !== undefined && { after }),
  };
}

/**
 * The rows that "remind me on …" is about: those asked and not answered; when there are none, those of which nothing
 * would be asked before that day, so that no deadline's own reminder is put off unseen.
 */
export function rowsToWish(known: Known, person: Person, now: Moment, on: Day): readonly Row[] {
  const today = dayOf(now, known.signed.timeZone);
  const theirs = ownRows(known, person);
  const isOpen = (row: Row, asking: Asking) => !isOver(known, row, asking);
  const asked = theirs.filter((row) => {
    const last = lastAsking(known, row, today);
    return last !== undefined && isOpen(row, last);
  });
  if (asked.length > 0) return asked;
  return theirs.filter((row) => {
    const next = rungsOf(known, row).find((asking) => asking.dueAt > now && isOpen(row, asking));
    return next !== undefined && next.due > on;
  });
}

/** What a row is asked in the usual way though its owner named a later day: its deadline comes before that. */
export type AskedAsUsual = { readonly row: Row; readonly deadline: Day; readonly days: readonly Day[] };

/** Undefined when putting off until a day would take away nothing that comes before the row's deadline. */
export function askedAsUsual(
  known: Known,
  row: Row,
  person: Person,
  now: Moment,
  on: Day,
): AskedAsUsual | undefined {
  const deadline = readyDayOf(row);
  if (deadline === undefined || deadline >= on) return undefined;
  const sending = sendingTo(known, person);
  const toCome = rungsFor(known, row, person).filter(
    (asking) => asking.dueAt > now && asking.due < on && !isAgain(asking) && !isOver(known, row, asking),
  );
  if (!toCome.some(({ due }) => due <= deadline)) return undefined;
  const days = new Set(toCome.map(({ due }) => sendingDayOnOrAfter(sending, due)));
  return { row, deadline, days: [...days] };
}

/** Whether nothing would be asked of a row, whenever: it is done, or will not come about. */
export function isClosed(known: Known, row: Row): boolean {
  const after = Number.MAX_SAFE_INTEGER;
  return isOver(known, row, { rung: 'wished', due: '', dueAt: '', after });
}

/** The last day to which a reminder can be put off: the next round asks everybody, and after settlement nobody is asked. */
export type LatestWish = { readonly day: Day; readonly at: 'round' | 'settlement' };

/** Undefined when nothing more goes out to the person before the year is settled. */
export function latestWish(known: Known, person: Person, now: Moment): LatestWish | undefined {
  const today = dayOf(now, known.signed.timeZone);
  const round = roundsOf(known)
    .flatMap(({ opens, lastCall }) => [opens, ...(lastCall === undefined ? [] : [lastCall])])
    .find((day) => day > today);
  const last = lastSendingDay(sendingTo(known, person), today, settlementDay(known.signed));
  if (last === undefined) return undefined;
  return round !== undefined && round <= last ? { day: round, at: 'round' } : { day: last, at: 'settlement' };
}

/** The person with a wish in place of any earlier one for the same rows; what is over is forgotten. */
export function wishing(person: Person, wish: Wish, today: Day): Person {
  const others = (person.wishes ?? []).flatMap((each) => {
    const indicators =
      each.agreement === wish.agreement
        ? each.indicators.filter((indicator) => !wish.indicators.includes(indicator))
        : each.indicators;
    return indicators.length === 0 || each.on < addDays(today, -60) ? [] : [{ ...each, indicators }];
  });
  return { ...person, wishes: [...others, wish] };
}

/** When nothing goes out to a person: pauses that a manager has asked for, and their own absence. */
export function sendingTo({ signed, pauses }: Sending, { away }: Person): Sending {
  return away === undefined
    ? { signed, pauses }
    : { signed, pauses: [...pauses, { ...away, moves: away.from }] };
}

/** Whether a person has said that they are away on a day, both ends included. */
export function isAway({ away }: Person, day: Day): boolean {
  return away !== undefined && away.from <= day && day <= away.until;
}
